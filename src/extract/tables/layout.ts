// Tells the title row and the header rows of a table from its body, by what the cells hold.
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import type { Kind } from './kinds.ts'
import { kindOf } from './kinds.ts'

/** The parts of a table. */
export interface Layout {
  readonly title?: Cell
  readonly header: readonly RawRow[]
  readonly body: readonly RawRow[]
}

const MOST_HEADER_ROWS = 3

/** Kinds of cells that say something, where words may name something. */
const VALUES: ReadonlySet<Kind> = new Set(['none', 'time', 'share', 'ratio', 'number'])

/** Splits rows; undefined where there is no header with a row below it. */
export function layOut(rows: readonly RawRow[]): Layout | undefined {
  const isTitled = rows.length > 1 && isTitle(rows[0])
  const title = isTitled ? { title: rows[0]?.cells[0] } : {}
  const below = isTitled ? rows.slice(1) : rows
  const first = below[0]
  if (first === undefined || !namesColumns(first, below.slice(1))) return undefined
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

/** A header names its columns: words above columns of values, and not mostly values of the kind that is below. */
export function namesColumns({ cells }: RawRow, below: readonly RawRow[]): boolean {
  if (below.length === 0 || cells.every((cell) => cell === undefined)) return false
  const usual = cells.map((_, column) => usualKind(below, column))
  const kinds = cells.map((cell) => kindOf(cell?.text))
  const against = kinds.filter((kind, column) => VALUES.has(kind) && kind === usual[column]).length
  const names = kinds.filter((kind, column) => kind === 'text' && VALUES.has(usual[column] ?? 'empty'))
  const isFirstNamed = kinds[0] === 'text' && VALUES.has(usual[0] ?? 'empty')
  return against <= names.length || isFirstNamed
}

/** A second header row stands below cells that spanned several columns: both rows are padded at their ends. */
function isSubHeader(rows: readonly RawRow[], at: number): boolean {
  const above = rows[at - 1]
  const row = rows[at]
  if (above === undefined || row === undefined || rows.length <= at + 1) return false
  if (trailingEmpty(above.cells) === 0 || trailingEmpty(row.cells) === 0) return false
  return !row.cells.some((cell) => VALUES.has(kindOf(cell?.text)))
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200

/** The kind that most filled cells of a column are. */
export function usualKind(rows: readonly RawRow[], column: number): Kind {
  const counts = new Map<Kind, number>()
  for (const { cells } of rows.slice(0, SAMPLE)) {
    const kind = kindOf(cells[column]?.text)
    if (kind !== 'empty') counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'empty'
}
