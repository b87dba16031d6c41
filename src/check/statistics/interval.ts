// A 95 % interval, and how it is printed.

export interface Interval {
  readonly low: number
  readonly high: number
}

/** "0.970"; "–" where there is no figure. */
export const showRate = (rate: number | undefined): string => rate?.toFixed(3) ?? '–'

/** "[0.915, 0.990]" */
export const showInterval = ({ low, high }: Interval): string => `[${showRate(low)}, ${showRate(high)}]`
