// A graph against the ontology stops before anything is written; the error names facts and claims.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { requireConformance, violationsOf } from '../../src/load/graph-check/graph-check.ts'
import { load } from '../../src/load/load.ts'
import { LoadError } from '../../src/load/load-error.ts'
import type { TextWriter } from '../../src/load/writer.ts'
import type { Graph } from '../../src/model/graph.ts'
import { document, leader, results, small } from './graphs.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'partygraph-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

const bad: Graph = {
  ...small,
  facts: small.facts.map((fact) => ({ ...fact, subject: leader.id, claims: [] })),
}

const told = `2 violations of the ontology; nothing was written:
  fact/a1 “led by Zoë Ünal, since 2005”: ledBy is not said of a Person
  fact/a1 “led by Zoë Ünal, since 2005”: no claim says so`

test('a load says what is wrong', async () => {
  await expect(load(bad, { out })).rejects.toThrow(new LoadError(told))
})

test('no writer is asked and the former output stays', async () => {
  await load(small, { out, formats: ['claims', 'turtle'] })
  const asked: string[] = []
  const spy: TextWriter = {
    type: 'text',
    name: 'spy',
    paths: ['claims.jsonl'],
    write: () => {
      asked.push('spy')
      return []
    },
  }
  await expect(load(bad, { out, writers: [spy] })).rejects.toThrow(LoadError)
  expect(asked).toEqual([])
  expect((await readdir(out)).sort()).toEqual(['claims.jsonl', 'evidence.ttl', 'graph.ttl'])
})

test('makes no folder where nothing is written', async () => {
  await expect(load(bad, { out: join(out, 'new') })).rejects.toThrow(LoadError)
  expect(await readdir(out)).toEqual([])
})

test('lists the first five and counts the rest', () => {
  const facts = results.facts.map((fact) => ({ ...fact, claims: [] }))
  const lines = messageOf({ ...results, facts }).split('\n')
  expect(lines).toHaveLength(7)
  expect(lines[0]).toBe('18 violations of the ontology; nothing was written:')
  expect(lines[6]).toBe('  … and 13 more')
})

test('names three claims of a fact and counts the rest', () => {
  const [claim] = small.claims
  if (claim === undefined) throw new Error('no claim')
  const claims = ['1', '2', '3', '4', '5'].map((id) => ({ ...claim, id: `claim/${id}`, document: 'a.txt' }))
  const facts = small.facts.map((fact) => ({
    ...fact,
    claims: claims.map(({ id }) => id),
    subject: leader.id,
  }))
  const documents = [{ ...document, key: 'a.txt' }]
  expect(messageOf({ ...small, facts, claims, documents })).toBe(
    '1 violation of the ontology; nothing was written:\n' +
      '  fact/a1 “led by Zoë Ünal, since 2005”: ledBy is not said of a Person ' +
      '(claim/1 a.txt line 6; claim/2 a.txt line 6; claim/3 a.txt line 6; 2 more)',
  )
})

test.each<readonly [string, Graph, readonly string[]]>([
  ['facts', { ...small, facts: [...small.facts, ...small.facts] }, ['fact/a1', 'fact/a1']],
  ['claims', { ...small, claims: [...small.claims, ...small.claims.slice(0, 1)] }, ['claim/c1', 'claim/c1']],
  ['documents', { ...small, documents: [document, document] }, ['notes/land party #1.txt']],
])('%s of one id are told', (_, graph, ids) => {
  expect(violationsOf(graph).map(({ id }) => id)).toEqual(ids)
})

function messageOf(graph: Graph): string {
  try {
    requireConformance(graph)
  } catch (error) {
    return error instanceof LoadError ? error.message : 'another error'
  }
  return 'no error'
}
