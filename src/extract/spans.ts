// From nodes of the tree to spans of the source.
import type { Node } from 'unist'
import type { Span } from '../model/span.ts'

/** Where a node stands; every node that micromark makes has its place. */
export function spanOf(node: Node): Span {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new TypeError(`a ${node.type} without a place`)
  return { start, end }
}

/** A span without the white space at its ends; undefined where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | undefined {
  const slice = text.slice(start, end)
  const from = start + (slice.length - slice.trimStart().length)
  const to = start + slice.trimEnd().length
  return from < to ? { start: from, end: to } : undefined
}
