// Lines of a source as one text to scan, with the way back: prefixes such as `> ` between the lines are left out.
import type { Span } from '../../model/span.ts'

/** Lines joined by line feeds; `length` units of `text` from `at` on stand in the source from `start` on. */
export interface InlineText {
  readonly text: string
  readonly segments: readonly Segment[]
}

interface Segment {
  readonly at: number
  readonly start: number
  readonly length: number
}

/** The lines of a source as one text. */
export function inlineText(source: string, lines: readonly Span[]): InlineText {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of lines) {
    segments.push({ at, start, length: end - start })
    at += end - start + 1
  }
  return { text: lines.map(({ start, end }) => source.slice(start, end)).join('\n'), segments }
}

/** The units `from` to `to` as an inline text of their own. */
export function sliceInline({ text, segments }: InlineText, from: number, to: number): InlineText {
  const cut = segments.flatMap(({ at, start, length }) => {
    const begin = Math.max(at, from)
    const end = Math.min(at + length, to)
    return begin <= end ? [{ at: begin - from, start: start + (begin - at), length: end - begin }] : []
  })
  return { text: text.slice(from, to), segments: cut }
}

/** Gives the source spans of stretches that are asked for in ascending order; line feeds between lines have none. */
export function makeSourceSpans({ segments }: InlineText): (from: number, to: number) => readonly Span[] {
  let first = 0
  return function sourceSpans(from, to) {
    while (first + 1 < segments.length && endOf(segments[first]) < from) first++
    const spans: Span[] = []
    for (let index = first; index < segments.length; index++) {
      const segment = segments[index]
      if (segment === undefined || segment.at >= to) break
      const begin = Math.max(segment.at, from)
      const end = Math.min(endOf(segment), to)
      if (begin < end)
        spans.push({
          start: segment.start + (begin - segment.at),
          end: segment.start + (end - segment.at),
        })
    }
    return spans
  }
}

function endOf(segment: Segment | undefined): number {
  return segment === undefined ? 0 : segment.at + segment.length
}
