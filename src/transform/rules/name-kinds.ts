// Tells of what kind a name is by its words, where a statement about a person expects one: a party, a school, a battle.
import type { Mention } from '../../model/claim.ts'
import type { Literal } from '../../model/value.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import {
  awardNouns,
  battleNouns,
  forceNouns,
  looseNouns,
  partisanWords,
  partyWordsInNames,
  schoolNouns,
  societyNouns,
} from '../data/persons.ts'
import { eventNouns } from '../data/nouns.ts'
import type { Place } from '../reading.ts'
import { text } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { looksLikeParty, withoutDisambiguator, type Name } from '../text/names.ts'
import { personNamed } from './holders.ts'

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []

/** Whether a name has one of these words. */
export const holds = (nouns: ReadonlySet<string>) => (name: string) =>
  wordsOf(name).some((word) => nouns.has(word))

/** A noun for a party; one that other bodies have too needs a political word beside it. */
export const isPartyName = (name: string) =>
  holds(partyWordsInNames)(name) ||
  (looksLikeParty(name) && (!holds(looseNouns)(name) || holds(partisanWords)(name)))

const isLand = (name: string) => countryNamed(name) !== undefined || countryOfDemonym(name) !== undefined

/** A name as the other end of a statement; undefined where it is of another kind. */
type ReadName = (name: Name, place: Place) => Mention | Literal | undefined

function named(type: 'Event' | 'Organization' | 'Party', fits: (name: string) => boolean): ReadName {
  const spelled = type === 'Party' ? label : (name: string) => label(withoutDisambiguator(name))
  return ({ text: name }) => (fits(name) ? { by: 'name', type, name: spelled(name) } : undefined)
}

/** In an article about a party a name with a noun for one is a party's; a short name that stands for one is everywhere. */
const organizationNamed: ReadName = (name, place) =>
  (place.reading.topic.type === 'Party' && looksLikeParty(name.text)) || standsForParty(name, place)
    ? undefined
    : body(name, place)

function standsForParty(
  { text: name }: Name,
  { reading: { topic }, sentence: { shortNames } }: Place,
): boolean {
  const key = fold(name)
  if (shortNames.parties.has(key)) return true
  const isOwn = topic.keys.has(key) || shortNames.topic.has(key) || shortNames.declared.has(key)
  return isOwn && topic.type === 'Party'
}

const body = named(
  'Organization',
  (name) =>
    !isPartyName(name) &&
    !isLand(name) &&
    !holds(awardNouns)(name) &&
    !holds(eventNouns)(name.split(' of ')[0] ?? name),
)

const placeNamed: ReadName = ({ text: name }) => {
  if (isPartyName(name) || holds(schoolNouns)(name) || countryOfDemonym(name) !== undefined) return undefined
  const country = countryNamed(name)
  return country === undefined
    ? { by: 'name', type: 'Place', name: label(name) }
    : { by: 'name', type: 'Country', name: country }
}

/** "the indie rock band Tidal Quarry" */
const isBand = ({ from }: Name, { sentence }: Place) =>
  BAND_BEFORE.test(sentence.text.slice(Math.max(0, from - 24), from))

const BAND_BEFORE =
  /(?<![\p{L}])(?:band|group|duo|trio|quartet|quintet|ensemble|orchestra|choir|collective|supergroup|crew|troupe)\s["“]?$/u

/** The readers of all kinds. */
export const nameKinds = {
  Person: (name, place) => personNamed(name, place)?.mention,
  Place: placeNamed,
  /** By its name or its demonym. */
  Land: ({ text: name }) => {
    const country = countryNamed(name) ?? countryOfDemonym(name)
    return country === undefined ? undefined : { by: 'name', type: 'Country', name: country }
  },
  /** Of several names behind one another. */
  Address: placeNamed,
  Party: named('Party', isPartyName),
  Event: named('Event', holds(battleNouns)),
  Organization: organizationNamed,
  School: named('Organization', holds(schoolNouns)),
  /** Who elects its members: "Academy", "Royal Society", no "Society Islands". */
  Society: named('Organization', (name) => holds(societyNouns)(name) && !isPartyName(name)),
  Band: (name, place) => (isBand(name, place) ? organizationNamed(name, place) : undefined),
  Force: named('Organization', (name) =>
    holds(forceNouns)(name.replace(/ of .*$/u, '').replace(/^.*\s/u, '')),
  ),
  Award: ({ text: name }) => (holds(awardNouns)(name) ? text(name) : undefined),
  /** Where the verb alone says what it is. */
  AnyAward: ({ text: name }) => text(name),
} as const satisfies Record<string, ReadName>

export type Kind = keyof typeof nameKinds
