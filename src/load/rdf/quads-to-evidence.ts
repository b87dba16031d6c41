// The evidence layer read from RDF: documents, claims, and spans with what their selectors say.
import type { Term } from '../../model/ontology.ts'
import { captionOfClaim, captionOfSpan } from '../caption.ts'
import { evidenceLink } from '../neo4j/evidence-rows.ts'
import { claimLabel, documentLabel, evidenceTypes, spanLabel, textOf } from '../neo4j/row.ts'
import type { NodeKey, NodeRow, Properties, RelationshipRow, Rows } from '../neo4j/row.ts'
import { joinRows } from '../neo4j/rows.ts'
import { evidenceColumns } from './columns.ts'
import { idsOf, nodeOf, objectsOf, propertiesOf, typesOf } from './resource.ts'
import type { Resource } from './resource.ts'
import { iriOf, links, nodeTypes } from './vocabulary.ts'

/** Documents, claims and spans among the resources. */
export function readEvidence(resources: readonly Resource[]): Rows {
  const byIri = new Map(resources.map((resource) => [resource.iri, resource]))
  return joinRows(
    resources.map((resource) => {
      if (isA(resource, nodeTypes.Document[1])) return { nodes: [readDocument(resource)], relationships: [] }
      if (isA(resource, nodeTypes.Claim[0])) return readClaim(resource)
      if (isA(resource, nodeTypes.Span[0])) return readSpan(resource, byIri)
      return { nodes: [], relationships: [] }
    }),
  )
}

function isA(resource: Resource, type: Term): boolean {
  return typesOf(resource).includes(iriOf(type).value)
}

function readDocument(resource: Resource): NodeRow {
  const node = nodeOf(resource, documentLabel, evidenceColumns.Document)
  return named(node, textOf(node.props, 'title') ?? '')
}

function readClaim(resource: Resource): Rows {
  const node = nodeOf(resource, claimLabel, evidenceColumns.Claim)
  const name = captionOfClaim(textOf(node.props, 'source') ?? '', Number(node.props['line']))
  const spans = linksOf(node, evidenceTypes.quotes, toNodes(resource, links.spanOfClaim, spanLabel))
  return { nodes: [named(node, name)], relationships: spans }
}

function readSpan(resource: Resource, byIri: ReadonlyMap<string, Resource>): Rows {
  const selectors = objectsOf(resource, links.selectorOfSpan).flatMap(({ value }) => byIri.get(value) ?? [])
  const place: Properties = Object.fromEntries(
    selectors.flatMap((selector) => Object.entries(propertiesOf(selector, evidenceColumns.Selector))),
  )
  const own = nodeOf(resource, spanLabel, evidenceColumns.Span)
  const node = named(
    { ...own, props: { ...own.props, ...place } },
    captionOfSpan(textOf(place, 'quote') ?? ''),
  )
  const documents = toNodes(resource, links.documentOfSpan, documentLabel)
  return { nodes: [node], relationships: linksOf(node, evidenceTypes.in, documents) }
}

function named(node: NodeRow, name: string): NodeRow {
  return { ...node, props: { ...node.props, name } }
}

function toNodes(resource: Resource, predicate: Term, label: string): readonly NodeKey[] {
  return idsOf(resource, predicate).map((id) => ({ label, id }))
}

function linksOf(from: NodeRow, type: string, targets: readonly NodeKey[]): readonly RelationshipRow[] {
  return targets.map((to) => evidenceLink(type, { label: from.label, id: from.id }, to))
}
