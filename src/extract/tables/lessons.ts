// What a table teaches about its own rows: what its columns hold, and how other rows are read.
import { makeColumnModel, type ColumnModel } from './column-model.ts'
import type { Laid } from './readings.ts'
import type { SeenRow } from './seen-table.ts'
import { stepTo, type Standing } from './steps.ts'

/** How sure one reading of a row is, from 0 to 1, and what stood in the columns above it. */
export interface Belief {
  readonly laid: Laid
  readonly chance: number
  readonly above: readonly (Standing | undefined)[]
  /** No other reading puts each value below values of its kind. */
  readonly isOnlyOfKinds: boolean
  /** None that does puts the printed cells into other columns. */
  readonly isOnlyPlacing: boolean
}

/** Changes with each row that is learned or forgotten. */
export interface Lessons {
  readonly columns: ColumnModel
  readonly learn: (row: SeenRow, beliefs: readonly Belief[]) => void
  /** Takes a row out again: it is no witness for itself. */
  readonly forget: (row: SeenRow, beliefs: readonly Belief[]) => void
  /** How many of the rows that may have lost cells are read so. */
  readonly rowsReadAs: (key: string) => number
  /** The logarithm of the ratio of rows that lost cells at their ends to rows whose ends are empty, in bounds. */
  readonly tailVote: () => number
  /** The sets of columns that most rows lost, the most frequent first. */
  readonly patterns: () => readonly (readonly number[])[]
}

/** What a row teaches that may itself be misread. */
const TRUST = 0.25

const MOST_PATTERNS = 6
const LEAST_ROWS = 0.3
const MOST_VOTE = 2.5

/** Lessons of a table of which no row was seen yet. */
export function makeLessons(width: number): Lessons {
  const columns = makeColumnModel(width)
  const patterns = new Map<string, { rows: number; readonly lost: readonly number[] }>()
  let emptied = 0
  let lostAtEnd = 0

  function count(row: SeenRow, { laid, chance, above }: Belief, sign: 1 | -1): void {
    teach(columns, row, { laid, above, chance: sign * chance * (row.empty > 0 ? TRUST : 1) })
    if (row.empty === 0) return
    const { lost, wide, key } = laid.reading
    const pattern = patterns.get(key) ?? { rows: 0, lost }
    pattern.rows += sign * chance
    patterns.set(key, pattern)
    if (lost.length === 0 && wide === undefined) emptied += sign * chance
    if ((lost.at(-1) ?? -1) >= laid.tail) lostAtEnd += sign * chance
  }

  return {
    columns,
    learn: (row, beliefs) => beliefs.forEach((belief) => count(row, belief, 1)),
    forget: (row, beliefs) => beliefs.forEach((belief) => count(row, belief, -1)),
    // Sums of weights added and taken away may end a hair below zero.
    rowsReadAs: (key) => Math.max(0, patterns.get(key)?.rows ?? 0),
    tailVote: () => {
      const ratio = Math.log((Math.max(0, lostAtEnd) + 0.5) / (Math.max(0, emptied) + 0.5))
      return Math.max(-MOST_VOTE, Math.min(MOST_VOTE, ratio))
    },
    patterns: () =>
      [...patterns.values()]
        .filter(({ rows, lost }) => lost.length > 0 && rows > LEAST_ROWS)
        .toSorted((a, b) => b.rows - a.rows)
        .slice(0, MOST_PATTERNS)
        .map(({ lost }) => lost),
  }
}

type Taught = Pick<Belief, 'laid' | 'chance' | 'above'>

/** Each cell teaches its column what it is, and what it is to the cell above it. */
function teach(columns: ColumnModel, { cells }: SeenRow, { laid, chance, above }: Taught): void {
  for (const [column, slot] of laid.slots.entries()) {
    const features = cells[slot]
    if (features === undefined) continue
    columns.learn(column, features, chance)
    const standing = above[column]
    const step = standing === undefined ? undefined : stepTo(standing, features)
    if (step !== undefined) columns.learnStep(column, step, chance)
  }
}
