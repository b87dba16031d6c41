// Finds the rows of a table that lost cells to a row above, by what the whole table shows.
import { bestOf, isLong, weighTable, type Prior, type WeighedRow } from './lattice.ts'
import { makeLessons, type Belief } from './lessons.ts'
import { standBelow } from './link-evidence.ts'
import { lay, LOST, placingOf, whole, type Laid, type Reading } from './readings.ts'
import { see, type SeenTable, type Texts } from './seen-table.ts'
import type { Standing } from './steps.ts'
import type { Weights } from './weights.ts'

/** What became of a row. */
export interface Verdict {
  /**
   * As it is; with cells carried down, for sure or most likely; `placed` where the columns of all printed cells are sure,
   * but not whether empty ends were lost; `unclear` where two readings are as good.
   */
  readonly outcome: 'intact' | 'sure' | 'placed' | 'likely' | 'unclear'
  /** The best reading. */
  readonly reading: Reading
  /** From this column on the row prints nothing. */
  readonly tail: number
  /** How sure that is, with the cells that it takes from above, from 0 to 1. */
  readonly sureness: number
  /** No other reading puts each value below values of its kind. */
  readonly isOnlyOfKinds: boolean
}

/** Each time the rows are read anew by what the others teach; at first little is believed. A long table is read once. */
const HEATS = [0.6, 1]

/** Before they are judged, all rows with empty cells at their ends teach no more than this part of a whole row. */
const UNJUDGED = 0.05

/** A reading must be this sure; */
const SURE = 0.97
/** one that alone puts each value below values of its kind is trusted from here on, */
const LIKELY_BY_KINDS = 0.7
/** as so many of these were right in tables on which nothing was fitted. */
const RIGHT_BY_KINDS = 0.97

/** A row that is in place as it stands with this chance is left. */
const STAYS = 0.2

/** Readings whose chances differ by less than this part are equally good. */
const EQUAL = 0.01

/** One verdict a row. */
export function findLosses(texts: Texts, weights: Weights): readonly Verdict[] {
  const table = see(texts)
  if (!table.rows.some(({ mayHaveLost }) => mayHaveLost)) return table.rows.map(() => INTACT)
  return judge(weighRows(table, weights).weighed)
}

/** The rows of a table, and what they were weighed by. */
export interface WeighedTable {
  readonly weighed: readonly WeighedRow[]
  readonly prior: Prior
}

/** Weighs all rows, first by little and then by what is believed of the others. */
export function weighRows(table: SeenTable, weights: Weights): WeighedTable {
  let weighed: readonly WeighedRow[] = []
  let prior: Prior = { lessons: makeLessons(table.columns), beliefs: unjudged(table), heat: 1, weights }
  for (const heat of isLong(table) ? HEATS.slice(-1) : HEATS) {
    const lessons = makeLessons(table.columns)
    const beliefs =
      weighed.length === 0
        ? unjudged(table)
        : weighed.map((row) => row.beliefs.filter(({ chance }) => chance > UNLIKELY))
    for (const [index, row] of table.rows.entries()) lessons.learn(row, beliefs[index] ?? [])
    prior = { lessons, beliefs, heat, weights }
    weighed = weighTable(table, prior)
  }
  return { weighed, prior }
}

const INTACT: Verdict = { outcome: 'intact', reading: whole, tail: 0, sureness: 1, isOnlyOfKinds: false }

/** A reading less likely than this teaches nothing. */
const UNLIKELY = 0.02

/** Each row as it is; what stands above is known below rows that lost nothing. */
function unjudged({ columns, rows }: SeenTable): readonly (readonly Belief[])[] {
  const doubtful = rows.filter(({ mayHaveLost }) => mayHaveLost).length
  const little = Math.min(0.001, UNJUDGED / doubtful)
  let above: readonly (Standing | undefined)[] = []
  return rows.map((row) => {
    const laid = lay(columns, columns - row.empty, whole)
    const belief: Belief = {
      laid,
      above,
      chance: row.mayHaveLost ? little : 1,
      isOnlyOfKinds: false,
      isOnlyPlacing: false,
    }
    above = row.mayHaveLost ? [] : standBelow(laid, row, [])
    return [belief]
  })
}

/** A repair is as sure as its reading and the least sure of the cells that it takes from above. */
function judge(rows: readonly WeighedRow[]): readonly Verdict[] {
  let sure: readonly number[] = []
  return rows.map((row) => {
    const best = bestOf(row)
    if (best === undefined) return INTACT
    const { laid, chance, isOnlyOfKinds, isOnlyPlacing } = best
    const { reading, tail } = laid
    const taken = (columns: readonly number[]) => Math.min(1, ...columns.map((column) => sure[column] ?? 1))
    const whole = trust(chance * taken(reading.lost), isOnlyOfKinds)
    const placed = trust(
      chanceOfPlacing(row, best) * taken(reading.lost.filter((one) => one < tail)),
      isOnlyPlacing,
    )
    sure = laid.slots.map((slot, column) => (slot === LOST ? Math.min(sure[column] ?? 1, chance) : chance))
    const outcome = outcomeOf(row, best, [whole, placed])
    const sureness = outcome === 'placed' ? placed : whole
    return { outcome, reading, tail, sureness, isOnlyOfKinds: isOnlyPlacing }
  })
}

const trust = (chance: number, isOnly: boolean) =>
  isOnly && chance >= LIKELY_BY_KINDS ? RIGHT_BY_KINDS : chance

function chanceOfPlacing({ beliefs }: WeighedRow, { laid }: Belief): number {
  const alike = beliefs.filter((other) => placingOf(other.laid) === placingOf(laid))
  return alike.reduce((sum, { chance }) => sum + chance, 0)
}

/** Empty cells behind the last one may be lost or real; nothing is out of place, so they stay. */
function outcomeOf(
  row: WeighedRow,
  best: Belief,
  [whole, placed]: readonly [number, number],
): Verdict['outcome'] {
  const { laid, chance } = best
  if (shiftsNothing(laid) || staysLikely(row)) return 'intact'
  if (whole >= SURE) return 'sure'
  if (placed >= SURE) return 'placed'
  const isTied = row.beliefs.some((other) => other !== best && isAsGood(other.chance, chance))
  return isTied ? 'unclear' : 'likely'
}

const isAsGood = (one: number, other: number) => Math.abs(one - other) <= EQUAL * other

/** All printed cells stand where they are printed. */
function shiftsNothing({ reading: { lost, wide }, tail }: Laid): boolean {
  return wide === undefined && (lost[0] ?? tail) >= tail
}

/** That the row is in place as it stands is so likely that it is left. */
function staysLikely({ beliefs }: WeighedRow): boolean {
  const staying = beliefs.filter(({ laid }) => shiftsNothing(laid))
  return staying.reduce((sum, { chance }) => sum + chance, 0) > STAYS
}
