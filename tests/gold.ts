// Scores claims against facts that a person wrote down: which rows were found, which claims no row covers, which traps were sprung.
import type { Claim } from '../src/model/claim.ts'
import type { Entity, Graph } from '../src/model/graph.ts'
import { isEntity, plain, type Value } from '../src/model/value.ts'

/** One row of a gold table: what one place says. */
export interface GoldRow {
  readonly file: string
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly line: number
  readonly note: string
  /** A wrong reading that must not appear. */
  readonly isTrap: boolean
}

export function readGold(tsv: string): readonly GoldRow[] {
  const [, ...rows] = tsv.split('\n').filter((line) => line.trim() !== '')
  return rows.map((line) => {
    const [file = '', subject = '', relation = '', object = '', qualifiers = '', place = '', note = ''] = line.split('\t')
    return {
      file,
      subject,
      relation: relation.replace(/^NOT:/u, ''),
      object,
      qualifiers: readQualifiers(qualifiers),
      line: Number(place),
      note,
      isTrap: relation.startsWith('NOT:'),
    }
  })
}

function readQualifiers(text: string): Record<string, string> {
  const pairs = text.split(';').flatMap((part) => {
    const at = part.indexOf('=')
    return at < 0 ? [] : [[part.slice(0, at).trim(), part.slice(at + 1).trim()] as const]
  })
  return Object.fromEntries(pairs)
}

/** NFC, one kind of dash and apostrophe, ş and ș alike, no case. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‐-―−]/gu, '-')
    .replace(/[’‘ʼ]/gu, "'")
    .replaceAll('ș', 'ş')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')

/** "June 2015 Turkish general election" → `2015-06 general`. */
function electionKey(name: string): string | undefined {
  const words = fold(name)
  const year = /\d{4}/u.exec(words)?.[0]
  if (year === undefined || !/elections?/u.test(words)) return undefined
  const month = MONTHS.findIndex((word) => new RegExp(`\\b${word}\\b`, 'u').test(words)) + 1
  const kind = /general|parliamentary|legislative|federal/u.test(words) ? 'general' : (/local|municipal|presidential|european|regional/u.exec(words)?.[0] ?? 'unknown')
  return `${year}${month > 0 ? `-${String(month).padStart(2, '0')}` : ''} ${kind}`
}

function sameName(gold: string, entity: Entity | undefined, value: { readonly label: string; readonly type: string }): boolean {
  if (value.type === 'Election') {
    const date = entity?.identity['date']
    const kind = entity?.identity['kind']
    const month = date?.type === 'date' ? date.iso.slice(0, 7) : ''
    return electionKey(gold) === `${month} ${kind?.type === 'text' ? kind.text : 'unknown'}`
  }
  if (gold.startsWith('(unnamed')) return fold(value.label).replace(/[[\]]/gu, '') === fold(gold).replace(/[()]/gu, '')
  return fold(gold) === fold(value.label)
}

function sameText(gold: string, value: string | number): boolean {
  if (typeof value === 'number') return Number(gold.replace(/^\+/u, '')) === value
  return fold(gold) === fold(value) || (/^\d{4}(?:-\d\d)*$/u.test(gold) && value.startsWith(`${gold}-`))
}

/** Matches as a person would; `entities` tell country, kind and date of elections. */
export function makeMatcher(graph: Graph): (row: GoldRow, claim: Claim) => boolean {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  const sameValue = (gold: string, value: Value) => (isEntity(value) ? sameName(gold, entities.get(value.id), value) : sameText(gold, plain(value)))
  return function matches(row, claim) {
    if (row.relation !== claim.relation || !sameName(row.subject, entities.get(claim.subject.id), claim.subject)) return false
    if (row.object !== '*' && !sameValue(row.object === '(empty)' ? '' : row.object, claim.object)) return false
    return Object.entries(row.qualifiers).every(([name, gold]) => {
      if (name === 'language') return !isEntity(claim.object) && claim.object.type === 'text' && claim.object.language === gold
      const value = (claim.qualifiers as Record<string, Value | undefined>)[name]
      return value === undefined ? gold === '(absent)' : sameValue(gold, value)
    })
  }
}

export interface GoldScore {
  /** Rows that are neither traps nor optional, and those of them that no claim says. */
  readonly wanted: number
  readonly missed: readonly string[]
  /** Claims that no row covers, qualifiers included, and traps that were sprung. */
  readonly wrong: readonly string[]
  readonly traps: readonly string[]
}

/** Scores the claims of one file: a row is found where a claim says at least what it says, a claim is right where a row covers all of it. */
export function score(rows: readonly GoldRow[], graph: Graph, document: string): GoldScore {
  const matches = makeMatcher(graph)
  const claims = graph.claims.filter((claim) => claim.document === document)
  const facts = rows.filter((row) => !row.isTrap)
  const wanted = facts.filter((row) => !isOptional(row) && !isOtherWriting(row, facts))
  const missed = wanted.filter((row) => !claims.some((claim) => alternatives(row, facts).some((other) => matches(other, claim))))
  const wrong = claims.filter((claim) => !facts.some((row) => covers(row, claim, matches)))
  const traps = rows.filter((row) => row.isTrap && claims.some((claim) => matches(row, claim)))
  return { wanted: wanted.length, missed: missed.map(showRow), wrong: wrong.map(showClaim), traps: traps.map(showRow) }
}

const isOptional = ({ note }: GoldRow) => /^(?:optional|.*; ?optional)/u.test(note) || note.startsWith('optional')
const alternativeOf = ({ note }: GoldRow) => /alt:(?<n>\d+)/u.exec(note)?.groups?.['n']
const isOtherWriting = (row: GoldRow, rows: readonly GoldRow[]) => alternativeOf(row) !== undefined && rows.find((other) => alternativeOf(other) === alternativeOf(row)) !== row
const alternatives = (row: GoldRow, rows: readonly GoldRow[]) => (alternativeOf(row) === undefined ? [row] : rows.filter((other) => alternativeOf(other) === alternativeOf(row)))

/** Qualifiers of the claim that the row does not have are more than it says; roles and free wording are not judged. */
function covers(row: GoldRow, claim: Claim, matches: (row: GoldRow, claim: Claim) => boolean): boolean {
  const isFree = isOptional(row) && row.note.includes('other wording') && row.relation === claim.relation
  const shared = Object.fromEntries(Object.entries(row.qualifiers).filter(([name]) => Object.hasOwn(claim.qualifiers, name)))
  if (!isFree && !matches({ ...row, qualifiers: shared }, claim)) return false
  const free = new Set(['role', 'hedge', 'statedBy', 'claimedBy', 'translation'])
  return Object.keys(claim.qualifiers).every((name) => free.has(name) || Object.hasOwn(row.qualifiers, name))
}

const showRow = (row: GoldRow) => `${String(row.line)}: ${row.subject} ${row.relation} ${row.object} ${JSON.stringify(row.qualifiers)}`

function showClaim({ evidence, subject, relation, object, qualifiers, rule }: Claim): string {
  const show = (value: Value) => (isEntity(value) ? value.label : String(plain(value)))
  const shown = Object.fromEntries(Object.entries(qualifiers).map(([name, value]) => [name, show(value)]))
  return `${String(evidence[0]?.line)}: ${subject.label} ${relation} ${show(object)} ${JSON.stringify(shown)} [${rule}]`
}
