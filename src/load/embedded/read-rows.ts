// Reads the whole of a store back as rows.
import type { NodeRow, Properties, RelationshipRow, Rows } from '../neo4j/row.ts'
import type { EmbeddedStore } from './open-embedded.ts'

const NODES = 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS props ORDER BY n.id'
const RELATIONSHIPS =
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, properties(r) AS props, labels(a) AS fromLabels, a.id AS fromId, ' +
  'labels(b) AS toLabels, b.id AS toId ORDER BY r.id'

/** All nodes and relationships of a store, sorted by id. */
export async function readRows(store: Pick<EmbeddedStore, 'query'>): Promise<Rows> {
  const nodes = await store.query(NODES)
  const relationships = await store.query(RELATIONSHIPS)
  return { nodes: nodes.map(readNode), relationships: relationships.map(readRelationship) }
}

function readNode(row: Record<string, unknown>): NodeRow {
  const props = row['props'] as Properties
  return { label: labelOf(row['labels']), id: String(props['id']), props }
}

function readRelationship(row: Record<string, unknown>): RelationshipRow {
  const props = row['props'] as Properties
  return {
    type: String(row['type']),
    id: String(props['id']),
    from: { label: labelOf(row['fromLabels']), id: String(row['fromId']) },
    to: { label: labelOf(row['toLabels']), id: String(row['toId']) },
    props,
  }
}

function labelOf(labels: unknown): string {
  return Array.isArray(labels) ? labels.join(':') : ''
}
