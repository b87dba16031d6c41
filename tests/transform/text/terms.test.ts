// Terms of offices and memberships, at every precision and in the words of the languages that infoboxes are read in.
import { expect, test } from 'vitest'
import { readTerm } from '../../../src/transform/text/terms.ts'

test.each([
  ['1941–1946', 'en', { from: '1941', to: '1946' }],
  ['1946-1961', 'en', { from: '1946', to: '1961' }],
  ['(1941–1946)', 'en', { from: '1941', to: '1946' }],
  ['1990–94', 'en', { from: '1990', to: '1994' }],
  ['2001–present', 'en', { from: '2001' }],
  ['2001–', 'en', { from: '2001' }],
  ['since 1973', 'en', { from: '1973' }],
  ['from 1 May 1973', 'en', { from: '1973-05-01' }],
  ['until 1990', 'en', { to: '1990' }],
  ['–1990', 'en', { to: '1990' }],
  ['from 1973 to 1980', 'en', { from: '1973', to: '1980' }],
  ['19 April 1960 – 29 November 2007', 'en', { from: '1960-04-19', to: '2007-11-29' }],
  ['May 1990\u00A0– 2001', 'en', { from: '1990-05', to: '2001' }],
  ['seit 1973', 'de', { from: '1973' }],
  ['bis 3. Oktober 1990', 'de', { to: '1990-10-03' }],
  ['depuis mai 1990', 'fr', { from: '1990-05' }],
  ['desde 1990', 'es', { from: '1990' }],
  ['1990–actualidad', 'es', { from: '1990' }],
  ['dal 1990', 'it', { from: '1990' }],
  ['sinds 1990', 'nl', { from: '1990' }],
  ['od 1990', 'pl', { from: '1990' }],
  ['sedan 1990', 'sv', { from: '1990' }],
  ['από 1990', 'el', { from: '1990' }],
  ['с 1990', 'ru', { from: '1990' }],
  ['з 1990', 'uk', { from: '1990' }],
])('“%s” (%s) is the term %j', (words, language, term) => {
  expect(readTerm(words, language)).toEqual(term)
})

test.each([
  ['1990'],
  ['1946–1941'],
  ['chairman 1941–1946'],
  ['1941–1946 and 1950'],
  ['acting'],
  [''],
  ['2004–2005–2006'],
])('“%s” is no term', (words) => {
  expect(readTerm(words)).toBeUndefined()
})
