// Rules of users in a run: a run that was stopped goes on only with the same rules.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openRuleFiles } from '../../src/assist/rule-files.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import type { PipelineOptions, PipelineResult } from '../../src/pipeline.ts'
import { partygraph, root } from '../cli/run-bin.ts'
import { inPieces } from '../read/bytes.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

// Rules run in threads, and threads run what is built; the command builds it.
let runPipeline: (options: PipelineOptions) => Promise<PipelineResult>
beforeAll(async () => {
  await partygraph(root, ['--version'])
  const built: unknown = await import(new URL('../../dist/pipeline.js', import.meta.url).href)
  ;({ runPipeline } = built as { runPipeline: typeof runPipeline })
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-rules-'))
})
afterEach(() => rm(folder, { recursive: true }))

const article = (n: number) =>
  `${JSON.stringify({ title: `Party ${n}`, text: `= Party ${n} =\n\nThe Party ${n} is a party in Norvia. It sings The Quay.\n` })}\n`

async function run(song: string, more: Partial<PipelineOptions> = {}): Promise<PipelineResult> {
  const path = join(folder, 'songs.mjs')
  const finding = `{ relation: 'anthem', object: '${song}' }`
  const read = `({ text }) => (text.includes('sings') ? [${finding}] : [])`
  await writeFile(path, `export const rules = [{ name: 'song', on: 'sentence', read: ${read} }]\n`)
  return runPipeline({
    inputs: ['-'],
    out: join(folder, 'out'),
    base: defaultBase,
    version: '1.2.3',
    formats: ['claims'],
    jobs: 1,
    rules: await openRuleFiles([path]),
    stdin: inPieces(Buffer.from([1, 2, 3].map(article).join('')), 100),
    ...more,
  })
}

const songs = ({ graph }: PipelineResult) =>
  graph.claims.filter(({ relation }) => relation === 'anthem').map(({ object }) => object)

test('a changed rule file is another file, also in the same process', async () => {
  const [quay, tide] = [
    { type: 'text', text: 'The Quay' },
    { type: 'text', text: 'The Tide' },
  ]
  expect(songs(await run('The Quay'))).toEqual([quay, quay, quay])
  expect(songs(await run('The Tide'))).toEqual([tide, tide, tide])
})

test('a run that was stopped does not go on with other rules', async () => {
  const stop = new AbortController()
  const onProgress = () => stop.abort()
  await expect(run('The Quay', { signal: stop.signal, onProgress })).rejects.toThrow(
    /^stopped after [0-9] articles$/u,
  )
  await expect(run('The Tide', { resume: true })).rejects.toThrow(
    /its rules was \["songs [0-9a-f]{64}"\] and is now \["songs/u,
  )
  expect(songs(await run('The Quay', { resume: true }))).toHaveLength(3)
})
