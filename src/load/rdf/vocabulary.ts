// Terms of the table as IRIs.
import { DataFactory } from 'n3'
import type { NamedNode } from 'n3'
import { prefixes } from '../../model/ontology.ts'
import type { Prefix, Term } from '../../model/ontology.ts'

/** The IRI of a term such as `schema:founder`. */
export function iriOf(term: Term): NamedNode {
  const colon = term.indexOf(':')
  const prefix = term.slice(0, colon) as Prefix
  return DataFactory.namedNode(prefixes[prefix] + term.slice(colon + 1))
}

/** Types of the nodes that are no entities. */
export const nodeTypes = {
  Fact: ['pg:Fact'],
  Claim: ['pg:Claim', 'prov:Entity'],
  Span: ['oa:SpecificResource'],
  Document: ['prov:Entity', 'schema:Article'],
} as const satisfies Record<string, readonly Term[]>

/** Types of a selector. */
export const selectorTypes = [
  'oa:TextPositionSelector',
  'oa:TextQuoteSelector',
] as const satisfies readonly Term[]

/** Predicates between the nodes of the evidence layer. */
export const links = {
  claimOfFact: 'prov:wasDerivedFrom',
  documentOfClaim: 'prov:wasQuotedFrom',
  spanOfClaim: 'oa:hasTarget',
  documentOfSpan: 'oa:hasSource',
  selectorOfSpan: 'oa:hasSelector',
} as const satisfies Record<string, Term>
