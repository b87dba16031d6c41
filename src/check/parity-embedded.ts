// Compares the embedded store with the Turtle files beside it.
import { join } from 'node:path'
import { embeddedFile } from '../load/embedded/embedded-writer.ts'
import { openEmbedded } from '../load/embedded/open-embedded.ts'
import { readRows } from '../load/embedded/read-rows.ts'
import { checkParity } from './parity.ts'
import type { Parity } from './parity.ts'
import { readTurtle } from './turtle-files.ts'

/** Checks the outputs of a run in a folder. */
export async function checkEmbeddedParity(out: string, base: string): Promise<Parity> {
  const turtle = await readTurtle(out)
  const store = await openEmbedded(join(out, embeddedFile))
  try {
    return await checkParity(await readRows(store), turtle, base)
  } finally {
    store.close()
  }
}
