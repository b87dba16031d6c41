// Graphs of real runs for the live tests, and what Neo4j holds of them.
import { extract } from '../../src/extract/extract.ts'
import { connect } from '../../src/load/neo4j/connect.ts'
import type { Neo4jTarget } from '../../src/load/neo4j/connect.ts'
import { readNeo4j } from '../../src/load/neo4j/read-neo4j.ts'
import type { Rows } from '../../src/load/neo4j/row.ts'
import type { Graph } from '../../src/model/graph.ts'
import { byKey } from '../../src/model/order.ts'
import { makeSource } from '../../src/model/source.ts'
import { readSources } from '../../src/read/read.ts'
import { transform } from '../../src/transform/transform.ts'
import { demo, seed } from '../cli/run-bin.ts'

/** A change of the text of an article; null leaves it out. */
export type Edit = (text: string, key: string) => string | null

/** The graph of files or folders, their texts changed on the way. */
export async function graphOf(input: string, edit: Edit = (text) => text): Promise<Graph> {
  const { sources } = await readSources([input])
  const articles = sources.flatMap(({ key, text }) => {
    const edited = edit(text, key)
    const article = edited === null ? undefined : extract(makeSource(key, edited)).article
    return article === undefined ? [] : [article]
  })
  return transform(articles)
}

export const seedGraph = (edit?: Edit) => graphOf(seed, edit)
export const demoGraph = (edit?: Edit) => graphOf(demo, edit)

/** All that we wrote, in the order of the ids. */
export async function readAll(target: Neo4jTarget): Promise<Rows> {
  const connection = await connect(target)
  const { nodes, relationships } = await readNeo4j(connection)
  await connection.close()
  return {
    nodes: [...nodes].sort(byKey(({ id }) => id)),
    relationships: [...relationships].sort(byKey(({ id }) => id)),
  }
}
