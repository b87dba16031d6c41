// Sorts errors into classes: what is amiss between a fact and the claim that is nearest to it.
import type { Claim } from '../../../model/claim.ts'
import type { Compare } from './comparison.ts'
import type { Difference } from './differences.ts'
import type { GoldRow } from './gold-table.ts'

/** Why no claim says a fact. */
export function causeOfMiss(row: GoldRow, claims: readonly Claim[], compare: Compare): string {
  const near = claims.flatMap((claim) =>
    compare(row, claim).filter((apart) => isNear(apart, standsAt(claim, row.line))),
  )
  const missing = leastOf(near.map((apart) => apart.filter(({ how }) => how !== 'extra')))
  if (missing !== undefined) return described(missing)
  return claims.some((claim) => standsAt(claim, row.line))
    ? 'something else was read there'
    : 'nothing was read there'
}

/** Why no fact covers a claim. */
export function causeOfError(claim: Claim, facts: readonly GoldRow[], compare: Compare): string {
  const near = facts.flatMap((row) =>
    compare(row, claim).filter((apart) => isNear(apart, standsAt(claim, row.line))),
  )
  const amiss = leastOf(near.map((apart) => apart.filter(({ how }) => how !== 'without')))
  return amiss === undefined ? 'no such fact' : described(amiss)
}

/** The same ends, or one of them at the same place. */
function isNear(apart: readonly Difference[], isSamePlace: boolean): boolean {
  const ends = apart.filter(({ how, what }) => how === 'other' && (what === 'subject' || what === 'object'))
  return ends.length === 0 || (ends.length === 1 && isSamePlace)
}

function leastOf<T>(lists: readonly (readonly T[])[]): readonly T[] | undefined {
  return lists.reduce<readonly T[] | undefined>(
    (best, list) => (best === undefined || list.length < best.length ? list : best),
    undefined,
  )
}

/** "other subject", "without from and role" */
function described(differences: readonly Difference[]): string {
  return differences
    .map(({ how, what }) => `${how} ${what}`)
    .sort()
    .join(', ')
}

const LINE_END = /\r\n|\n|\r/u

/** Whether some words of a claim stand on a line. */
export function standsAt({ evidence }: Claim, line: number): boolean {
  return evidence.some((words) => {
    const last = words.line + words.quote.split(LINE_END).length - 1
    return words.line <= line && line <= last
  })
}
