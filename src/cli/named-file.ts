// Reads a file that the user names.
import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { UsageError } from '../query/rows.ts'

/** Its text without a byte order mark; what is not there, or no UTF-8, is a fault of the call. `what` it is: "the query". */
export async function readNamedFile(path: string, what: string): Promise<string> {
  const bytes = await readNamedBytes(path, what)
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  throw new UsageError(`cannot read ${what} ${path}: it is not UTF-8; save it again as UTF-8`)
}

/** Its bytes, for what reads more than one encoding. */
export async function readNamedBytes(path: string, what: string): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new UsageError(`cannot read ${what} ${path}: ${reasonOf(error)}`, { cause: error })
  }
}

/** What the system says, without the call that it repeats. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return code === 'ENOENT' ? 'there is no such file' : message
}
