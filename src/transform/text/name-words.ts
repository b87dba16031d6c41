// Words of names: those that tell of a party, and those that a name only seems to begin with.
import { monthNumber } from '../data/calendar.ts'
import { functionWords } from '../data/function-words.ts'
import { partyNouns } from '../data/nouns.ts'
import { matchIn } from './match.ts'
import { textOf, type Range } from './range.ts'

/** The words of a name in lower case. */
export const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
/** Its last one. */
export const lastWord = (name: string) => wordsOf(name).at(-1) ?? ''
/** Whether one of them is a noun for a party. */
export const holdsPartyNoun = (name: string) => wordsOf(name).some((word) => partyNouns.has(word))

const FIRST_WORD = /^(?<word>[\p{L}\p{M}.'’-]+)\s+/u

/** Length of the function words that a name seems to begin with: "In", "The". */
export function functionWordsAtStart(words: string): number {
  const first = matchIn(FIRST_WORD, words)
  if (first === undefined || !isFunctionWord(first.group('word'))) return 0
  return first.to + functionWordsAtStart(words.slice(first.to))
}

/** Length of the month: "On 3 October Mor left", "In late May Mor left": it is no part of the name. */
export function monthAtStart(text: string, range: Range): number {
  const first = matchIn(FIRST_WORD, textOf(text, range))
  const isMonth = first !== undefined && monthNumber(first.group('word')) !== undefined
  return isMonth && BEFORE_MONTH.test(text.slice(Math.max(0, range.from - 20), range.from)) ? first.to : 0
}

const BEFORE_MONTH =
  /(?:[0-9](?:st|nd|rd|th)?(?: of)?|(?<![\p{L}])(?:in|since|until|during)(?: (?:early|mid|late))?)[ \u00A0-]$/iu

/** "in", "Both", but not "IN" */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word)
}
