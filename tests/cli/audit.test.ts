// `partygraph audit`: the sheets that it makes, and the figures of one that was filled in.
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { run } from '../../src/cli/run.ts'

const claims = Array.from({ length: 5 }, (_, i) =>
  JSON.stringify({
    id: `claim/${i}`,
    document: 'mill.txt',
    subject: { label: 'Mill Party' },
    relation: 'membership',
    object: { value: i },
    qualifiers: {},
    evidence: [{ line: i + 1, quote: `${i} members` }],
    source: 'prose',
    rule: 'membership/count',
  }),
)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
  await mkdir(join(folder, 'out'))
  await writeFile(join(folder, 'out/claims.jsonl'), `${claims.join('\n')}\n`)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function audit(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const code = await run(['audit', ...args.map((arg) => arg.replace('@', `${folder}/`))], {
    print: (text) => void (said.out += text),
    complain: (text) => void (said.err += text),
    paint: paintFor(false, {}),
    width: Infinity,
  })
  return { code, ...said }
}

test('prints a sheet', async () => {
  const { code, out } = await audit('--out', '@out', '--sample', '2', '--seed', '5')
  expect(code).toBe(0)
  expect(out.match(/Mill Party · membership · \d/gu)).toHaveLength(2)
  expect(out.split('\n')[1]).toMatch(/^ {6}“\d members” {2}mill\.txt:\d {2}prose membership\/count$/u)
})

test('writes a sheet, and counts what was filled in', async () => {
  const { out } = await audit('--out', '@out', '--write', '@sheet.csv')
  expect(out).toBe(`${folder}/sheet.csv   5 of 5 facts\n`)
  const sheet = await readFile(join(folder, 'sheet.csv'), 'utf8')
  await writeFile(join(folder, 'filled.csv'), sheet.replaceAll('\n,,', '\nyes,no,').replace('yes', 'no'))
  const told = await audit('--read', '@filled.csv')
  expect(told.out).toContain(
    '| all        | 0.800 [0.376, 0.964] 4 of 5 | 0.000 [0.000, 0.434] 0 of 5 | 0         |\n',
  )
  expect(told.out).toContain('wrong        Mill Party · membership · 0\n')
  const { out: json } = await audit('--read', '@filled.csv', '--json')
  expect(JSON.parse(json)).toMatchObject({ all: { right: { successes: 4, n: 5 } } })
})

test('writes no new sheet over answers', async () => {
  await audit('--out', '@out', '--write', '@kept.csv')
  expect((await audit('--out', '@out', '--write', '@kept.csv')).code).toBe(0)
  const sheet = await readFile(join(folder, 'kept.csv'), 'utf8')
  await writeFile(join(folder, 'kept.csv'), sheet.replace('\n,,', '\n,no,'))
  const { code, err } = await audit('--out', '@out', '--write', '@kept.csv')
  expect(code).toBe(2)
  expect(err).toContain('kept.csv holds answers; give another name, or --ask to go on with it')
})

test('writes a page', async () => {
  await audit('--out', '@out', '--write', '@sheet.html')
  expect(await readFile(join(folder, 'sheet.html'), 'utf8')).toContain('<title>Audit of 5 facts</title>')
})

test.each([
  [['--out', '@none'], 'none/claims.jsonl: there is no such file'],
  [['--out', '@out', '--sample', 'many'], '--sample is a whole number, not “many”'],
  [['--out', '@out', '--seed', '-1'], '--seed is a whole number, not “-1”'],
  [['--out', '@out', '--write', '@sheet.xlsx'], '--write takes a .csv or a .html'],
  [['--out', '@out', '--ask', '--write', '@sheet.html'], '--ask keeps answers in a .csv, not in'],
  [['--read', '@out/claims.jsonl'], 'claims.jsonl is no CSV'],
  [['--read', '@sheet.csv', '--write', '@new.csv'], '--read counts the answers of a sheet'],
  [['--read', '@sheet.csv', '--ask'], '--read counts the answers of a sheet'],
])('of %j ends with 2 and says why', async (args, message) => {
  const { code, err } = await audit(...args)
  expect(code).toBe(2)
  expect(err).toContain(message)
})
