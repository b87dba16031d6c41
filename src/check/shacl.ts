// The optional library that runs shapes, loaded only when it is needed.
import type * as library from 'shacl-engine'

/** What is used of the library. */
export type Shacl = Pick<typeof library, 'Validator'>

/** Loads the library; a test hands in another. */
export type ImportShacl = () => Promise<Shacl>

/** The package by name: users install it where they want it. */
const PACKAGE = 'shacl-engine'

const importShacl: ImportShacl = () => import('shacl-engine')

/** The library, or a note that says what is missing and what to do. */
export async function loadShacl(load: ImportShacl = importShacl): Promise<Shacl | { readonly note: string }> {
  try {
    return await load()
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    return {
      note: `shapes cannot be run: the optional package ${PACKAGE} cannot be loaded (${reason}); to have it: npm install ${PACKAGE}`,
    }
  }
}
