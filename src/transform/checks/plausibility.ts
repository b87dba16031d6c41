// Says what cannot well be: more seats won than there are, death before birth, an end before its beginning.
import type { Claim } from '../../model/claim.ts'
import { isEntity, type Value } from '../../model/value.ts'

/** What is odd about a claim by itself; the claim is kept. */
export function oddityOf({ qualifiers }: Claim): string | undefined {
  const seats = countOf(qualifiers.seats)
  const total = countOf(qualifiers.seatsTotal)
  if (seats !== undefined && total !== undefined && seats > total)
    return `${String(seats)} seats of ${String(total)}`
  const from = dateOf(qualifiers.from)
  const to = dateOf(qualifiers.to)
  if (from !== undefined && to !== undefined && to < from.slice(0, to.length))
    return `it ends (${to}) before it begins (${from})`
  return undefined
}

const countOf = (value: Value | undefined) =>
  value !== undefined && !isEntity(value) && value.type === 'integer' ? value.n : undefined
const dateOf = (value: Value | undefined) =>
  value !== undefined && !isEntity(value) && value.type === 'date' ? value.iso : undefined
