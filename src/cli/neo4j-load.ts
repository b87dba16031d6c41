// Loads the graph of a run into Neo4j and tells how it went.
import type { Neo4jTarget } from '../load/neo4j/connect.ts'
import type { Graph } from '../model/graph.ts'
import { startProgress } from './progress.ts'
import type { Screen } from './screen.ts'
import { neo4jLines } from './summary/neo4j.ts'

export interface Loading {
  readonly target: Neo4jTarget
  /** The option that names the folder of the run, for the commands that come next; empty for the usual one. */
  readonly where: string
}

/** Loads the graph and prints what the database holds now, what was written, and where to look. */
export async function loadIntoNeo4j(graph: Graph, { target, where }: Loading, screen: Screen): Promise<void> {
  // The driver takes time to load, which a run without a database does not need to wait for.
  const { loadNeo4j } = await import('../load/neo4j/load-neo4j.ts')
  const progress = await startProgress({ name: 'Neo4j', unit: 'nodes and relationships' }, screen)
  const onWaiting = (seconds: number) => {
    screen.complain(`waiting for Neo4j at ${target.uri}: no answer yet, trying for ${seconds} s\n`)
  }
  try {
    const result = await loadNeo4j(graph, target, { onProgress: progress.show, onWaiting })
    progress.stop()
    screen.print(`${neo4jLines(result, target.username, where).join('\n')}\n`)
  } finally {
    progress.stop()
  }
}
