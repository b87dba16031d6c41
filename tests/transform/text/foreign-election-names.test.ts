// Names of elections in other languages: date, kind and place; what is no public election has none.
import { expect, test } from 'vitest'
import { readElectionName } from '../../../src/transform/text/election-names.ts'

test.each<readonly [string, object]>([
  ['Bundestagswahl 2017', { date: '2017', kind: 'general' }],
  ['Landtagswahl in Nordtor 2018', { date: '2018', kind: 'regional', place: 'Nordtor' }],
  ['Élections législatives norviennes de 2017', { date: '2017', kind: 'general' }],
  ['Élection présidentielle de 2012 en Norvie', { date: '2012', kind: 'presidential', place: 'Norvie' }],
  ['Elecciones generales de Norvia de 2019', { date: '2019', kind: 'general', place: 'Norvia' }],
  ['Elecciones generales de Norvia de abril de 2019', { date: '2019-04', kind: 'general', place: 'Norvia' }],
  ['Elezioni politiche in Norvia del 2018', { date: '2018', kind: 'general', place: 'Norvia' }],
  ['Tweede Kamerverkiezingen 2017', { date: '2017', kind: 'general' }],
  ['Wybory parlamentarne w Norwii w 2019 roku', { date: '2019', kind: 'general' }],
  ['Eleições legislativas em Norvia em 2019', { date: '2019', kind: 'general', place: 'Norvia' }],
  ['Riksdagsvalet i Norvien 2018', { date: '2018', kind: 'general', place: 'Norvien' }],
  ['2018 Norviya genel seçimleri', { date: '2018', kind: 'general', place: 'Norviya' }],
  ['Президентские выборы в Норвии (2018)', { date: '2018', kind: 'presidential' }],
  ['Вибори до Верховної Ради 2014', { date: '2014', kind: 'general' }],
])('%s', (words, name) => {
  expect(readElectionName(words)).toEqual(name)
})

test.each([
  'Élection primaire de 2016',
  'Elecciones primarias de Norvia de 2019',
  'Elecciones generales de 2015 y 2016',
  'Elecciones al Parlamento de Tor de 2018',
  'Bundestagswahlkampf 2017',
  'Val di Tor 1989',
  'Elecciones generales',
  'Historia de las elecciones generales en los años de Tor de 1980',
])('%s is no name of one election', (words) => {
  expect(readElectionName(words)?.date).toBeUndefined()
})
