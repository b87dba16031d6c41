// Reads what we wrote into a Neo4j database back as rows.
import type { Connection } from './connect.ts'
import type { NodeRow, Properties, PropertyValue, RelationshipRow, Rows } from './row.ts'
import { nodeLabels, relationshipTypes } from './schema.ts'
import { read } from './sessions.ts'
import { digestMark, withoutDigest } from './stamped.ts'
import { readNodes, readRelationships } from './statements.ts'

/** What a database holds may be of types that we never write: somebody else's. */
type Stored = Readonly<Record<string, unknown>>

interface NodeRecord {
  readonly labels: readonly string[]
  readonly props: Stored
}

interface RelationshipRecord {
  readonly type: string
  readonly props: Stored
  readonly fromLabels: readonly string[]
  readonly fromId: string
  readonly toLabels: readonly string[]
  readonly toId: string
}

/** All nodes and relationships of ours, in no order, read in one transaction. */
export function readNeo4j(connection: Connection): Promise<Rows> {
  const parameters = { labels: nodeLabels, mark: digestMark }
  return read(connection, async (transaction) => {
    const nodes = await transaction.run<NodeRecord>(readNodes(nodeLabels), parameters)
    const edges = await transaction.run<RelationshipRecord>(readRelationships(relationshipTypes), parameters)
    return {
      nodes: nodes.records.map((record) => toNode(record.toObject())),
      relationships: edges.records.map((record) => toRelationship(record.toObject())),
    }
  })
}

function toNode({ labels, props }: NodeRecord): NodeRow {
  return { label: labels.join(':'), id: String(props['id']), props: toProperties(props) }
}

function toRelationship({ type, props, ...ends }: RelationshipRecord): RelationshipRow {
  return {
    type,
    id: String(props['id']),
    from: { label: ends.fromLabels.join(':'), id: ends.fromId },
    to: { label: ends.toLabels.join(':'), id: ends.toId },
    props: toProperties(props),
  }
}

function toProperties(stored: Stored): Properties {
  return withoutDigest(
    Object.fromEntries(Object.entries(stored).map(([name, value]) => [name, toValue(value)])),
  )
}

function toValue(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return Array.isArray(value) ? (value as readonly string[]) : String(value)
}
