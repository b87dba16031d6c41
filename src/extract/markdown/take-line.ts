// Adds a line of Markdown to the blocks above it.
import type { Span } from '../../model/span.ts'
import {
  begin,
  beginInstead,
  close,
  pass,
  type BlockScan,
  type OpenItem,
  type RawBlock,
  type RawItem,
} from './block-scan.ts'
import { isDelimiterRow, type BareLine, type LineKind } from './line-kinds.ts'
import { foldLabel } from './marks.ts'

/** A list nests no deeper. */
const DEEPEST_ITEM = 100

/** Adds a line of words or marks. */
export function takeLine(
  scan: BlockScan,
  line: BareLine,
  kind: Exclude<LineKind, { readonly type: 'blank' }>,
): void {
  if (takeBroken(scan, line, kind)) return
  switch (kind.type) {
    case 'heading':
      begin(scan, { type: 'heading', depth: kind.depth, lines: [kind.words] })
      return close(scan)
    case 'underline':
      return takeUnderline(scan, line, kind.depth)
    case 'rule':
      return close(scan)
    case 'item':
      return takeItem(scan, line, kind)
    case 'row':
      return takeRow(scan, line)
    case 'definition':
      scan.definitions.set(foldLabel(kind.label), kind.address)
      return close(scan)
    case 'value':
      return takeValue(scan, line, kind.words)
    case 'text':
      return takeText(scan, line)
    default:
      takePassed(scan, line, kind)
  }
}

/** Parts that are no text. */
function takePassed(
  scan: BlockScan,
  line: BareLine,
  kind: Extract<LineKind, { readonly type: 'fence' | 'html' | 'footnote' }>,
): void {
  const { text } = scan
  if (kind.type === 'footnote') return pass(scan, line, { what: 'footnotes' })
  if (kind.type === 'fence') {
    const { sign, length } = kind
    return pass(scan, line, { what: 'code', isLast: (last) => isFenceEnd(text, last, { sign, length }) })
  }
  const { close: end } = kind
  if (end === undefined) return pass(scan, line, { what: 'blocks of HTML' })
  const what = end === '-->' ? 'comments' : 'blocks of HTML'
  const isLast = (last: BareLine) => text.slice(last.start, last.end).toLowerCase().includes(end)
  if (!isLast(line)) return pass(scan, line, { what, isLast })
  close(scan)
  scan.blocks.push({ type: 'left-out', what, span: { start: line.start, end: line.end } })
}

function isFenceEnd(
  text: string,
  { start, end }: BareLine,
  { sign, length }: { readonly sign: string; readonly length: number },
): boolean {
  if (end - start > 200) return false
  const line = text.slice(start, end).trimEnd()
  return line.length >= length && line === sign.repeat(line.length)
}

/** The second half of a row whose cell was broken: of the two only the second ends with a bar. */
function takeBroken({ text, open, wasBlank }: BlockScan, line: BareLine, kind: LineKind): boolean {
  if (open?.type !== 'table' || wasBlank || STARTS_ANEW.has(kind.type)) return false
  const [above, row] = open.rows.slice(-2)
  if (row?.length !== 1 || endsWithBar(text, row) || !endsWithBar(text, above)) return false
  if (!endsWithBar(text, [line])) return false
  row.push(spanOf(line))
  return true
}

/** Lines that are no second half of a row. */
const STARTS_ANEW: ReadonlySet<LineKind['type']> = new Set(['row', 'heading'])

function endsWithBar(text: string, row: readonly Span[] | undefined): boolean {
  const last = row?.at(-1)
  return (
    last !== undefined &&
    text
      .slice(Math.max(last.start, last.end - 3), last.end)
      .trimEnd()
      .endsWith('|')
  )
}

function takeUnderline(scan: BlockScan, line: BareLine, depth: number): void {
  const { open } = scan
  if (open?.type === 'paragraph') {
    beginInstead(scan, { type: 'heading', depth, lines: open.lines })
    return close(scan)
  }
  if (depth === 2) close(scan)
  else takeText(scan, line)
}

