// Reads one value of an infobox field as the relation's range wants it.
import type { Passage } from '../../model/article.ts'
import type { Qualifiers } from '../../model/claim.ts'
import {
  allowsQualifier,
  isNaming,
  shapeOf,
  type ClassName,
  type QualifierName,
  type RelationName,
} from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import type { Literal } from '../../model/value.ts'
import { factionLabels, pastLabels, presentLabels } from '../data/lists.ts'
import { namedLanguage } from '../data/languages.ts'
import type { Reading } from '../reading.ts'
import { date, text } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { looksLikeParty } from '../text/names.ts'
import { listedValues, wholeValue, type ListedValue, type SplitValue } from '../text/values.ts'
import { readTerm } from '../text/terms.ts'
import type { ValueRead } from './infobox-box.ts'
import { readCounted } from './infobox-counts.ts'
import { mentionOf } from './infobox-names.ts'
import { languageInLead } from './native-language.ts'

/** Values of entities are listed; a place is one value, commas and all; texts and addresses stand one a line. */
export function splitFor(relation: RelationName, value: Passage, language: string): SplitValue {
  const { range } = shapeOf(relation)
  if (typeof range === 'string')
    return isListedText(relation)
      ? listedValues(value, { slash: 'links', language })
      : listedValues(value, { marks: false, language })
  if (range.includes('Place')) return wholeValue(value)
  if (range.includes('Country')) return listedValues(value, { marks: false, language })
  const rule = range.includes('Person') || range.includes('Colour') ? 'always' : 'links'
  return listedValues(value, { and: rule, slash: range.includes('Colour') ? 'always' : 'links', language })
}

/** Short names come in lists; longer texts may hold a comma. */
const isListedText = (relation: RelationName) =>
  relation === 'abbreviation' || relation === 'occupation' || relation === 'religion'

export interface ValueContext {
  readonly reading: Reading
  readonly language: string
}

