// Claims in the order in which a reader meets them.
import type { Claim } from '../model/claim.ts'
import { byCodePoint } from '../model/order.ts'

/** Compares claims by document and place of their first words, then by id. */
export function byPlace(a: Claim, b: Claim): number {
  const [left] = a.evidence
  const [right] = b.evidence
  return (
    byCodePoint(a.document, b.document) ||
    (left?.start ?? 0) - (right?.start ?? 0) ||
    (left?.end ?? 0) - (right?.end ?? 0) ||
    byCodePoint(a.id, b.id)
  )
}
