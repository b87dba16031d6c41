// The readings of a row that are worth weighing: those that fit best by themselves, and those of other rows.
import { lay, losing, whole, widening, type Laid, type Reading } from './readings.ts'
import type { SeenRow } from './seen-table.ts'
import { sumsUp } from './sum-words.ts'
import type { Weights } from './weights.ts'

/** How well a cell fits a column. */
export type Fit = (cell: number, column: number) => number

/** Where readings come from. */
export interface Hints {
  readonly fit: Fit
  /** Sets of lost columns that other rows suggest. */
  readonly others: readonly (readonly number[])[]
  /** How many readings are taken for their own fit. */
  readonly most: number
  /** Of each number of lost columns so many ways are kept while the cells are placed. */
  readonly trails: number
  readonly weights: Weights
}

/** A row with more lost cells than this is left alone. */
const MOST_LOST = 10

/** Columns from the first on that are often lost together. */
const LEADING = 3

/** A cell that spans columns is sought among this many cells of words. */
const MOST_WIDE = 3

/** Readings of a row, each once; that it is as it was is always one. A row that sums up begins with its own words. */
export function candidates(row: SeenRow, hints: Hints): readonly Laid[] {
  const columns = row.cells.length
  const limit = Math.min(row.empty, MOST_LOST)
  const leading = Array.from({ length: Math.min(LEADING, limit) }, (_, count) =>
    Array.from({ length: count + 1 }, (__, column) => column),
  )
  const takesFirst = !sumsUp(row.cells[0])
  const readings = [
    ...fitting(columns, limit, hints),
    whole,
    ...[...hints.others, ...leading].filter(({ length }) => length <= limit).map(losing),
    ...wideCells(row),
  ].filter(({ lost }) => takesFirst || lost[0] !== 0)
  const byKey = new Map(readings.map((reading) => [reading.key, reading]))
  return [...byKey.values()].map((reading) => lay(columns, columns - row.empty, reading))
}

/** The one cell of a row may span the table; else a cell of words may span all that is empty at the end. */
function wideCells({ cells, empty, filled }: SeenRow): readonly Reading[] {
  const columns = cells.length
  if (filled === 1)
    return cells[0]?.kind === 'empty' || columns < 2 ? [] : [widening({ column: 0, width: columns })]
  const words = [...cells.entries()]
    .filter(([, { kind }]) => kind === 'text' || kind === 'none')
    .slice(0, MOST_WIDE)
  return words.map(([column]) => widening({ column, width: empty + 1 }))
}

interface Trail {
  readonly score: number
  readonly lost: readonly number[]
}

/** The best placements of the cells from left to right; linear in the columns times the limit. */
function fitting(
  columns: number,
  limit: number,
  { fit, most, trails: kept, weights }: Hints,
): readonly Reading[] {
  let states: readonly (readonly Trail[])[] = [[{ score: 0, lost: [] }]]
  for (let column = 0; column < columns; column++) {
    const next: Trail[][] = []
    for (const [count, trails] of states.entries()) {
      const placed = fit(column - count, column)
      for (const { score, lost } of trails) {
        ;(next[count] ??= []).push({ score: score + placed, lost })
        if (count < limit)
          (next[count + 1] ??= []).push({
            score: score + costOf(column, lost, weights),
            lost: [...lost, column],
          })
      }
    }
    states = next.map((trails) => best(trails).slice(0, kept))
  }
  return best(states.flat())
    .slice(0, most)
    .map(({ lost }) => losing(lost))
}

function costOf(column: number, lost: readonly number[], weights: Weights): number {
  const start = column === 0 ? weights.first : 0
  return weights.lost + start + (lost.at(-1) === column - 1 ? weights.beside : 0)
}

function best(trails: readonly Trail[]): readonly Trail[] {
  return trails.toSorted((a, b) => b.score - a.score)
}
