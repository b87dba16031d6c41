// RDF as rows: entities, facts and evidence are read; the graph layer is derived again from the facts.
import type { Quad } from 'n3'
import { isRelation } from '../../model/conformance.ts'
import { classNames, shapeOfClass } from '../../model/ontology.ts'
import type { ClassName, Term } from '../../model/ontology.ts'
import { indexEntities } from '../entity-index.ts'
import { groupBy } from '../group.ts'
import { evidenceLink } from '../neo4j/evidence-rows.ts'
import { readEntities, readFacts } from '../neo4j/read-rows.ts'
import { claimLabel, evidenceTypes, factLabel } from '../neo4j/row.ts'
import type { NodeRow, RelationshipRow, Rows } from '../neo4j/row.ts'
import { graphLayerAndFacts, joinRows } from '../neo4j/rows.ts'
import { baseColumns, factColumns, valueColumns } from './columns.ts'
import { fromTerm } from './kinds.ts'
import { readEvidence } from './quads-to-evidence.ts'
import { idsOf, nodeOf, objectsOf, typesOf } from './resource.ts'
import type { Resource } from './resource.ts'
import { iriOf, links, nodeTypes } from './vocabulary.ts'

/** The rows that a graph and its evidence say; the inverse of `rowsToQuads`. */
export function quadsToRows(quads: readonly Quad[], base: string): Rows {
  const resources = [...groupBy(quads, (quad) => quad.subject.value)].map(([iri, statements]) => ({
    iri,
    base,
    statements: groupBy(statements, (quad) => quad.predicate.value),
  }))
  const nodes = resources.flatMap(readEntityNode)
  const said = joinRows([{ nodes, relationships: [] }, ...resources.map(readFactRows)])
  const entities = readEntities(said)
  const facts = readFacts(said, entities)
  const layer = graphLayerAndFacts(indexEntities(entities), facts)
  return joinRows([layer, { nodes: [], relationships: said.relationships }, readEvidence(resources)])
}

/** Types of an entity are those of exactly one class. */
const classOfTypes: ReadonlyMap<string, ClassName> = new Map(
  classNames.map((name) => [typesKey(shapeOfClass(name).rdf.map((term) => iriOf(term).value)), name]),
)

function typesKey(iris: readonly string[]): string {
  return [...iris].sort().join(' ')
}

function readEntityNode(resource: Resource): readonly NodeRow[] {
  const type = classOfTypes.get(typesKey(typesOf(resource)))
  if (type === undefined) return []
  return [nodeOf(resource, type, [...valueColumns(type), ...baseColumns(type)])]
}

function readFactRows(resource: Resource): Rows {
  if (!typesOf(resource).includes(iriOf(nodeTypes.Fact[0]).value)) return { nodes: [], relationships: [] }
  const [named] = objectsOf(resource, 'pg:relation')
  const relation = named === undefined ? '' : String(fromTerm('relation', named, resource.base))
  if (!isRelation(relation)) return { nodes: [], relationships: [] }
  const node = nodeOf(resource, factLabel, factColumns(relation))
  return { nodes: [node], relationships: claimsOf(resource, node) }
}

function claimsOf(resource: Resource, fact: NodeRow): readonly RelationshipRow[] {
  const predicate: Term = links.claimOfFact
  return idsOf(resource, predicate).map((id) =>
    evidenceLink(evidenceTypes.supports, { label: claimLabel, id }, { label: fact.label, id: fact.id }),
  )
}
