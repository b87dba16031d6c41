// Goes through the lines of a text one by one.

/** A line without its end, and where the next one begins. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The line that begins at an offset; lines end at LF, CRLF or CR. */
export function lineAt(text: string, start: number): Line {
  let end = start
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++
  const isPair = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10
  return { start, end, next: Math.min(text.length, end + (isPair ? 2 : 1)) }
}

const isBreak = (unit: number) => unit === 10 || unit === 13

/** All lines from an offset on, in order. */
export function* linesOf(text: string, from = 0): Generator<Line> {
  let at = from
  while (at < text.length) {
    const line = lineAt(text, at)
    yield line
    at = line.next
  }
}
