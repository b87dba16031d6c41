// Checks a graph against the ontology table before anything is written.
import type { Graph } from '../../model/graph.ts'
import { LoadError } from '../load-error.ts'
import { checkEntities } from './check-entities.ts'
import { checkEvidence } from './check-evidence.ts'
import { checkFacts } from './check-facts.ts'
import { indexGraph } from './graph-index.ts'
import { describeViolation } from './violation.ts'
import type { Violation } from './violation.ts'

/** Everything that is against the ontology: of entities, then of documents and claims, then of facts. */
export function violationsOf(graph: Graph): readonly Violation[] {
  const index = indexGraph(graph)
  return [...checkEntities(graph, index), ...checkEvidence(graph, index), ...checkFacts(graph, index)]
}

/** How many violations an error lists. */
const LISTED = 5

/** Throws where a graph is against the ontology; the error names the first few facts with their claims. */
export function requireConformance(graph: Graph): void {
  const violations = violationsOf(graph)
  if (violations.length === 0) return
  const listed = violations.slice(0, LISTED).map((one) => `\n  ${describeViolation(one)}`)
  const more = violations.length > LISTED ? [`\n  … and ${violations.length - LISTED} more`] : []
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`
  throw new LoadError(`${count} of the ontology; nothing was written:${[...listed, ...more].join('')}`)
}
