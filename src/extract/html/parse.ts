// Parses a page as far as it can be parsed in a bounded time.
import type { Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Note } from '../extraction.ts'
import { parsableLength } from './nesting.ts'

const processor = unified().use(rehypeParse).freeze()

/** A page as a tree, and what was cut off of it. */
export interface ParsedPage {
  readonly root: Root
  readonly notes: readonly Note[]
}

/** Units of a page that are parsed; the longest articles have a third of that. */
const MOST_UNITS = 16_000_000

/** The tree of a page; positions count in its text. */
export function parsePage(text: string): ParsedPage {
  const short = text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text
  const length = parsableLength(short)
  try {
    const root = processor.parse(short.slice(0, length))
    endInText(root, length)
    return { root, notes: length === text.length ? [] : [cutOff(text, length)] }
  } catch (error) {
    // A stack that is too small for a page is the page's fault; any other fault is ours.
    if (!(error instanceof RangeError)) throw error
    return { root: { type: 'root', children: [] }, notes: [cutOff(text, 0)] }
  }
}

/** What is left open at the end, the parser lets end one unit behind it. */
function endInText(root: Root, length: number): void {
  const waiting: Nodes[] = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const end = node.position?.end
    if (end?.offset !== undefined && end.offset > length) end.offset = length
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
}

function cutOff(text: string, length: number): Note {
  const why = length === MOST_UNITS ? `longer than ${String(MOST_UNITS)} units` : 'nested too deep'
  const message = `the page is ${why}; its last ${String(text.length - length)} units were not read`
  return { code: 'cut-off', message, span: { start: length, end: Math.min(length + 80, text.length) } }
}
