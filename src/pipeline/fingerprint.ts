// Tells whether two things are the same: sources, and builds of this program.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentHash } from '../model/hash.ts'
import { byCodePoint } from '../model/order.ts'
import type { Source } from '../model/source.ts'

/** The same for sources of which the same is made. */
export function fingerprintOf({ key, hash, origin, format }: Source): string {
  return contentHash(key, hash, Object.entries(origin ?? {}).sort(byName), format)
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => byCodePoint(a, b)

/** Parts of the program on which it depends what is made of a source. */
const PARTS = ['extract', 'transform', 'model', 'pipeline']

/** The same for builds of which the same is made: a version that is being worked on changes without a new number. */
export async function buildStamp(): Promise<string> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  for (const part of PARTS) {
    const names = await readdir(join(root, part), { recursive: true })
    for (const name of names.filter((name) => CODE.test(name)).sort(byCodePoint))
      hash.update(`${part}/${name}\n`).update(await readFile(join(root, part, name)))
  }
  return hash.digest('hex').slice(0, 20)
}

/** Code, not what describes it: `.d.ts`, `.js.map`. */
const CODE = /(?<!\.d)\.[jt]s$/u
