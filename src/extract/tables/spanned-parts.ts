// Cuts a table where a header row inside it begins rows of other columns.
import type { SlotRow } from './spanned-grid.ts'
import { countHeaderRows, isNewHeader, ownCells, wideCell } from './spanned-header.ts'

/** The rows of one part: those over the whole width that stand first, header rows, and what is below. */
export interface Part {
  readonly wide: readonly SlotRow[]
  readonly header: readonly SlotRow[]
  readonly body: readonly SlotRow[]
}

/** More header rows than one in so many rows are rows whose cells are all marked as header cells. */
const ROWS_A_HEADER = 3

/** The parts of a table from top to bottom. */
export function splitParts(rows: readonly SlotRow[]): readonly Part[] {
  const first = toPart(rows)
  const starts = findStarts(rows, first)
  if (starts.length * ROWS_A_HEADER > first.body.length) return [first]
  return [0, ...starts].map((from, index, all) => toPart(rows.slice(from, all[index + 1])))
}

function toPart(rows: readonly SlotRow[]): Part {
  const firstNarrow = rows.findIndex((row) => wideCell(row) === undefined)
  const from = firstNarrow === -1 ? rows.length : firstNarrow
  const to = from + countHeaderRows(rows, from)
  return { wide: rows.slice(0, from), header: rows.slice(from, to), body: rows.slice(to) }
}

/** The rows that begin a new part, the wide rows above its header included. */
function findStarts(rows: readonly SlotRow[], { header, body }: Part): readonly number[] {
  const known = new Set(header.map(wordsOf))
  const most = header.reduce((count, row) => Math.max(count, ownCells(row).length), 0)
  const offset = rows.length - body.length
  const starts: number[] = []
  let hasRows = false
  for (const [index, row] of body.entries()) {
    const isHeader = known.has(wordsOf(row)) || (isNewHeader(row) && ownCells(row).length * 2 >= most)
    if (isHeader && hasRows) {
      starts.push(offset + firstWide(body, index))
      hasRows = false
    } else if (wideCell(row) === undefined) hasRows = true
  }
  return starts
}

function firstWide(rows: readonly SlotRow[], index: number): number {
  let first = index
  while (first > 0 && isWide(rows[first - 1])) first--
  return first
}

const isWide = (row: SlotRow | undefined) => row !== undefined && wideCell(row) !== undefined

const wordsOf = (row: SlotRow) =>
  ownCells(row)
    .map(({ passage }) => passage?.text ?? '')
    .join('\n')
