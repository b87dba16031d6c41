// Reads the other end of a statement about a person by its kind: the names that a stretch of a sentence begins with.
import type { Mention } from '../../model/claim.ts'
import type { Literal } from '../../model/value.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { functionWords, prepositions } from '../data/function-words.ts'
import { statesBehindTowns } from '../data/persons.ts'
import type { Sentence, Place } from '../reading.ts'
import { label } from '../text/fold.ts'
import { isBodyWord, type Name } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { namesFrom } from './end-names.ts'
import { nameKinds, type Kind } from './name-kinds.ts'
import { partyAt } from './parties.ts'

/** What stands at the other end, and where its words are. */
export interface End extends Range {
  readonly object: Mention | Literal
}

/** The ends that a stretch begins with. */
export function endsAt(kind: Kind, range: Range, place: Place): readonly End[] {
  const topic = kind === 'Party' ? partyAt(range, place.sentence, place.reading) : undefined
  if (topic?.mention.by === 'topic') return [{ object: topic.mention, from: topic.from, to: topic.to }]
  const ends = namesFrom(range, place.sentence).map((name) => ({
    from: name.from,
    to: name.to,
    object: isWhole(kind, name, place)
      ? (nameKinds[kind](name, place) ?? partyByNoun(kind, name, place))
      : undefined,
  }))
  const first = ends.findIndex(({ object }) => object !== undefined)
  const start = ends[first]
  if (start === undefined || !isIntroduced(place.sentence, { from: range.from, to: start.from })) return []
  if (kind === 'Place' && place.sentence.text.slice(range.from, start.from).includes(',')) return []
  const listed = listFrom(ends.slice(first), place.sentence.text, kind)
  if (kind === 'Address') return addressOf(listed, place.sentence.text)
  return kind === 'Place' ? joinPlaces(listed, place.sentence.text) : listed
}

/** "the Tor-based firm", "the Tor city council", "the Tor Journal's prize": the name is only the beginning of what is meant. */
function isWhole(kind: Kind, { to, text: name }: Name, { sentence }: Place): boolean {
  if (kind !== 'Organization' && kind !== 'AnyAward' && kind !== 'School') return true
  const behind = sentence.text.slice(to, to + 24)
  const goesOn = GOES_ON.test(behind) && !(/^\sfor\s/u.test(behind) && name.split(/\s+/u).some(isBodyWord))
  return !/-\p{Ll}+$/u.test(name) && !goesOn && !hasNounBehind(behind)
}

