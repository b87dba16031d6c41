// What each column of a table holds, learned from its own rows.
import type { Features } from './features.ts'
import type { Step } from './steps.ts'
import type { Weights } from './weights.ts'

/** How often values were seen. */
interface Counts {
  total: number
  readonly seen: Map<string, number>
}

/** Rows that the whole table counts for in the estimate of a column. */
const backing = { kind: 0.2, size: 2, shape: 0.5, word: 0.7, filled: 0.5, step: 2 } as const
type Aspect = keyof typeof backing
const aspects = ['kind', 'size', 'shape', 'word', 'filled'] as const

type ColumnCounts = Readonly<Record<Aspect, Counts>>

/** A single cell proves no more than this, in natural logarithms: there are exceptions in every column. */
const MOST_PROVED = 2.5

/** Learns and judges: a fit says how much better a cell fits a column than it fits the table as a whole. */
export interface ColumnModel {
  readonly learn: (column: number, features: Features, weight: number) => void
  readonly learnStep: (column: number, step: Step, weight: number) => void
  readonly fit: (column: number, features: Features, weights: Weights) => number
  readonly fitStep: (column: number, step: Step, weights: Weights) => number
}

/** A model that has seen nothing yet. */
export function makeColumnModel(width: number): ColumnModel {
  const columns = Array.from({ length: width }, newCounts)
  const table = newCounts()

  function add(column: number, [aspect, value]: readonly [Aspect, string], weight: number): void {
    for (const counts of [columns[column] ?? newCounts(), table]) {
      counts[aspect].total += weight
      counts[aspect].seen.set(value, (counts[aspect].seen.get(value) ?? 0) + weight)
    }
  }

  function learn(column: number, features: Features, weight: number): void {
    for (const aspect of aspects)
      for (const value of valuesOf(features, aspect)) add(column, [aspect, value], weight)
  }

  function compare(column: number, aspect: Aspect, values: readonly string[]): number {
    if (values.length === 0) return 0
    const counts = columns[column] ?? newCounts()
    const ratios = values.map((value) => logRatio(counts[aspect], table[aspect], [value, backing[aspect]]))
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / values.length
    return Math.max(-MOST_PROVED, Math.min(MOST_PROVED, mean))
  }

  return {
    learn,
    learnStep: (column, step, weight) => add(column, ['step', step], weight),
    fit: (column, features, weights) =>
      aspects.reduce(
        (sum, aspect) =>
          sum + times(weights[aspect], () => compare(column, aspect, valuesOf(features, aspect))),
        0,
      ),
    fitStep: (column, step, weights) => times(weights.step, () => compare(column, 'step', [step])),
  }
}

/** What counts for nothing is not looked up. */
const times = (weight: number, evidence: () => number) => (weight === 0 ? 0 : weight * evidence())

function newCounts(): ColumnCounts {
  const counts = (): Counts => ({ total: 0, seen: new Map() })
  return { kind: counts(), size: counts(), shape: counts(), word: counts(), filled: counts(), step: counts() }
}

function valuesOf(features: Features, aspect: (typeof aspects)[number]): readonly string[] {
  const { kind } = features
  if (aspect === 'filled') return [kind === 'empty' ? 'no' : 'yes']
  if (aspect === 'word') return features.words
  if (aspect === 'kind') return kind === 'empty' ? [] : [kind]
  return kind === 'empty' || kind === 'none' ? [] : [features[aspect]]
}

/** Sums of weights added and taken away may end a hair below zero. */
function seen(counts: Counts, value: string): number {
  return Math.max(0, counts.seen.get(value) ?? 0)
}

/** How much more often a value is seen in a column than in the table. */
function logRatio(column: Counts, table: Counts, [value, strength]: readonly [string, number]): number {
  const background = (seen(table, value) + 0.5) / (table.total + 5)
  const here = (seen(column, value) + strength * background) / (Math.max(0, column.total) + strength)
  return Math.log(here / background)
}