/** Undefined where the value is not of the relation's range. */
export function readValue(
  relation: RelationName,
  value: ListedValue,
  { reading, language }: ValueContext,
): ValueRead | undefined {
  const { range } = shapeOf(relation)
  if (/^#[0-9a-f]{3,8}$/iu.test(value.text)) return undefined
  const group = groupOf(relation, value, language)
  if (group === undefined) return undefined
  if (typeof range !== 'string') {
    const object = mentionOf(value, classOf(range, value))
    return object && { object, qualifiers: { ...group, ...bracketOf(relation, value) }, more: [] }
  }
  const read = readLiteral(relation, value, { reading, language })
  return read && { ...read, qualifiers: { ...group, ...read.qualifiers } }
}

/** The first class of a range; a party may be a founder, too. */
function classOf(range: readonly [ClassName, ...ClassName[]], { bare }: ListedValue): ClassName {
  return range.includes('Party') && looksLikeParty(bare) ? 'Party' : range[0]
}

function readLiteral(
  relation: RelationName,
  value: ListedValue,
  { reading, language }: ValueContext,
): ValueRead | undefined {
  const { range } = shapeOf(relation)
  switch (range) {
    case 'integer':
      return readCounted(value.passage.text, language)
    case 'url':
      return isAddress(value.bare) ? literal({ type: range, text: label(value.bare) }) : undefined
    case 'file':
      return readFile(value.passage.text)
    case 'text':
      return readText(relation, value, reading)
    default:
      return undefined
  }
}

const literal = (object: Literal): ValueRead => ({ object, qualifiers: {}, more: [] })

/** What the label of a group says of its values; undefined where it says something else. */
function groupOf(relation: RelationName, { group }: ListedValue, language: string): Qualifiers | undefined {
  if (group === undefined || presentLabels.test(group) || namedLanguage(group) !== undefined) return {}
  if (pastLabels.test(group)) return { hedge: text('former') }
  const term = readTerm(group, language)
  if (term !== undefined) return allowed(relation, termQualifiers(term))
  if (factionLabels.test(group)) return allowed(relation, { faction: text(group) })
  return allowsQualifier(relation, 'role') ? { role: text(group) } : undefined
}

/** Beginning and end, as far as they are known. */
export function termQualifiers({ from, to }: { readonly from?: string; readonly to?: string }): Qualifiers {
  return present({
    from: from === undefined ? undefined : date(from),
    to: to === undefined ? undefined : date(to),
  })
}

function allowed(relation: RelationName, qualifiers: Qualifiers): Qualifiers {
  return Object.fromEntries(
    Object.entries(qualifiers).filter(([name]) => allowsQualifier(relation, name as QualifierName)),
  )
}

/** "Ada Mor (1921–1937)", "Socialist International (observer)", "Green politics (faction)": what brackets behind a value say. */
function bracketOf(relation: RelationName, { years, note = '', target }: ListedValue): Qualifiers {
  const isYear = /^(?:in )?[0-9]{4}$/u.test(note)
  const isRole = MEMBERSHIP_NOTE.test(note)
  return allowed(relation, {
    ...(years === undefined ? {} : termQualifiers(years)),
    ...marriageOf(note),
    ...(isRole ? { role: text(note) } : {}),
    ...(FACTION_NOTE.test(note) ? { faction: text(note) } : {}),
    ...hedgeOf(note, relation),
    ...(isYear && target !== undefined ? { year: date(note.slice(-4)) } : {}),
  })
}

/** "(claimed)"; "(formerly)" is of a role where the relation has one. */
function hedgeOf(note: string, relation: RelationName): Qualifiers {
  if (VAGUE_NOTE.test(note)) return { hedge: text('approximate') }
  return pastLabels.test(note) && !allowsQualifier(relation, 'role') ? { hedge: text('former') } : {}
}

/** "(m. 1956)", "(m. 1956; div. 1970)" */
const MARRIAGE =
  /^(?:m\.|married|verh\.|∞)\s?(?<from>[^;–—]{4,24}?)(?:\s?[;–—,-]\s?(?:(?:divorced|div|separated|sep|died|d|his death|her death)\.?\s?)?(?<to>[^;]{4,24}))?$/iu

function marriageOf(note: string): Qualifiers {
  const match = MARRIAGE.exec(note)?.groups
  const from = readDate(match?.['from'] ?? '')?.iso
  const to = readDate(match?.['to'] ?? '')?.iso
  return from === undefined ? {} : termQualifiers(present({ from, to }))
}

const MEMBERSHIP_NOTE =
  /^(?:observer|associate|affiliate|affiliated|candidate|consultative|suspended|full)(?: member| party)?$/iu
const FACTION_NOTE = /(?<![\p{L}])(?:factions?|minority|majority|wing|currents?)$/iu
const VAGUE_NOTE = /^(?:est\.?|estimated?|approx\.?|approximately|claimed?|circa)$/iu

/** "https://…", "www.granite.example", "granite.example/en" */
const ADDRESS = /^(?:https?:\/\/\S{3,300}|(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,12}(?:[/:?#]\S{0,300})?)$/iu
const isAddress = (words: string) => words.length < 320 && ADDRESS.test(words)

/** "Granite.svg", "File:Granite logo.png" */
const FILE =
  /^(?:\[{0,2}(?:file|image|datei|bild|fichier|archivo|imagen|immagine|bestand|plik|ficheiro|imagem|fil|dosya|resim|αρχείο|файл|fitxer):)?(?<name>[^|\n[\]{}<>]{1,180}\.(?:svg|png|jpe?g|gif|webp|tiff?|xcf))/iu

function readFile(words: string): ValueRead | undefined {
  const name = FILE.exec(words.trim())?.groups?.['name']
  return name === undefined ? undefined : literal({ type: 'file', text: label(name) })
}

/** "Words, words!, (their translation)": the value, then what it means. */
const TRANSLATED = /^(?<value>[^()]{1,400}?)[\s,;]{0,9}\((?<translation>[^()]{1,400})\)$/u

const LITERALLY = /^(?:lit(?:erally)?|english|translation|wörtlich|deutsch)\b[.:]?\s{0,3}/iu

/** Without the quotation marks around the whole. */
function unquoted(words: string): string {
  const inner = /^["“„«](?<inner>[^"“”„«»]{1,400})["”“»]$/u.exec(words.trim())?.groups?.['inner']
  return inner ?? words
}

function readText(relation: RelationName, value: ListedValue, reading: Reading): ValueRead {
  const { nativeLanguage } = reading.topic
  const words = value.passage.text
  if (allowsQualifier(relation, 'translation')) return readTranslated(words, reading)
  const native = moreOf(reading)
  const noted = isNaming(relation) ? inLanguage(value) : undefined
  if (noted !== undefined) return { object: noted, qualifiers: {}, more: [] }
  if (relation === 'nativeName')
    return {
      object: text(words, nativeLanguage?.tag ?? languageInLead(words, reading)),
      qualifiers: {},
      ...native,
    }
  return { object: text(words), qualifiers: {}, more: [] }
}

/** The words of the box that name the native language, where it does. */
function moreOf({ topic: { nativeLanguage } }: Reading): Pick<ValueRead, 'more'> {
  return { more: nativeLanguage === undefined ? [] : [nativeLanguage.span] }
}

/** "Words, words!, (their translation)": the value, then what it means. */
function readTranslated(words: string, reading: Reading): ValueRead {
  const translated = matchIn(TRANSLATED, words)
  if (translated === undefined) return { object: text(unquoted(words)), qualifiers: {}, more: [] }
  const qualifiers = { translation: text(unquoted(translated.group('translation').replace(LITERALLY, ''))) }
  const object = text(unquoted(translated.group('value')), reading.topic.nativeLanguage?.tag)
  return { object, qualifiers, ...moreOf(reading) }
}

/** "(DE) Tidepartei" */
const WITH_CODE = /^\((?<code>[A-Z]{2})\)\s{1,3}(?<name>\S.{1,200})$/u

/** "Gelgit Partisi (Turkish)", "(DE) Tidepartei": a name with its language. */
function inLanguage({ bare, note = '', passage }: ListedValue): Literal | undefined {
  const tag = namedLanguage(note)
  if (tag !== undefined) return text(bare, tag)
  const { code, name } = WITH_CODE.exec(passage.text)?.groups ?? {}
  return code === undefined || name === undefined ? undefined : text(name, code.toLowerCase())
}
