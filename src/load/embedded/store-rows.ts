// Writes rows into an open embedded store: one constant query for each group, in batches.
import type { GrafeoDB } from '@grafeo-db/js'
import { groupNodes, groupRelationships } from '../neo4j/groups.ts'
import type { DecimalProperty, NodeGroup, RelationshipGroup } from '../neo4j/groups.ts'
import type { Rows } from '../neo4j/row.ts'

const BATCH = 5000

/** Creates all nodes, then all relationships; labels and types come from the ontology only. */
export async function storeRows(db: GrafeoDB, rows: Rows): Promise<void> {
  const nodes = groupNodes(rows.nodes)
  for (const label of new Set(nodes.map((group) => group.label))) {
    const name = `${label.toLowerCase()}_id`
    await db.executeCypher(
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:\`${label}\`) REQUIRE n.id IS UNIQUE`,
    )
  }
  for (const group of nodes)
    await runBatches(
      db,
      createNodes(group),
      group.rows.map(({ props }) => ({ props })),
    )
  for (const group of groupRelationships(rows.relationships)) {
    const parameters = group.rows.map(({ from, to, props }) => ({ from: from.id, to: to.id, props }))
    await runBatches(db, createRelationships(group), parameters)
  }
}

async function runBatches(db: GrafeoDB, query: string, rows: readonly object[]): Promise<void> {
  for (let i = 0; i < rows.length; i += BATCH)
    await db.executeCypher(query, { rows: rows.slice(i, i + BATCH) })
}

function createNodes({ label, decimals }: NodeGroup): string {
  return `UNWIND $rows AS row CREATE (n:\`${label}\`) SET n = row.props${asFloats('n', decimals)}`
}

function createRelationships({ type, from, to, decimals }: RelationshipGroup): string {
  return (
    `UNWIND $rows AS row MATCH (a:\`${from}\` {id: row.from}), (b:\`${to}\` {id: row.to}) ` +
    `CREATE (a)-[n:\`${type}\`]->(b) SET n = row.props${asFloats('n', decimals)}`
  )
}

/** Without this a share of 42 would be an integer. */
function asFloats(variable: string, decimals: readonly DecimalProperty[]): string {
  return decimals
    .map(({ name, isList }) => {
      const given = `row.props.\`${name}\``
      return `, ${variable}.\`${name}\` = ${isList ? `[x IN ${given} | toFloat(x)]` : `toFloat(${given})`}`
    })
    .join('')
}
