// Finds the headings of a copied page: lines with a mark for editing, else bare lines above running text or a table.
import type { Span } from '../../model/span.ts'
import { isKnownLabel } from '../known-labels.ts'
import { editedEnd, isBare, isProse } from './forms.ts'
import type { MirrorLine } from './lines.ts'

/** The words of the headings by the index of their line. */
export type Headings = ReadonlyMap<number, Span>

/** Headings of a text; where one has a mark for editing, all have. */
export function findHeadings(text: string, lines: readonly MirrorLine[], from: number): Headings {
  const marked = new Map<number, Span>()
  for (const [index, { start, end, isBlank }] of lines.entries()) {
    const length =
      isBlank || index < from ? undefined : editedEnd(text.slice(start, Math.min(end, start + 250)))
    if (length !== undefined) marked.set(index, { start, end: start + length })
  }
  return marked.size > 0 ? marked : bareHeadings(text, lines, from)
}

function bareHeadings(text: string, lines: readonly MirrorLine[], from: number): Headings {
  const found = new Map<number, Span>()
  let waiting: number[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.isBlank) continue
    const words = text.slice(line.start, Math.min(line.end, line.start + 500))
    const isAlone = isBlankAt(lines, index - 1) && isBlankAt(lines, index + 1)
    if (isAlone && isBare(words)) waiting.push(index)
    else {
      // A table of one cell a line is bare lines, too: more than two are no headings.
      if (waiting.length <= DEEPEST && headsBelow(words, { text, lines, index }, found.size > 0))
        for (const at of waiting) addHeading(found, at, lines)
      waiting = []
    }
  }
  return found
}

/** A heading and one below it. */
const DEEPEST = 2

function addHeading(found: Map<number, Span>, index: number, lines: readonly MirrorLine[]): void {
  const line = lines[index]
  if (line !== undefined) found.set(index, { start: line.start, end: line.end })
}

interface Place {
  readonly text: string
  readonly lines: readonly MirrorLine[]
  readonly index: number
}

/** Running text, a list, or a table stands below a heading; a single short line does not, nor does a box of labels. */
function headsBelow(words: string, { lines, index, text }: Place, isBelowLead: boolean): boolean {
  if (isProse(words) || words.includes('\t') || /^[•·*–|-][ \t]?/u.test(words)) return true
  const next = lines[index + 1]
  const isGroup = next !== undefined && !next.isBlank
  if (!isGroup || isBelowLead) return isGroup
  return !isKnownLabel(words) && !isKnownLabel(text.slice(next.start, Math.min(next.end, next.start + 60)))
}

const isBlankAt = (lines: readonly MirrorLine[], index: number) => lines[index]?.isBlank ?? true
