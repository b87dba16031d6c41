// What the scoreboard is made of: sections with their figures, and the targets that some figures have.

/** A figure and what it should be. */
export interface Target {
  readonly what: string
  /** Absent where there was nothing to count. */
  readonly rate: number | undefined
  /** The figure with its n and interval. */
  readonly shown: string
  readonly wanted: number
  /** Whether the figure must not be above what is wanted; else it must not be below. */
  readonly isLimit?: true
}

export interface Section {
  readonly title: string
  /** Markdown. */
  readonly body: string
  readonly targets: readonly Target[]
}

/** Whether a figure is as it should be. */
export function isReached({ rate, wanted, isLimit }: Target): boolean {
  if (rate === undefined) return false
  return isLimit === true ? rate <= wanted : rate >= wanted
}
