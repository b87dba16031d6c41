// Which country an adjective of an election belongs to that is in no list.
import { expect, test } from 'vitest'
import { makeCountryOf } from '../../../src/transform/resolve/places.ts'
import { graphOf } from '../read.ts'

test.each([
  ['Belungan', ['Belunga', 'Norway'], 'Belunga'],
  ['Ostrevian', ['Ostrevia'], 'Ostrevia'],
  ['Torish', ['Torland'], 'Torland'],
  ['Northmark', ['Northland'], 'Northmark'],
  ['Belungan', [], 'Belungan'],
  ['Ostan', ['Osta', 'Ostia'], 'Ostan'],
  ['Norway', ['Norwa'], 'Norway'],
])('%s, where %j are known, is %s', (place, countries, country) => {
  expect(makeCountryOf(countries)(place)).toBe(country)
})

test('the page of an election and a page that links it tell of one', () => {
  const box = '{{Infobox election\n| country = Belunga\n| election_date = 11 October 1992\n}}\n'
  const page = "The '''1992 Belungan presidential election''' was held on 11 October 1992.\n"
  const table =
    '{| class="wikitable"\n! Election !! Votes\n|-\n| [[1992 Belungan presidential election|1992]] || 500\n|}\n'
  const { entities } = graphOf({
    '1992 Belungan presidential election.wiki': `${box}${page}`,
    'Tide Party.wiki': `{{Infobox political party\n| country = Belunga\n}}\nThe \'\'\'Tide Party\'\'\' is a party in Belunga.\n== Presidential elections ==\n${table}`,
  })
  const elections = entities.filter(({ type }) => type === 'Election').map(({ id }) => id)
  expect(elections).toEqual(['election/Belunga/presidential/1992'])
})