function takeItem(scan: BlockScan, line: BareLine, item: LineKind & { readonly type: 'item' }): void {
  const { number, words } = item
  if (number !== undefined && !isNext(scan, number)) return takeText(scan, line)
  if (scan.open?.type !== 'list') begin(scan, { type: 'list', items: [] })
  const depth = openItem(
    scan,
    { column: line.indent + item.inner, ...(number === undefined ? {} : { number }) },
    line,
  )
  if (scan.open?.type === 'list')
    scan.open.items.push({ depth, lines: words.start < words.end ? [words] : [] })
}

/** Closes items whose words begin further right than the bullet stands; says how deep the new one is. */
function openItem(scan: BlockScan, item: OpenItem, { indent }: BareLine): number {
  const { items } = scan
  while (indent < (items.at(-1)?.column ?? 0)) items.pop()
  if (items.length < DEEPEST_ITEM) items.push(item)
  return items.length
}

/** "15. June": a number that does not count on from another is a word. */
function isNext({ open, items }: BlockScan, number: number): boolean {
  if (open?.type === 'paragraph') return number === 1
  return number <= 1 || items.some((item) => item.number !== undefined && item.number + 1 === number)
}

function takeRow(scan: BlockScan, line: BareLine): void {
  if (takeDelimiters(scan, line)) return
  if (scan.open?.type !== 'table') begin(scan, { type: 'table', rows: [] })
  if (scan.open?.type === 'table') scan.open.rows.push([spanOf(line)])
}

/** A row of dashes below a line with bars: both are the head of a table. */
function takeDelimiters(scan: BlockScan, line: BareLine): boolean {
  const { open, text } = scan
  const header = open?.type === 'paragraph' ? open.lines.at(-1) : undefined
  if (open?.type !== 'paragraph' || header === undefined) return false
  if (!isDelimiterRow(text, line) || !hasBar(text, header)) return false
  open.lines.pop()
  const table: RawBlock = { type: 'table', rows: [[header], [spanOf(line)]] }
  if (open.lines.length === 0) beginInstead(scan, table)
  else begin(scan, table)
  return true
}

const hasBar = (text: string, { start, end }: Span) => text.slice(start, end).includes('|')

function takeValue(scan: BlockScan, line: BareLine, words: Span): void {
  const { open } = scan
  if (open?.type === 'term') open.values.push(words)
  else if (open?.type === 'paragraph' && open.lines.length === 1)
    beginInstead(scan, { type: 'term', lines: open.lines, values: [words] })
  else takeText(scan, line)
}

function takeText(scan: BlockScan, line: BareLine): void {
  if (takeDelimiters(scan, line)) return
  const span = spanOf(line)
  if (goesOn(scan, line)) return
  if (line.indent >= CODE_INDENT && scan.wasBlank) {
    close(scan)
    scan.blocks.push({ type: 'left-out', what: 'code', span })
  } else begin(scan, { type: 'paragraph', lines: [span] })
}

const CODE_INDENT = 4

/** Adds words to the block above them, where they belong to it. */
function goesOn({ open, text, wasBlank }: BlockScan, line: BareLine): boolean {
  const span = spanOf(line)
  switch (open?.type) {
    case 'paragraph':
      open.lines.push(span)
      return true
    case 'table':
      if (hasBar(text, line)) open.rows.push([span])
      return hasBar(text, line)
    case 'list':
      return (!wasBlank || line.indent >= ITEM_INDENT) && addToItem(open.items.at(-1), span)
    default:
      return false
  }
}

/** Words so far to the right belong to the item above, blank lines or not. */
const ITEM_INDENT = 2

function addToItem(item: RawItem | undefined, span: Span): boolean {
  item?.lines.push(span)
  return item !== undefined
}

const spanOf = ({ start, end }: BareLine): Span => ({ start, end })
