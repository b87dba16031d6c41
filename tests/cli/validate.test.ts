// `partygraph validate`: what it prints and how it ends.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { loadShacl } from '../../src/check/shacl.ts'
import { validateTurtle } from '../../src/check/validate.ts'
import { demo, makeFolder, partygraph, seed } from './run-bin.ts'

// Each call starts a process of its own, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await makeFolder()
  await partygraph(folder, ['pipeline', seed, '--format', 'turtle'])
  await partygraph(folder, ['pipeline', demo, '--format', 'turtle', '--out', 'demo'])
  await plant('planted', 'pg:relation pg:ledBy', 'pg:relation pg:ledby')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A copy of the seed's Turtle with one thing changed in the graph, wherever it stands. */
async function plant(name: string, from: string, to: string): Promise<void> {
  await mkdir(join(folder, name))
  await copyFile(join(folder, 'out/evidence.ttl'), join(folder, name, 'evidence.ttl'))
  const graph = await readFile(join(folder, 'out/graph.ttl'), 'utf8')
  await writeFile(join(folder, name, 'graph.ttl'), graph.replaceAll(from, to))
}

test('a graph of the pipeline has no violation', async () => {
  expect(await partygraph(folder, ['validate'])).toEqual({
    code: 0,
    err: '',
    out: 'Shapes: 0 violations in 26 entities, 51 facts, 67 claims, 66 spans, 1 document\n',
  })
})

test('nor has the demo', async () => {
  const { code, out } = await partygraph(folder, ['validate', '--out', 'demo'])
  expect(code).toBe(0)
  expect(out).toMatch(
    /^Shapes: 0 violations in \d+ entities, \d+ facts, \d+ claims, \d+ spans, 5 documents\n$/u,
  )
})

test('what is wrong is listed with the id, the label and the words', async () => {
  const { code, err, out } = await partygraph(folder, ['validate', '--out', 'planted'])
  expect({ code, err }).toEqual({ code: 1, err: '' })
  expect(out.split('\n')[0]).toBe(
    'Shapes: 3 violations in 26 entities, 51 facts, 67 claims, 66 spans, 1 document',
  )
  expect(out).toMatch(
    /\n {2}fact\/[0-9a-f]{20} {2}led by Nurullah Ankut, since 2005\n {4}it has one relation, and one of the ontology, not "pg:ledby"\n/u,
  )
})

test('long lists are cut and counted', async () => {
  await plant('many', 'pg:preferred true', 'pg:preferred "yes"')
  const { code, out } = await partygraph(folder, ['validate', '--out', 'many'])
  const lines = out.trimEnd().split('\n')
  expect(code).toBe(1)
  expect(lines).toHaveLength(1 + 2 * 20 + 1)
  expect(lines.at(-1)).toBe('… and 31 more (--json lists all)')
})

test('as JSON it is complete', async () => {
  const { code, out } = await partygraph(folder, ['validate', '--out', 'many', '--json'])
  const told = JSON.parse(out) as { conforms: boolean; checked: object; violations: readonly object[] }
  expect(code).toBe(1)
  expect(told.conforms).toBe(false)
  expect(told.checked).toEqual({ entities: 26, facts: 51, claims: 67, spans: 66, documents: 1 })
  expect(told.violations).toHaveLength(51)
  expect(told.violations[0]).toMatchObject({ message: 'it is preferred or not', value: 'yes' })
})

test('a folder without Turtle is told', async () => {
  expect(await partygraph(folder, ['validate', '--out', 'nowhere'])).toEqual({
    code: 1,
    out: '',
    err: expect.stringContaining('there is no nowhere/graph.ttl; npx partygraph pipeline makes it') as string,
  })
})

test('a file that is no Turtle is told', async () => {
  await plant('broken', '@prefix', '@prefoks')
  const { code, err } = await partygraph(folder, ['validate', '--out', 'broken'])
  expect(code).toBe(1)
  expect(err).toMatch(/^partygraph: graph\.ttl is not Turtle: [^\n]+\n$/u)
})

const missing = () => Promise.reject(new Error("Cannot find package 'shacl-engine'\nimported from …"))
const note =
  "shapes cannot be run: the optional package shacl-engine cannot be loaded (Cannot find package 'shacl-engine'); " +
  'to have it: npm install shacl-engine'

test('without its library it says in one line what to install', async () => {
  expect(await loadShacl(missing)).toEqual({ note })
  await expect(validateTurtle({ 'graph.ttl': '' }, missing)).rejects.toThrow(note)
})

/** Stands in for an installation that has no such package. */
const WITHOUT =
  "export const resolve = (name, context, next) => name === 'shacl-engine' " +
  "? Promise.reject(new Error('Cannot find package shacl-engine')) : next(name, context)"
const hook = `import { register } from 'node:module'; register('data:text/javascript,${encodeURIComponent(WITHOUT).replaceAll("'", '%27')}')`

test('the command says it, too, and the other commands go on', async () => {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  expect(await partygraph(folder, ['validate'], env)).toEqual({
    code: 1,
    out: '',
    err:
      'partygraph: shapes cannot be run: the optional package shacl-engine cannot be loaded ' +
      '(Cannot find package shacl-engine); to have it: npm install shacl-engine\n',
  })
  expect((await partygraph(folder, ['ask', 'leaders'], env)).code).toBe(0)
})
