// Where the cells of a row come to stand by each reading of it.
import { expect, test } from 'vitest'
import { lay, layOut, losing, whole, widening } from '../../../src/extract/tables/readings.ts'

test.each([
  ['as it was', whole, [0, 1, 2, 3]],
  ['two lost', losing([0, 2]), [-1, 0, -1, 1]],
  ['the last lost', losing([3]), [0, 1, 2, -1]],
  ['a wide cell', widening({ column: 1, width: 2 }), [0, -2, -2, 2]],
  ['a cell as wide as the table', widening({ column: 0, width: 4 }), [-2, -2, -2, -2]],
])('%s', (_, reading, slots) => {
  expect(layOut(4, reading)).toEqual(slots)
})

test.each([
  ['a loss behind the last cell shifts nothing', losing([3]), 2, 2],
  ['a loss before it does', losing([0]), 2, 3],
  ['a full row has no tail', whole, 4, 4],
])('%s', (_, reading, ...[firstEmpty, tail]) => {
  expect(lay(4, firstEmpty, reading).tail).toBe(tail)
})
