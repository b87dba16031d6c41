// How many members a party has, and when; and members that are not a party's.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  ['The party has 5,120 members.', ['Granite Party membership 5120']],
  ['The party had 5,120 active members in 1952.', ['Granite Party membership 5120 {asOf 1952}']],
  ['In 1952 it had 5,120 members.', ['Granite Party membership 5120 {asOf 1952}']],
  [
    'The party had about 1,200 members in 1952.',
    ['Granite Party membership 1200 {asOf 1952, hedge “approximate”}'],
  ],
  ['The Tide Union has 300 members.', ['Tide Union membership 300']],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party never had 5,120 members.'],
  ['a wish', 'The party would have 5,120 members.'],
  ['a committee', 'The committee of the party has 12 members.'],
  ['votes', 'The party has 5,120 votes.'],
  ['a word', 'The party has many members.'],
])('%s is no membership: “%s”', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})
