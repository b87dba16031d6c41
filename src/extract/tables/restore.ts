// Gives rows back the cells that they lost, each with the place of the cell it came from.
import type { Repair, TableRow } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { makeLocate } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import { layOut } from './lessons.ts'
import type { Verdict } from './lessons.ts'
import { findLosses } from './losses.ts'

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
  const locate = makeLocate(source)
  const rows: TableRow[] = []
  const notes: Note[] = []
  let above: readonly Standing[] = []
  for (const [index, row] of body.entries()) {
    const { lost, sureness }: Verdict = verdicts[index] ?? { lost: [], sureness: 1 }
    const isRepaired = lost.length > 0 && sureness >= SURE
    const standing = isRepaired ? carryDown(row, above, lost) : standingIn(row)
    const repair = isRepaired ? describe(row, above, lost) : undefined
    if (repair !== undefined) {
      const message = `${wordsOf(columns, repair.columns)} carried down from line ${locate(repair.from).line} (${repair.reason})`
      notes.push({ code: 'row-repaired', message, span: row.span })
    } else if (lost.length > 0) notes.push(unrepaired(row))
    rows.push({
      cells: standing.map(({ cell }) => cell),
      ...(repair === undefined ? {} : { repair }),
      span: row.span,
    })
    above = standing
  }
  return { rows, notes }
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

function describe(row: RawRow, above: readonly Standing[], lost: readonly number[]): Repair | undefined {
  const from = above[lost[0] ?? 0]?.row
  if (from === undefined) return undefined
  const empty = trailingEmpty(row.cells)
  const cells = empty === 1 ? 'empty last cell' : `${empty} empty last cells`
  return { columns: lost, from, reason: `${row.cells.length} columns, ${cells}, types fit` }
}

function unrepaired(row: RawRow): Note {
  const empty = trailingEmpty(row.cells)
  const message = `the row lost up to ${empty} of ${row.cells.length} cells, and several ways to place the rest fit alike; left as it is`
  return { code: 'row-unrepaired', message, span: row.span }
}

/** "party leader, votes": the header words of columns in running text. */
function wordsOf(columns: readonly Cell[], indexes: readonly number[]): string {
  return indexes.map((index) => columns[index]?.text ?? `column ${index + 1}`).join(', ')
}
