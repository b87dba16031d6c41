// What a cell is to the cell above it.
import { expect, test } from 'vitest'
import { featuresOf } from '../../../src/extract/tables/features.ts'
import { stepTo, type Step } from '../../../src/extract/tables/steps.ts'

test.each<readonly [string, string, number, Step | undefined]>([
  ['Ada Berg', 'ada berg', 1, 'same'],
  ['12', '13', 1, 'next'],
  ['T5', 'T6', 1, 'next'],
  ['5th', '8th', 3, 'after'],
  ['5th', '9th', 3, 'up'],
  ['1,204', '1,100', 1, 'down'],
  ['Jun. 2015', 'Nov. 2015', 1, 'near'],
  ['1998', '2001–02', 1, 'up'],
  ['Berg', 'Holm', 1, 'forth'],
  ['Ülkü', 'Holm', 1, 'back'],
  ['Berg', '12', 1, 'other'],
  ['', '12', 1, undefined],
  ['12', '', 1, undefined],
])('from %s to %s after %i rows: %s', (above, cell, ...[run, step]) => {
  expect(stepTo({ features: featuresOf(above), run }, featuresOf(cell))).toBe(step)
})
