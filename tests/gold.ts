// Scores claims against facts that a person wrote down: which rows were found, which claims no row covers, which traps were sprung.
import type { Claim } from '../src/model/claim.ts'
import type { Entity, Graph } from '../src/model/graph.ts'
import { isEntity, plain, type Value } from '../src/model/value.ts'
import { showQualifiers, showValue } from './fixtures/show.ts'

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

/** Reads a table whose first line is its header. */
export function readGold(tsv: string): readonly GoldRow[] {
  const [, ...rows] = tsv.split('\n').filter((line) => line.trim() !== '')
  return rows.map((line) => {
    const [file = '', subject = '', relation = '', object = '', qualifiers = '', place = '', note = ''] =
      line.split('\t')
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

const months = 'january february march april may june july august september october november december'.split(
  ' ',
)
/** Words for the kinds of elections; the first four are one kind. */
const GENERAL = /(?<![\p{L}])(?:general|parliamentary|legislative|federal)(?![\p{L}])/u
const KIND = /(?<![\p{L}])(?:local|municipal|presidential|european|regional|mayoral)(?![\p{L}])/u
/** Elections of the parts of a country. */
const REGIONAL = /(?<![\p{L}])(?:state|provincial|governorate|legislative assembly)(?![\p{L}])/u

/** An election by its name: "June 2015 Turkish general election". */
interface ElectionName {
  readonly date: string
  readonly kind: string
  /** What else the name says: whose election it is. */
  readonly whose: string
}

function readElection(name: string): ElectionName | undefined {
  const words = fold(name)
  const year = /\d{4}/u.exec(words)?.[0]
  if (year === undefined || !/elections?/u.test(words)) return undefined
  const month = months.findIndex((word) => words.split(' ').includes(word)) + 1
  return {
    date: month > 0 ? `${year}-${String(month).padStart(2, '0')}` : year,
    kind: kindOf(words),
    whose: words
      .replace(GENERAL, '')
      .replace(KIND, '')
      .replace(REGIONAL, '')
      .split(/[^\p{L}-]+/u)
      .filter((word) => word !== '' && !/^elections?$/u.test(word) && !months.includes(word))
      .join(' '),
  }
}

function kindOf(words: string): string {
  if (REGIONAL.test(words)) return 'regional'
  return GENERAL.test(words) ? 'general' : (KIND.exec(words)?.[0] ?? 'unknown')
}

/** Country, kind and date agree. */
function sameElection(gold: string, entity: Entity | undefined, label: string): boolean {
  const stated = readElection(gold)
  const { date, kind } = entity?.identity ?? {}
  if (stated === undefined || date?.type !== 'date') return false
  const isKind = stated.kind === (kind?.type === 'text' ? kind.text : 'unknown')
  return isKind && stated.date === date.iso.slice(0, 7) && isWhose(stated.whose, entity, label)
}

/** The country agrees by the same words, or by a demonym that begins like its name. */
function isWhose(words: string, entity: Entity | undefined, label: string): boolean {
  if (words === readElection(label)?.whose) return true
  const country = entity?.identity['country']
  return country?.type === 'text' && words.startsWith(fold(country.text).slice(0, 4))
}

function sameName(
  gold: string,
  entity: Entity | undefined,
  value: { readonly label: string; readonly type: string },
): boolean {
  if (value.type === 'Election') return sameElection(gold, entity, value.label)
  if (gold.startsWith('(unnamed'))
    return fold(value.label).replace(/[[\]]/gu, '') === fold(gold).replace(/[()]/gu, '')
  return fold(gold) === fold(value.label)
}

/** Numbers agree as numbers; a date of a claim may be finer than the row's, never coarser. */
function sameText(gold: string, value: string | number): boolean {
  if (typeof value === 'number') return gold !== '' && Number(gold.replace(/^\+/u, '')) === value
  return fold(gold) === fold(value) || (/^\d{4}(?:-\d\d)*$/u.test(gold) && value.startsWith(`${gold}-`))
}

type Matches = (row: GoldRow, claim: Claim) => boolean

/** Matches as a person would: a claim says at least what the row says. */
export function makeMatcher(graph: Graph): Matches {
  const entities = new Map(graph.entities.map((entity) => [entity.id, entity]))
  const sameValue = (gold: string, value: Value) =>
    isEntity(value) ? sameName(gold, entities.get(value.id), value) : sameText(gold, plain(value))
  const sameObject = (gold: string, value: Value) =>
    gold === '*' || sameValue(gold === '(empty)' ? '' : gold, value)
  const sameQualifier = (name: string, gold: string, claim: Claim) => {
    const { object } = claim
    if (name === 'language') return !isEntity(object) && object.type === 'text' && object.language === gold
    const value = (claim.qualifiers as Record<string, Value | undefined>)[name]
    return value === undefined ? gold === '(absent)' : sameValue(gold, value)
  }
  return function matches(row, claim) {
    return (
      row.relation === claim.relation &&
      sameName(row.subject, entities.get(claim.subject.id), claim.subject) &&
      (sameObject(row.object, claim.object) || isOfState(row, claim, entities)) &&
      Object.entries(row.qualifiers).every(([name, gold]) => sameQualifier(name, gold, claim))
    )
  }
}

/** "accept constituency=state": the election of a state may be told as one of all states, with the state beside it. */
function isOfState({ note, object }: GoldRow, claim: Claim, entities: ReadonlyMap<string, Entity>): boolean {
  const { constituency } = claim.qualifiers
  if (!note.includes('accept constituency=state') || !isEntity(claim.object)) return false
  if (constituency === undefined || isEntity(constituency) || constituency.type !== 'text') return false
  const { date } = entities.get(claim.object.id)?.identity ?? {}
  return (
    date?.type === 'date' && fold(object).startsWith(`${date.iso.slice(0, 4)} ${fold(constituency.text)}`)
  )
}

export interface GoldScore {
  /** Number of rows that are neither traps nor optional. */
  readonly wanted: number
  /** Those of them that no claim says. */
  readonly missed: readonly string[]
  /** Those of them that a claim says, but none from the row's line. */
  readonly elsewhere: readonly string[]
  /** Claims that no row covers, qualifiers included. */
  readonly wrong: readonly string[]
  /** Traps that were sprung. */
  readonly traps: readonly string[]
}

/** Scores the claims of one file: a row is found where a claim says at least what it says, a claim is right where a row covers all of it. */
export function score(rows: readonly GoldRow[], graph: Graph, document: string): GoldScore {
  const matches = makeMatcher(graph)
  const claims = graph.claims.filter((claim) => claim.document === document)
  const facts = rows.filter((row) => !row.isTrap)
  const wanted = facts.filter((row) => !isOptional(row) && !isOtherWriting(row, facts))
  const foundBy = (row: GoldRow) =>
    claims.filter((claim) => alternatives(row, facts).some((other) => matches(other, claim)))
  const found = wanted.filter((row) => foundBy(row).length > 0)
  return {
    wanted: wanted.length,
    missed: wanted.filter((row) => !found.includes(row)).map(showRow),
    elsewhere: found.filter((row) => !foundBy(row).some((claim) => standsAt(claim, row.line))).map(showRow),
    wrong: claims.filter((claim) => !facts.some((row) => covers(row, claim, matches))).map(showClaim),
    traps: rows.filter((row) => row.isTrap && claims.some((claim) => matches(row, claim))).map(showRow),
  }
}

const isOptional = ({ note }: GoldRow) => /(?:^|; ?)optional/u.test(note)
const alternativeOf = ({ note }: GoldRow) => /alt:(?<n>\d+)/u.exec(note)?.groups?.['n']

/** Rows that are one fact written two ways; one of them is enough. */
function alternatives(row: GoldRow, rows: readonly GoldRow[]): readonly GoldRow[] {
  const number = alternativeOf(row)
  return number === undefined ? [row] : rows.filter((other) => alternativeOf(other) === number)
}

const isOtherWriting = (row: GoldRow, rows: readonly GoldRow[]) => alternatives(row, rows)[0] !== row

/** Whether some words of a claim stand on a line. */
function standsAt({ evidence }: Claim, line: number): boolean {
  return evidence.some((words) => {
    const last = words.line + words.quote.split(/\r\n|\n|\r/u).length - 1
    return words.line <= line && line <= last
  })
}

/** Roles and free wording; the body and its size stand on a page for all its rows. */
const freeQualifiers = new Set([
  'role',
  'hedge',
  'statedBy',
  'claimedBy',
  'translation',
  'legislature',
  'seatsTotal',
])

/** Qualifiers of the claim that the row does not have are more than it says; roles and free wording are not judged. */
function covers(row: GoldRow, claim: Claim, matches: Matches): boolean {
  const isFree = isOptional(row) && row.note.includes('other wording') && row.relation === claim.relation
  const shared = Object.fromEntries(
    Object.entries(row.qualifiers).filter(([name]) => Object.hasOwn(claim.qualifiers, name)),
  )
  if (!isFree && !matches({ ...row, qualifiers: shared }, claim)) return false
  const isState = row.note.includes('accept constituency=state')
  return Object.keys(claim.qualifiers).every(
    (name) =>
      freeQualifiers.has(name) || Object.hasOwn(row.qualifiers, name) || (isState && name === 'constituency'),
  )
}

const showRow = (row: GoldRow) =>
  `${String(row.line)}: ${row.subject} ${row.relation} ${row.object} ${JSON.stringify(row.qualifiers)}`

const showClaim = ({ evidence, subject, relation, object, qualifiers, rule }: Claim) =>
  `${String(evidence[0]?.line)}: ${subject.label} ${relation} ${showValue(object)}${showQualifiers(qualifiers)} [${rule}]`
