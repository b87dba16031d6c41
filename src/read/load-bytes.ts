// Loads a file into memory, up to a limit.
import { readFile, stat } from 'node:fs/promises'
import type { Diagnostic } from '../model/diagnostic.ts'
import { faultOf } from './faults.ts'
import { LARGEST_TEXT, tooLarge } from './limits.ts'

export type Loaded =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'problem'; readonly diagnostic: Diagnostic }

/** The bytes of a regular file. */
export async function loadBytes(path: string): Promise<Loaded> {
  try {
    // Asked before it is opened: opening a pipe waits for a writer.
    const stats = await stat(path)
    const message = refuse(stats.isFile(), stats.size)
    if (message !== undefined) return problem({ code: 'unreadable-file', document: path, message })
    return { type: 'bytes', bytes: await readFile(path) }
  } catch (error) {
    return problem(faultOf(path, error))
  }
}

function refuse(isFile: boolean, size: number): string | undefined {
  if (!isFile) return 'it is neither a file nor a folder; give a file with the text of an article'
  return size <= LARGEST_TEXT ? undefined : tooLarge(size)
}

function problem(diagnostic: Diagnostic): Loaded {
  return { type: 'problem', diagnostic }
}
