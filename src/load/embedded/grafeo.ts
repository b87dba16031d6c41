// The optional library behind the embedded store, loaded only when it is needed.
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
