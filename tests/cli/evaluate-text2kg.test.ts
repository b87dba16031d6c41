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
  expect(printed).toMatch(/position held +1 +0 +1 +0 +0\n/u)
  expect(printed).toMatch(/member of political party +0 +1 +0 +0 +1\n/u)
})

test('without gold it says how much was read', async () => {
  expect(await evaluate()).toEqual({ code: 0, printed: '2 read, 2 triples, no --gold to score by\n' })
})

test('prints JSON', async () => {
  const { printed } = await evaluate('--gold', join(folder, 'in.jsonl'), '--json')
  expect(JSON.parse(printed)).toMatchObject({
    parts: [{ name: 'all sentences', sentences: 2, strict: { tp: 1, fp: 1, fn: 1 } }, { name: 'with gold' }],
    relations: { 'position held': { tp: 1, fp: 0, fn: 1 } },
  })
  expect(JSON.parse((await evaluate('--json')).printed)).toMatchObject({
    predictions: [{ id: '1' }, { id: '2' }],
  })
})

test('a file may have a byte order mark, other line ends, and blank lines', async () => {
  const marked = join(folder, 'marked.jsonl')
  await writeFile(marked, `\uFEFF${rows.map((row) => JSON.stringify(row)).join('\r\n\r\n')}`)
  const { code, printed } = await evaluate('--gold', marked)
  expect(code).toBe(0)
  expect(printed).toContain('all sentences (n = 2)')
})

test('tells of gold that was not read', async () => {
  const gold = join(folder, 'other.jsonl')
  const other = { id: '1', sent: 'Something else.', triples: [] }
  await writeFile(gold, `${JSON.stringify(rows[1])}\n${JSON.stringify(other)}\n`)
  expect((await evaluate('--gold', gold)).printed).toContain(
    '1 of 2 sentences of the gold are under another id in the input, or not there\n',
  )
})

test.each([
  [['--halves'], '--train and --halves are for a --gold'],
  [['--train', '@in.jsonl'], '--train and --halves are for a --gold'],
  [['--gold', '@empty.jsonl'], 'empty.jsonl has no sentences'],
])('of %j is refused', async (options, message) => {
  await writeFile(join(folder, 'empty.jsonl'), '')
  const { code, printed } = await evaluate(...options.map((one) => one.replace('@', `${folder}/`)))
  expect(code).toBe(2)
  expect(printed).toContain(message)
})

test('a file of gold that is none is a fault of the call', async () => {
  const { code, printed } = await evaluate('--gold', join(folder, 'ontology.json'))
  expect(code).toBe(2)
  expect(printed).toContain('expected a text in "sent"')
})
