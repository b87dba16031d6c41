// What a table teaches about its own rows: what its columns hold, and which columns were lost together.
import { makeColumnModel } from './column-model.ts'
import type { Features } from './features.ts'

/** What became of a row: `lost` columns in ascending order, none where it is as it was; how sure that is, from 0 to 1. */
export interface Verdict {
  readonly lost: readonly number[]
  readonly sureness: number
}

/** Changes with each row that is learned or forgotten. */
export interface Lessons {
  readonly learn: (cells: readonly Features[], verdict: Verdict) => void
  /** Takes a row out again: it is no witness for itself. */
  readonly forget: (cells: readonly Features[], verdict: Verdict) => void
  /** How much better a cell fits a column than the table as a whole, in natural logarithms. */
  readonly fit: (column: number, features: Features) => number
  /** How many rows lost just these columns. */
  readonly rowsThatLost: (lost: readonly number[]) => number
}

/** Lessons of a table of which no row was seen yet. */
export function makeLessons(width: number): Lessons {
  const columns = makeColumnModel(width)
  const patterns = new Map<string, number>()

  function count(cells: readonly Features[], { lost }: Verdict, weight: number): void {
    for (const [column, cell] of layOut(cells.length, lost).entries()) {
      const features = cell === undefined ? undefined : cells[cell]
      if (features !== undefined) columns.learn(column, features, weight)
    }
    patterns.set(lost.join(), (patterns.get(lost.join()) ?? 0) + weight)
  }

  return {
    learn: (cells, verdict) => count(cells, verdict, verdict.sureness),
    forget: (cells, verdict) => count(cells, verdict, -verdict.sureness),
    fit: columns.fit,
    // Sums of weights added and taken away may end a hair below zero.
    rowsThatLost: (lost) => Math.max(0, patterns.get(lost.join()) ?? 0),
  }
}

/** For each column the index of the cell that comes there; undefined where the column was lost. */
export function layOut(width: number, lost: readonly number[]): readonly (number | undefined)[] {
  const left = new Set(lost)
  let cell = 0
  return Array.from({ length: width }, (_, column) => (left.has(column) ? undefined : cell++))
}
