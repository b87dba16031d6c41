// The page of the scoreboard: targets first, then the sections.
import { expect, test } from 'vitest'
import { scoreboardPage } from '../../../src/check/evaluate/scoreboard/page.ts'
import type { Target } from '../../../src/check/evaluate/scoreboard/section.ts'

const target = (rate: number | undefined, isLimit?: true): Target => ({
  what: 'boxes',
  rate,
  shown: `${rate} of 1`,
  wanted: 0.5,
  ...(isLimit === undefined ? {} : { isLimit }),
})

test('tells of each target whether it is reached', () => {
  const targets = [target(0.5), target(0.49), target(undefined), target(0.5, true), target(0.51, true)]
  const lines = scoreboardPage([{ title: 'Boxes', body: 'Words.\n\n', targets }]).split('\n')
  expect(lines.slice(lines.indexOf('## Targets') + 2)).toEqual([
    '| figure | target | measured       |                 |',
    '| ------ | ------ | -------------- | --------------- |',
    '| boxes  | ≥ 0.50 | 0.5 of 1       | reached         |',
    '| boxes  | ≥ 0.50 | 0.49 of 1      | **not reached** |',
    '| boxes  | ≥ 0.50 | undefined of 1 | **not reached** |',
    '| boxes  | ≤ 0.50 | 0.5 of 1       | reached         |',
    '| boxes  | ≤ 0.50 | 0.51 of 1      | **not reached** |',
    '',
    '## Boxes',
    '',
    'Words.',
    '',
  ])
})

test('has no list of targets where there are none', () => {
  const page = scoreboardPage([{ title: 'Boxes', body: 'Words.', targets: [] }])
  expect(page).not.toContain('## Targets')
  expect(page.endsWith('## Boxes\n\nWords.\n')).toBe(true)
})
