// Tells the rows over the whole width and the header rows of a table with spans from its body.
import type { Kind } from './kinds.ts'
import { kindOf } from './kinds.ts'
import { namesColumns } from './layout.ts'
import type { PlacedCell, SlotRow } from './spanned-grid.ts'

/** Header rows that stand one below the other. */
const MOST_HEADER_ROWS = 5

const NUMBERS: ReadonlySet<Kind> = new Set(['share', 'ratio', 'number'])

/** The cells that begin in a row and hold words. */
export function ownCells({ slots, row }: SlotRow): readonly PlacedCell[] {
  return slots.filter(
    (cell, column): cell is PlacedCell =>
      cell?.row === row && cell.column === column && cell.passage !== undefined,
  )
}

/** The one cell of a row over the whole width, or all of it but empty cells at its side. */
export function wideCell(row: SlotRow): PlacedCell | undefined {
  const [only, second] = ownCells(row)
  if (only === undefined || second !== undefined) return undefined
  const filled = row.slots.filter((cell) => cell?.passage !== undefined)
  const isAlone = filled.every((cell) => cell === only)
  return isAlone && filled.length > 1 && filled.length > row.slots.length / 2 ? only : undefined
}

/**
 * How many rows from `from` on are header rows: of header cells, or of words above columns of values where the table has no
 * header cells; 0 where there is no header with a row below it.
 */
export function countHeaderRows(rows: readonly SlotRow[], from: number): number {
  const first = rows[from]
  if (first === undefined || !startsHeader(first, rows.slice(from + 1, from + 1 + SAMPLE))) return 0
  let count = 1
  while (count < MOST_HEADER_ROWS && isNextHeader(rows, from, count)) count++
  return from + count < rows.length ? count : 0
}

/** Rows that are looked at to tell what a column holds. */
const SAMPLE = 200

function startsHeader(row: SlotRow, below: readonly SlotRow[]): boolean {
  if (wideCell(row) !== undefined) return false
  if (isAllHeader(row) && !below.every(isAllHeader)) return true
  // Header cells at the side name rows: a row of one kind with those below it is no header.
  if (ownCells(row).some(({ isHeader }) => isHeader) && !isAllHeader(row)) return false
  return ownCells(row).length > 1 && namesColumns(rawRow(row), below.filter(isNotWide).map(rawRow))
}

const isNotWide = (row: SlotRow) => wideCell(row) === undefined

const rawRow = ({ slots, span }: SlotRow) => ({ cells: slots.map((cell) => cell?.passage), span })

/** Whether all cells of a row with words are header cells. */
export function isAllHeader(row: SlotRow): boolean {
  const own = ownCells(row)
  return own.length > 0 && own.every(({ isHeader }) => isHeader)
}

function isNextHeader(rows: readonly SlotRow[], from: number, count: number): boolean {
  const row = rows[from + count]
  if (row === undefined || wideCell(row) !== undefined) return false
  const own = ownCells(row)
  const numbers = own.filter(({ passage }) => NUMBERS.has(kindOf(passage?.text))).length
  if (isAllHeader(row)) return numbers * 2 <= own.length
  return own.length > 0 && numbers === 0 && own.every((cell) => standsBelowSpan(cell, rows, from + count))
}

/** A sub-header without header cells stands below a header cell that spans columns, beside one that spans rows. */
function standsBelowSpan(cell: PlacedCell, rows: readonly SlotRow[], at: number): boolean {
  const row = rows[at]
  const above = rows[at - 1]
  if (row === undefined || above === undefined) return false
  const upper = above.slots[cell.column]
  const isSpanned =
    upper !== undefined && (above.slots[cell.column - 1] === upper || above.slots[cell.column + 1] === upper)
  const isBeside = row.slots.some(
    (slot) => slot !== undefined && slot.row < row.row && slot.passage !== undefined,
  )
  return isSpanned && isBeside
}

/**
 * A header row inside a table: the rows below it have other columns. A sum row may be of header cells, too, but it holds
 * numbers.
 */
export function isNewHeader(row: SlotRow): boolean {
  const own = ownCells(row)
  return own.length > 1 && isAllHeader(row) && own.every(({ passage }) => kindOf(passage?.text) === 'text')
}
