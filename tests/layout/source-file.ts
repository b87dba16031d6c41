// The TypeScript files below a folder, with their paths as the layout rules name them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { byKey } from '../../src/model/order.ts'

/** `path` is relative to the repository's root, with forward slashes: `src/model/span.ts`. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Reads every `.ts` file below a folder, sorted by path. */
export function readSourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      path: `${folder}/${name.replaceAll('\\', '/')}`,
      text: readFileSync(join(folder, name), 'utf8'),
    }))
    .sort(byKey((file) => file.path))
}
