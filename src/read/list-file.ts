// Reads lists of paths: one a line.
import { readFile } from 'node:fs/promises'
import type { Diagnostic } from '../model/diagnostic.ts'
import { faultOf } from './faults.ts'
import type { Bytes } from './events.ts'
import { STDIN } from './inputs.ts'

/** The paths of lists, and the lists that cannot be read. */
export interface Listed {
  readonly paths: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads lists; `-` is the standard input. Paths are taken from the folder in which the command runs. */
export async function readLists(lists: readonly string[], stdin: Bytes): Promise<Listed> {
  const paths: string[] = []
  const diagnostics: Diagnostic[] = []
  for (const list of lists) {
    try {
      const text = list === STDIN ? await textOf(stdin) : await readFile(list, 'utf8')
      paths.push(...pathsIn(text))
    } catch (error) {
      diagnostics.push(faultOf(list, error))
    }
  }
  return { paths, diagnostics }
}

async function textOf(stdin: Bytes): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

const LINE_END = /\r\n|\n|\r/u

function pathsIn(text: string): readonly string[] {
  return text
    .replace(/^\u{FEFF}/u, '')
    .split(LINE_END)
    .filter((line) => line.trim() !== '')
}
