// What a run writes is the same graph in both stores: the store is read back and compared with the Turtle by canonical hash.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkEmbeddedParity } from '../../src/check/parity-embedded.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { demo, makeFolder, seed } from '../cli/run-bin.ts'

test.each([
  ['the article that comes with it', seed],
  ['the demo', demo],
])(
  'of %s both stores hold the same graph',
  async (_, input) => {
    const folder = await makeFolder()
    const out = join(folder, 'out')
    await runPipeline({ inputs: [input], out, base: defaultBase, version: '0.0.0' })
    const { equal, differences, statements } = await checkEmbeddedParity(out, defaultBase)
    expect(differences).toEqual([])
    expect(equal).toBe(true)
    expect(statements.turtle.count).toBeGreaterThan(1_500)
    await rm(folder, { recursive: true, force: true })
  },
  60_000,
)
