// Finds proper names in running text by their capital letters, in any script that has them.
import { officeTitles, postNominals, statesBehindTowns, undertakingNouns } from '../data/persons.ts'
import { monthNumber } from '../data/calendar.ts'
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import {
  distinguishingWords,
  eventNouns,
  legislatureNouns,
  organizationNouns,
  partyNouns,
  politicalAdjectives,
  thingWords,
} from '../data/nouns.ts'
import { matchesIn, matchIn, type Match } from './match.ts'
import {
  functionWordsAtStart,
  holdsPartyNoun,
  isFunctionWord,
  lastWord,
  monthAtStart,
  wordsOf,
} from './name-words.ts'
import { splitAtOwner } from './owned-names.ts'
import { isInside, textOf, type Range } from './range.ts'

export interface Name extends Range {
  readonly text: string
  /** A link says where it begins and ends. */
  readonly isLinked?: true
}

/** "Kıvılcımlı", "Marxist–Leninist", "S.A.", "15–16" before a name is not one. */
const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[-–'’.&/][\\p{L}\\p{M}\\p{N}]+)*(?:\\.|(?<=s)['’](?= \\p{Lu}))?"
/** Small words inside names: "Communist Party of Turkey", "Ludwig van Beethoven". */
const CONNECTOR =
  '(?:of the|of|for the|for an|for a|for|and the|and|in the|de la|de|da|do|dos|das|di|del|della|du|des|van der|van|von|zu|la|le|y|e|i|et|und|al|bin|ibn|bint|ag|ould|wa|arap|van den|von der|&)'
const BLANK = '[ \\t\\r\\n\\u00A0]{1,4}'
const SEQUENCE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:al-|el-|d'|d’)?${WORD}(?:${BLANK}(?:${CONNECTOR}${BLANK}){0,1}(?:al-|el-)?["“]?${WORD}["”]?){0,12}`,
  'gu',
)
/** A disambiguator directly behind a name: "Labour Party (Norvia)". */
const DISAMBIGUATOR = /^ \((?:\p{Lu}[\p{L}\p{M} .–-]{1,40}|[0-9]{4}|historical|modern)\)/u

/** Names in order, without possessive endings, leading articles and other function words. */
export function findNames(text: string): readonly Name[] {
  const names = matchesIn(SEQUENCE, text).flatMap((match) =>
    splitAtAnd(text, match)
      .flatMap((part) => splitAtParty(text, part))
      .flatMap((part) => splitAtOwner(text, part))
      .flatMap((part) => tidyName(text, part)),
  )
  return names.filter((name, index) => index === 0 || !isInside(name, names[index - 1] ?? name))
}

/** "A B and C D" are two names, "Justice and Development Party" is one: "and" joins only into a party noun. */
function splitAtAnd(text: string, range: Range): readonly Range[] {
  const slice = text.slice(range.from, range.to)
  const match = matchIn(
    / (?<word>and|&|y|i|et|und|for)(?<article> the| an?)? /u,
    slice.replace(/\s/gu, ' '),
    range.from,
  )
  if (match === undefined) return [range]
  const left = { from: range.from, to: match.from }
  const right = { from: match.to, to: range.to }
  return joinsName(match, textOf(text, left), textOf(text, right))
    ? [range]
    : [left, ...splitAtAnd(text, right)]
}

/** "Ada Mor of the Free League", "Ada Mor of Free League" are two names: a person and a party. */
function splitAtParty(text: string, range: Range): readonly Range[] {
  const slice = textOf(text, range)
  const match = matchIn(/\sof\s(?:the\s)?/u, slice, range.from)
  if (match === undefined) return [range]
  const left = { from: range.from, to: match.from }
  const right = { from: match.to, to: range.to }
  const start = functionWordsAtStart(textOf(text, left))
  const words = textOf(text, left).slice(start)
  const isMember =
    looksLikePerson(words) &&
    !wordsOf(words).some((word) => distinguishingWords.has(word)) &&
    holdsPartyNoun(textOf(text, right))
  return isMember ? [left, right] : [range]
}

