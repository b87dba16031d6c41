// A part of a whole as a figure: rate, n and interval.
import { showInterval, showRate, type Interval } from './interval.ts'
import { wilson } from './wilson.ts'

export interface Proportion extends Interval {
  /** Absent where there is nothing to count. */
  readonly rate?: number
  readonly successes: number
  readonly n: number
}

/** The figure of so many out of n. */
export function proportion(successes: number, n: number): Proportion {
  return { ...(n === 0 ? {} : { rate: successes / n }), successes, n, ...wilson(successes, n) }
}

/** "0.970 [0.915, 0.990] 97 of 100"; "– 0 of 0" where there is nothing to count. */
export function showProportion({ rate, successes, n, ...interval }: Proportion): string {
  const count = `${successes} of ${n}`
  return rate === undefined ? `– ${count}` : `${showRate(rate)} ${showInterval(interval)} ${count}`
}
