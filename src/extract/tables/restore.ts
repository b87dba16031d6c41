// Gives rows back the cells that they lost, each with the place of the cell it came from.
import type { Repair, TableRow } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { makeLocate, type Locate } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import { layOut } from './lessons.ts'
import { findLosses, INTACT } from './losses.ts'

/** The rows of a table, made whole as far as that is clear. */
export interface Restored {
  readonly rows: readonly TableRow[]
  readonly notes: readonly Note[]
}

/** A cell of the row above, and the row in which it really stands. */
interface Standing {
  readonly cell: Cell
  readonly row: Span
}

/** How sure a repair must be to be made. */
const SURE = 0.6

/** Carries cells down into the rows that lost them. */
export function restoreRows(source: Source, columns: readonly Cell[], body: readonly RawRow[]): Restored {
  const verdicts = findLosses(body.map(({ cells }) => cells.map((cell) => cell?.text)))
  const locate = locateIn(source)
  const rows: TableRow[] = []
  const notes: Note[] = []
  let above: readonly Standing[] = []
  for (const [index, row] of body.entries()) {
    const { lost, sureness } = verdicts[index] ?? INTACT
    const isRepaired = lost.length > 0 && sureness >= SURE
    const repair = isRepaired ? describe(row, above, { lost, columns, locate }) : undefined
    const standing = isRepaired ? carryDown(row, above, lost) : standingIn(row)
    const cells = standing.map(({ cell }) => cell)
    if (repair !== undefined) {
      notes.push({ code: 'row-repaired', message: repair.reason, span: row.span })
      rows.push({ cells, repair, span: row.span })
    } else if (lost.length > 0) {
      notes.push(unrepaired(row))
      rows.push({ cells, unclear: true, span: row.span })
    } else rows.push({ cells, span: row.span })
    above = standing
  }
  return { rows, notes }
}

/** A text may have thousands of small tables: its lines are counted once. */
const prepared = new WeakMap<Source, Locate>()

function locateIn(source: Source): Locate {
  const known = prepared.get(source)
  if (known !== undefined) return known
  const made = makeLocate(source)
  prepared.set(source, made)
  return made
}

function standingIn({ cells, span }: RawRow): readonly Standing[] {
  return cells.map((cell) => ({ cell, row: span }))
}

function carryDown(row: RawRow, above: readonly Standing[], lost: readonly number[]): readonly Standing[] {
  return layOut(row.cells.length, lost).map((cell, column) => {
    const carried = cell === undefined ? above[column] : undefined
    return carried ?? { cell: cell === undefined ? undefined : row.cells[cell], row: row.span }
  })
}

interface Carrying {
  readonly lost: readonly number[]
  readonly columns: readonly Cell[]
  readonly locate: Locate
}

function describe(
  row: RawRow,
  above: readonly Standing[],
  { lost, columns, locate }: Carrying,
): Repair | undefined {
  const from = above[lost[0] ?? 0]?.row
  if (from === undefined) return undefined
  const empty = trailingEmpty(row.cells)
  const cells = empty === 1 ? 'empty last cell' : `${empty} empty last cells`
  const names = lost.map((column) => columns[column]?.text ?? `column ${column + 1}`).join(', ')
  const reason = `${names} carried down from line ${locate(from).line} (${row.cells.length} columns, ${cells}, types fit)`
  return { columns: lost, from, reason }
}

function unrepaired({ cells, span }: RawRow): Note {
  const empty = trailingEmpty(cells)
  const message = `up to ${empty} of ${cells.length} cells were lost, and it is not clear in which columns the others belong; left as it is`
  return { code: 'row-unrepaired', message, span }
}
