// Reads the rows and cells of a table from its tokens.
import type { Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { SpannedCell, SpannedRow } from '../tables/spanned-table.ts'
import { templateAt, type Page } from './page.ts'
import { partyCells } from './party-cells.ts'
import { passageOf } from './render.ts'
import { numberAttribute } from './tags.ts'
import {
  endAt,
  isBlank,
  kindAt,
  kinds,
  nextAt,
  skipBlanks,
  startAt,
  type Stretch,
  type Tokens,
} from './tokens.ts'

/** A table as its markup gives it. */
export interface WikitextTable {
  readonly attributes: string
  readonly caption?: Passage
  readonly rows: readonly SpannedRow[]
  readonly span: Span
}

/** A row while it is read. */
interface Row {
  readonly cells: SpannedCell[]
  readonly start: number
}

/** What stands between two marks of a table, and the mark before it. */
interface Piece {
  readonly mark: number
  readonly stretch: Stretch
}

const LONGEST_ATTRIBUTES = 1000

/** The rows of the table at a token. */
export function readWikitextTable(page: Page, index: number): WikitextTable {
  const { tokens } = page
  const pieces = splitPieces(tokens, index)
  const rows: Row[] = []
  const captions: Stretch[] = []
  let isHeader = false
  for (const { mark, stretch } of pieces) {
    if (mark === kinds.captionMark) captions.push(withoutAttributes(tokens, stretch).content)
    else if (mark === kinds.rowMark || mark === kinds.table) openRow(page, rows, stretch)
    else {
      if (mark === kinds.headMark || mark === kinds.cellMark) isHeader = mark === kinds.headMark
      addCell(page, rows, { stretch, isHeader })
    }
  }
  const [first] = captions
  const caption = first && passageOf(page, first, 'prose')
  return {
    attributes: attributesIn(tokens, pieces[0]?.stretch),
    ...(caption === undefined ? {} : { caption }),
    rows: rows.flatMap((row) => closeRow(row)),
    span: { start: startAt(tokens, index), end: endAt(tokens, index) },
  }
}

function attributesIn({ text }: Tokens, stretch: Stretch | undefined): string {
  if (stretch === undefined) return ''
  return text.slice(stretch.start, Math.min(stretch.end, stretch.start + LONGEST_ATTRIBUTES))
}

/** Cuts a table at its marks. */
function splitPieces(tokens: Tokens, index: number): readonly Piece[] {
  const pieces: Piece[] = []
  const last = nextAt(tokens, index)
  let mark: number = kinds.table
  let start = startAt(tokens, index) + 2
  let first = index + 1
  let isHeadLine = false
  for (let child = index + 1; child < last; child = nextAt(tokens, child)) {
    const kind = kindAt(tokens, child)
    if (kind === kinds.headMark || kind === kinds.cellMark) isHeadLine = kind === kinds.headMark
    if (!isMark(kind, { isHeadLine, mark })) continue
    pieces.push({ mark, stretch: { start, end: startAt(tokens, child), first, last: child } })
    mark = kind
    start = kind === kinds.rowMark ? behindDashes(tokens, child) : endAt(tokens, child)
    first = child + 1
  }
  pieces.push({ mark, stretch: { start, end: endOfTable(tokens, index), first, last } })
  return pieces
}

function isMark(kind: number, { isHeadLine, mark }: { isHeadLine: boolean; mark: number }): boolean {
  if (kind >= kinds.rowMark && kind <= kinds.headMark) return true
  const isInRow = mark !== kinds.table && mark !== kinds.rowMark
  return isInRow && (kind === kinds.doubleBar || (kind === kinds.doubleBang && isHeadLine))
}

/** `|-----` */
function behindDashes(tokens: Tokens, index: number): number {
  let at = endAt(tokens, index)
  while (tokens.text.charCodeAt(at) === 0x2d) at++
  return at
}

function endOfTable({ text, start, end }: Tokens, index: number): number {
  const to = end[index] ?? text.length
  return text.startsWith('|}', to - 2) && to - 2 > (start[index] ?? 0) ? to - 2 : to
}

/** A row begins; what stands behind its attributes may be templates that make cells. */
function openRow(page: Page, rows: Row[], stretch: Stretch): void {
  rows.push({ cells: [], start: stretch.start })
  for (let index = stretch.first; index < stretch.last; index = nextAt(page.tokens, index)) {
    if (kindAt(page.tokens, index) !== kinds.template) continue
    if (templateAt(page, index).use?.type !== 'party-cells') continue
    const one = {
      start: startAt(page.tokens, index),
      end: endAt(page.tokens, index),
      first: index,
      last: nextAt(page.tokens, index),
    }
    addCell(page, rows, { stretch: one, isHeader: false })
  }
}

interface CellPlace {
  readonly stretch: Stretch
  readonly isHeader: boolean
}

function addCell(page: Page, rows: Row[], { stretch, isHeader }: CellPlace): void {
  if (rows.length === 0) rows.push({ cells: [], start: stretch.start })
  const { attributes, content } = withoutAttributes(page.tokens, stretch)
  const passage = passageOf(page, content, isHeader ? 'prose' : 'cell')
  const { colspan, rowspan } = spansOf(attributes)
  const span = trimmed(page.tokens, stretch)
  const cells = rows[rows.length - 1]?.cells
  const empty = { colspan, rowspan, isHeader, span }
  if (colspan === 1 && partyCells(page, content) === 2) cells?.push(empty)
  cells?.push(passage === undefined ? empty : { colspan, rowspan, isHeader, span, passage })
}

const ONE = { colspan: 1, rowspan: 1 } as const

function spansOf(attributes: string): Pick<SpannedCell, 'colspan' | 'rowspan'> {
  if (attributes === '') return ONE
  return {
    colspan: numberAttribute(attributes, 'colspan') ?? 1,
    rowspan: numberAttribute(attributes, 'rowspan') ?? 1,
  }
}

interface CellParts {
  readonly attributes: string
  readonly content: Stretch
}

/** What stands before the first single bar of a cell are its attributes, unless a link stands there. */
function withoutAttributes(tokens: Tokens, stretch: Stretch): CellParts {
  for (let index = stretch.first; index < stretch.last; index = nextAt(tokens, index)) {
    const kind = kindAt(tokens, index)
    if (kind === kinds.link || kind === kinds.newline) break
    if (kind !== kinds.bar) continue
    const start = endAt(tokens, index)
    const attributes = tokens.text.slice(
      stretch.start,
      Math.min(startAt(tokens, index), stretch.start + LONGEST_ATTRIBUTES),
    )
    return { attributes, content: { start, end: stretch.end, first: index + 1, last: stretch.last } }
  }
  return { attributes: '', content: stretch }
}

/** A span of no width is none: an empty cell is its mark. */
function trimmed({ text }: Tokens, { start, end }: Stretch): Span {
  const from = skipBlanks(text, start, end)
  let to = end
  while (to > from && isBlank(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : { start: Math.max(0, start - 1), end: Math.max(1, start) }
}

function closeRow({ cells, start }: Row): readonly SpannedRow[] {
  const last = cells[cells.length - 1]
  if (last === undefined) return []
  const first = cells[0]?.span.start ?? start
  return [
    { cells, span: { start: Math.min(first, last.span.start), end: Math.max(last.span.end, first + 1) } },
  ]
}
