// Weights of the evidence on lost cells: what tables teach is what others are read by.
import { expect, test } from 'vitest'
import { repairLines } from '../../../src/extract/repair-lines.ts'
import { learnWeights, type KnownTable } from '../../../src/extract/tables/learn-weights.ts'

const seasons = [
  ['1998', 'Ada Berg', '40,118', 'won'],
  ['2001', '61,755', 'lost', undefined],
  ['2005', 'Bo Lund', '88,402', 'won'],
  ['2009', '12,345', 'lost', undefined],
  ['2013', 'Cy Holm', '54,006', 'won'],
]
const lossy: KnownTable = { texts: seasons, readings: ['', '1', '', '1', ''] }
const emptied: KnownTable = { texts: seasons, readings: ['', '', '', '', ''] }
const wide: KnownTable = {
  texts: [
    ['1', 'Oster', '12', '14'],
    ['2', 'Wester', '10', '11'],
    ['Total', '22', '25', undefined],
  ],
  readings: ['', '', 'wide 0 2'],
}

const printed = [
  '| Year | Coach | Goals | End |',
  '| 1990 | Dag Moe | 31 | won |',
  '| 1991 | 28 | lost | |',
  '| 1992 | Eli Rud | 40 | won |',
  '| 1993 | 22 | lost | |',
]

test.each([
  ['tables that lost cells', [lossy], ['1991', 'Dag Moe', '28', 'lost']],
  ['tables with empty ends', [emptied], ['1991', '28', 'lost', '']],
])('%s teach that others are alike', (_, tables, row) => {
  expect(repairLines(printed, 1, learnWeights(tables)).rows[1]).toEqual(row)
})

test('rows that sum up teach that their first cell is wide', () => {
  const { rows } = repairLines(
    [
      '| Rank | Place | Men | Women |',
      '| 1 | Osterby | 7 | 9 |',
      '| 2 | Sandvik | 5 | 8 |',
      '| Total | 12 | 17 | |',
    ],
    1,
    learnWeights([wide]),
  )
  expect(rows[2]).toEqual(['Total', 'Total', '12', '17'])
})

test('a row whose true reading is none that is weighed teaches nothing', () => {
  expect(learnWeights([{ texts: seasons, readings: seasons.map(() => undefined) }])).toEqual(learnWeights([]))
})
