// What speaks for a reading of a row below a certain reading of the row above.
import type { ColumnModel } from './column-model.ts'
import type { Kind } from './kinds.ts'
import { COVERED, LOST, type Laid } from './readings.ts'
import type { SeenRow } from './seen-table.ts'
import { stepTo, type Standing } from './steps.ts'
import type { Weights } from './weights.ts'

/** The row above as it was read. */
export interface Above {
  readonly key: string
  readonly lost: readonly number[]
  readonly empty: number
  /** What stands in each column, carried down where it was lost. */
  readonly standing: readonly (Standing | undefined)[]
}

/** In natural logarithms; minus infinity where a cell would be carried down from nowhere. */
export function weighLink(laid: Laid, row: SeenRow, linked: Linked): number {
  const { above, weights } = linked
  const { lost, key } = laid.reading
  const isAlike = lost.length > 0 && key === above.key && row.empty === above.empty
  return (isAlike ? weights.alike : 0) + weighCarried(laid, linked) + weighPlaced(laid, row, linked)
}

/** The row above, and what the columns hold. */
export interface Linked {
  readonly above: Above
  readonly columns: ColumnModel
  readonly weights: Weights
}

function weighCarried({ reading: { lost }, tail }: Laid, { above, weights }: Linked): number {
  let sum = 0
  let [run, tailRun] = [1, 1]
  for (const column of lost) {
    const standing = above.standing[column]
    if (standing === undefined) return -Infinity
    sum += weighValue(standing.features.kind, weights)
    if (!above.lost.includes(column)) continue
    sum += weights.again
    if (column >= tail) tailRun = Math.max(tailRun, standing.run)
    else run = Math.max(run, standing.run)
  }
  return sum + weights.run * Math.log(run) + weights.tailRun * Math.log(tailRun)
}

function weighValue(kind: Kind, weights: Weights): number {
  if (kind === 'none') return weights.carriesNone
  if (kind === 'time') return weights.carriesTime
  if (kind === 'text') return 0
  return kind === 'empty' ? weights.carriesEmpty : weights.carriesFigure
}

function weighPlaced({ slots }: Laid, { cells }: SeenRow, { above, columns, weights }: Linked): number {
  return slots.reduce((sum, slot, column) => {
    const cell = cells[slot]
    const standing = above.standing[column]
    if (cell === undefined) return sum
    const ended = above.lost.includes(column) ? weights.ended : 0
    const step = standing === undefined ? undefined : stepTo(standing, cell)
    if (step === undefined) return sum + ended
    const own = step === 'next' ? weights.next : step === 'same' ? weights.same : 0
    return sum + ended + columns.fitStep(column, step, weights) + own
  }, 0)
}

/** What stands in each column below a row that was read so. */
export function standBelow(
  { reading, slots }: Laid,
  { cells }: SeenRow,
  above: readonly (Standing | undefined)[],
): readonly (Standing | undefined)[] {
  return slots.map((slot, column) => {
    const standing = above[column]
    if (slot === LOST) return standing && { features: standing.features, run: standing.run + 1 }
    const features = cells[slot === COVERED ? (reading.wide?.column ?? 0) : slot]
    return features && { features, run: 1 }
  })
}