/** "Party for Freedom" is one name, "Ada Mor for the League" is not. */
function joinsName(match: Match, left: string, right: string): boolean {
  if (match.group('word') === 'for') return joinsFor(match, left, right)
  if (joinsWhatFor(left, right)) return true
  if (/^\p{Lu}{2,}$/u.test(left)) return false
  if (isAdjective(left) && organizationNouns.has(lastWord(right))) return match.group('article') === ''
  return match.group('article') === '' && !endsInPartyNoun(left) && holdsPartyNoun(right)
}

/** "Institute for Tidal Physics"; not "left the Harbour Union for the Mill Party". */
function joinsFor(match: Match, left: string, right: string): boolean {
  if (match.group('article') !== '' && holdsPartyNoun(right)) return false
  return (endsInPartyNoun(left) && !OF_PARLIAMENT.test(left)) || BODY_FOR.test(left)
}

/** "Member of the Tidal Parliament for" a party */
const OF_PARLIAMENT =
  /\sof\s.*(?:Parliament|Assembly|Senate|Congress|Council|Diet|Representatives|Deputies)$/u

/** Bodies that are named for what they do. */
const BODY_FOR =
  /(?<![\p{L}])(?:Institute|Cent(?:er|re)|Academy|School|College|Committee|Commission|Council|Association|Society|Foundation|Organi[sz]ation|Agency|Office|Ministry|Department|Network|Federation)$/u

/** "Party of Labour and Justice", "Union of Farmers and Greens": a bare noun of two words, none of them a land's. */
const joinsWhatFor = (left: string, right: string) =>
  /^(?:The )?\p{Lu}\p{Ll}+ (?:of|for) (?:the )?\p{Lu}\p{Ll}+$/u.test(left) &&
  /^\p{Lu}\p{Ll}+$/u.test(right) &&
  partyNouns.has(wordsOf(left.replace(/^The /u, ''))[0] ?? '') &&
  [lastWord(left), right].every(
    (word) => countryNamed(capital(word)) === undefined && countryOfDemonym(capital(word)) === undefined,
  )

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** "Labour and …": one word that is no body's name of its own. */
const isAdjective = (words: string) => !/\s/u.test(words) && !isBodyWord(words) && !isFunctionWord(words)

const endsInPartyNoun = (name: string) => partyNouns.has(lastWord(name)) || / of /u.test(name)

