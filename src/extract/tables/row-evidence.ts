// What speaks for a reading of a row by itself, whatever the rows beside it are.
import type { Fit } from './candidates.ts'
import type { Kind } from './kinds.ts'
import type { Lessons } from './lessons.ts'
import type { Laid, Wide } from './readings.ts'
import { isValue, type Habits, type SeenRow } from './seen-table.ts'
import { sumsUp } from './sum-words.ts'
import type { Weights } from './weights.ts'

/** A row in its table. */
export interface RowInTable {
  readonly row: SeenRow
  readonly habits: Habits
  readonly lessons: Lessons
  readonly fit: Fit
  /** It is one of the last two. */
  readonly isAtEnd: boolean
  readonly weights: Weights
}

/** In natural logarithms. */
export function weighRow(laid: Laid, inTable: RowInTable): number {
  const { row, lessons, fit, weights } = inTable
  const { reading, slots } = laid
  const fits = slots.reduce((sum, slot, column) => (slot < 0 ? sum : sum + fit(slot, column)), 0)
  const pattern = weights.pattern * Math.log(1 + lessons.rowsReadAs(reading.key))
  if (reading.wide !== undefined) return fits + pattern + weighWide(reading.wide, inTable)
  if (reading.lost.length > 0) return fits + pattern + weighLost(laid, inTable) + weighTail(laid, inTable)
  const isSingle = row.filled === 1 && slots.length > 2
  return fits + pattern + (isSingle ? weights.single : 0)
}

/** Whether each value is of a kind that its column has in rows that lost nothing; a wide cell is of no column. */
export function fitsKinds({ slots }: Laid, { cells }: SeenRow, kinds: readonly ReadonlySet<Kind>[]): boolean {
  return slots.every((slot, column) => {
    const cell = cells[slot]
    const known = kinds[column]
    return (
      cell === undefined || !isValue(cell) || known === undefined || known.size === 0 || known.has(cell.kind)
    )
  })
}

/** What that is worth for one of `count` readings that fit so; none where it does not. */
export function weighKinds(count: number | undefined, weights: Weights): number {
  if (count === undefined) return 0
  return weights.kinds + (count === 1 ? weights.onlyKinds : 0)
}

function weighWide({ column, width }: Wide, { row, isAtEnd, weights }: RowInTable): number {
  const { cells, filled } = row
  const { words, kind } = cells[column] ?? { words: [], kind: 'empty' }
  const isLast = column + width === cells.length
  return (
    weights.wide +
    (sumsUp(cells[column]) ? weights.wideSum : 0) +
    (isAtEnd ? weights.wideAtEnd : 0) +
    (column === 0 ? weights.wideFirst : 0) +
    (isLast && filled > 1 ? weights.wideLast : 0) +
    (kind === 'none' ? weights.wideNone : 0) +
    weighLength(words.length, width === cells.length, weights)
  )
}

function weighLength(words: number, isWhole: boolean, weights: Weights): number {
  const length = Math.log(1 + words)
  return isWhole ? weights.wideAsTable + weights.wideAsTableWords * length : weights.wideWords * length
}

function weighLost({ reading: { lost } }: Laid, { row, habits, weights }: RowInTable): number {
  const { empty, filled, hasGap } = row
  const besides = lost.filter((column, index) => index > 0 && lost[index - 1] === column - 1).length
  const isLeading = lost.every((column, index) => column === index)
  return (
    weights.lost * lost.length +
    weights.beside * besides +
    (lost[0] === 0 ? weights.first : 0) +
    (isLeading ? weights.leading : 0) +
    (lost.length === empty ? weights.all : 0) +
    (habits.emptyFirst ? weights.lostOfFirst : 0) +
    (habits.gaps ? weights.lostGaps : 0) +
    (hasGap ? weights.lostOwnGap : 0) +
    (sumsUp(row.cells[0]) ? weights.lostSum : 0) +
    (filled === 1 ? weights.lostSingle : 0) +
    weights.lostShare * habits.emptyEnds
  )
}

function weighTail({ reading: { lost }, tail }: Laid, { habits, lessons, weights }: RowInTable): number {
  const count = lost.filter((column) => column >= tail).length
  if (count === 0) return 0
  return (
    weights.tail +
    weights.tailEach * count +
    (count === lost.length ? weights.tailAlone : 0) +
    (habits.emptyFirst ? weights.tailOfFirst : 0) +
    (habits.dashes ? weights.tailDashes : 0) +
    (habits.gaps ? weights.tailGaps : 0) +
    weights.tailShare * habits.emptyEnds +
    weights.tailVote * lessons.tailVote()
  )
}
