// A load writes aside and moves into place; a former run's files are replaced whole.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeEmbeddedWriter } from '../../src/load/embedded/embedded-writer.ts'
import { formatNames, load } from '../../src/load/load.ts'
import { LoadError } from '../../src/load/load-error.ts'
import type { TextWriter } from '../../src/load/writer.ts'
import { writers } from '../../src/load/writers.ts'
import { empty, small } from './graphs.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'partygraph-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

const broken: TextWriter = {
  type: 'text',
  name: 'broken',
  paths: [],
  write: () => {
    throw new LoadError('no such thing')
  },
}

test('knows the formats by name', () => {
  expect(formatNames).toEqual(['turtle', 'claims', 'tables', 'embedded'])
})

test('writes every format and leaves nothing else behind', async () => {
  const { files, notes } = await load(small, { out })
  expect(files.map(({ path }) => path)).toEqual([
    'claims.jsonl',
    'evidence.ttl',
    'graph.grafeo',
    'graph.ttl',
    'tables/codebook.md',
    'tables/datapackage.json',
    'tables/elections.csv',
    'tables/evidence.csv',
    'tables/leaders.csv',
    'tables/lineage.csv',
    'tables/parties.csv',
    'tables/persons.csv',
    'tables/results.csv',
  ])
  expect(notes).toEqual([])
  expect((await readdir(out)).sort()).toEqual([
    'claims.jsonl',
    'evidence.ttl',
    'graph.grafeo',
    'graph.ttl',
    'tables',
  ])
})

test('counts what it wrote', async () => {
  const { files } = await load(small, { out })
  const counts = Object.fromEntries(files.map((file) => [file.path, file.counts]))
  expect(counts['claims.jsonl']).toEqual({ claims: 2 })
  expect(counts['graph.ttl']).toEqual({ triples: 21 })
  expect(counts['evidence.ttl']).toEqual({ triples: 47 })
  expect(counts['graph.grafeo']).toEqual({ nodes: 8, relationships: 7 })
  expect(counts['tables/leaders.csv']).toEqual({ rows: 1 })
})

test('gives the same digest and the same bytes each time, in any order of the graph', async () => {
  const first = await load(small, { out })
  const texts = await readFile(join(out, 'graph.ttl'), 'utf8')
  const turned = { ...small, entities: [...small.entities].reverse(), claims: [...small.claims].reverse() }
  const second = await load(turned, { out })
  expect(second.digest).toBe(first.digest)
  expect(await readFile(join(out, 'graph.ttl'), 'utf8')).toBe(texts)
})

test('writes only what is asked for, and removes what another run left of the rest', async () => {
  await load(small, { out })
  const { files, notes } = await load(small, { out, formats: ['claims', 'turtle'] })
  expect(files.map(({ path }) => path)).toEqual(['claims.jsonl', 'evidence.ttl', 'graph.ttl'])
  expect(notes).toContain('removed graph.grafeo of an earlier run')
  expect(await readdir(join(out, 'tables'))).toEqual([])
})

test('leaves files alone that are not its own', async () => {
  await mkdir(join(out, 'tables'))
  await writeFile(join(out, 'tables', 'mine.csv'), 'mine')
  await load(small, { out, formats: ['tables'] })
  expect(await readFile(join(out, 'tables', 'mine.csv'), 'utf8')).toBe('mine')
})

test('leaves the former output whole where a writer fails', async () => {
  await load(small, { out })
  const former = await readFile(join(out, 'graph.ttl'), 'utf8')
  const failing = load(empty, { out, writers: [...writers, broken] })
  await expect(failing).rejects.toThrow('no such thing')
  expect(await readFile(join(out, 'graph.ttl'), 'utf8')).toBe(former)
  expect(await readdir(out)).toEqual(['claims.jsonl', 'evidence.ttl', 'graph.grafeo', 'graph.ttl', 'tables'])
})

test('clears away what a killed run left behind, not what a living one is at', async () => {
  // No process has the number 4194304: it is above the highest that Linux gives.
  await mkdir(join(out, '.staging-4194304'))
  await mkdir(join(out, `.staging-${process.ppid}`))
  await load(small, { out, formats: ['claims'] })
  expect((await readdir(out)).sort()).toEqual([`.staging-${process.ppid}`, 'claims.jsonl'])
})

test('writes everything else where the optional library is missing, and says so', async () => {
  const missing = makeEmbeddedWriter(() =>
    Promise.reject(new Error("Cannot find package '@grafeo-db/js'\nat …")),
  )
  const others = writers.filter(({ type }) => type === 'text')
  const { files, notes } = await load(small, { out, writers: [...others, missing] })
  expect(files).toHaveLength(12)
  expect(notes).toEqual([
    "no embedded graph: the optional package @grafeo-db/js cannot be loaded (Cannot find package '@grafeo-db/js'); " +
      'to have it: npm install @grafeo-db/js',
  ])
})

test('names the formats there are where an unknown one is asked for', async () => {
  await expect(load(small, { out, formats: ['turtle', 'xml'] })).rejects.toThrow(
    'unknown format xml; there are turtle, claims, tables, embedded',
  )
})

test('says which folder cannot be written to', async () => {
  const file = join(out, 'file')
  await writeFile(file, '')
  await expect(load(small, { out: file })).rejects.toThrow(`cannot write to the folder ${file}`)
})
