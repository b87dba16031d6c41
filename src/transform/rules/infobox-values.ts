// Reads one value of an infobox field as the relation's range wants it.
import type { Mention, Qualifiers } from '../../model/claim.ts'
import {
  allowsQualifier,
  shapeOf,
  type ClassName,
  type QualifierName,
  type RelationName,
} from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Literal } from '../../model/value.ts'
import { languageTag } from '../data/languages.ts'
import { date, text } from '../rule.ts'
import { findDates, readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import { readCount } from '../text/numbers.ts'
import { listedValues, wholeValue, type ListedValue, type SplitValue } from '../text/values.ts'
import type { Passage } from '../../model/article.ts'
import type { Topic } from '../topic.ts'

/** A value with what else its words say, and words elsewhere that it needs. */
export interface ValueRead {
  readonly object: Mention | Literal
  readonly qualifiers: Qualifiers
  readonly more: readonly Span[]
}

/** Values of entities are listed; a text, a date or an address is one value, commas and all. */
export function splitFor(relation: RelationName, value: Passage): SplitValue {
  const { range } = shapeOf(relation)
  const isOne =
    typeof range === 'string' ? !isShortName(relation) : range.includes('Place') || range.includes('Country')
  return isOne ? wholeValue(value) : listedValues(value, range.includes('Person') ? 'and' : undefined)
}

/** Short names come in lists; longer ones may hold a comma. */
const isShortName = (relation: RelationName) => relation === 'abbreviation'

/** Undefined where the value is not of the relation's range. */
export function readValue(relation: RelationName, value: ListedValue, topic: Topic): ValueRead | undefined {
  const { range } = shapeOf(relation)
  if (/^#[0-9a-f]{3,8}$/iu.test(value.text)) return undefined
  if (typeof range !== 'string')
    return {
      object: { by: 'name', type: range[0], name: nameIn(value, range[0]) },
      qualifiers: bracketOf(relation, value),
      more: [],
    }
  switch (range) {
    case 'date':
      return readDateValue(value.text)
    case 'integer':
      return readInteger(value.text)
    case 'decimal':
      return undefined
    case 'url':
    case 'file':
      return { object: { type: range, text: label(value.text) }, qualifiers: {}, more: [] }
    case 'text':
      return readText(relation, value.text, topic)
    default:
      return range satisfies never
  }
}

/** A note in brackets is no part of a name; a party's disambiguator is. */
function nameIn({ text: words, note = '' }: ListedValue, type: ClassName): string {
  const isNote =
    type === 'Party'
      ? /^(?:until|till|since|from|after) /iu.test(note)
      : !/^\p{Lu}/u.test(note) || languageTag(note) !== undefined
  return label(isNote ? words.replace(/\s*\([^()]*\)$/u, '') : words)
}

/** "Ada Mor (1921–1937)", "Socialist International (observer)", "Green politics (faction)": what brackets behind a value say. */
function bracketOf(relation: RelationName, { years, note = '' }: ListedValue): ValueRead['qualifiers'] {
  const term = present({
    from: years && date(years.from),
    to: years?.to === undefined ? undefined : date(years.to),
  })
  const qualifiers: ValueRead['qualifiers'] = {
    ...term,
    ...(MEMBERSHIP_NOTE.test(note) ? { role: text(note) } : {}),
    ...(FACTION_NOTE.test(note) ? { faction: text(note) } : {}),
    ...(VAGUE_NOTE.test(note) ? { hedge: text('approximate') } : {}),
  }
  return Object.fromEntries(
    Object.entries(qualifiers).filter(([name]) => allowsQualifier(relation, name as QualifierName)),
  )
}

const MEMBERSHIP_NOTE =
  /^(?:observer|associate|affiliate|affiliated|candidate|consultative|suspended|full)(?: member| party)?$/iu
const FACTION_NOTE = /(?<![\p{L}])(?:factions?|minority|majority|wing|currents?)$/iu
const VAGUE_NOTE = /^(?:est\.?|estimated?|approx\.?|approximately|claimed?|circa)$/iu

/** One date, with nothing beside it but brackets. */
function readDateValue(value: string): ValueRead | undefined {
  const [first, ...more] = findDates(value)
  const isBracketed =
    more.length === 0 && first?.from === 0 && /^\s*\([^)]*\)\s*$/u.test(value.slice(first.to))
  const found = readDate(value) ?? (isBracketed ? first : undefined)
  if (found === undefined) return undefined
  return {
    object: date(found.iso),
    qualifiers: found.approximate ? { hedge: text('approximate') } : {},
    more: [],
  }
}

/** "985", "c. 12,000 (2010)" */
const COUNTED =
  /^(?<vague>(?:c\.|ca\.|circa|about|around|approx\.?|approximately|over|more than|~)\s*)?(?<count>[0-9][0-9.,'\u00A0 ]*)(?:\s*\((?<when>[^()]{4,30})\))?$/iu

function readInteger(value: string): ValueRead | undefined {
  const match = matchIn(COUNTED, value.trim())
  const n = readCount(match?.group('count').trim() ?? '')
  const when = readDate(match?.group('when') ?? '')
  if (match === undefined || n === undefined) return undefined
  const isVague = match.group('vague') !== '' || VAGUE_NOTE.test(match.group('when'))
  const hedge = isVague ? text('approximate') : undefined
  return {
    object: { type: 'integer', n },
    qualifiers: present({ asOf: when && date(when.iso), hedge }),
    more: [],
  }
}

/** "Words, words!, (their translation)": the value, then what it means. */
const TRANSLATED = /^(?<value>[^()]{1,400}?)[\s,;]*\((?<translation>[^()]{1,400})\)$/u

function readText(relation: RelationName, value: string, { nativeLanguage }: Topic): ValueRead {
  const translated =
    shapeOf(relation).qualifiers?.includes('translation') === true ? matchIn(TRANSLATED, value) : undefined
  if (translated !== undefined) {
    const qualifiers = { translation: text(translated.group('translation')) }
    return {
      object: text(translated.group('value'), nativeLanguage?.tag),
      qualifiers,
      ...wordsOfLanguage(nativeLanguage),
    }
  }
  if (relation === 'nativeName')
    return { object: text(value, nativeLanguage?.tag), qualifiers: {}, ...wordsOfLanguage(nativeLanguage) }
  return { object: text(value), qualifiers: {}, more: [] }
}

function wordsOfLanguage(language: Topic['nativeLanguage']): Pick<ValueRead, 'more'> {
  return { more: language === undefined ? [] : [language.span] }
}
