// The kinds of values of all columns of a table, in work in proportion to its size.
import { expect, test } from 'vitest'
import type { Passage, Table } from '../../../src/model/article.ts'
import { tableWordsOf } from '../../../src/transform/rules/table-words.ts'
import { valuesOf } from '../../../src/transform/rules/column-values.ts'

const place = { start: 0, end: 1 }

const tableOf = (width: number, cells: readonly Passage[]): Table => ({
  type: 'table',
  columns: Array.from({ length: width }, () => undefined),
  rows: [{ cells, span: place }],
  headerSpan: place,
  span: place,
})

test('the row of a sum is not counted', () => {
  const passage = (text: string): Passage => ({ text, pieces: [] })
  const { rows, ...table } = tableOf(2, [passage('Tide Party'), passage('1,204')])
  const sum = { cells: [passage('Total'), passage('9,000')], span: place }
  expect(
    valuesOf({ ...table, rows: [...rows, sum] }, tableWordsOf('en')).map(({ count, areNames }) => [
      count,
      areNames,
    ]),
  ).toEqual([
    [1, true],
    [1, false],
  ])
})

test('one row of two thousand cells: each cell is looked at a few times, not once for every other', () => {
  let looks = 0
  const cells = Array.from({ length: 2_000 }, () => ({
    pieces: [],
    get text() {
      looks++
      return 'Tide'
    },
  }))
  expect(valuesOf(tableOf(2_000, cells), tableWordsOf('en'))).toHaveLength(2_000)
  expect(looks).toBeLessThan(20_000)
})
