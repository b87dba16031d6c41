// The whole way: an article that fails is named, the others go on; the report counts what was made.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type * as ExtractFaceModule from '../../src/extract/extract.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline } from '../../src/pipeline.ts'

type ExtractFace = typeof ExtractFaceModule

vi.mock('../../src/extract/extract.ts', async (original) => {
  const actual = await original<ExtractFace>()
  const extract: ExtractFace['extract'] = (source) => {
    if (source.key === 'bomb.txt') throw new Error('no such luck')
    return actual.extract(source)
  }
  return { ...actual, extract }
})

const seed = fileURLToPath(new URL('../../fixtures/hkp.txt', import.meta.url))

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
})
afterEach(() => rm(folder, { recursive: true }))

async function run(...inputs: readonly string[]) {
  return runPipeline({
    inputs,
    out: join(folder, 'out'),
    base: defaultBase,
    version: '1.2.3',
    formats: ['turtle'],
  })
}

test('an article on which a reader fails is named, and the others are read', async () => {
  await writeFile(join(folder, 'bomb.txt'), '= Bomb =\n\nIt ticks.\n')
  const { graph, report } = await run(join(folder, 'bomb.txt'), seed)
  expect(graph.documents.map(({ key }) => key)).toEqual(['hkp.txt'])
  expect(graph.diagnostics).toContainEqual({
    code: 'unreadable-file',
    document: 'bomb.txt',
    message: 'the reader failed: no such luck',
  })
  expect(report?.version).toBe('1.2.3')
})

test('where no article is left, nothing is written', async () => {
  await writeFile(join(folder, 'bomb.txt'), '= Bomb =\n\nIt ticks.\n')
  const { report } = await run(join(folder, 'bomb.txt'))
  expect(report).toBeUndefined()
})

test('every quote of the seed stands where its claim says', async () => {
  const { graph, report } = await run(seed)
  expect(graph.claims.length).toBeGreaterThan(50)
  expect(report?.quotes.matching).toBe(graph.claims.length)
})

test('diagnostics come in the order of the text', async () => {
  const { graph } = await run(seed)
  const starts = graph.diagnostics.map(({ evidence }) => evidence?.start ?? -1)
  expect(starts).toEqual([...starts].sort((a, b) => a - b))
})
