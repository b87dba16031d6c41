// Reads every quote again from its source: the promise that a fact leads back to its words, kept on every run.
import type { Evidence } from '../model/span.ts'
import type { Source } from '../model/source.ts'

export interface Rereading {
  /** Claims whose quotes were looked up. */
  readonly checked: number
  /** Claims whose quotes all stand in the source, character for character, at the place the claim gives. */
  readonly matching: number
}

/** Something that quotes a source. */
export interface Quoting {
  readonly id: string
  readonly evidence: readonly Evidence[]
}

/** Slices the source by code points, in another way than the places were found; the ids of what does not match. */
export function misquoted(source: Source, quoting: readonly Quoting[]): readonly string[] {
  if (quoting.length === 0) return []
  const characters = Array.from(source.text)
  return quoting.filter(({ evidence }) => !isQuoted(evidence, characters)).map(({ id }) => id)
}

function isQuoted(evidence: readonly Evidence[], characters: readonly string[]): boolean {
  const isSlice = ({ start, end, quote }: Evidence) =>
    start < end && characters.slice(start, end).join('') === quote
  return evidence.length > 0 && evidence.every(isSlice)
}
