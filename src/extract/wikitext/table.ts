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
  isTag,
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
  /** The attributes of a mark that is a tag. */
  readonly attributes?: string
}

const LONGEST_ATTRIBUTES = 1000

/** The rows of the table at a token. */
export function readWikitextTable(page: Page, index: number): WikitextTable {
  const { tokens } = page
  const pieces = splitPieces(tokens, index)
  const rows: Row[] = []
  const captions: Stretch[] = []
  let isHeader = false
  for (const piece of pieces) {
    const { mark } = piece
    if (mark === kinds.captionMark) captions.push(partsOf(tokens, piece).content)
    else if (mark === kinds.rowMark || mark === kinds.table) openRow(page, rows, piece.stretch)
    else {
      if (mark === kinds.headMark || mark === kinds.cellMark) isHeader = mark === kinds.headMark
      addCell(page, rows, { ...piece, isHeader })
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
  const isTags = isTagAt(tokens, index)
  let mark: number = kinds.table
  let at = index
  let start = startAt(tokens, index) + (isTags ? TABLE_TAG : 2)
  let first = index + 1
  let isHeadLine = false
  const close = (end: number, next: number) => {
    const attributes = isTags && at !== index ? { attributes: tagText(tokens, at) } : {}
    pieces.push({ mark, stretch: { start, end, first, last: next }, ...attributes })
  }
  for (let child = index + 1; child < last; child = nextAt(tokens, child)) {
    const kind = kindAt(tokens, child)
    if (kind === kinds.headMark || kind === kinds.cellMark) isHeadLine = kind === kinds.headMark
    if (isTagAt(tokens, child) !== isTags || !isMark(kind, { isHeadLine, mark })) continue
    close(startAt(tokens, child), child)
    mark = kind
    at = child
    start = kind === kinds.rowMark ? behindDashes(tokens, child) : endAt(tokens, child)
    first = child + 1
  }
  close(endOfTable(tokens, index), last)
  return pieces
}

const TABLE_TAG = '<table'.length

const isTagAt = (tokens: Tokens, index: number) => isTag(tokens.text, startAt(tokens, index))

function tagText(tokens: Tokens, index: number): string {
  const start = startAt(tokens, index)
  return tokens.text.slice(start, Math.min(endAt(tokens, index), start + LONGEST_ATTRIBUTES))
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
  if (isTag(text, start[index] ?? 0))
    return to - (CLOSING_TAG.exec(text.slice(Math.max(0, to - LONGEST_CLOSING), to))?.[0].length ?? 0)
  return text.startsWith('|}', to - 2) && to - 2 > (start[index] ?? 0) ? to - 2 : to
}

const LONGEST_CLOSING = 20
/** `</table>` at the end. */
const CLOSING_TAG = /<\/table\s{0,9}>$/iu

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

interface CellPlace extends Pick<Piece, 'stretch' | 'attributes'> {
  readonly isHeader: boolean
}

function addCell(page: Page, rows: Row[], place: CellPlace): void {
  const { stretch, isHeader } = place
  if (rows.length === 0) rows.push({ cells: [], start: stretch.start })
  const { attributes, content } = partsOf(page.tokens, place)
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

/** A tag holds the attributes; behind other marks they stand before a bar. */
function partsOf(tokens: Tokens, { stretch, attributes }: Pick<Piece, 'stretch' | 'attributes'>): CellParts {
  return attributes === undefined ? withoutAttributes(tokens, stretch) : { attributes, content: stretch }
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
