// Finds a quote in a passage: word for word, whole words, and in one place only.
import { fold } from '../text/fold.ts'
import type { Range } from '../text/range.ts'

/** Why a quote is none. */
export type QuoteFault =
  'quote-empty' | 'quote-too-long' | 'quote-not-in-text' | 'quote-repeated' | 'quote-cuts-word'

/** Characters beyond which a quote is no evidence of one statement. */
const LONGEST = 600

/** Where the quote stands; blanks of any kind and width are alike. */
export function findQuote(text: string, quote: string): Range | QuoteFault {
  const words = blanksAlike(quote.trim())
  if (words === '') return 'quote-empty'
  if (words.length > LONGEST) return 'quote-too-long'
  const within = blanksAlike(text)
  const from = within.indexOf(words)
  if (from < 0) return 'quote-not-in-text'
  if (within.includes(words, from + 1)) return 'quote-repeated'
  const range = { from, to: from + words.length }
  return isWhole(text, range) ? range : 'quote-cuts-word'
}

/** Unit for unit, so that places stay. */
const blanksAlike = (text: string) => text.replace(/\s/gu, ' ')

const WORD = /[\p{L}\p{M}\p{N}]/u

/** Whether a range neither begins nor ends inside a word or a number. */
function isWhole(text: string, { from, to }: Range): boolean {
  return !isJoined(text, from) && !isJoined(text, to)
}

/** Whether the characters on both sides of an offset are of one word. */
function isJoined(text: string, at: number): boolean {
  const before = Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? ''
  const after = Array.from(text.slice(at, at + 2)).at(0) ?? ''
  if (WORD.test(before) && WORD.test(after)) return true
  // "1,234" and "0.13" are one number each.
  const digits = text.slice(Math.max(0, at - 2), at + 2)
  return /^[0-9][.,][0-9]/u.test(digits.slice(0, 3)) || /[0-9][.,][0-9]$/u.test(digits.slice(-3))
}

/** Whether a text holds the words as whole words, whatever their case, dashes and apostrophes. */
export function holdsWords(text: string, words: string): boolean {
  const [within, wanted] = [fold(text), fold(words)]
  if (wanted === '') return false
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1))
    if (isWhole(within, { from: at, to: at + wanted.length })) return true
  return false
}
