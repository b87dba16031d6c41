// What a load changed in a database, as the driver counts it.
import type { ResultSummary } from 'neo4j-driver'

/** Counts by their names in the driver: nodesCreated, propertiesSet, constraintsAdded … */
export type Writes = ReturnType<ResultSummary['counters']['updates']>

/** The sums of all counts. */
export function addUp(all: readonly Writes[]): Writes {
  const sums: Record<string, number> = {}
  for (const writes of all)
    for (const [name, count] of Object.entries(writes)) sums[name] = (sums[name] ?? 0) + count
  return sums as Writes
}
