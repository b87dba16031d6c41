// Reads the occupation that a phrase begins with: "retired philosophy teacher from Konya" is a philosophy teacher.
import { present } from '../../model/present.ts'
import { countryOfDemonym } from '../data/countries.ts'
import { occupations, statusAdjectives } from '../data/nouns.ts'
import { matchIn } from '../text/match.ts'

const NOUNS = [...occupations].sort((a, b) => b.length - a.length).join('|')
const OCCUPATION = new RegExp(
  `^(?<before>(?:[\\p{L}\\p{M}-]+\\s+){0,4}?)(?<noun>${NOUNS})(?![\\p{L}-])`,
  'iu',
)
/** Words that begin another phrase: what follows is not the occupation of the one spoken of. */
const OTHER_PHRASE = /(?:^|\s)(?:of|for|in|by|with|and|to|the)\s/iu

export interface Occupation {
  readonly words: string
  /** The country of a demonym before it: "a Norwegian politician". */
  readonly country?: string
  /** Length of its words in the phrase, left-out adjectives included. */
  readonly length: number
}

export function readOccupation(phrase: string): Occupation | undefined {
  const match = matchIn(OCCUPATION, phrase)
  if (match === undefined || OTHER_PHRASE.test(match.group('before'))) return undefined
  const before = match
    .group('before')
    .split(/\s+/u)
    .filter((word) => word !== '' && !statusAdjectives.has(word.toLowerCase()))
  const country = before.map(countryOfDemonym).find((name) => name !== undefined)
  const own = before.filter((word) => countryOfDemonym(word) === undefined && !/^\p{Lu}/u.test(word))
  return { words: [...own, match.group('noun')].join(' '), length: match.to, ...present({ country }) }
}
