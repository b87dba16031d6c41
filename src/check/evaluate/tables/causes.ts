// Sorts rows that are not as they were before their table lost cells into classes, and counts these.
import { squeeze } from './cells.ts'
import type { TablePrediction, TableRecord } from './records.ts'

export interface Cause {
  /** Whether the rows had lost cells. */
  readonly hadLost: boolean
  readonly what: string
  readonly n: number
}

/** The classes of all tables whose truth is known, those of many rows first. */
export function causesOf(
  records: readonly TableRecord[],
  predictions: readonly TablePrediction[],
): readonly Cause[] {
  const counts = new Map<string, Cause>()
  for (const [i, { truth }] of records.entries())
    for (const [index, row] of truth?.rows.entries() ?? []) {
      const lost = new Set(truth?.dropped.flatMap(([at, column]) => (at === index ? [column] : [])))
      const what = causeOf(row, predictions[i]?.rows[index], lost)
      if (what === undefined) continue
      const hadLost = lost.size > 0
      const key = `${hadLost} ${what}`
      counts.set(key, { hadLost, what, n: (counts.get(key)?.n ?? 0) + 1 })
    }
  return [...counts].sort().map(([, cause]) => cause).sort((a, b) => b.n - a.n) // prettier-ignore
}

function causeOf(
  truth: readonly string[],
  read: readonly string[] | undefined,
  lost: ReadonlySet<number>,
): string | undefined {
  if (read === undefined) return 'not read'
  const columns = Array.from({ length: Math.max(truth.length, read.length) }, (_, column) => column)
  const wrong = columns.filter((column) => squeeze(read[column]) !== squeeze(truth[column]))
  if (wrong.length === 0) return undefined
  if (wrong.every((column) => lost.has(column)))
    return wrong.some((column) => squeeze(read[column]) === '') ? 'left open' : 'filled with other words'
  return wordsOf(read) === wordsOf(truth) ? 'all words, in other columns' : filledOrNot(truth, read)
}

const filled = (cells: readonly string[]) => cells.map((cell) => squeeze(cell)).filter((cell) => cell !== '')
const wordsOf = (cells: readonly string[]) => JSON.stringify(filled(cells).sort())

function filledOrNot(truth: readonly string[], read: readonly string[]): string {
  const surplus = filled(read).length - filled(truth).length
  if (surplus === 0) return 'as many cells, of other words or in other columns'
  return surplus > 0 ? 'more cells than there were' : 'fewer cells than there were'
}
