// Opens an embedded store for questions; several may have it open at a time.
import { LoadError } from '../load-error.ts'
import { loadGrafeo, openReadOnly } from './grafeo.ts'
import type { Grafeo, ImportGrafeo, OpenStore } from './grafeo.ts'

/** An open store. Values are scalars and lists; a node or relationship is an object. */
export interface EmbeddedStore {
  /** Runs Cypher that only reads; a row is an object by column. */
  query(
    cypher: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Record<string, unknown>[]>
  close(): void
}

/** Opens the store at a path for reading; throws where it is missing or the library cannot be loaded. */
export async function openEmbedded(path: string, load?: ImportGrafeo): Promise<EmbeddedStore> {
  const grafeo = await loadGrafeo(load)
  if ('note' in grafeo) throw new LoadError(grafeo.note)
  const { database, close } = open(grafeo, path)
  return {
    async query(cypher, parameters = {}) {
      const result = await database.executeCypher(cypher, parameters)
      return result.toArray()
    },
    close,
  }
}

function open(library: Grafeo, path: string): OpenStore {
  try {
    return openReadOnly(library, path)
  } catch (cause) {
    throw new LoadError(`cannot open the embedded graph ${path}`, { cause })
  }
}
