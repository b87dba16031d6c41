// The optional library behind the embedded store, loaded only when it is needed.
import { readdirSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GrafeoDB } from '@grafeo-db/js'

/** What is used of the library. */
export interface Grafeo {
  readonly GrafeoDB: typeof GrafeoDB
}

/** Loads the library; a test hands in another. */
export type ImportGrafeo = () => Promise<unknown>

/** The package by name: it is installed only where npm finds a build for the platform. */
const PACKAGE = '@grafeo-db/js'

const importGrafeo: ImportGrafeo = () => import('@grafeo-db/js')

/** The library, or a note that says why it cannot be used and what to do. */
export async function loadGrafeo(
  load: ImportGrafeo = importGrafeo,
): Promise<Grafeo | { readonly note: string }> {
  try {
    const module = (await load()) as { readonly default?: Grafeo } & Grafeo
    return module.default ?? module
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    return {
      note: `no embedded graph: the optional package ${PACKAGE} cannot be loaded (${reason}); to have it: npm install ${PACKAGE}`,
    }
  }
}

/** A store that is open for reading. */
export interface OpenStore {
  readonly database: GrafeoDB
  close(): void
}

/** Opens a store for reading; several may have it open at a time. Throws what the library throws. */
export function openReadOnly(library: Grafeo, path: string): OpenStore {
  const before = new Set(spillFolders())
  const database = library.GrafeoDB.openReadOnly(path)
  const spills = spillFolders().filter((folder) => !before.has(folder))
  const close = () => {
    database.close()
    spills.forEach(removeEmpty)
  }
  return { database, close }
}

// The library makes a folder for what outgrows memory, and leaves it behind when it is closed (0.6.0).
function spillFolders(): readonly string[] {
  const own = new RegExp(`^grafeo-.*-${String(process.pid)}-[0-9a-f]+\\.spill$`, 'u')
  return readdirSync(tmpdir())
    .filter((name) => own.test(name))
    .map((name) => join(tmpdir(), name))
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // In use or gone: it is the library's.
  }
}
