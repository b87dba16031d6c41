// Where words stand in a source: spans while reading, evidence once a claim is made.

/** A stretch of `Source.text` in UTF-16 units, as JavaScript slices it: `start` inclusive, `end` exclusive, never empty. */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A stretch of a source as outputs give it. `start` and `end` count Unicode code points of the source text,
 * `line` and `column` count from 1 (column in code points; a line ends at LF, CRLF or CR), `quote` is exactly the slice.
 */
export interface Evidence {
  readonly start: number
  readonly end: number
  readonly line: number
  readonly column: number
  readonly quote: string
}

/** The smallest span that covers both. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
