// Counts of facts and claims, and the rates that follow from them.

/** What was counted of some facts and claims, of one document or of one of them. */
export interface Counts {
  readonly facts: number
  readonly found: number
  readonly claims: number
  readonly right: number
}

/** Rates of all counts together; absent where there is nothing to divide by. */
export interface Rates {
  readonly precision: number | undefined
  readonly recall: number | undefined
  readonly f1: number | undefined
}

/** Fewer documents than that say nothing of how documents differ. */
export const ENOUGH_DOCUMENTS = 5

/** Counts of several together. */
export function sumOf(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number) => counts.reduce((total, one) => total + of(one), 0)
  return {
    facts: sum(({ facts }) => facts),
    found: sum(({ found }) => found),
    claims: sum(({ claims }) => claims),
    right: sum(({ right }) => right),
  }
}

/** Precision, recall and their harmonic mean, which is 0 where both are. */
export function ratesOf(counts: readonly Counts[]): Rates {
  const { facts, found, claims, right } = sumOf(counts)
  const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole)
  const [precision, recall] = [share(right, claims), share(found, facts)]
  if (precision === undefined || recall === undefined) return { precision, recall, f1: undefined }
  const both = precision + recall
  return { precision, recall, f1: both === 0 ? 0 : (2 * precision * recall) / both }
}
