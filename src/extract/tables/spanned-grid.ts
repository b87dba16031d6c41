// The grid of a table whose cells may span columns and rows, as browsers form it.
import type { Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'

/** A cell as its markup gives it. */
export interface SpannedCell {
  readonly passage?: Passage
  /** 1 where nothing is said. */
  readonly colspan: number
  /** 1 where nothing is said; 0 for all rows that are left of its row group. */
  readonly rowspan: number
  readonly isHeader: boolean
  readonly span: Span
}

/** A row as its markup gives it. */
export interface SpannedRow {
  readonly cells: readonly SpannedCell[]
  /** It is the first of a group of rows; no cell spans into another group. */
  readonly opensGroup?: true
  readonly span: Span
}

/** A cell in its place: it begins at `row` and `column`. */
export interface PlacedCell extends SpannedCell {
  readonly row: number
  readonly column: number
}

/** One row of slots, all rows of one width; undefined where no cell is. */
export interface SlotRow {
  readonly slots: readonly (PlacedCell | undefined)[]
  readonly row: number
  readonly span: Span
}

/** The rows of a table as slots, and what was cut off. */
export interface SlotGrid {
  readonly rows: readonly SlotRow[]
  readonly width: number
  readonly notes: readonly Note[]
}

const MAX_COLSPAN = 1000

/** A grid has at most this many slots, or `MAX_FILL` times its cells: a wide row must not blow up a long table. */
const SMALL_GRID = 100_000
const MAX_FILL = 4

/** A cell that goes on into the rows below, up to the row `until`. */
interface Running {
  readonly cell: PlacedCell
  readonly until: number
}

/** Places all cells; where two would cover one slot, the one that began first has it. */
export function toSlotGrid(rows: readonly SpannedRow[]): SlotGrid {
  const most = mostColumns(rows)
  const groupEnds = findGroupEnds(rows)
  const running: Running[][] = []
  const notes: Note[] = []
  const filled = rows.map((row, index) => {
    const slots = goOn(running, index)
    const isWhole = placeRow(row, {
      slots,
      running,
      row: index,
      groupEnd: groupEnds[index] ?? index + 1,
      most,
    })
    if (!isWhole) notes.push(capped(most, row.span))
    return slots
  })
  const width = filled.reduce((widest, slots) => Math.max(widest, slots.length), 0)
  return { rows: filled.map((slots, row) => toRow(slots, rows[row]?.span, { row, width })), width, notes }
}

function mostColumns(rows: readonly SpannedRow[]): number {
  const cells = rows.reduce((sum, row) => sum + row.cells.length, 0)
  return Math.max(1, Math.floor(Math.max(SMALL_GRID, MAX_FILL * cells) / Math.max(1, rows.length)))
}

/** For each row the index of the row that begins the next group. */
function findGroupEnds(rows: readonly SpannedRow[]): readonly number[] {
  const ends: number[] = []
  let end = rows.length
  for (let row = rows.length - 1; row >= 0; row--) {
    ends[row] = end
    if (rows[row]?.opensGroup === true) end = row
  }
  return ends
}

/** The slots of a row that cells from above take. */
function goOn(running: readonly Running[][], row: number): (PlacedCell | undefined)[] {
  const slots: (PlacedCell | undefined)[] = []
  for (const [column, cells] of running.entries()) {
    while ((cells[0]?.until ?? Infinity) <= row) cells.shift()
    if (cells[0] !== undefined) slots[column] = cells[0].cell
  }
  return slots
}

interface Place {
  readonly slots: (PlacedCell | undefined)[]
  /** For each column the cells that go on below, the one that began first in front. */
  readonly running: Running[][]
  readonly row: number
  readonly groupEnd: number
  readonly most: number
}

/** False where the row has more cells than there may be columns. */
function placeRow({ cells }: SpannedRow, { slots, running, row, groupEnd, most }: Place): boolean {
  let column = 0
  for (const cell of cells) {
    while (slots[column] !== undefined) column++
    if (column >= most) return false
    const placed = placedCell(cell, row, column)
    const colspan = Math.min(Math.max(1, cell.colspan), MAX_COLSPAN, most - column)
    const until = endOf(cell, row, groupEnd)
    for (let at = column; at < column + colspan; at++) {
      slots[at] ??= placed
      const others = (running[at] ??= [])
      if (until > Math.max(row + 1, others.at(-1)?.until ?? 0)) others.push({ cell: placed, until })
    }
    column += colspan
  }
  return true
}

/** Property by property: a spread took eight times as long over all the cells of a table. */
function placedCell(cell: SpannedCell, row: number, column: number): PlacedCell {
  const { colspan, rowspan, isHeader, span, passage } = cell
  return passage === undefined
    ? { colspan, rowspan, isHeader, span, row, column }
    : { colspan, rowspan, isHeader, span, row, column, passage }
}

/** The row below the last that a cell stands in. */
function endOf({ rowspan }: SpannedCell, row: number, groupEnd: number): number {
  return rowspan === 0 ? groupEnd : Math.min(row + Math.max(1, rowspan), groupEnd)
}

const capped = (most: number, span: Span): Note => ({
  code: 'row-capped',
  message: `more than ${most} columns; the rest of the row was not read`,
  span,
})

function toRow(
  slots: readonly (PlacedCell | undefined)[],
  span: Span | undefined,
  { row, width }: { readonly row: number; readonly width: number },
): SlotRow {
  const all = Array.from({ length: width }, (_, column) => slots[column])
  return { slots: all, row, span: span ?? { start: 0, end: 1 } }
}
