// Wilson's score interval of a proportion.
import type { Interval } from './interval.ts'

/** The standard normal deviate that leaves 2.5 % on either side. */
const Z = 1.959963984540054

/** The 95 % interval of a proportion; all of 0 to 1 where n is 0. */
export function wilson(successes: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1 }
  const rate = successes / n
  const square = Z ** 2 / n
  const centre = rate + square / 2
  const reach = Z * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n))
  const bound = (end: number) => Math.min(1, Math.max(0, end / (1 + square)))
  return {
    low: successes === 0 ? 0 : bound(centre - reach),
    high: successes === n ? 1 : bound(centre + reach),
  }
}
