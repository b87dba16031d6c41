// Infoboxes of legislatures: who holds how many of its seats, and which election filled it; who presides leads no party.
import { describe, expect, test } from 'vitest'
import { boxGraph, doubtsOf, htmlGraph, said } from './boxes.ts'

const box = { template: 'Infobox legislature', title: 'Norvian Parliament' }
const says = (fields: readonly string[]) => said(boxGraph(fields, box), box.title)

test('a chamber: groups of parties with their seats', () => {
  const graph = boxGraph(
    [
      'name = Norvian Parliament',
      'native_name = Norvisk Ting',
      'leader1_type = [[Speaker of the Norvian Parliament|Speaker]]',
      'leader1 = [[Ada Mor]]',
      'party1 = [[Granite Party]]',
      'leader2_type = Leader of the Opposition',
      'leader2 = Bo Tal',
      'members = 120',
      "political_groups1 = '''[[Cabinet of Norvia|Government]] (70)'''\n* {{color box|#d00}} [[Granite Party]] (58)\n* [[Tide Union]] (TU) (12)\n'''Opposition (49)'''\n* [[Meadow League]] (45)\n* [[Independent politician|Independents]] (4)\n'''Vacant (1)'''",
      'last_election1 = [[2019 Norvian general election|7 June 2019]]',
      'next_election1 = 2023',
      'foundation = 1814',
      'meeting_place = Tor',
    ],
    box,
  )
  expect(said(graph, box.title)).toEqual([
    '2019 general election (Norvia) electedBody Norvian Parliament',
    'Granite Party seatsHeld {seats 58, seatsTotal 120}',
    'Meadow League seatsHeld {seats 45, seatsTotal 120}',
    'Tide Union seatsHeld {seats 12, seatsTotal 120}',
  ])
  expect(doubtsOf(graph)).toEqual([])
  expect(graph.entities.find(({ label }) => label === box.title)?.type).toBe('Legislature')
})

describe('lines of groups', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Government (31): [[Granite Party]] (20) · [[Tide Union]] (11)',
      ['Granite Party seatsHeld {seats 20}', 'Tide Union seatsHeld {seats 11}'],
    ],
    [
      '* Granite Party: 20 seats\n* Tide Union: 11',
      ['Granite Party seatsHeld {seats 20}', 'Tide Union seatsHeld {seats 11}'],
    ],
    [
      "'''Broad Alliance (31)'''\n* Granite Party (20)\n* Tide Union (11)\n* Meadow League (5)",
      [
        'Granite Party seatsHeld {seats 20}',
        'Meadow League seatsHeld {seats 5}',
        'Tide Union seatsHeld {seats 11}',
      ],
    ],
    ['As of 3 May 2020:\n* Granite Party (20)', ['Granite Party seatsHeld {asOf 2020-05-03, seats 20}']],
    ['Granite Party, Tide Union', []],
    ['Vacant (3)', []],
  ])('%s', (words, statements) => {
    expect(says([`political_groups1 = ${words}`, 'last_election1 = 2019'])).toEqual(statements)
  })
})

test('equal sums are parties where all of them fill the chamber', () => {
  expect(
    says(['members = 20', 'political_groups1 = * Granite Party (10)\n* Tide Union (6)\n* Meadow League (4)']),
  ).toEqual([
    'Granite Party seatsHeld {seats 10, seatsTotal 20}',
    'Meadow League seatsHeld {seats 4, seatsTotal 20}',
    'Tide Union seatsHeld {seats 6, seatsTotal 20}',
  ])
})

test('more seats than the chamber has are a doubt', () => {
  const graph = boxGraph(['members = 10', 'political_groups1 = * Granite Party (10)\n* Tide Union (6)'], box)
  expect(said(graph, box.title)).toEqual([])
  expect(doubtsOf(graph)).toEqual(['unread-value  the groups have 16 seats of 10  ← political_groups1'])
})

test('two chambers: seats are of the one that the number names', () => {
  expect(
    says([
      'house1 = [[Norvian Senate]]',
      'house2 = [[House of Norvia]]',
      'members = 150',
      'political_groups1 = * Granite Party (20)\n* Tide Union (11)',
      'political_groups2 = * Granite Party (60)',
      'last_election2 = [[2019 Norvian general election]]',
    ]),
  ).toEqual([
    '2019 general election (Norvia) electedBody House of Norvia',
    'Granite Party seatsHeld House of Norvia {seats 60}',
    'Granite Party seatsHeld Norvian Senate {seats 20}',
    'Tide Union seatsHeld Norvian Senate {seats 11}',
  ])
})

test('as a page shows it', () => {
  const graph = htmlGraph(
    [
      '<th colspan="2">Leadership</th>',
      '<th><a href="/wiki/Speaker">Speaker</a></th><td>Ada Mor, Granite Party</td>',
      '<th>Seats</th><td>120</td>',
      '<th>Political groups</th><td><b>Government (70)</b><ul><li><a href="/wiki/Granite_Party" title="Granite Party">Granite</a> (58)</li><li>Tide Union (12)</li></ul><b>Opposition (50)</b><ul><li>Meadow League (50)</li></ul></td>',
      '<th>Voting system</th><td>Proportional</td>',
      '<th>Last election</th><td><a href="/wiki/2019_Norvian_general_election" title="2019 Norvian general election">7 June 2019</a></td>',
      '<th>Meeting place</th><td>Tor</td>',
    ],
    { title: 'Norvian Parliament' },
  )
  expect(said(graph, box.title)).toEqual([
    '2019 general election (Norvia) electedBody Norvian Parliament',
    'Granite Party seatsHeld {seats 58, seatsTotal 120}',
    'Meadow League seatsHeld {seats 50, seatsTotal 120}',
    'Tide Union seatsHeld {seats 12, seatsTotal 120}',
  ])
})

test('in another language', () => {
  const title = 'Parlamento de Norvia'
  const fields = [
    'país = Norvia',
    'miembros = 120',
    'presidente = Ada Mor',
    "grupos_representados1 = '''Gobierno (70)'''\n* [[Partido del Granito]] (58)\n* [[Unión de la Marea]] (12)\n'''Oposición (50)'''\n* Liga (50)",
    'última_elección1 = [[Elecciones generales de Norvia de 2019|2019]]',
  ]
  const graph = boxGraph(fields, { language: 'es', template: 'Ficha de parlamento', title })
  expect(said(graph, title)).toEqual([
    '2019 general election (Norvia) electedBody Parlamento de Norvia',
    'Liga seatsHeld {seats 50, seatsTotal 120}',
    'Partido del Granito seatsHeld {seats 58, seatsTotal 120}',
    'Unión de la Marea seatsHeld {seats 12, seatsTotal 120}',
    'country Norvia',
  ])
})

test('one term of a parliament is no parliament', () => {
  const fields = ['members = 120', 'political_groups1 = * Granite Party (20)', 'last_election = 2019']
  const title = '12th Norvian Parliament'
  expect(said(boxGraph(fields, { ...box, title }), title)).toEqual([])
})
