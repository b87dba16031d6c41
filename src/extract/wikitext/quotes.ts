// Tells bold and italic marks from apostrophes, line by line, as MediaWiki does.
import { kinds } from './tokens.ts'
import type { Scan } from './scan-state.ts'

/** Apostrophes of a run of this length that are words: of four one, of more than five all but five. */
export const literalQuotes = (length: number): number => (length === 4 ? 1 : Math.max(0, length - 5))

const isBold = (length: number) => length === 3 || length === 4 || length >= 5
const isItalic = (length: number) => length === 2 || length >= 5

/**
 * Where a line has an odd number of both, one of its bold marks is an apostrophe and an italic mark: `l'''Unità''`. It is the
 * first behind a word of one letter, else behind a longer word, else behind a blank.
 */
export function balanceQuotes(scan: Scan): void {
  const { quotes, start, end, kind } = scan
  if (quotes.length === 0) return
  const lengths = quotes.map((token) => (end[token] ?? 0) - (start[token] ?? 0))
  if (lengths.filter(isBold).length % 2 === 1 && lengths.filter(isItalic).length % 2 === 1) {
    const bold = quotes.filter((_, index) => lengths[index] === 3)
    const chosen = mostLikely(scan, bold)
    if (chosen !== undefined) kind[chosen] = kinds.apostrophe
  }
  quotes.length = 0
}

function mostLikely({ text, start }: Scan, tokens: readonly number[]): number | undefined {
  const rank = (token: number) => {
    const at = start[token] ?? 0
    if (text.charAt(at - 1) === ' ' || at === 0) return 2
    return text.charAt(at - 2) === ' ' || at === 1 ? 0 : 1
  }
  for (const wanted of [0, 1, 2]) {
    const found = tokens.find((token) => rank(token) === wanted)
    if (found !== undefined) return found
  }
  return undefined
}
