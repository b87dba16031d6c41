// From rows of cells that span columns and rows to a table as a block: title, columns, rows, groups.
import type { Passage, Table, TableRow } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { Note, ReadBlock } from '../extraction.ts'
import { nameColumn, tellingColumns } from './spanned-columns.ts'
import { toSlotGrid, type SlotRow, type SpannedRow } from './spanned-grid.ts'
import { isAllHeader, ownCells, wideCell } from './spanned-header.ts'
import { splitParts, type Part } from './spanned-parts.ts'
import { sumWords } from './sum-words.ts'

export type { SpannedCell, SpannedRow } from './spanned-grid.ts'

/** What is known of a table beside its rows. */
export interface AboutTable {
  readonly caption?: Passage
  readonly span: Span
}

/**
 * A table as blocks: one, or one for each header row inside it, as the rows below that have other columns. The caption, else
 * a first row over the whole width, is the title; any other such row is the group of the rows below it, up to the next one
 * or the row that sums up. A cell that spans rows stands in each of them, one that spans columns in the first of them.
 * Columns without a header row have no names.
 */
export function readSpannedTable(rows: readonly SpannedRow[], about: AboutTable): readonly ReadBlock[] {
  const { rows: all, width, notes: cut } = toSlotGrid(rows)
  const filled = all.filter((row) => ownCells(row).length > 0)
  const columns = tellingColumns(filled, width)
  const parts = splitParts(filled)
  const title = about.caption ?? titleOf(parts[0])
  const blocks = parts.map((part, index) => {
    const own = index === 0 ? title : (titleOf(part) ?? title)
    const span = parts.length === 1 ? about.span : spanOf(part, about.span)
    return readPart(part, { columns, span, ...(own === undefined ? {} : { title: own }) })
  })
  return cut.length === 0 ? blocks : [{ notes: cut }, ...blocks]
}

const titleOf = (part: Part | undefined) => part?.wide[0] && wideCell(part.wide[0])?.passage

function spanOf({ wide, header, body }: Part, whole: Span): Span {
  const spans = [...wide, ...header, ...body].map(({ span }) => span)
  return spans.length === 0 ? whole : spans.reduce(join)
}

interface Frame {
  readonly columns: readonly number[]
  readonly title?: Passage
  readonly span: Span
}

function readPart(part: Part, { columns, title, span }: Frame): ReadBlock {
  const { rows, notes } = readBody(part, { columns, span, ...(title === undefined ? {} : { title }) })
  const first = part.body[0]
  if (rows.length === 0 || first === undefined) {
    const message = 'expected a row below the header row of a table, found none; the table was not read'
    return { notes: [...notes, { code: 'table-too-small', message, span }] }
  }
  const block: Table = {
    type: 'table',
    ...(title === undefined ? {} : { title }),
    columns: columns.map((column) => nameColumn(part.header, column)),
    rows,
    headerSpan: part.header.map((row) => row.span).reduce(join, part.header[0]?.span ?? first.span),
    span,
  }
  return { block, notes }
}

interface Body {
  readonly rows: readonly TableRow[]
  readonly notes: readonly Note[]
}

function readBody({ wide, body }: Part, { columns, title }: Frame): Body {
  const rows: TableRow[] = []
  const lastWide = wide.at(-1)
  const above = lastWide && wideCell(lastWide)?.passage
  const last = body.findLastIndex((row) => wideCell(row) === undefined)
  let group = above === title ? undefined : above
  for (const row of body.slice(0, last + 1)) {
    const words = wideCell(row)?.passage
    if (words !== undefined) {
      group = words
      continue
    }
    rows.push(toRow(row, columns, { group, from: body[0]?.row ?? 0 }))
    if (sumsUp(row)) group = undefined
  }
  return { rows, notes: body.slice(last + 1).map(remark) }
}

/** A row over the whole width with nothing below it names no group: it is a source, a remark. */
const remark = ({ span }: SlotRow): Note => ({
  code: 'left-out',
  message: 'the last row of a table is a remark over its whole width; left out',
  span,
})

/** "Total", "Subtotal for the left", or a row of header cells with numbers. */
function sumsUp(row: SlotRow): boolean {
  const words = ownCells(row)[0]?.passage?.text.toLowerCase().slice(0, 40).split(/[\s:]/u)[0] ?? ''
  return sumWords.has(words) || isAllHeader(row)
}

interface Above {
  readonly group: Passage | undefined
  /** The first row of the body; cells that begin above it are header cells. */
  readonly from: number
}

function toRow({ slots, row, span }: SlotRow, columns: readonly number[], { group, from }: Above): TableRow {
  const shown = columns.map((column, index) => {
    const cell = slots[column]
    const isFirst = cell !== undefined && cell.column > (columns[index - 1] ?? -1)
    return isFirst && cell.row >= from && cell.passage !== undefined ? cell : undefined
  })
  const spanned = shown.flatMap((cell, index) => (cell !== undefined && cell.row < row ? [index] : []))
  return {
    cells: shown.map((cell) => cell?.passage),
    ...(spanned.length === 0 ? {} : { spanned }),
    ...(group === undefined ? {} : { group }),
    span,
  }
}
