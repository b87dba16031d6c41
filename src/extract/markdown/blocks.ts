// From the lines of a Markdown text to its blocks, in one pass and without looking back.
import { linesOf } from '../lines.ts'
import { close, finishPassing, passOver, startScan, type BlockScan, type RawBlock } from './block-scan.ts'
import { bareLine, kindOfLine, type BareLine, type LineKind } from './line-kinds.ts'
import { takeLine } from './take-line.ts'

/** The blocks of a text, and what its references lead to. */
export interface RawBlocks {
  readonly blocks: readonly RawBlock[]
  readonly definitions: ReadonlyMap<string, string>
}

/** Reads the blocks of a text from an offset on. */
export function readBlocks(text: string, from: number): RawBlocks {
  const scan = startScan(text)
  for (const line of linesOf(text, from)) {
    const bare = bareLine(text, line)
    if (!passOver(scan, bare)) take(scan, bare, kindOfLine(text, bare))
  }
  finishPassing(scan)
  return { blocks: scan.blocks, definitions: scan.definitions }
}

function take(scan: BlockScan, line: BareLine, kind: LineKind): void {
  if (kind.type === 'blank') {
    // A list and a term go on behind a blank line; all else ends.
    if (scan.open?.type !== 'list' && scan.open?.type !== 'term') close(scan)
    scan.wasBlank = true
    return
  }
  if (line.quotes !== scan.quotes && !isLazy(scan, line, kind)) {
    close(scan)
    scan.quotes = line.quotes
  }
  takeLine(scan, line, kind)
  scan.wasBlank = false
}

/** A line of a quote whose mark was left out. */
function isLazy({ open, quotes }: BlockScan, line: BareLine, kind: LineKind): boolean {
  return line.quotes < quotes && kind.type === 'text' && open?.type === 'paragraph'
}