/** A possessive, a number, or "on", "for" before a further name: "Committee on Finance". */
const GOES_ON = /^(?:['’]|\s\p{N}|\s(?:on|for)\s(?:the\s)?\p{Lu})/u

function hasNounBehind(behind: string): boolean {
  const word = /^\s(?<word>\p{Ll}{2,})(?![\p{L}])/u.exec(behind)?.groups?.['word']
  const isOther = word === undefined || functionWords.has(word) || /(?:ly|ed|ing)$/u.test(word)
  return !isOther || /^lists?$/u.test(word ?? '')
}

/** "Tor House, High Street, Mor" is one address; of two names the second is where the first lies. */
function addressOf(ends: readonly End[], words: string): readonly End[] {
  const [first, , third] = ends
  const last = ends.at(-1)
  if (first === undefined || last === undefined || third === undefined) return joinPlaces(ends, words)
  const name = label(words.slice(first.from, last.to))
  return [{ from: first.from, to: last.to, object: { by: 'name', type: 'Place', name } }]
}

/** "the Union Tor municipal political party", "the Pillars of Tor party" */
function partyByNoun(kind: Kind, { to, text: name }: Name, { sentence }: Place): Mention | undefined {
  const isNamed =
    kind === 'Party' &&
    /^(?:\s\p{Ll}+){0,2}\s(?:party|movement)(?![\p{L}])/u.test(sentence.text.slice(to, to + 50))
  return isNamed && countryOfDemonym(name) === undefined && countryNamed(name) === undefined
    ? { by: 'name', type: 'Party', name: label(name) }
    : undefined
}

interface Candidate extends Range {
  readonly object: Mention | Literal | undefined
}

const isEnd = (candidate: Candidate): candidate is End => candidate.object !== undefined

/** Of these one is said at a time: what a comma adds is something else. */
const SINGLE = new Set<Kind>(['Person', 'Force', 'Land'])
/** Between the values of a list. */
const BETWEEN = /^\s*(?:,|and|&|,\s*and|as well as)\s*(?:the\s+|of\s+(?:the\s+)?)?$/u
/** Between a place and what it lies in. */
const WITHIN = /^(?:,\s*|,?\s+in\s+|\s*\()(?:the\s+)?$/u

function listFrom(candidates: readonly Candidate[], words: string, kind: Kind): readonly End[] {
  const isPlace = kind === 'Place' || kind === 'Address'
  const form = isPlace ? WITHIN : BETWEEN
  const end = candidates.findIndex((candidate, i) => {
    const gap = words.slice(candidates[i - 1]?.to ?? candidate.from, candidate.from)
    return !isEnd(candidate) || (i > 0 && (SINGLE.has(kind) || !form.test(gap)))
  })
  const listed = candidates.slice(0, end < 0 ? candidates.length : end).filter(isEnd)
  return isPlace
    ? listed.filter((one, i) => i === 0 || kind === 'Address' || liesAround(one, words))
    : upToLastAnd(listed, words)
}

/** "the Tide Society, Tor Institute": what only a comma adds is what the first is part of, or another thing. */
function upToLastAnd(listed: readonly End[], words: string): readonly End[] {
  const last = listed.findLastIndex(
    ({ from }, i) => i > 0 && /and|&|as well as/u.test(words.slice(listed[i - 1]?.to, from)),
  )
  return listed.slice(0, Math.max(last, 0) + 1)
}

/** What follows a place is where it lies, and not the next subject: a state, a country, or a name that a mark closes. */
function liesAround({ from, to }: End, words: string): boolean {
  const name = words.slice(from, to)
  const isKnown = countryNamed(name) !== undefined || statesBehindTowns.has(name.toLowerCase())
  return isKnown || (!/\s/u.test(name) && /^(?:[,.;)]|\s+and\s|$)/u.test(words.slice(to)))
}

/** Words that begin another phrase. */
const STOP = new Set([
  ...prepositions,
  ...'and or but who which that when while where whose was is were had has'.split(' '),
])
const LAND_OF =
  /(?<![\p{L}])(?:city|town|village|state|county|province|district|municipality|island|land|canton|department|board(?: of (?:directors|trustees|governors))?|(?:founding |charter |leading |first )?members|presidium|central committee) of(?![\p{L}])/gu
/** Articles, adjectives and nouns: "his fellow countryman". */
const DESCRIBES = /^[\p{Ll}0-9][\p{Ll}0-9'’-]*$/u

/** Between the beginning and a name stand only words that describe it; demonyms do. */
function isIntroduced({ names, text }: Sentence, { from, to }: Range): boolean {
  const lands = names.filter(
    (name) =>
      name.from >= from &&
      name.to <= to &&
      (countryOfDemonym(name.text) !== undefined || countryNamed(name.text) !== undefined),
  )
  const words = lands.reduce((rest, { text: land }) => rest.replace(land, ''), text.slice(from, to))
  return words
    .replace(LAND_OF, '')
    .split(/[\s,:“"]+/u)
    .every((word) => word === '' || (DESCRIBES.test(word) && !STOP.has(word)))
}

/** "Tor, Vermont" is a town of that name; "Tor, Norway" one in Norway; with other words between them they are two. */
function joinPlaces(ends: readonly End[], words: string): readonly End[] {
  const joined: End[] = []
  for (const end of ends) {
    const last = joined.at(-1)
    const gap = last === undefined ? '' : words.slice(last.to, end.from)
    const town = last !== undefined && /^, ?$/u.test(gap) ? townIn(last, end) : undefined
    if (town === undefined) joined.push(end)
    else joined[joined.length - 1] = town
  }
  return joined
}

function townIn({ object: town, from }: End, { object: whole, to }: End): End | undefined {
  if (!isNamed(town) || !isNamed(whole) || town.country !== undefined) return undefined
  if (statesBehindTowns.has(whole.name.toLowerCase()))
    return { object: { ...town, type: 'Place', name: `${town.name}, ${whole.name}` }, from, to }
  const isCountry = whole.type === 'Country' && town.type === 'Place' && !town.name.includes(',')
  return isCountry ? { object: { ...town, country: whole.name }, from, to } : undefined
}

const isNamed = (value: Mention | Literal): value is Extract<Mention, { by: 'name' }> =>
  'by' in value && value.by === 'name'
