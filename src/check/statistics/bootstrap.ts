// The interval of any figure by drawing its items again: the percentile bootstrap.
import type { Interval } from './interval.ts'
import { makeRandom } from './random.ts'
import { wilson } from './wilson.ts'

/** Fixed, so that the same items give the same interval. */
const SEED = 20_260_101
const DRAWS = 1_000

/** Gives a figure of items; undefined where there is nothing to count. */
export type Statistic<T> = (drawn: readonly T[]) => number | undefined

/**
 * The 95 % interval of a statistic over items that are drawn again, with replacement, 1,000 times. Draws in which it is
 * not defined are left out; all of 0 to 1 where none is left.
 */
export function bootstrap<T>(items: readonly T[], statistic: Statistic<T>): Interval {
  const random = makeRandom(SEED)
  const draw = () => statistic(items.map(() => items[random(items.length)] as T))
  const values = Array.from({ length: DRAWS }, draw)
    .filter((value) => value !== undefined)
    .sort((a, b) => a - b)
  const at = (share: number, otherwise: number) =>
    values[Math.round(share * (values.length - 1))] ?? otherwise
  return { low: at(0.025, 0), high: at(0.975, 1) }
}

/**
 * The 95 % interval of a statistic from 0 to 1. Where all `n` items that count are right, or none, no draw differs,
 * though other items may: there it is Wilson's.
 */
export function bootstrapShare<T>(
  items: readonly T[],
  statistic: Statistic<T>,
  n: number = items.length,
): Interval {
  const rate = statistic(items)
  return rate === 0 || rate === 1 ? wilson(rate * n, n) : bootstrap(items, statistic)
}
