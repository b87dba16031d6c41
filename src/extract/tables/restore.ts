// Gives rows back the cells that they lost, each with the place of the cell it came from.
import type { Repair, TableRow } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { makeLocate, type Locate } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import { findLosses, type Verdict } from './losses.ts'
import { COVERED, layOut, LOST, whole, type Reading, type Wide } from './readings.ts'
import type { Texts } from './seen-table.ts'
import type { Weights } from './weights.ts'

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

/** Rows that may have lost cells, and what the evidence on that counts for. */
export interface LossyBody {
  readonly body: readonly RawRow[]
  readonly weights: Weights
}

/** The texts of rows. */
export function textsOf(body: readonly RawRow[]): Texts {
  return body.map(({ cells }) => cells.map((cell) => cell?.text))
}

/** Carries cells down into the rows that lost them. */
export function restoreRows(
  source: Source,
  columns: readonly Cell[],
  { body, weights }: LossyBody,
): Restored {
  const verdicts = findLosses(textsOf(body), weights)
  const locate = locateIn(source)
  const rows: TableRow[] = []
  const notes: Note[] = []
  let above: readonly Standing[] = []
  for (const [index, row] of body.entries()) {
    const verdict = verdicts[index]
    const standing = carryDown(row, above, verdict?.reading ?? whole)
    const restored =
      verdict === undefined ? plain(row) : restore(row, verdict, { above, standing, columns, locate })
    rows.push(restored.row)
    notes.push(...restored.notes)
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

function carryDown(row: RawRow, above: readonly Standing[], reading: Reading): readonly Standing[] {
  return layOut(row.cells.length, reading).map((slot, column) => {
    const carried = slot === LOST ? above[column] : undefined
    return (
      carried ?? { cell: row.cells[slot === COVERED ? (reading.wide?.column ?? 0) : slot], row: row.span }
    )
  })
}

interface RestoredRow {
  readonly row: TableRow
  readonly notes: readonly Note[]
}

interface Carrying {
  readonly above: readonly Standing[]
  readonly standing: readonly Standing[]
  readonly columns: readonly Cell[]
  readonly locate: Locate
}

const plain = ({ cells, span }: RawRow): RestoredRow => ({ row: { cells, span }, notes: [] })

function restore(row: RawRow, verdict: Verdict, carrying: Carrying): RestoredRow {
  const { span } = row
  const { outcome } = verdict
  if (outcome === 'intact') return plain(row)
  if (outcome === 'unclear')
    return { row: { cells: row.cells, unclear: true, span }, notes: [unrepaired(row)] }
  const { wide } = verdict.reading
  const repair = wide === undefined ? describe(row, verdict, carrying) : describeWide(row, wide, verdict)
  const isLeftEmpty = (column: number) =>
    repair.doubtful?.some((doubtful) => doubtful.column === column) === true ||
    (wide !== undefined && column > wide.column && column < wide.column + wide.width)
  const cells = carrying.standing.map(({ cell }, column) => (isLeftEmpty(column) ? undefined : cell))
  if (outcome === 'sure' || outcome === 'placed')
    return { row: { cells, repair, span }, notes: [{ code: 'row-repaired', message: repair.reason, span }] }
  const message = `${repair.reason}; not read, as that is not sure`
  return { row: { cells, repair, unclear: true, span }, notes: [{ code: 'row-unrepaired', message, span }] }
}

function describe(row: RawRow, verdict: Verdict, { above, columns, locate, standing }: Carrying): Repair {
  const {
    sureness,
    isOnlyOfKinds,
    reading: { lost },
  } = verdict
  const nameOf = (column: number) => columns[column]?.text ?? `column ${column + 1}`
  const left = doubtfulColumns(verdict)
  const carried = lost.filter((column) => !left.includes(column))
  const from = above[carried[0] ?? 0]?.row ?? row.span
  const empty = trailingEmpty(row.cells)
  const signs = [
    `${row.cells.length} columns`,
    empty === 1 ? 'empty last cell' : `${empty} empty last cells`,
    ...(isOnlyOfKinds ? ['types fit'] : []),
    showSureness(sureness),
  ]
  const doubt = left.length === 0 ? '' : `; ${left.map(nameOf).join(', ')} lost or empty, left empty`
  const reason = `${carried.map(nameOf).join(', ')} carried down from line ${locate(from).line} (${signs.join(', ')})${doubt}`
  const doubtful = left.flatMap((column) => {
    const cell = standing[column]?.cell
    return cell === undefined ? [] : [{ column, cell }]
  })
  return { columns: carried, from, reason, ...(left.length === 0 ? {} : { doubtful }) }
}

function describeWide({ cells, span }: RawRow, wide: Wide, { sureness }: Verdict): Repair {
  const words = cells[wide.column]?.text ?? ''
  const reason = `"${words}" spans ${wide.width} of ${cells.length} columns (${showSureness(sureness)})`
  return { columns: [], wide, from: span, reason }
}

/** Never all of a hundred: no table proves that. */
const showSureness = (sureness: number) => `${Math.min(99, Math.floor(100 * sureness))} % sure`

/** Cells behind the last one that is printed, where only the places of the others are sure. */
function doubtfulColumns({ outcome, reading: { lost }, tail }: Verdict): readonly number[] {
  return outcome === 'placed' ? lost.filter((column) => column >= tail) : []
}

function unrepaired({ cells, span }: RawRow): Note {
  const empty = trailingEmpty(cells)
  const message = `up to ${empty} of ${cells.length} cells were lost, and it is not clear in which columns the others belong; left as it is`
  return { code: 'row-unrepaired', message, span }
}
