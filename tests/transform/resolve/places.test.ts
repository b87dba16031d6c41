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
  ['Norwegen', [], 'Norway'],
  ['Норвегія', [], 'Norway'],
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

test('pages in two languages tell of one country and one election', () => {
  const { entities } = graphOf({
    'Partido Marea.wiki':
      "{{Ficha de partido político\n| nombre = Partido Marea\n| país = [[Noruega]]\n}}\nEl '''Partido Marea''' es un partido.\n",
    'Elecciones generales de Noruega de 2013.wiki':
      "{{Ficha de elección\n| país = Noruega\n| fecha_elección = 9 de septiembre de 2013\n| participación = 78,2\n}}\nLas '''elecciones generales de Noruega de 2013''' fueron el 9 de septiembre de 2013.\n",
    'Norwegian general election, 2013.wiki':
      "{{Infobox election\n| country = Norway\n| election_date = 9 September 2013\n| turnout = 78.2\n}}\nThe '''2013 Norwegian general election''' was held on 9 September 2013.\n",
  })
  const of = (name: string) => entities.filter(({ type }) => type === name).map(({ id }) => id)
  expect(of('Election')).toEqual(['election/Norway/general/2013'])
  expect(of('Country')).toEqual(['country/Norway'])
})
