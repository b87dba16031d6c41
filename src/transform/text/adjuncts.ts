// Splits what stands behind a verb into an object and adjuncts: "by X", "in 1954", "from Y".
import { prepositions } from '../data/function-words.ts'
import type { Name } from './names.ts'
import { isInside, overlaps, trimRange, type Range } from './range.ts'

/** A preposition with what it governs; `range` begins at the preposition, `inner` behind it. */
export interface Adjunct extends Range {
  readonly preposition: string
  readonly inner: Range
}

export interface Complement {
  /** What stands before the first adjunct. */
  readonly object: Range
  readonly adjuncts: readonly Adjunct[]
}

/** "following the Tide Party", but not "the following parties" */
const PREPOSITION = new RegExp(
  `(?<![\\p{L}\\p{N}'’-])(?:${prepositions.join('|')}|(?<!\\b(?:the|its)\\s)following)(?=\\s)`,
  'giu',
)

/** ", not in 1990": what was not so. */
const DENIED = /(?<![\p{L}])(?:not|never|rather than|instead of)\s$/iu
/** Longer than those words. */
const BEFORE = 14

/** Reads the part of a text behind a verb. Prepositions inside names and `holes` begin no adjunct; what is denied is left out. */
export function readComplement(
  text: string,
  range: Range,
  inside: { names: readonly Name[]; holes: readonly Range[] },
): Complement {
  const starts = [...text.slice(range.from, range.to).matchAll(PREPOSITION)]
    .map((match) => ({ from: range.from + match.index, to: range.from + match.index + match[0].length }))
    .filter((start) => ![...inside.names, ...inside.holes].some((other) => isInside(start, other)))
  const ends = starts.map((_, i) =>
    cutAtHole(starts[i + 1]?.from ?? range.to, starts[i]?.to ?? range.to, inside.holes),
  )
  const adjuncts = starts.map((start, i) => ({
    from: start.from,
    to: trimRange(text, { from: start.from, to: ends[i] ?? range.to }).to,
    preposition: text.slice(start.from, start.to).toLowerCase(),
    inner: trimRange(text, { from: start.to, to: ends[i] ?? range.to }),
  }))
  return {
    object: trimRange(text, { from: range.from, to: starts[0]?.from ?? range.to }),
    adjuncts: adjuncts.filter(({ from }) => !DENIED.test(text.slice(Math.max(0, from - BEFORE), from))),
  }
}

function cutAtHole(end: number, start: number, holes: readonly Range[]): number {
  const hole = holes.find((candidate) => overlaps(candidate, { from: start, to: end }))
  return hole === undefined ? end : hole.from
}
