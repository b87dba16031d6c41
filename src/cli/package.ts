// What the program knows of its own package: its version and the article it reads when none is named.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** The article that is read where the user names none. */
export const sampleArticle = fileURLToPath(new URL('fixtures/hkp.txt', root))

/** The version in package.json. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('package.json', root), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
