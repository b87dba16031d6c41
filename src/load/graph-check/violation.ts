// What is against the ontology in a graph, and how it is told: the fact, what is wrong, the places that say it.
import type { Claim } from '../../model/claim.ts'

/** A claim in question; without a line where it has no evidence, without a document where there is no such claim. */
export interface ClaimPlace {
  readonly id: string
  readonly document?: string
  readonly line?: number
}

export interface Violation {
  /** Id of the fact, claim, entity or document. */
  readonly id: string
  /** How it is shown; empty where its id says all. */
  readonly caption: string
  readonly fault: string
  readonly claims: readonly ClaimPlace[]
}

/** Where a claim stands. */
export function placeOf({ id, document, evidence }: Claim): ClaimPlace {
  const [first] = evidence
  return first === undefined ? { id, document } : { id, document, line: first.line }
}

/** How many claims of a fact are named. */
const NAMED_CLAIMS = 3

/** `fact/a1 “led by Town”: ledBy does not lead to a Place (claim/c1 hkp.txt line 26)` */
export function describeViolation({ id, caption, fault, claims }: Violation): string {
  const shown = caption === '' ? id : `${id} “${caption}”`
  const places = claims.slice(0, NAMED_CLAIMS).map(describePlace)
  const more = claims.length > NAMED_CLAIMS ? [`${claims.length - NAMED_CLAIMS} more`] : []
  const where = places.length === 0 ? '' : ` (${[...places, ...more].join('; ')})`
  return `${shown}: ${fault}${where}`
}

function describePlace({ id, document, line }: ClaimPlace): string {
  if (document === undefined) return id
  return line === undefined ? `${id} ${document}` : `${id} ${document} line ${line}`
}
