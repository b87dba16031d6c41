// Tables of any size take time in proportion to their size; words of any length are no trap.
import { expect, test } from 'vitest'
import { readArticle } from '../../../src/transform/read-article.ts'
import { ballotTable } from '../../../src/transform/rules/ballot-table.ts'
import { electionsTable } from '../../../src/transform/rules/elections-table.ts'
import { leadersTable } from '../../../src/transform/rules/leaders-table.ts'
import { buildArticle, type ArticleParts } from './tables.ts'

const rules = [ballotTable, electionsTable, leadersTable]

/** Milliseconds that the rules take for the tables of an article, the reading apart. */
function timeOf(parts: ArticleParts): number {
  const reading = readArticle(buildArticle(parts))
  const start = performance.now()
  for (const rule of rules) {
    if (rule.on === 'table') for (const table of reading.tables) rule.read(table, reading)
  }
  return performance.now() - start
}

const page = {
  title: 'Norwegian general election, 1998',
  lead: 'It was held.',
  country: '',
  headings: ['Results'],
}

test('ten thousand rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => [`Tide Party ${n}`, String(n), '3.0'])
  expect(timeOf({ ...page, tables: [{ columns: ['Party', 'Votes', '%'], rows }] })).toBeLessThan(2_000)
  const years = rows.map(([, votes = '', share = '']) => ['1998', votes, share])
  expect(timeOf({ tables: [{ columns: ['Election', 'Votes', '%'], rows: years }] })).toBeLessThan(2_000)
})

test.each([
  '*',
  '- ',
  '1',
  '1,',
  '[',
  '(',
  ' (',
  'Aa ',
  ' x',
  '▲',
  'National Assembly ',
  'election ',
  '1 / ',
  'a–',
])('a cell, a header and a title of “%s”, a hundred thousand times', (part) => {
  const long = part.repeat(100_000)
  const rows = [
    ['Tide Party', long, long],
    [long, '5', '6'],
  ]
  expect(timeOf({ ...page, tables: [{ columns: ['Party', 'Votes', '%'], rows }] })).toBeLessThan(1_500)
  expect(
    timeOf({ tables: [{ title: `x${long}x`, columns: ['Election', 'Leader', `v${long}`], rows }] }),
  ).toBeLessThan(1_500)
})
