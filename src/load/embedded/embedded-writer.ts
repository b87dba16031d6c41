// Writes graph.grafeo: the property graph in an embedded store, for Cypher without a server.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Graph } from '../../model/graph.ts'
import { LoadError } from '../load-error.ts'
import { graphToRows } from '../neo4j/rows.ts'
import type { StoreResult, StoreWriter } from '../writer.ts'
import { loadGrafeo } from './grafeo.ts'
import type { ImportGrafeo } from './grafeo.ts'
import { storeRows } from './store-rows.ts'

/** Name of the embedded store below the output folder. */
export const embeddedFile = 'graph.grafeo'

/** The writer of the embedded store; `load` is how its library is found. */
export function makeEmbeddedWriter(load?: ImportGrafeo): StoreWriter {
  return {
    type: 'store',
    name: 'embedded',
    paths: [embeddedFile, `${embeddedFile}.wal`],
    write: (graph, folder) => writeEmbedded(graph, folder, load),
  }
}

async function writeEmbedded(graph: Graph, folder: string, load?: ImportGrafeo): Promise<StoreResult> {
  const grafeo = await loadGrafeo(load)
  if ('note' in grafeo) return grafeo
  const rows = graphToRows(graph)
  const path = join(folder, embeddedFile)
  await rm(path, { force: true })
  try {
    const db = grafeo.GrafeoDB.create(path)
    try {
      await storeRows(db, rows)
    } finally {
      db.close()
    }
  } catch (cause) {
    throw new LoadError(`cannot build the embedded graph ${path}`, { cause })
  }
  return {
    path: embeddedFile,
    counts: { nodes: rows.nodes.length, relationships: rows.relationships.length },
  }
}
