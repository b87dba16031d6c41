// What parties and persons say of themselves, and whose word a report is.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'The party states that it is against the sale of the harbours.',
    ['Granite Party opposes “the sale of the harbours” {statedBy Granite Party}'],
  ],
  [
    'GP states that it is against the moneylords and that it will liquidate them.',
    [
      'Granite Party aims “liquidate the moneylords” {statedBy Granite Party}',
      'Granite Party opposes “the moneylords” {statedBy Granite Party}',
    ],
  ],
  ['Ada Mor devoted her life to the struggle of the workers.', ['Ada Mor aims “struggle of the workers”']],
  [
    'According to the Mill Party, the GP was founded in 1988.',
    ['Granite Party foundedOn 1988 {claimedBy Mill Party}'],
  ],
  [
    'The Mill Party claims that the GP was founded in 1988.',
    ['Granite Party foundedOn 1988 {claimedBy Mill Party}'],
  ],
  ['According to some, the GP was founded in 1988.', ['Granite Party foundedOn 1988 {hedge “reported”}']],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party states that it is not against war.'],
  ['what it does not state', 'The party did not state that it is against war.'],
  ['what somebody else says', 'Ada Mor states that the party is against war.'],
])('%s is no statement of its own: “%s”', (_, prose) => {
  expect(saidIn(prose).filter((said) => said.includes('opposes'))).toEqual([])
})
