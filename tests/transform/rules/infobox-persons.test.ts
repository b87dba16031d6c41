// Infoboxes of persons: lives, offices with their time, parties; what is of the office is not of the person.
import { expect, test } from 'vitest'
import { boxGraph, doubtsOf, htmlGraph, said } from './boxes.ts'

const person = { template: 'Infobox officeholder', title: 'Ada Mor' }
const party = 'party = [[Granite Party]]'

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['a birth by template', ['birth_date = {{birth date and age|1941|5|12}}'], ['bornOn 1941-05-12']],
  ['about a year', ['birth_date = c. 1941'], ['bornOn 1941 {hedge “approximate”}']],
  ['a death with the age', ['death_date = 3 February 2001 (aged 59)'], ['diedOn 2001-02-03']],
  ['a place', ['birth_place = [[Tor]], [[Norway]]'], ['birthPlace Tor, Norway']],
  [
    'numbered offices',
    [
      'office = [[Prime Minister of Norway]]',
      'term_start = 1 May 1990',
      'term_end = 3 June 1993',
      'office2 = 3rd Minister of Fish',
      'term2 = 1980–1984',
    ],
    [
      'positionHeld “Minister of Fish” {from 1980, to 1984}',
      'positionHeld “Prime Minister of Norway” {from 1990-05-01, to 1993-06-03}',
    ],
  ],
  [
    'who held the office before',
    ['office = Minister of Fish', 'predecessor = [[Bo Tal]]', 'successor = [[Cy Dol]]'],
    ['positionHeld “Minister of Fish”'],
  ],
  ['a marriage', ['spouse = [[Cy Dol]] (m. 1960; div. 1970)'], ['spouse Cy Dol {from 1960, to 1970}']],
  ['a demonym', ['nationality = Norwegian'], ['nationality Norway']],
  ['occupations', ['occupation = Teacher, politician'], ['occupation “Teacher”', 'occupation “politician”']],
  ['no party', ['otherparty = [[Independent politician|Independent]]'], []],
  ['what is no relation', ['alma_mater = [[Tor University]]', 'image = Ada.jpg', 'children = 3'], []],
])('%s', (_, fields, statements) => {
  const graph = boxGraph([...fields, party], person)
  expect(said(graph, 'Ada Mor')).toEqual([...statements, 'memberOfParty Granite Party'].sort())
  expect(doubtsOf(graph)).toEqual([])
})

test('parties with the years in them', () => {
  expect(
    said(boxGraph(['party = [[Granite Party]] (1960–1970)<br>[[Tide Union]]'], person), 'Ada Mor'),
  ).toEqual(['memberOfParty Granite Party {from 1960, to 1970}', 'memberOfParty Tide Union'])
})

test('as a page shows it: name at birth, date and place in one cell, offices over their time', () => {
  const graph = htmlGraph(
    [
      '<th colspan="2">2nd President of Norvia</th>',
      '<td colspan="2"><b>In office</b><br>21 March 1990 – 21 March 2005</td>',
      '<th>Preceded by</th><td>Bo Tal</td>',
      '<th>Born</th><td>Ada Marie Mor<br>(<span class="bday">1941-05-12</span>) 12 May 1941 (age 82)<br><a href="/wiki/Tor">Tor</a>, Norway (now Norvia)</td>',
      '<th>Died</th><td>3 February 2001 (aged 59)<br>Tor</td>',
      '<th>Political party</th><td><a href="/wiki/Granite_Party" title="Granite Party">Granite</a></td>',
      '<th>Spouse(s)</th><td>Cy Dol</td>',
    ],
    { title: 'Ada Mor' },
  )
  expect(said(graph, 'Ada Mor')).toEqual([
    'birthPlace Tor, Norway',
    'bornOn 1941-05-12',
    'diedOn 2001-02-03',
    'memberOfParty Granite Party',
    'positionHeld “President of Norvia” {from 1990-03-21, to 2005-03-21}',
    'spouse Cy Dol',
  ])
  expect(doubtsOf(graph)).toEqual([])
})

test('an office by its name with nothing but its time beside it; who leads a party by it is its leader', () => {
  const graph = htmlGraph(
    [
      '<th>Leader of the Opposition</th><td>June 2, 1997 – March 27, 2000</td>',
      '<th>Leader of the <a href="/wiki/Reed_Party" title="Reed Party">Reed Party</a></th><td>1 November 1987 – present</td>',
      '<th>Member of Parliament<br>for <a href="/wiki/Tor_South">Tor South</a></th><td>1993–2002</td>',
      '<th>Years active</th><td>1990–2000</td>',
      '<th>President of Norvia</th><td>Bo Tal (1990–1995)</td>',
      '<th>Born</th><td>12 May 1941</td>',
      '<th>Political party</th><td><a href="/wiki/Granite_Party" title="Granite Party">Granite</a></td>',
    ],
    { title: 'Ada Mor' },
  )
  expect(said(graph, 'Ada Mor')).toEqual([
    'Reed Party ledBy {from 1987-11-01, role “Leader”}',
    'bornOn 1941-05-12',
    'memberOfParty Granite Party',
    'positionHeld “Leader of the Opposition” {from 1997-06-02, to 2000-03-27}',
    'positionHeld “Leader of the Reed Party” {from 1987-11-01}',
    'positionHeld “Member of Parliament for Tor South” {from 1993, to 2002}',
  ])
})
