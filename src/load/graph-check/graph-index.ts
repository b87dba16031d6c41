// Look-ups over a graph for its check.
import type { Claim } from '../../model/claim.ts'
import type { Entity, Graph } from '../../model/graph.ts'

export interface GraphIndex {
  readonly entities: ReadonlyMap<string, Entity>
  readonly claims: ReadonlyMap<string, Claim>
  /** Keys. */
  readonly documents: ReadonlySet<string>
}

/** Prepares the look-ups. */
export function indexGraph({ entities, claims, documents }: Graph): GraphIndex {
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    documents: new Set(documents.map(({ key }) => key)),
  }
}

/** The ids that come more than once, each once. */
export function doubledIds(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  const doubled = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) doubled.add(id)
    seen.add(id)
  }
  return [...doubled]
}
