// Reads a file that the user names.
import { readFile } from 'node:fs/promises'
import { UsageError } from '../query/rows.ts'

/** Its text; a file that is not there is a fault of the call. `what` it is: "the query". */
export async function readNamedFile(path: string, what: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${what} ${path}: ${reasonOf(error)}`, { cause: error })
  }
}

/** What the system says, without the call that it repeats. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'there is no such file' : message
}
