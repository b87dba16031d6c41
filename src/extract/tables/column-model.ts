// What each column of a table holds, learned from its own rows.
import type { Features } from './features.ts'

/** How often features were seen. */
interface Counts {
  total: number
  readonly seen: Map<string, number>
}

interface ColumnCounts {
  readonly kind: Counts
  readonly size: Counts
  readonly shape: Counts
  readonly text: Counts
  readonly word: Counts
}

/**
 * How much each aspect counts (they overlap, so most count for less than they would alone), and how many cells
 * the whole table counts for in the estimate of a column. Found together with the weights of lost columns.
 */
const aspects = {
  kind: { weight: 1.07, backing: 0.23 },
  size: { weight: 1, backing: 12 },
  shape: { weight: 0.7, backing: 0.5 },
  text: { weight: 0.26, backing: 45 },
  word: { weight: 0.45, backing: 0.76 },
} as const
type Aspect = keyof typeof aspects
const aspectNames = Object.keys(aspects) as readonly Aspect[]

/** Learns and judges: `fit` says how much better a cell fits a column than it fits the table as a whole. */
export interface ColumnModel {
  readonly learn: (column: number, features: Features, weight: number) => void
  readonly fit: (column: number, features: Features) => number
}

/** A model that has seen nothing yet. */
export function makeColumnModel(width: number): ColumnModel {
  const columns = Array.from({ length: width }, newCounts)
  const whole = newCounts()

  function learn(column: number, features: Features, weight: number): void {
    for (const counts of [columns[column] ?? newCounts(), whole])
      for (const aspect of aspectNames)
        for (const value of valuesOf(features, aspect)) count(counts[aspect], value, weight)
  }

  function fit(column: number, features: Features): number {
    const counts = columns[column] ?? newCounts()
    return aspectNames.reduce((sum, aspect) => {
      const { weight, backing } = aspects[aspect]
      return sum + weight * fitOf([counts[aspect], whole[aspect]], valuesOf(features, aspect), backing)
    }, 0)
  }

  return { learn, fit }
}

function newCounts(): ColumnCounts {
  const counts = (): Counts => ({ total: 0, seen: new Map() })
  return { kind: counts(), size: counts(), shape: counts(), text: counts(), word: counts() }
}

function valuesOf(features: Features, aspect: Aspect): readonly string[] {
  if (aspect === 'word') return features.words
  if (aspect === 'kind') return [features.kind]
  if (features.kind === 'empty' || features.kind === 'none') return []
  return [features[aspect]]
}

function count(counts: Counts, value: string, weight: number): void {
  counts.total += weight
  counts.seen.set(value, (counts.seen.get(value) ?? 0) + weight)
}

/** Sums of weights added and taken away may end a hair below zero. */
function seen(counts: Counts, value: string): number {
  return Math.max(0, counts.seen.get(value) ?? 0)
}

/** The mean log-ratio of the values in a column against the whole table. */
function fitOf(
  [column, whole]: readonly [Counts, Counts],
  values: readonly string[],
  strength: number,
): number {
  if (values.length === 0) return 0
  const sum = values.reduce((total, value) => {
    const background = (seen(whole, value) + 0.5) / (whole.total + 5)
    const here = (seen(column, value) + strength * background) / (Math.max(0, column.total) + strength)
    return total + Math.log(here / background)
  }, 0)
  return sum / values.length
}
