// Checks the claims of a graph: each stands in a document of it and quotes words.
import { sourceKinds } from '../../model/claim.ts'
import type { Claim } from '../../model/claim.ts'
import type { Graph } from '../../model/graph.ts'
import type { Evidence } from '../../model/span.ts'
import { doubledIds } from './graph-index.ts'
import type { GraphIndex } from './graph-index.ts'
import { placeOf } from './violation.ts'
import type { Violation } from './violation.ts'

/** Every violation of the claims, and documents of one key. */
export function checkEvidence({ claims, documents }: Graph, index: GraphIndex): readonly Violation[] {
  const doubled = new Set(doubledIds(claims.map(({ id }) => id)))
  const keys = doubledIds(documents.map(({ key }) => key))
  return [
    ...keys.map((key) => ({ id: key, caption: '', fault: 'two documents have this key', claims: [] })),
    ...claims.flatMap((claim) => {
      const twice = doubled.has(claim.id) ? ['two claims have this id'] : []
      return [...faultsOf(claim, index), ...twice].map((fault) => violation(claim, fault))
    }),
  ]
}

function violation(claim: Claim, fault: string): Violation {
  return { id: claim.id, caption: '', fault, claims: [placeOf(claim)] }
}

function faultsOf({ document, evidence, source }: Claim, { documents }: GraphIndex): readonly string[] {
  return [
    ...(documents.has(document) ? [] : [`${document} is no document of the graph`]),
    ...(sourceKinds.includes(source) ? [] : [`${String(source)} is no kind of source`]),
    ...(evidence.length === 0 ? ['it quotes no words'] : evidence.flatMap(spanFaults)),
  ]
}

function spanFaults({ start, end, line, column, quote }: Evidence): readonly string[] {
  return [
    ...(isCount(start, 0) && isCount(end, start + 1) ? [] : [`its span ${start}–${end} holds no words`]),
    ...(isCount(line, 1) && isCount(column, 1) ? [] : [`there is no line ${line}, column ${column}`]),
    ...(quote === '' ? ['it quotes an empty text'] : []),
  ]
}

function isCount(n: number, least: number): boolean {
  return Number.isSafeInteger(n) && n >= least
}
