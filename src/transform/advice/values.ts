// Whether a quote bears a value out: a name or text by its words, a date or number by one that is read in it.
import { isMention, type Mention } from '../../model/claim.ts'
import type { Literal } from '../../model/value.ts'
import { findDates } from '../text/dates.ts'
import { matchesIn } from '../text/match.ts'
import { findCounts, readOrdinal, readShare, readSmallCount } from '../text/numbers.ts'
import { holdsWords } from './quote.ts'

/** Words that an entity or a text is called by must stand in the quote; `words` are those of an election. */
export function isBorneOut(value: Mention | Literal, quote: string, { words, language }: Wording): boolean {
  if (isMention(value)) return holdsWords(quote, value.by === 'name' ? value.name : words)
  switch (value.type) {
    case 'text':
    case 'file':
      return holdsWords(quote, value.text)
    case 'url':
      return quote.includes(value.text)
    case 'date':
      return findDates(quote, language).some(
        ({ iso }) => iso === value.iso || iso.startsWith(`${value.iso}-`),
      )
    case 'integer':
      return countsIn(quote).includes(value.n)
    case 'decimal':
      return sharesIn(quote).includes(value.text)
    default:
      return value satisfies never
  }
}

/** How a value is worded, and in which language. */
export interface Wording {
  readonly words: string
  readonly language: string
}

/** "13", "26,654", "three", "35th" */
function countsIn(quote: string): readonly number[] {
  const words = quote.match(/[\p{L}\p{N}]+/gu) ?? []
  return [
    ...findCounts(quote).map(({ count }) => count),
    ...words.flatMap((word) => (DIGITS.test(word) ? [] : (readSmallCount(word) ?? []))),
    ...words.flatMap((word) => readOrdinal(word) ?? []),
  ]
}

const DIGITS = /^[0-9]+$/u
/** "0.13", "0,13", "4" as they stand between other signs. */
const NUMBER = /(?<![\p{L}\p{N}.,])[0-9]{1,3}(?:[.,][0-9]{1,4})?(?![\p{L}\p{N}]|[.,][0-9])/gu

function sharesIn(quote: string): readonly string[] {
  return matchesIn(NUMBER, quote).flatMap(({ words }) => readShare(words)?.text ?? [])
}
