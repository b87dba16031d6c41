// Reads every quote again from its source: the promise that a fact leads back to its words, kept on every run.
import type { Claim } from '../model/claim.ts'
import type { Source } from '../model/source.ts'

export interface Rereading {
  /** Claims whose quotes were looked up. */
  readonly checked: number
  /** Claims whose quotes all stand in the source, character for character, at the place the claim gives. */
  readonly matching: number
}

/** Slices the source of each claim by code points, in another way than the places were found, and compares. */
export function rereadQuotes(sources: readonly Source[], claims: readonly Claim[]): Rereading {
  let matching = 0
  for (const source of sources) {
    const own = claims.filter((claim) => claim.document === source.key)
    if (own.length === 0) continue
    const characters = Array.from(source.text)
    matching += own.filter((claim) => isQuoted(claim, characters)).length
  }
  return { checked: claims.length, matching }
}

function isQuoted({ evidence }: Claim, characters: readonly string[]): boolean {
  const isSlice = ({ start, end, quote }: Claim['evidence'][number]) =>
    start < end && characters.slice(start, end).join('') === quote
  return evidence.length > 0 && evidence.every(isSlice)
}
