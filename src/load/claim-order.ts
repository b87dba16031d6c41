// Claims in the order in which a reader meets them.
import type { Claim } from '../model/claim.ts'
import { byCodePoint } from '../model/order.ts'
import type { Span } from '../model/span.ts'

/** Compares claims by document and place of their first words, then by id. */
export function byPlace(a: Claim, b: Claim): number {
  return byCodePoint(a.document, b.document) || bySpan(placeOf(a), placeOf(b)) || byCodePoint(a.id, b.id)
}

function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}

function placeOf({ evidence }: Claim): Span {
  return evidence[0] ?? { start: 0, end: 0 }
}
