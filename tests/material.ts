// Names the folder of real material that tests may use, and skips them visibly where it is absent.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, test } from 'vitest'

const folder = resolve(process.env['PARTYGRAPH_MATERIAL'] ?? '../shared')

/** The path of a piece of real material; undefined where it is not there. */
export function material(...parts: readonly string[]): string | undefined {
  const path = join(folder, ...parts)
  return existsSync(path) ? path : undefined
}

/** A `describe` that gets the path of a piece of real material, or is skipped with the reason in its name. */
export function describeWithMaterial(
  name: string,
  parts: readonly string[],
  body: (path: string) => void,
): void {
  const path = material(...parts)
  if (path !== undefined) describe(name, () => body(path))
  else
    describe(name, () => {
      test.skip(`needs ${parts.join('/')} in the folder PARTYGRAPH_MATERIAL, which is not there`, () =>
        undefined)
    })
}