const POSSESSIVE = /['’]s?$/u

function tidyName(text: string, range: Range): readonly Name[] {
  // "the Without Tolls Party": behind an article a capital is the name's.
  const isBegun = wordBefore(text, range.from) === 'the'
  const start = range.from + (isBegun ? 0 : functionWordsAtStart(textOf(text, range)))
  const from = start + monthAtStart(text, { from: start, to: range.to })
  const bare = withoutLetters(withoutEnding(text.slice(from, range.to)))
  const to = from + bare.length
  const isNoName = bare === '' || isFunctionWord(bare) || monthNumber(bare) !== undefined
  if (isNoName) return []
  const isDefinite = /^the$/iu.test(wordBefore(text, from))
  const party = isDefinite ? partyBehind(bare, text.slice(to, to + 8)) : ''
  const end = to + party.length + disambiguatorAt(text, to).length
  return [{ from, to: end, text: text.slice(from, end) }]
}

const wordBefore = (text: string, at: number) =>
  /(?<![\p{L}])(?<word>\p{L}{1,8}) $/u.exec(text.slice(Math.max(0, at - 10), at))?.groups?.['word'] ?? ''

/** "the Radical party": the noun is part of the name, but not in "the Norwegian party", "the HP party". */
function partyBehind(name: string, behind: string): string {
  const isName = !/^\p{Lu}+$/u.test(name) && countryOfDemonym(name) === undefined && !holdsPartyNoun(name)
  return isName && isPartyAdjective(name) && /^ party(?![\p{L}-])/u.test(behind) ? ' party' : ''
}

/** "Radical", "National Democratic", "Labour" */
const isPartyAdjective = (name: string) =>
  /(?:ist|al|ic|ive|ean|ian|an)$/u.test(name) || distinguishingWords.has(lastWord(name))

/** "Ada Mor MP", "Ada Mor KC OBE" without the letters of honours and seats. */
function withoutLetters(words: string): string {
  const letters = LETTERS_BEHIND.exec(words)?.[0] ?? ''
  const bare = words.slice(0, words.length - letters.length)
  const isKnown = /\S\s+\S/u.test(letters) || postNominals.has(letters.trim())
  return letters !== '' && isKnown && !/^\s[IVX]+$/u.test(letters) && looksLikePerson(bare) ? bare : words
}

const LETTERS_BEHIND = /(?:\s\p{Lu}{2,6}){1,6}$/u

/** Without a possessive ending or the full stop of the sentence; initials keep theirs. */
function withoutEnding(words: string): string {
  const bare = words.replace(POSSESSIVE, '').replace(CLOSING, '$1')
  return /[^.\p{Lu}]\.$/u.test(bare) ? bare.slice(0, -1) : bare
}

/** "(Norvia)", but not "(NP)": an abbreviation is another name. */
function disambiguatorAt(text: string, at: number): string {
  const bracket = DISAMBIGUATOR.exec(text.slice(at, at + 48))?.[0] ?? ''
  return /^ \(\p{Lu}{2,}\)$/u.test(bracket) ? '' : bracket
}

/** A quotation mark at the end that none inside the name opens. */
const CLOSING = /^([^"“]*)["”]$/u

const PERSON_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|(?:\p{Lu}\.){1,4}|al-\p{Lu}[\p{L}\p{M}]*|de|da|di|del|van|von|der|bin|ibn|bint|ag|ould|wa|arap|la|le|el)$/u

/** An office by itself ("Governing Mayor"), the noun of an undertaking, an owner ("Mor's Party"). */
const NO_PERSON = new RegExp(
  `\\s(?:${[...officeTitles, ...undertakingNouns].join('|')})\\.?$|['’]s(?:\\s|$)`,
  'u',
)

/** Whether a name may be a person's: two to six capital words, none of them the noun of a thing or a demonym. */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/u)
  if (words.length < 2 || words.length > 6 || /[0-9()]/u.test(name)) return false
  if (NO_PERSON.test(name) || statesBehindTowns.has(name.toLowerCase())) return false
  return words.every((word) => PERSON_WORD.test(word) && !isThing(word)) && !holdsPartyNoun(name)
}

const bodyNouns = [legislatureNouns, eventNouns, thingWords]
const otherWords = [organizationNouns, politicalAdjectives]

/** Whether a word of a name says that it is no party's: an office, a body, an event, a place. */
export function isBodyWord(word: string): boolean {
  return bodyNouns.some((nouns) => nouns.has(word.toLowerCase()))
}

/** Whether a word of a name says that it is no person's. */
function isThing(word: string): boolean {
  const isOther = otherWords.some((words) => words.has(word.toLowerCase()))
  return (
    isOther || isBodyWord(word) || countryOfDemonym(word) !== undefined || countryNamed(word) !== undefined
  )
}

/** "Labour Party (Norvia)" without its disambiguator. */
export function withoutDisambiguator(title: string): string {
  const bracket = title.lastIndexOf('(')
  return bracket > 0 && /\)\s*$/u.test(title.slice(-40)) ? title.slice(0, bracket).trimEnd() : title
}

/** Whether the last word of a name, its disambiguator apart, is a party noun. */
export function endsLikeParty(name: string): boolean {
  return partyNouns.has(lastWord(withoutDisambiguator(name))) || /^Party (?:of|for) /u.test(name)
}

/** Whether a name says by one of its words that it is a party's. */
export function looksLikeParty(name: string): boolean {
  return holdsPartyNoun(withoutDisambiguator(name))
}

/** The names inside a range and outside its holes. */
export function namesWithin(
  names: readonly Name[],
  range: Range,
  holes: readonly Range[] = [],
): readonly Name[] {
  return names.filter((name) => isInside(name, range) && !holes.some((hole) => isInside(name, hole)))
}
