// Tables of any size take work in proportion to their size; words of any length are no trap.
import { expect, test } from 'vitest'
import type { Passage, Table } from '../../../src/model/article.ts'
import { readArticle } from '../../../src/transform/read-article.ts'
import type { Reading } from '../../../src/transform/reading.ts'
import type { Found } from '../../../src/transform/rule.ts'
import { ballotTable } from '../../../src/transform/rules/ballot-table.ts'
import { electionsTable } from '../../../src/transform/rules/elections-table.ts'
import { leadersTable } from '../../../src/transform/rules/leaders-table.ts'
import { buildArticle, type ArticleParts } from './tables.ts'

const rules = [ballotTable, electionsTable, leadersTable]

/** What the rules find in the tables of a reading. */
const readTables = (reading: Reading): readonly Found[] =>
  rules.flatMap((rule) =>
    rule.on === 'table' ? reading.tables.flatMap((table) => rule.read(table, reading)) : [],
  )

/** How often the rules look at the words of a cell of the tables, on the average. */
function looksAtACell(parts: ArticleParts): number {
  const reading = readArticle(buildArticle(parts))
  let cells = 0
  let looks = 0
  const counted = (cell: Passage | undefined): Passage | undefined => {
    if (cell === undefined) return undefined
    cells++
    const { text, ...rest } = cell
    return Object.defineProperty({ ...rest, text }, 'text', { get: () => (looks++, text) })
  }
  const tables = reading.tables.map(({ table, ...place }) => ({
    ...place,
    table: {
      ...table,
      rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(counted) })),
    } satisfies Table,
  }))
  expect(readTables({ ...reading, tables }).length).toBeGreaterThan(1_000)
  return looks / cells
}

const page = {
  title: 'Norwegian general election, 1998',
  lead: 'It was held.',
  country: '',
  headings: ['Results'],
}

test('two thousand rows: each cell is looked at a few times, not once for every other', () => {
  const rows = Array.from({ length: 2_000 }, (_, n) => [`Tide Party ${String(n)}`, String(n), '3.0'])
  expect(looksAtACell({ ...page, tables: [{ columns: ['Party', 'Votes', '%'], rows }] })).toBeLessThan(60)
  const places = rows.map(([name = '', votes = '', share = '']) => ['1998', name, votes, share])
  const columns = ['Election', 'District', 'Votes', '%']
  expect(looksAtACell({ tables: [{ columns, rows: places }] })).toBeLessThan(60)
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
])('a cell, a header and a title of “%s”, a hundred thousand times, are no figure and no name', (part) => {
  const long = part.repeat(100_000)
  const rows = [
    ['Tide Party', long, long],
    [long, '5', '6'],
  ]
  const results = (parts: ArticleParts) =>
    readTables(readArticle(buildArticle(parts))).filter((found) => 'relation' in found)
  expect(results({ ...page, tables: [{ columns: ['Party', 'Votes', '%'], rows }] })).toEqual([])
  expect(
    results({ tables: [{ title: `x${long}x`, columns: ['Election', 'Leader', `v${long}`], rows }] }),
  ).toEqual([])
})
