// What a person reads after a load into Neo4j: what it holds, what was written, where to look.
import type { Neo4jResult } from '../../load/neo4j/load-neo4j.ts'
import type { Writes } from '../../load/neo4j/writes.ts'
import { dots, plural } from './counts.ts'

/** A first query for the Browser: parties with all that they are related to. */
const firstQuery = 'MATCH p = (:Party)--() RETURN p LIMIT 200'

/** The lines after a load; `where` is the option that names the folder of the run, empty for the usual one. */
export function neo4jLines(result: Neo4jResult, username: string, where: string): readonly string[] {
  const { uri, version, database, nodes, relationships, writes, browser } = result
  const held = [plural(nodes, 'node', 'nodes'), plural(relationships, 'relationship', 'relationships')]
  return [
    '',
    `Neo4j ${version} at ${uri}, database ${database}`,
    `  holds    ${dots(held)}`,
    `  written  ${writtenOf(writes)}`,
    ...letGo(writes),
    '',
    `Next   open ${browser} (user ${username}) and paste`,
    `         ${firstQuery}`,
    '       npx partygraph ask leaders --neo4j',
    `       npx partygraph parity --neo4j${where}   (proves that it holds the graph of the Turtle)`,
  ]
}

function writtenOf(writes: Writes): string {
  const parts = [
    [writes.nodesCreated, 'node made', 'nodes made'],
    [writes.relationshipsCreated, 'relationship made', 'relationships made'],
    [writes.propertiesSet, 'property set', 'properties set'],
    [writes.nodesDeleted, 'node removed', 'nodes removed'],
    [writes.relationshipsDeleted, 'relationship removed', 'relationships removed'],
    [writes.constraintsAdded, 'constraint made', 'constraints made'],
    [writes.indexesAdded, 'index made', 'indexes made'],
  ] as const
  const done = parts.flatMap(([count, one, many]) => (count > 0 ? [plural(count, one, many)] : []))
  return done.length === 0 ? 'nothing: all digests agree' : dots(done)
}

function letGo({ labelsRemoved }: Writes): readonly string[] {
  if (labelsRemoved === 0) return []
  const nodes = plural(labelsRemoved, 'node', 'nodes')
  return [`  let go   ${nodes} no longer in the graph, to which relationships of others lead`]
}
