// Names of elections in titles, headings and links: when, of what kind, whose.
import { expect, test } from 'vitest'
import { readElectionName } from '../../../src/transform/text/election-names.ts'

test.each([
  ['2014 Ostrevian general election', { date: '2014', kind: 'general', place: 'Ostrevia' }],
  ['Ostrevian general election, 2014', { date: '2014', kind: 'general', place: 'Ostrevia' }],
  ['Ostrevian_general_election_2014', { date: '2014', kind: 'general', place: 'Ostrevia' }],
  ['Norwegian local elections, 2011', { date: '2011', kind: 'local', place: 'Norway' }],
  ['June 2015 Turkish general election', { date: '2015-06', kind: 'general', place: 'Turkey' }],
  ['Iraqi legislative election, January 2005', { date: '2005-01', kind: 'general', place: 'Iraq' }],
  ['Argentine legislative elections of 1930', { date: '1930', kind: 'general', place: 'Argentina' }],
  ['North Ostrevian state election, 1973', { date: '1973', kind: 'regional', place: 'North Ostrevia' }],
  ['West Norwegian federal election, 1949', { date: '1949', kind: 'general', place: 'West Norway' }],
  ['New Harbour mayoral election, 2011', { date: '2011', kind: 'mayoral', place: 'New Harbour' }],
  ['New Zealand general election, 1996', { date: '1996', kind: 'general', place: 'New Zealand' }],
  ['United States Senate elections, 1956', { date: '1956', kind: 'senate', place: 'United States' }],
  [
    'United States presidential election in Northmark, 2012',
    { date: '2012', kind: 'presidential', place: 'United States', part: 'Northmark' },
  ],
  ['European Parliament election, 2009 (Norway)', { date: '2009', kind: 'european' }],
  ['Northmark Legislative Assembly election, 2002', { date: '2002', kind: 'general', place: 'Northmark' }],
  ['2012 Norwegian early general election', { date: '2012', kind: 'general', place: 'Norway' }],
  ['General elections', { kind: 'general' }],
  ['2009 Governorate Elections', { date: '2009', kind: 'regional' }],
])('“%s”', (words, election) => {
  expect(readElectionName(words)).toEqual(election)
})

test.each([
  'Harbour Party leadership election, 2010',
  'Northmark by-election, 1945',
  'Harbour Party primary election, 2010',
  'Northmark mayoral elections, 2007 and 2011',
  'Elections in Norway between the wars',
  'he won the general election of 1930',
  '2004–05 Ostrevian elections',
  'selection, 1930',
])('“%s” is the name of no public election', (words) => {
  expect(readElectionName(words)).toBeUndefined()
})
