// Fields of an infobox: the key names the relation, the relation says how the value is read.
import { expect, test } from 'vitest'
import { showDiagnostic } from '../../fixtures/show.ts'
import { graphOf, saidByFields } from '../read.ts'

test.each<readonly [readonly string[], readonly string[]]>([
  [['Leader: Ada Mor'], ['Granite Party ledBy Ada Mor {role “Leader”}']],
  [
    ['Leader: Ada Mor (1921–1937), Bo Tal (1937–)'],
    [
      'Granite Party ledBy Ada Mor {from 1921, role “Leader”, to 1937}',
      'Granite Party ledBy Bo Tal {from 1937, role “Leader”}',
    ],
  ],
  [
    ['Leader1 Title: Chairwoman', 'Leader1 Name: Ada Mor'],
    ['Granite Party ledBy Ada Mor {role “Chairwoman”}'],
  ],
  [['Chairman: Bo Tal'], ['Granite Party ledBy Bo Tal {role “Chairman”}']],
  [['Founded: 2005-06-15'], ['Granite Party foundedOn 2005-06-15']],
  [['Founded: 15 June 2005'], ['Granite Party foundedOn 2005-06-15']],
  [['Founded: c. 1920'], ['Granite Party foundedOn 1920 {hedge “approximate”}']],
  [['Colors: Red, Yellow,'], ['Granite Party colour Red', 'Granite Party colour Yellow']],
  [['Membership Year: 2025', 'Membership: 985'], ['Granite Party membership 985 {asOf 2025}']],
  [['Membership: 12,640 (2019)'], ['Granite Party membership 12640 {asOf 2019}']],
  [['Membership: c. 12,000'], ['Granite Party membership 12000 {hedge “approximate”}']],
  [['Headquarters: 5 High Street, Tor'], ['Granite Party headquarters 5 High Street, Tor']],
  [['Membership: 12,640'], ['Granite Party membership 12640']],
  [
    ['Native Name Lang: Turkish', 'Slogan: Halkız, Haklıyız!, (We are, We win!)'],
    ['Granite Party slogan “Halkız, Haklıyız!”@tr {translation “We are, We win!”}'],
  ],
  [['Native Name Lang: Turkish', 'Native Name: Parti'], ['Granite Party nativeName “Parti”@tr']],
  [['Predecessor: Tide Union'], ['Granite Party predecessor Tide Union']],
  [
    ['Merger: Tide Union, Mill Party (1921)'],
    ['Granite Party mergerOf Mill Party (1921)', 'Granite Party mergerOf Tide Union'],
  ],
  [
    ['Seats1 Title: Storting', 'Seats1: 2 / 169'],
    ['Granite Party seatsHeld Storting {seats 2, seatsTotal 169}'],
  ],
  [['leader_name: Ada Mor'], []],
  [['Logo: Granite.svg'], ['Granite Party logo Granite.svg']],
  [['Website: https://granite.example/'], ['Granite Party website https://granite.example/']],
])('%j say %j', (fields, said) => {
  expect(saidByFields(...fields)).toEqual(said)
})

test.each([
  ['an empty value', ['Leader:']],
  ['a lone comma', ['Colors: ,']],
  ['what means nothing', ['Leader: N/A']],
  ['a dash', ['Ideology: –']],
  ['the language of a name', ['Native Name Lang: Turkish']],
  ['the year of a value that is lost', ['Membership Year: 2025']],
  ['the title of a number that is lost', ['Seats1 Title: Storting']],
  ['the role of a person who is lost', ['Leader1 Title: Chairman']],
  ['an unknown key', ['Favourite Food: Fish']],
  ['what is no date', ['Founded: long ago']],
  ['two days', ['Founded: 1921, 1945']],
  ['a day that never was', ['Founded: 31 February 1990']],
  ['what is no number', ['Membership: many']],
])('%s says nothing: %j', (_, fields) => {
  expect(saidByFields(...fields)).toEqual([])
})

test('what cannot be read is told with its place', () => {
  const text =
    '= Granite Party =\n\nGranite Party\n- Country: Norway\n- Founded: long ago\n- Favourite Food: Fish\n- Colors: Blue, , White\n\nThe Granite Party is a party.\n'
  expect(graphOf({ 'a.txt': text }).diagnostics.map(showDiagnostic)).toEqual([
    '5:12 unread-value  "long ago" is not a date  ← long ago',
    '6:3 unread-key  the key "Favourite Food" is not known  ← Favourite Food: Fish',
    '7:16 missing-value  "Colors" has a separator with nothing before it; the rest of its values are kept  ←  ,',
  ])
})
