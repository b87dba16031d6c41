// Finds names of schools of political thought in running text, and adjectives that say one: "green politics", "a Trotskyist group".
import { noCreeds, creedAdjectives, regionalAdjectives } from '../data/creeds.ts'
import { countryOfDemonym } from '../data/countries.ts'
import { ideologyOf, twoWordAdjectives } from '../data/ideologies.ts'
import { partyWords } from '../data/nouns.ts'
import { matchesIn, type Match } from './match.ts'
import type { Range } from './range.ts'

export interface Creed extends Range {
  readonly words: string
}

/** "Ukrainian nationalism", "green politics", "the Christian left", "Scottish independence" */
const NOUN =
  /(?<![\p{L}-])(?:(?<adjective>[\p{L}][\p{L}\p{M}-]{2,24})\s+)?(?<noun>[\p{L}][\p{L}\p{M}–-]{2,24}ism|[Zz]ionism|[Dd]emocracy|politics|independence|left|right|[Tt]hird [Ww]ay)(?![\p{L}–-])/gu

/** What is said of somebody: "is a ", "has been described as ", "of ", or what stands beside a name. */
const ADJECTIVES = new RegExp(
  `(?<=(?:(?<![\\p{L}])(?:is|was|are|were|been|became|remains|remained|as|being|of|its|[Aa]s)|,)\\s)` +
    `(?:(?:\\p{Ll}{3,14}ly|also|now|then|once)\\s)?(?:(?:an?|the|one of the)\\s)?` +
    `(?<words>(?:(?!(?:of|in|to|for|by|with|from|that|which|who|than|not|the|an?)\\s)[\\p{L}\\p{M}–-]+,?\\s){0,8}?)` +
    `(?:(?<noun>${partyWords.join('|')}|federation|association|ideolog(?:y|ies)|orientation|platform|principles|tendency)(?![\\p{L}-])|(?<last>[\\p{L}\\p{M}–-]+)(?=[.;]|$))`,
  'gu',
)

/** All nouns in a text, in order. */
export const creedNouns = (text: string): readonly Creed[] =>
  matchesIn(NOUN, text).flatMap((match) => {
    const words = nounOf(match)
    return words === undefined ? [] : [{ words, from: match.to - words.length, to: match.to }]
  })

/** With its adjective where that is a part of it; nouns that are none by themselves need one. */
function nounOf(match: Match): string | undefined {
  const noun = match.group('noun')
  const adjective = match.group('adjective')
  if (noCreeds.has(noun.toLowerCase())) return undefined
  if (fits(adjective, noun)) return match.words
  return /ism$|way$/iu.test(noun) ? noun : undefined
}

/** "Scottish independence", "Serbian nationalism", but "green politics", "social democracy" and "Christian left". */
function fits(adjective: string, noun: string): boolean {
  const isOfLand =
    countryOfDemonym(adjective) !== undefined || regionalAdjectives.has(adjective.toLowerCase())
  if (/^independence$|(?:national|union|regional|separat|irredent|integral)ism$/iu.test(noun) && isOfLand)
    return true
  if (noun === 'independence') return false
  return noun === 'politics'
    ? adjective.toLowerCase() === 'green'
    : creedAdjectives.has(adjective.toLowerCase())
}

/** "a right-wing nationalist party", "described as neo-fascist and populist." */
export function creedAdjectivesIn(text: string): readonly Creed[] {
  return matchesIn(ADJECTIVES, text).flatMap((match) => {
    const last = match.group('last')
    if (last !== '' && ideologyOf(last) === undefined) return []
    const words = match.group('words') + last
    const from = match.to - match.group('noun').length - words.length
    const two = matchesIn(twoWordAdjectives, words)
    const rest = words.replace(twoWordAdjectives, (pair) => ' '.repeat(pair.length))
    return [...two, ...matchesIn(/[\p{L}][\p{L}\p{M}–-]*/gu, rest)].flatMap((word) => {
      const noun = ideologyOf(word.words)
      return noun === undefined ? [] : [{ words: noun, from: from + word.from, to: from + word.to }]
    })
  })
}
