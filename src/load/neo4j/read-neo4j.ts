// Reads what we wrote into a Neo4j database back as rows.
import type { Connection } from './connect.ts'
import type { NodeRow, Properties, RelationshipRow, Rows } from './row.ts'
import { nodeLabels, relationshipTypes } from './schema.ts'
import { read } from './sessions.ts'
import { digestMark, withoutDigest } from './stamped.ts'
import { readNodes, readRelationships } from './statements.ts'

interface NodeRecord {
  readonly label: string
  readonly props: Properties
}

interface RelationshipRecord {
  readonly type: string
  readonly props: Properties
  readonly fromLabel: string
  readonly fromId: string
  readonly toLabel: string
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

function toNode({ label, props }: NodeRecord): NodeRow {
  return { label, id: String(props['id']), props: withoutDigest(props) }
}

function toRelationship({ type, props, ...ends }: RelationshipRecord): RelationshipRow {
  return {
    type,
    id: String(props['id']),
    from: { label: ends.fromLabel, id: ends.fromId },
    to: { label: ends.toLabel, id: ends.toId },
    props: withoutDigest(props),
  }
}
