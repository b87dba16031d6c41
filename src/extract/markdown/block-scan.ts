// The blocks of a Markdown text while its lines are read.
import type { Span } from '../../model/span.ts'
import type { BareLine } from './line-kinds.ts'

/** An item of a list: its lines, and how deep it stands. */
export interface RawItem {
  readonly depth: number
  readonly lines: Span[]
}

/** A block as its lines give it; all spans are in the order of the text. */
export type RawBlock =
  | { readonly type: 'heading'; readonly depth: number; readonly lines: readonly Span[] }
  | { readonly type: 'paragraph'; readonly lines: Span[] }
  | { readonly type: 'list'; readonly items: RawItem[] }
  /** Each row is its lines: one, but where a row was broken. */
  | { readonly type: 'table'; readonly rows: Span[][] }
  /** A line of words, and the values below it that begin with a colon. */
  | { readonly type: 'term'; readonly lines: readonly Span[]; readonly values: Span[] }
  | { readonly type: 'left-out'; readonly what: string; readonly span: Span }

/** A part that is passed over until it ends. */
interface Passing {
  readonly what: string
  readonly start: number
  end: number
  /** Absent where a blank line ends it. */
  readonly isLast?: (line: BareLine) => boolean
}

/** An item that further ones may stand below. */
export interface OpenItem {
  /** The column at which its words begin. */
  readonly column: number
  readonly number?: number
}

/** The scan as far as it has come. */
export interface BlockScan {
  readonly text: string
  readonly blocks: RawBlock[]
  /** The addresses that references are defined with. */
  readonly definitions: Map<string, string>
  /** The block that the next line may belong to; it is the last one. */
  open: RawBlock | undefined
  items: OpenItem[]
  passing: Passing | undefined
  wasBlank: boolean
  quotes: number
}

/** A scan of which nothing is read. */
export function startScan(text: string): BlockScan {
  return {
    text,
    blocks: [],
    definitions: new Map(),
    open: undefined,
    items: [],
    passing: undefined,
    wasBlank: true,
    quotes: 0,
  }
}

/** Ends the open block. */
export function close(scan: BlockScan): void {
  scan.open = undefined
  scan.items = []
}

/** Begins a block that the next line may belong to. */
export function begin(scan: BlockScan, block: RawBlock): void {
  close(scan)
  scan.blocks.push(block)
  scan.open = block
}

/** Begins a block in the place of the last one, which was the beginning of it. */
export function beginInstead(scan: BlockScan, block: RawBlock): void {
  scan.blocks.pop()
  begin(scan, block)
}

/** Begins a part that is passed over. */
export function pass(
  scan: BlockScan,
  line: BareLine,
  { what, isLast }: Pick<Passing, 'what' | 'isLast'>,
): void {
  close(scan)
  scan.passing = {
    what,
    start: line.start,
    end: line.end,
    ...(isLast === undefined ? {} : { isLast }),
  }
}

/** Whether a line belongs to a part that is passed over. */
export function passOver(scan: BlockScan, line: BareLine): boolean {
  const { passing } = scan
  if (passing === undefined) return false
  const isBlank = line.start >= line.end
  if (passing.isLast === undefined && isBlank) {
    finishPassing(scan)
    return false
  }
  if (!isBlank) passing.end = line.end
  if (passing.isLast?.(line) === true) finishPassing(scan)
  return true
}

/** Ends the part that is passed over. */
export function finishPassing(scan: BlockScan): void {
  if (scan.passing === undefined) return
  const { what, start, end } = scan.passing
  scan.blocks.push({ type: 'left-out', what, span: { start, end } })
  scan.passing = undefined
  scan.wasBlank = true
}
