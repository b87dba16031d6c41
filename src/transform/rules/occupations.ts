// Reads the occupation that a phrase begins with: "retired philosophy teacher from Konya" is a philosophy teacher.
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
  return { words: [...before, match.group('noun')].join(' '), length: match.to }
}
