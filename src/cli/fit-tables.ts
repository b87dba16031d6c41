// Fits the weights of the evidence on lost cells, and scores them on pages that were left out.
import { createHash } from 'node:crypto'
import type { TableRecord, Truth } from '../check/evaluate/tables/records.ts'
import { showTables } from '../check/evaluate/tables/report.ts'
import { scoreTables, type ScoreOptions, type TableScores } from '../check/evaluate/tables/score.ts'
import { bodyOf, repairLines } from '../extract/repair-lines.ts'
import { learnWeights, type KnownTable } from '../extract/tables/learn-weights.ts'
import { losing, widening } from '../extract/tables/readings.ts'
import type { Weights } from '../extract/tables/weights.ts'

/** Pages are parted into so many folds. */
const FOLDS = 3

/** Weights fitted on all tables, and the scores of each fold by weights fitted on the others. */
export interface Fit {
  readonly weights: Weights
  readonly scores: TableScores
}

/** Fits on the tables whose true grid is known; takes minutes. */
export function fitTables(records: readonly TableRecord[]): Fit {
  const known = records.flatMap((record) => {
    const { truth } = record
    return truth === undefined ? [] : [{ record, fold: foldOf(record), table: knownTable(record, truth) }]
  })
  const weightsOf = Array.from({ length: FOLDS }, (_, fold) =>
    learnWeights(known.filter((one) => one.fold !== fold).map(({ table }) => table)),
  )
  const repaired = known.map(({ record, fold }) => {
    const { id, lines, leadLines } = record
    return { record, fold, prediction: { id, ...repairLines(lines, leadLines, weightsOf[fold]) } }
  })
  const scored = (some: typeof repaired, options?: ScoreOptions) =>
    scoreTables(
      some.map(({ record }) => record),
      some.map(({ prediction }) => prediction),
      options,
    )
  const folds = weightsOf.flatMap((_, fold) =>
    scored(repaired.filter((one) => one.fold === fold))
      .slice(0, 1)
      .map(({ figures }) => ({ part: `fold ${fold + 1}`, figures })),
  )
  return {
    weights: learnWeights(known.map(({ table }) => table)),
    scores: [...scored(repaired, { halves: true }), ...folds],
  }
}

/** All tables of a page are in one fold: by the second byte of the SHA-1 of the page's name. */
function foldOf({ page, id }: TableRecord): number {
  const digest = createHash('sha1')
    .update(page ?? id)
    .digest()
  return digest.readUInt8(1) % FOLDS
}

function knownTable({ lines, leadLines }: TableRecord, truth: Truth): KnownTable {
  return { texts: bodyOf(lines, leadLines), readings: truth.rows.map((_, row) => keyOf(row, truth)) }
}

/** The key of the true reading of a row; undefined where several cells were wide, or one was and others were lost. */
function keyOf(row: number, { dropped, wide }: Truth): string | undefined {
  const lost = dropped.filter(([at]) => at === row).map(([, column]) => column)
  const [first, ...more] = wide.filter(([at]) => at === row)
  if (first === undefined) return losing(lost.toSorted((a, b) => a - b)).key
  const [, column, width] = first
  return more.length > 0 || lost.length > 0 ? undefined : widening({ column, width }).key
}

/** The scores of the folds, and the weights as the source holds them. */
export function showFit({ weights, scores }: Fit): string {
  const lines = Object.entries(weights).map(([sign, weight]) => `  ${sign}: ${weight},\n`)
  return `${showTables(scores)}\nFitted on all tables:\n\n${lines.join('')}`
}
