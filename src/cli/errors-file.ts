// The documents that failed as a file: out/errors.jsonl, one a line; there is none where nothing failed.
import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '../pipeline/failures.ts'

/** Its name in the output folder. */
export const ERRORS = 'errors.jsonl'

/** Writes the failures aside and puts them in their place in one step; removes those of a run before. */
export async function writeErrors(out: string, failures: readonly Failure[]): Promise<void> {
  const place = join(out, ERRORS)
  if (failures.length === 0) {
    await rm(place, { force: true })
    return
  }
  const aside = join(out, `.${ERRORS}.new`)
  await writeFile(aside, failures.map((failure) => `${JSON.stringify(failure)}\n`).join(''))
  await rename(aside, place)
}
