// `partygraph evaluate tables`: what it prints and writes.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { makeFolder, partygraph } from './run-bin.ts'

// Each call starts a process of its own, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const lines = [
  '| Election | Leader | Votes | % |',
  '| 1998 | Ada Berg | 40,118 | 1.2% |',
  '| 2001 | 61,755 | 1.8% | |',
  '| 2005 | Bo Lund | 88,402 | 2.6% |',
]
const rows = [
  ['1998', 'Ada Berg', '40,118', '1.2%'],
  ['2001', 'Ada Berg', '61,755', '1.8%'],
  ['2005', 'Bo Lund', '88,402', '2.6%'],
]

let folder = ''
beforeAll(async () => {
  folder = await makeFolder()
  const known = { id: 'a', lines, lead_lines: 1, rows, dropped: [[1, 1]] }
  await writeFile(join(folder, 'known.jsonl'), `${JSON.stringify(known)}\n`)
  await writeFile(join(folder, 'unknown.jsonl'), `${JSON.stringify({ id: 'a', lines })}\n`)
  await writeFile(join(folder, 'broken.jsonl'), '{"id":"a"}\n')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('scores what it repaired, and writes it', async () => {
  const { code, out } = await partygraph(folder, [
    'evaluate',
    'tables',
    'known.jsonl',
    '--predictions',
    'out.jsonl',
  ])
  expect(code).toBe(0)
  expect(out).toContain('| all (1)       | 1.000 [0.207, 1.000] 1 of 1 |')
  expect(JSON.parse(await readFile(join(folder, 'out.jsonl'), 'utf8'))).toEqual({
    id: 'a',
    rows,
    sure: [false, true, false],
  })
})

test('fits the weights anew, and scores pages that were left out', async () => {
  const { code, out } = await partygraph(folder, ['evaluate', 'tables', 'known.jsonl', '--fit'])
  expect(code).toBe(0)
  const parts = out
    .split('\n')
    .flatMap((line) => /^\| (?<part>[a-z][a-z 0-9]*) \(/u.exec(line)?.groups?.['part'] ?? [])
  expect(parts).toEqual(['all', 'political', 'read half', 'unread half', 'fold 1', 'fold 2', 'fold 3'])
  expect(out).toMatch(/\nFitted on all tables:\n\n {2}kind: -?[0-9.]+,\n/u)
})

test('what the folds have right is what all have right, whatever the order of the tables', async () => {
  const tables = ['Tor', 'Ostrevia', 'Norvia', 'Tide', 'Quay', 'Mill'].map((page, n) => {
    const cells = Array.from({ length: n + 2 }, (_, row) => [`${page} ${row}`, String(row * 10), `${row}.5%`])
    const grid = [['Party', 'Votes', 'Share'], ...cells]
    const printed = grid.map((row) => `| ${row.join(' | ')} |`)
    return { id: page, page, lines: printed, lead_lines: 1, rows: cells, dropped: [] }
  })
  await writeFile(join(folder, 'pages.jsonl'), tables.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const { out } = await partygraph(folder, ['evaluate', 'tables', 'pages.jsonl', '--fit'])
  const intact = out.split('\n').flatMap((line) => {
    const { part, right } =
      /^\| (?<part>all|fold [0-9]) \(.*? (?<right>[0-9]+) of [0-9]+ +\| [^|]+\|$/u.exec(line)?.groups ?? {}
    return part === undefined ? [] : [[part, Number(right)] as const]
  })
  const rights = new Map(intact)
  expect(rights.get('all')).toBe(27)
  expect(['fold 1', 'fold 2', 'fold 3'].map((fold) => rights.get(fold) ?? 0).reduce((a, b) => a + b)).toBe(27)
})

test('only repairs what it cannot score', async () => {
  const { code, out } = await partygraph(folder, [
    'evaluate',
    'tables',
    'unknown.jsonl',
    '--predictions',
    'alone.jsonl',
  ])
  expect({ code, out }).toEqual({ code: 0, out: '1 read, none with a true grid to score by\n' })
  expect(JSON.parse(await readFile(join(folder, 'alone.jsonl'), 'utf8'))).toMatchObject({ id: 'a', rows })
})

test('prints JSON', async () => {
  const { out } = await partygraph(folder, ['evaluate', 'tables', 'known.jsonl', '--json'])
  expect(JSON.parse(out)).toMatchObject({
    tables: 1,
    scored: 1,
    scores: [
      { part: 'all', figures: { cells: { successes: 1, n: 1 }, sure: { successes: 1, n: 1 } } },
      { part: 'political', figures: { tables: 0 } },
    ],
  })
})

test('says which line is no table', async () => {
  const { code, err } = await partygraph(folder, ['evaluate', 'tables', 'broken.jsonl'])
  expect({ code, err }).toEqual({
    code: 2,
    err: 'partygraph: broken.jsonl, line 1: expected a list of texts in "lines", found nothing\n',
  })
})

test('ends like the other commands where an option is unknown', async () => {
  const { code } = await partygraph(folder, ['evaluate', 'tables', 'known.jsonl', '--no-such'])
  expect(code).toBe(2)
})
