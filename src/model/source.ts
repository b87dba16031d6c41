// A source text and the way from its UTF-16 offsets to code points, lines and columns.
import { createHash } from 'node:crypto'
import type { Evidence, Span } from './span.ts'

/** A decoded text. `key` names it in every output: a path below the folder given, or a file name. */
export interface Source {
  readonly key: string
  /** The decoded text: one leading U+FEFF removed, nothing else changed. */
  readonly text: string
  /** SHA-256 of `text` as UTF-8, in hexadecimal: names the revision. */
  readonly hash: string
}

/** Makes a source of a decoded text; a leading byte order mark is removed and not counted. */
export function makeSource(key: string, decoded: string): Source {
  const text = decoded.startsWith('\u{FEFF}') ? decoded.slice(1) : decoded
  return { key: key.normalize('NFC'), text, hash: createHash('sha256').update(text).digest('hex') }
}

/** Finds the place of a span: code points, line, column, words. */
export type Locate = (span: Span) => Evidence

/** Prepares the look-up of places in one source; each look-up is logarithmic in the number of lines. */
export function makeLocate(source: Source): Locate {
  const { text } = source
  const lineStarts = findLineStarts(text)
  const codePoints = countCodePoints(text, lineStarts)
  return function locate({ start, end }) {
    if (start >= end || start < 0 || end > text.length)
      throw new RangeError(`no words at ${start}–${end} of ${source.key}`)
    const line = lastAtOrBefore(lineStarts, start)
    const column = codePointLength(text, lineStarts[line] ?? 0, start)
    const quote = text.slice(start, end)
    const first = (codePoints[line] ?? 0) + column
    const length = codePointLength(text, start, end)
    return { start: first, end: first + length, line: line + 1, column: column + 1, quote }
  }
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
  return starts
}

/** For each line start, the number of code points before it. */
function countCodePoints(text: string, lineStarts: readonly number[]): readonly number[] {
  const counts = [0]
  for (let i = 1; i < lineStarts.length; i++) {
    const from = lineStarts[i - 1] ?? 0
    counts.push((counts[i - 1] ?? 0) + codePointLength(text, from, lineStarts[i] ?? from))
  }
  return counts
}

function codePointLength(text: string, start: number, end: number): number {
  let length = 0
  for (let i = start; i < end; i++) {
    const isPairHead = isHigh(text.charCodeAt(i)) && i + 1 < end && isLow(text.charCodeAt(i + 1))
    if (isPairHead) i++
    length++
  }
  return length
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
