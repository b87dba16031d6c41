// Compares repaired tables with what they were before they lost cells.
import { createHash } from 'node:crypto'
import { bootstrapShare } from '../../statistics/bootstrap.ts'
import type { Proportion } from '../../statistics/proportion.ts'
import { squeeze } from './cells.ts'
import type { TablePrediction, TableRecord, Truth } from './records.ts'

/** The four figures of a set of tables. Their intervals draw whole tables, as the rows of one stand and fall together. */
export interface TableFigures {
  readonly tables: number
  /** Lost cells that hold again what they held. */
  readonly cells: Proportion
  /** Rows that lost cells and are now as they were. */
  readonly rows: Proportion
  /** Rows that lost nothing and are as they were. */
  readonly intact: Proportion
  /** Of the repairs declared sure, those after which the row is as it was. */
  readonly sure: Proportion
}

/** The figures of all tables and of parts of them. */
export type TableScores = readonly { readonly part: string; readonly figures: TableFigures }[]

/** Whether the tables of the half on which the weights were fitted are told apart. */
export interface ScoreOptions {
  readonly halves?: boolean
}

/** Scores the records whose truth is known, each by the prediction of its place; one without counts as not read at all. */
export function scoreTables(
  records: readonly TableRecord[],
  predictions: readonly TablePrediction[],
  { halves = false }: ScoreOptions = {},
): TableScores {
  const judged = records.flatMap((record, i) =>
    record.truth === undefined ? [] : [{ record, counts: countTable(record.truth, predictions[i]) }],
  )
  const score = (part: string, is: (record: TableRecord) => boolean) => ({
    part,
    figures: figuresOf(judged.filter(({ record }) => is(record)).map(({ counts }) => counts)),
  })
  return [
    score('all', () => true),
    score('political', ({ isPolitical }) => isPolitical),
    ...(halves ? [score('read half', isOfReadHalf), score('unread half', (one) => !isOfReadHalf(one))] : []),
  ]
}

/** The half that may be read while the repair is made: the first byte of the SHA-1 of the page's name is even. */
function isOfReadHalf({ page = '' }: TableRecord): boolean {
  return createHash('sha1').update(page).digest().readUInt8(0) % 2 === 0
}

const measures = ['cells', 'rows', 'intact', 'sure'] as const
type Measure = (typeof measures)[number]
type Counts = Readonly<Record<Measure, { right: number; n: number }>>

function countTable({ rows, dropped }: Truth, prediction: TablePrediction | undefined): Counts {
  const counts = { cells: tally(), rows: tally(), intact: tally(), sure: tally() }
  const lossy = new Set(dropped.map(([row]) => row))
  const readAt = (row: number) => prediction?.rows[row] ?? []
  const isRight = (row: number, column: number) => {
    const cell = rows[row]?.[column]
    return cell !== undefined && squeeze(readAt(row)[column]) === squeeze(cell)
  }
  for (const [index, row] of rows.entries()) {
    const surplus = readAt(index).slice(row.length)
    const isExact =
      row.every((_, column) => isRight(index, column)) && surplus.every((cell) => squeeze(cell) === '')
    count(lossy.has(index) ? counts.rows : counts.intact, isExact)
    if (prediction?.sure[index] === true) count(counts.sure, isExact)
  }
  for (const [row, column] of dropped) count(counts.cells, isRight(row, column))
  return counts
}

const tally = () => ({ right: 0, n: 0 })

function count(tallied: { right: number; n: number }, isRight: boolean): void {
  tallied.n++
  if (isRight) tallied.right++
}

function figuresOf(tables: readonly Counts[]): TableFigures {
  const [cells, rows, intact, sure] = measures.map((measure) => figureOf(tables.map((one) => one[measure])))
  return { tables: tables.length, cells, rows, intact, sure } as TableFigures
}

function figureOf(counts: Counts[Measure][]): Proportion {
  const sum = (drawn: readonly Counts[Measure][]) =>
    drawn.reduce((all, { right, n }) => ({ right: all.right + right, n: all.n + n }), tally())
  const rateOf = ({ right, n }: Counts[Measure]) => (n === 0 ? undefined : right / n)
  const { right, n } = sum(counts)
  const rate = rateOf({ right, n })
  const counted = counts.filter((one) => one.n > 0).length
  const interval = bootstrapShare(counts, (drawn) => rateOf(sum(drawn)), counted)
  return { ...(rate === undefined ? {} : { rate }), successes: right, n, ...interval }
}
