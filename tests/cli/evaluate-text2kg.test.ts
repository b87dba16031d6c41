// `partygraph evaluate text2kg`: what it predicts, line by line, and how it scores that.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { run } from '../../src/cli/run.ts'

const ontology = {
  concepts: [{ label: 'human' }],
  relations: [{ label: 'position held' }, { label: 'member of political party' }],
}
const sent = 'Ada Mor was President of Ostrevia and a member of the Granite Party.'
const rows = [
  { id: '1', sent, sub_label: 'Ada Mor', rel_label: 'position held', obj_label: 'President of Ostrevia' },
  { id: '2', sent: 'It rained.', sub_label: 'Nobody', rel_label: 'position held', obj_label: 'Nothing' },
]

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
  await writeFile(join(folder, 'ontology.json'), JSON.stringify(ontology))
  await writeFile(join(folder, 'in.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function evaluate(...options: readonly string[]) {
  const printed: string[] = []
  const say = (text: string) => {
    printed.push(text)
  }
  const inFolder = (name: string) => join(folder, name)
  const code = await run(
    [
      'evaluate',
      'text2kg',
      '--ontology',
      inFolder('ontology.json'),
      '--input',
      inFolder('in.jsonl'),
      ...options,
    ],
    { print: say, complain: say, paint: paintFor(false, {}), width: Infinity },
  )
  return { code, printed: printed.join('') }
}

test('one prediction a line of input, in the relations of the ontology', async () => {
  const out = join(folder, 'out.jsonl')
  expect((await evaluate('--predictions', out)).code).toBe(0)
  const lines = (await readFile(out, 'utf8')).trim().split('\n')
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      id: '1',
      triples: [
        ['Ada Mor', 'position held', 'President of Ostrevia'],
        ['Ada Mor', 'member of political party', 'Granite Party'],
      ],
    },
    { id: '2', triples: [] },
  ])
})

test('with gold it prints the profiles and the relations', async () => {
  const { code, printed } = await evaluate('--gold', join(folder, 'in.jsonl'))
  expect(code).toBe(0)
  expect(printed).toContain('all sentences (n = 2)')
  expect(printed).toContain('P 0.50  R 0.50  F1 0.50  conformance 1.00')
  expect(printed).toMatch(/position held +1 +0 +1\n/u)
  expect(printed).toMatch(/member of political party +0 +1 +0\n/u)
})

test('a file of gold that is none is a fault of the call', async () => {
  const { code, printed } = await evaluate('--gold', join(folder, 'ontology.json'))
  expect(code).toBe(2)
  expect(printed).toContain('expected a text in "sent"')
})
