// Many articles: in any order, stopped and gone on with, with two of one name; each quote carries where it is from.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type * as ExtractFaceModule from '../../src/extract/extract.ts'
import { defaultBase } from '../../src/model/ontology.ts'
import { runPipeline, type PipelineOptions } from '../../src/pipeline.ts'
import { failuresIn } from '../../src/pipeline/failures.ts'
import { CheckpointError, Stopped } from '../../src/pipeline/stopped.ts'
import { readTexts } from '../cli/run-bin.ts'
import { inPieces } from '../read/bytes.ts'

type ExtractFace = typeof ExtractFaceModule

const extracted: string[] = []
vi.mock('../../src/extract/extract.ts', async (original) => {
  const actual = await original<ExtractFace>()
  const extract: ExtractFace['extract'] = (source) => {
    extracted.push(source.key)
    return actual.extract(source)
  }
  return { ...actual, extract }
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-batches-'))
  extracted.length = 0
})
afterEach(() => rm(folder, { recursive: true }))

const origin = {
  url: 'https://x.example/wiki/Party',
  revision: '77',
  date: '2020-01-02',
  licence: 'CC BY-SA 4.0',
  attribution: 'Nobody',
}

const line = (n: number, more: object = {}) => {
  const text = `Party ${n}\n- Country: Norvia\n- Leader: Ada Mor\n\nThe Party ${n} is a party in Norvia. It was founded by Ida Bey in 195${n}.\n`
  return `${JSON.stringify({ title: `Party ${n}`, text: `= Party ${n} =\n\n${text}`, ...more })}\n`
}

const lines = [1, 2, 3, 4, 5].map((n) => line(n))

async function run(given: readonly string[], out: string, more: Partial<PipelineOptions> = {}) {
  return runPipeline({
    inputs: ['-'],
    out: join(folder, out),
    base: defaultBase,
    version: '1.2.3',
    formats: ['turtle', 'claims', 'tables'],
    jobs: 1,
    stdin: inPieces(Buffer.from(given.join('')), 100),
    ...more,
  })
}

/** Stops after so many articles. */
function stopAfter(articles: number): Pick<PipelineOptions, 'signal' | 'onProgress'> {
  const stop = new AbortController()
  return {
    signal: stop.signal,
    onProgress: (reached) => {
      if (reached.articles >= articles) stop.abort()
    },
  }
}

const outputs = (out: string) => readTexts(join(folder, out))

test('the order of the articles changes nothing', async () => {
  const { graph, report } = await run(lines, 'a')
  const other = await run(lines.toReversed(), 'b')
  expect(graph.claims.length).toBeGreaterThan(10)
  expect(await outputs('b')).toEqual(await outputs('a'))
  expect(JSON.stringify(other.report) === JSON.stringify(report)).toBe(true)
})

test('a run that is stopped keeps what is finished and goes on without doing it again', async () => {
  await expect(run(lines, 'out', stopAfter(2))).rejects.toThrow(Stopped)
  expect(await readdir(join(folder, 'out'))).toEqual(['.checkpoint.jsonl'])
  expect(extracted).toEqual(['stdin#Party 1', 'stdin#Party 2'])
  await expect(run(lines, 'out', { ...stopAfter(4), resume: true })).rejects.toThrow(Stopped)
  const { report } = await run(lines.toReversed(), 'out', { resume: true })
  expect([...extracted].sort()).toEqual([1, 2, 3, 4, 5].map((n) => `stdin#Party ${n}`))
  const whole = await run(lines, 'whole')
  expect(JSON.stringify(report) === JSON.stringify(whole.report)).toBe(true)
  expect(await outputs('out')).toEqual(await outputs('whole'))
})

test('a line that was cut off while it was written costs its article a second reading and nothing else', async () => {
  await expect(run(lines, 'out', stopAfter(3))).rejects.toThrow(Stopped)
  const path = join(folder, 'out/.checkpoint.jsonl')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.slice(0, -10))
  extracted.length = 0
  await run(lines, 'out', { resume: true })
  expect([...extracted].sort()).toEqual(['stdin#Party 3', 'stdin#Party 4', 'stdin#Party 5'])
  await run(lines, 'whole')
  expect(await outputs('out')).toEqual(await outputs('whole'))
})

test('an article that changed since is read again', async () => {
  await expect(run(lines, 'out', stopAfter(2))).rejects.toThrow(Stopped)
  extracted.length = 0
  await run([line(1, { revision: '2' }), ...lines.slice(1)], 'out', { resume: true })
  expect(extracted).toEqual(['stdin#Party 1', 'stdin#Party 3', 'stdin#Party 4', 'stdin#Party 5'])
})

test.each([
  [{ version: '2.0.0' }, 'its version was "1.2.3" and is now "2.0.0"'],
  [{ from: 'markdown' }, 'its from was none and is now "markdown"'],
  [{ inputs: ['-', 'more.txt'] }, 'its inputs was ["-"] and is now ["-","more.txt"]'],
])('what another run left is refused: %j', async (more, message) => {
  await expect(run(lines, 'out', stopAfter(2))).rejects.toThrow(Stopped)
  const resumed = run(lines, 'out', { ...more, resume: true })
  await expect(resumed).rejects.toThrow(CheckpointError)
  await expect(resumed).rejects.toThrow(message)
})

test('where there is nothing to go on with, it begins anew; where it is not asked for, too', async () => {
  await run(lines, 'out', { resume: true })
  await expect(run(lines, 'out', stopAfter(2))).rejects.toThrow(Stopped)
  extracted.length = 0
  await run(lines, 'out')
  expect(extracted).toHaveLength(5)
  expect(await readdir(join(folder, 'out'))).not.toContain('.checkpoint.jsonl')
})

test('an article that comes twice is one; two of one name that differ are both left out and named', async () => {
  const { graph } = await run([line(1), line(1), line(2), line(2, { text: 'Another text.' }), line(3)], 'out')
  expect(graph.documents.map(({ key }) => key)).toEqual(['stdin#Party 1', 'stdin#Party 3'])
  expect(failuresIn(graph.diagnostics)).toEqual([
    {
      document: 'stdin#Party 2',
      reason:
        'there are two articles of this name that differ; none of them was read; give one of them another name',
      code: 'unreadable-file',
    },
  ])
})

test('every output that quotes carries where the words are from', async () => {
  await run([line(1, origin)], 'out')
  const texts = await outputs('out')
  const claims = (texts['claims.jsonl'] ?? '').trim().split('\n')
  expect(claims.length).toBeGreaterThan(3)
  for (const claim of claims)
    expect(JSON.parse(claim)).toMatchObject({ origin: { title: 'Party 1', ...origin } })
  const evidence = texts['evidence.ttl'] ?? ''
  expect(evidence).toContain('schema:url "https://x.example/wiki/Party"^^xsd:anyURI')
  for (const value of ['77', '2020-01-02', 'CC BY-SA 4.0', 'Nobody']) expect(evidence).toContain(`"${value}"`)
  const [, ...rows] = (texts['tables/evidence.csv'] ?? '').trim().split('\n')
  expect(rows.length).toBeGreaterThan(3)
  for (const row of rows)
    expect(row).toContain('https://x.example/wiki/Party,77,2020-01-02,CC BY-SA 4.0,Nobody')
})
