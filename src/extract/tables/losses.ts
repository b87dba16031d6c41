// Finds the rows of a table that lost cells to a row above, by what the columns of this table hold.
import type { Features } from './features.ts'
import { featuresOf } from './features.ts'
import { trailingEmpty } from './grid.ts'
import type { Lessons, Verdict } from './lessons.ts'
import { layOut, makeLessons } from './lessons.ts'
import type { Placement } from './placements.ts'
import { placements } from './placements.ts'

/** The features of a row, and how many of its last cells are empty. */
interface SeenRow {
  readonly cells: readonly Features[]
  readonly empty: number
}

/** What is known of a row once it is judged: which columns are filled, and how sure each of them is. */
interface Standing {
  readonly filled: readonly boolean[]
  readonly sureness: readonly number[]
  readonly lost: readonly number[]
}

/**
 * What speaks for a lost column besides the cells themselves, in natural logarithms; found by random search on
 * flattened tables whose truth is known, and rounded.
 */
const LOGS = {
  /** Any column: cells are lost less often than not. */
  lose: -0.4,
  /** Spanning cells mostly stand in the first column, */
  first: 1.9,
  /** or beside another one, */
  next: 0.4,
  /** and go on for more than one row. */
  again: 3.2,
  /** Nothing shifts where only cells at the end were lost: such a row reads well as it is. */
  onlyEnd: -1.2,
  /** Where others were lost too, an empty end is more likely lost than empty. */
  alsoEnd: 0.5,
  /** Times the logarithm of the number of rows that lost the same columns. */
  pattern: 2.3,
} as const

/** Evidence is not independent: this much of a difference in logarithms is believed. */
const BELIEF = 0.58

const ROUNDS = 3

/** A row with more lost cells than this is left alone. */
const MOST_LOST = 8

/** A row that lost nothing. */
export const INTACT: Verdict = { lost: [], sureness: 1 }
/** Before they are judged, all rows with empty cells at their ends teach no more than this part of a whole row. */
const UNJUDGED = 0.05

/** A table of this many rows has taught what it can after one round. */
const MANY_ROWS = 5000

/** One verdict a row; all rows are of one width. */
export function findLosses(rows: readonly (readonly (string | undefined)[])[]): readonly Verdict[] {
  const seen = rows.map((row) => ({ cells: row.map(featuresOf), empty: trailingEmpty(row) }))
  if (!seen.some(mayHaveLost)) return rows.map(() => INTACT)
  const unjudged: Verdict = {
    lost: [],
    sureness: Math.min(0.001, UNJUDGED / seen.filter(mayHaveLost).length),
  }
  const verdicts = seen.map((row) => (mayHaveLost(row) ? unjudged : INTACT))
  const lessons = makeLessons(rows[0]?.length ?? 0)
  for (const [index, { cells }] of seen.entries()) lessons.learn(cells, verdicts[index] ?? INTACT)
  const rounds = rows.length > MANY_ROWS ? 1 : ROUNDS
  for (let round = 0; round < rounds; round++) judgeRows(seen, verdicts, lessons)
  return verdicts
}

/** A row that is full lost nothing; a row of one cell is a remark that spanned the table. */
function mayHaveLost({ cells, empty }: SeenRow): boolean {
  const filled = cells.length - empty
  return empty > 0 && filled > 0 && !(filled === 1 && cells.length > 2)
}

/** Judges each row by what the others teach; verdicts and lessons change in place, for the rows that follow. */
function judgeRows(rows: readonly SeenRow[], verdicts: Verdict[], lessons: Lessons): void {
  let above: Standing | undefined
  for (const [index, row] of rows.entries()) {
    let ranked: readonly Ranked[] = [{ lost: [], chance: 1 }]
    if (above !== undefined && mayHaveLost(row)) {
      lessons.forget(row.cells, verdicts[index] ?? INTACT)
      ranked = rank(row, lessons, above)
      const verdict = toVerdict(ranked, above)
      lessons.learn(row.cells, verdict)
      verdicts[index] = verdict
    }
    above = stand(row, ranked, above)
  }
}

/** A row is as sure as its placement and the least sure of the cells that it takes from above. */
function toVerdict(ranked: readonly Ranked[], above: Standing): Verdict {
  const { lost, chance } = ranked[0] ?? { lost: [], chance: 1 }
  return { lost, sureness: chance * Math.min(1, ...lost.map((column) => above.sureness[column] ?? 0)) }
}

interface Ranked {
  readonly lost: readonly number[]
  /** Among the placements that were kept. */
  readonly chance: number
}

function rank({ cells, empty }: SeenRow, lessons: Lessons, above: Standing): readonly Ranked[] {
  const firstEmpty = cells.length - empty
  const found = placements(cells.length, Math.min(empty, MOST_LOST), {
    place: (cell, column) => {
      const features = cells[cell]
      return features === undefined ? 0 : lessons.fit(column, features)
    },
    lose: (column, before, cell) => {
      if (above.filled[column] !== true) return -Infinity
      const start = column === 0 ? LOGS.first : before === column - 1 ? LOGS.next : 0
      const run = above.lost.includes(column) ? LOGS.again : 0
      const isAtEnd = cell >= firstEmpty
      const tail = !isAtEnd ? 0 : before === undefined ? LOGS.onlyEnd : LOGS.alsoEnd
      return LOGS.lose + start + run + tail
    },
  })
  const scored = found.map(({ score, lost }) => ({
    lost,
    score: score + LOGS.pattern * Math.log(1 + lessons.rowsThatLost(lost)),
  }))
  return chances(scored)
}

function chances(found: readonly Placement[]): readonly Ranked[] {
  const sorted = found.toSorted((a, b) => b.score - a.score)
  const best = sorted[0]?.score ?? 0
  const odds = sorted.map(({ score }) => Math.exp((score - best) * BELIEF))
  const sum = odds.reduce((total, value) => total + value, 0)
  return sorted.map(({ lost }, index) => ({ lost, chance: (odds[index] ?? 0) / sum }))
}

/** Where the kept placements agree on a column it is sure, even if the row as a whole is not. */
function stand({ cells }: SeenRow, ranked: readonly Ranked[], above: Standing | undefined): Standing {
  const layouts = ranked.map(({ lost }) => layOut(cells.length, lost))
  const best = layouts[0] ?? []
  const lost = ranked[0]?.lost ?? []
  const filled = best.map((cell, column) =>
    cell === undefined ? (above?.filled[column] ?? false) : cells[cell]?.kind !== 'empty',
  )
  const sureness = best.map((cell, column) => {
    const agreed = ranked.reduce(
      (sum, { chance }, index) => sum + (layouts[index]?.[column] === cell ? chance : 0),
      0,
    )
    return cell === undefined ? agreed * (above?.sureness[column] ?? 0) : agreed
  })
  return { filled, sureness, lost }
}
