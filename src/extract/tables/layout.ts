// Tells the title row and the header rows of a table from its body, by what the cells hold.
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import { kindOf } from './kinds.ts'

/** The parts of a table. */
export interface Layout {
  readonly title?: Cell
  readonly header: readonly RawRow[]
  readonly body: readonly RawRow[]
}

const MOST_HEADER_ROWS = 3

/** Splits rows; undefined where there is no header with a row below it. */
export function layOut(rows: readonly RawRow[]): Layout | undefined {
  const isTitled = rows.length > 2 && isTitle(rows[0])
  const title = isTitled ? { title: rows[0]?.cells[0] } : {}
  const below = isTitled ? rows.slice(1) : rows
  const first = below[0]
  if (first === undefined || !isHeader(first, below.slice(1))) return undefined
  let count = 1
  while (count < MOST_HEADER_ROWS && isSubHeader(below, count)) count++
  const body = below.slice(count)
  return body.length === 0 ? undefined : { ...title, header: below.slice(0, count), body }
}

/** A title that spanned the table is text and empty cells. */
function isTitle(row: RawRow | undefined): boolean {
  return (
    row !== undefined &&
    row.cells.length > 1 &&
    row.cells[0] !== undefined &&
    trailingEmpty(row.cells) === row.cells.length - 1
  )
}

/** A header names its columns: it holds no value of the kind that most cells below it are. */
function isHeader({ cells }: RawRow, below: readonly RawRow[]): boolean {
  if (below.length === 0 || cells.every((cell) => cell === undefined)) return false
  const values = cells.filter(
    (cell, column) => isValue(cell) && kindOf(cell?.text) === usualKind(below, column),
  )
  return values.length === 0
}

/** A second header row stands below cells that spanned several columns: both rows are padded at their ends. */
function isSubHeader(rows: readonly RawRow[], at: number): boolean {
  const above = rows[at - 1]
  const row = rows[at]
  if (above === undefined || row === undefined || rows.length <= at + 1) return false
  if (trailingEmpty(above.cells) === 0 || trailingEmpty(row.cells) === 0) return false
  return !row.cells.some(isValue)
}

function isValue(cell: Cell): boolean {
  const kind = kindOf(cell?.text)
  return kind !== 'empty' && kind !== 'text'
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200

function usualKind(rows: readonly RawRow[], column: number): string {
  const counts = new Map<string, number>()
  for (const { cells } of rows.slice(0, SAMPLE)) {
    const kind = kindOf(cells[column]?.text)
    if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'empty'
}
