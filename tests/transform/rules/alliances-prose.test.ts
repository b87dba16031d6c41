// Alliances, mergers, names and slogans as sentences state them, and what they do not state.
import { describe, expect, test } from 'vitest'
import { saidIn } from '../read.ts'

describe('alliances', () => {
  test.each([
    [
      'The Tide Front consists of the Hill Party, the Sea Party and others.',
      ['Hill Party memberOfAlliance Tide Front', 'Sea Party memberOfAlliance Tide Front'],
    ],
    [
      'The Hill Party and the Sea Party formed the Tide Alliance in 1990.',
      [
        'Hill Party memberOfAlliance Tide Alliance {from 1990}',
        'Sea Party memberOfAlliance Tide Alliance {from 1990}',
      ],
    ],
    [
      'The party left the Tide Coalition in 1997.',
      ['Granite Party memberOfAlliance Tide Coalition {to 1997}'],
    ],
    [
      'In 1971 the party joined a "Grand Front" of parties.',
      ['Granite Party memberOfAlliance Grand Front {from 1971}'],
    ],
    ['The party left the Tide Coalition.', []],
    ['The Tide Front consists of members of the Hill Party and the Sea Party.', []],
  ])('%s', (prose, said) => {
    expect(saidIn(prose)).toEqual(said)
  })
})

test('two that merged are merged with one another', () => {
  expect(saidIn('The Tide League and the Hill Party merged on 29 January 1996.')).toEqual([
    'Tide League mergedWith Hill Party {year 1996}',
  ])
})

test('a name that was changed is that of the party', () => {
  expect(saidIn('In 1942, its name was changed to the New Granite Party.')).toEqual([
    'Granite Party renamedOn 1942 {newName “New Granite Party”}',
  ])
})

describe('slogans and papers', () => {
  test.each([
    ['Its slogan was "Tides for all".', ['Granite Party slogan “Tides for all”']],
    ['The party campaigned under the slogan "Tides for all".', ['Granite Party slogan “Tides for all”']],
    ['The Sea Party\'s motto, "Nets for all", was old.', ['Sea Party slogan “Nets for all”']],
    ['The party rejected the slogan "Tides for all".', []],
    ['Its slogan was not "Tides for all".', []],
    ["The party's paper, the Tide Post, was sold.", ['Granite Party newspaper Tide Post']],
  ])('%s', (prose, said) => {
    expect(saidIn(prose)).toEqual(said)
  })
})

test('memberships begin and end when somebody joins and leaves', () => {
  expect(saidIn('Ada Mor left the party in October 1997 to join the Sea Party.')).toEqual([
    'Ada Mor memberOfParty Granite Party {to 1997-10}',
    'Ada Mor memberOfParty Sea Party {from 1997-10}',
  ])
})
