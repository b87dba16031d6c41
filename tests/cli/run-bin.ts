// Runs the command line as a user does, in a folder of its own.
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { execa } from 'execa'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const bin = join(root, 'bin/partygraph.js')
export const seed = join(root, 'fixtures/hkp.txt')
export const demo = join(root, 'fixtures/demo')

/** What a call printed, and its exit code. */
export interface Outcome {
  readonly code: number | undefined
  readonly out: string
  readonly err: string
}

/** Runs the command in a folder, without colours; the environment adds to that of the test. */
export async function partygraph(
  cwd: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const done = await execa(process.execPath, [bin, ...args], {
    cwd,
    env,
    reject: false,
    stripFinalNewline: false,
  })
  return { code: done.exitCode, out: done.stdout, err: done.stderr }
}

/** A new folder under the system's. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'partygraph-'))
}

/** The text files of an output folder by their paths; the embedded store's bytes are its own affair. */
export async function readTexts(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('graph.grafeo'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const texts = paths.map(
    async (path) => [path.slice(folder.length + 1), await readFile(path, 'utf8')] as const,
  )
  return Object.fromEntries(await Promise.all(texts))
}
