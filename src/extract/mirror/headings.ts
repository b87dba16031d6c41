// Finds the headings of a copied page: lines with a mark for editing, else bare lines above running text or a table.
import { isReferenceHeading } from '../../model/reference-headings.ts'
import type { Span } from '../../model/span.ts'
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
  // Bare lines above the lead are names and values of the box.
  let isBelowLead = false
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    if (line === undefined || line.isBlank) continue
    const words = text.slice(line.start, Math.min(line.end, line.start + 500))
    if (isAlone(lines, index) && isBare(words)) waiting.push(index)
    else {
      if (isBelowLead)
        addHeadings(found, { text, lines, waiting, isHeaded: headsBelow(words, lines[index + 1]) })
      waiting = []
      isBelowLead ||= isProse(words)
    }
  }
  return found
}

interface Waiting {
  readonly text: string
  readonly lines: readonly MirrorLine[]
  readonly waiting: readonly number[]
  readonly isHeaded: boolean
}

/** A table of one cell a line is bare lines, too: more than two are no headings, but for those that are known. */
function addHeadings(found: Map<number, Span>, { text, lines, waiting, isHeaded }: Waiting): void {
  const areHeadings = isHeaded && waiting.length <= DEEPEST
  for (const at of waiting) {
    const line = lines[at]
    if (line !== undefined && (areHeadings || isReferenceHeading(text.slice(line.start, line.end))))
      found.set(at, { start: line.start, end: line.end })
  }
}

/** A heading and one below it. */
const DEEPEST = 2

/** Running text, a table or a list of more than names stands below a heading; a single short line does not. */
function headsBelow(words: string, next: MirrorLine | undefined): boolean {
  if (isProse(words)) return true
  if (BULLET.test(words)) return words.length >= LONG_ITEM
  return words.includes('\t') || words.startsWith('|') || next?.isBlank === false
}

/** "• words" */
const BULLET = /^[•·▪◦‣*–-][ \t]/u
/** A list of names may belong to a box of links as well, and its first line head that box. */
const LONG_ITEM = 30

const isAlone = (lines: readonly MirrorLine[], index: number) =>
  isBlankAt(lines, index - 1) && isBlankAt(lines, index + 1)

const isBlankAt = (lines: readonly MirrorLine[], index: number) => lines[index]?.isBlank ?? true
