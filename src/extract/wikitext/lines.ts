// Cuts a stretch of a page into lines; markup that goes over several lines keeps them together.
import { endAt, kindAt, kinds, nextAt, startAt, type Stretch, type Tokens } from './tokens.ts'

/** The lines of a stretch without their ends. */
export function* linesOf(tokens: Tokens, stretch: Stretch): Generator<Stretch> {
  let { start, first } = stretch
  for (let index = first; index < stretch.last; index = nextAt(tokens, index)) {
    if (kindAt(tokens, index) !== kinds.newline) continue
    yield { start, end: startAt(tokens, index), first, last: index }
    start = endAt(tokens, index)
    first = index + 1
  }
  yield { start, end: stretch.end, first, last: stretch.last }
}

/** A heading: how deep, and its words. */
export interface HeadingLine {
  readonly depth: number
  readonly words: Stretch
}

const EQUALS = 0x3d
const DEEPEST_HEADING = 6

/** `== Words ==`, with comments behind it. */
export function headingOf(tokens: Tokens, line: Stretch): HeadingLine | undefined {
  const { text } = tokens
  if (text.charCodeAt(line.start) !== EQUALS) return undefined
  const { end, last } = withoutTail(tokens, line)
  let depth = 0
  while (depth < DEEPEST_HEADING && isPair(text, line.start + depth, end - 1 - depth)) depth++
  if (depth === 0) return undefined
  return { depth, words: { start: line.start + depth, end: end - depth, first: line.first, last } }
}

/** Equals at both ends with something between them. */
const isPair = (text: string, from: number, to: number) =>
  from + 1 < to && text.charCodeAt(from) === EQUALS && text.charCodeAt(to) === EQUALS

/** A line without blanks, comments and references at its end. */
function withoutTail(tokens: Tokens, { start, end, first, last }: Stretch): Pick<Stretch, 'end' | 'last'> {
  let to = start + tokens.text.slice(start, end).trimEnd().length
  let count = last
  while (count > first && kindAt(tokens, count - 1) === kinds.dropped && endAt(tokens, count - 1) === to) {
    count--
    to = start + tokens.text.slice(start, startAt(tokens, count)).trimEnd().length
  }
  return { end: to, last: count }
}
