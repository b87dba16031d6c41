// The party that a user means.
import { expect, test } from 'vitest'
import { findParty } from '../../src/query/parties.ts'

const names = {
  columns: ['party', 'kind', 'name'],
  rows: [
    ['Plum Party (Ostland)', 'abbreviation', 'PP'],
    ['Plum Party (Ostland)', 'nativeName', 'Erik Partisi İleri'],
    ['Plum Party (Westland)', 'abbreviation', 'PP'],
    ['Pear Party', null, null],
    ['New Pear Party', 'alsoKnownAs', 'Pears'],
  ],
}

test.each([
  ['Plum Party (Ostland)', 'Plum Party (Ostland)'],
  ['plum party (westland)', 'Plum Party (Westland)'],
  ['erik partisi ileri', 'Plum Party (Ostland)'],
  ['ERİK PARTİSİ İLERİ', 'Plum Party (Ostland)'],
  ['pear party', 'Pear Party'],
  ['pears', 'New Pear Party'],
  ['Westl', 'Plum Party (Westland)'],
])('“%s” is %s', (given, expected) => {
  expect(findParty(names, given)).toBe(expected)
})

test.each([
  ['PP', '“PP” may be any of these, give the full name: Plum Party (Ostland) · Plum Party (Westland)'],
  ['Fig', 'no party is called “Fig”; npx partygraph ask names lists the names'],
  [' ', 'the name of the party is empty'],
])('says why “%s” is no party', (given, message) => {
  expect(() => findParty(names, given)).toThrow(message)
})
