// Writes rows into an open embedded store.
import type { GrafeoDB } from '@grafeo-db/js'
import { groupBy } from '../group.ts'
import { LoadError } from '../load-error.ts'
import { decimalRelations, groupNodes, groupRelationships } from '../neo4j/groups.ts'
import type { DecimalProperty, NodeGroup } from '../neo4j/groups.ts'
import type { NodeKey, RelationshipRow, Rows } from '../neo4j/row.ts'

const BATCH = 5000

/** Creates all nodes, then all relationships. Labels and types come from the ontology only. */
export async function storeRows(db: GrafeoDB, rows: Rows): Promise<void> {
  const places = new Map<string, number>()
  const groups = groupNodes(rows.nodes)
  for (const group of groups) await createNodes(db, group, places)
  await createRelationships(db, rows.relationships, places)
  // Made last: filling an index row by row takes the library time that grows with the square of the rows.
  for (const label of groupBy(groups, (group) => group.label).keys()) {
    await db.executeCypher(
      `CREATE INDEX ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:\`${label}\`) ON (n.id)`,
    )
  }
}

// Not by `UNWIND … MATCH … CREATE`: that too took the square (33 s for 10,000 relationships, now 0.1 s).
async function createNodes(db: GrafeoDB, { label, decimals, rows }: NodeGroup, places: Map<string, number>) {
  for (let i = 0; i < rows.length; i += BATCH) {
    const batch = rows.slice(i, i + BATCH)
    const created = await db.batchCreateNodesWithProps(
      [label],
      batch.map(({ props }) => props),
    )
    batch.forEach((row, j) => places.set(placeKey(row), created[j] ?? -1))
  }
  for (const decimal of decimals) await makeFloats(db, `(n:\`${label}\`)`, decimal)
}

async function createRelationships(
  db: GrafeoDB,
  relationships: readonly RelationshipRow[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const placeOf = (end: NodeKey, id: string) => {
    const place = places.get(placeKey(end))
    if (place === undefined) throw new LoadError(`${id} leads to ${end.id}, which is no node of the graph`)
    return place
  }
  for (let i = 0; i < relationships.length; i += BATCH) {
    const edges = relationships.slice(i, i + BATCH).map(({ type, id, from, to, props }) => ({
      src: placeOf(from, id),
      dst: placeOf(to, id),
      type,
      properties: props,
    }))
    await db.batchCreateEdges(edges)
  }
  for (const { type, from, to, decimals } of groupRelationships(relationships)) {
    for (const decimal of decimals)
      await makeFloats(db, `(:\`${from}\`)-[n:\`${type}\`]->(:\`${to}\`)`, decimal)
  }
}

function placeKey({ label, id }: NodeKey): string {
  return `${label} ${id}`
}

/** Without this a share of 42 would be an integer, and a quarter of it 10. */
async function makeFloats(db: GrafeoDB, pattern: string, { name, isList }: DecimalProperty): Promise<void> {
  const property = `n.\`${name}\``
  const floats = isList ? `[x IN ${property} | toFloat(x)]` : `toFloat(${property})`
  // The values of facts are of every type; those of some relations are decimals.
  const condition = name === 'value' ? 'n.relation IN $relations' : `${property} IS NOT NULL`
  await db.executeCypher(`MATCH ${pattern} WHERE ${condition} SET ${property} = ${floats}`, {
    relations: decimalRelations,
  })
}
