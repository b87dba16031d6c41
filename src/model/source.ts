// A source text and the way from its UTF-16 offsets to code points, lines and columns.
import { createHash } from 'node:crypto'
import type { Evidence, Span } from './span.ts'

/** What is known of a text beside itself, where its container says so: a dump, a feed. */
export interface Origin {
  readonly title?: string
  readonly url?: string
  readonly revision?: string
  /** When the revision was made: `YYYY-MM-DD` or with a time, as stated. */
  readonly date?: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly licence?: string
  readonly attribution?: string
}

/** A decoded text. `key` names it in every output: a path below the folder given, or a file name. */
export interface Source {
  readonly key: string
  readonly origin?: Origin
  /** The name of the reader that is to read it; chosen by the look of the text where absent. */
  readonly format?: string
  /** The decoded text: one leading U+FEFF removed, nothing else changed. */
  readonly text: string
  /** SHA-256 of `text` as UTF-8, in hexadecimal: names the revision. */
  readonly hash: string
}

/** Makes a source of a decoded text; a leading byte order mark is removed and not counted. */
export function makeSource(
  key: string,
  decoded: string,
  known: Pick<Source, 'origin' | 'format'> = {},
): Source {
  const text = decoded.startsWith('\u{FEFF}') ? decoded.slice(1) : decoded
  const hash = createHash('sha256').update(text).digest('hex')
  return { key: key.normalize('NFC'), ...known, text, hash }
}

/** Finds the place of a span: code points, line, column, words. */
export type Locate = (span: Span) => Evidence

/** Prepares the look-up of places in one source; a look-up takes a time that no length of text or line changes much. */
export function makeLocate(source: Source): Locate {
  const { text } = source
  const lineStarts = findLineStarts(text)
  const before = makeCodePointsBefore(text)
  return function locate({ start, end }) {
    if (start >= end || start < 0 || end > text.length)
      throw new RangeError(`no words at ${start}–${end} of ${source.key}`)
    const line = lastAtOrBefore(lineStarts, start)
    const first = before(start)
    const column = first - before(lineStarts[line] ?? 0)
    return {
      start: first,
      end: before(end),
      line: line + 1,
      column: column + 1,
      quote: text.slice(start, end),
    }
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** Units between two marks of the count of code points. */
const STRIDE = 256

/** Counts the code points before an offset: from the mark before it on. */
function makeCodePointsBefore(text: string): (offset: number) => number {
  const marks = [0]
  for (let at = STRIDE; at <= text.length; at += STRIDE)
    marks.push((marks.at(-1) ?? 0) + countHeads(text, at - STRIDE, at))
  return function codePointsBefore(offset) {
    const mark = Math.floor(offset / STRIDE)
    return (marks[mark] ?? 0) + countHeads(text, mark * STRIDE, offset)
  }
}

/** Units that begin a code point: all but the second halves of surrogate pairs. */
function countHeads(text: string, from: number, to: number): number {
  let heads = 0
  for (let i = from; i < to; i++) {
    const isTail = i > 0 && isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))
    if (!isTail) heads++
  }
  return heads
}

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Index of the last number that is not above `value`; numbers ascend and the first is 0. */
function lastAtOrBefore(numbers: readonly number[], value: number): number {
  let low = 0
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? Infinity) <= value) low = middle
    else high = middle - 1
  }
  return low
}
