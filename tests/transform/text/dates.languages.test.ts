// Dates in the languages of infoboxes: their month names, their orders, their ordinals.
import { describe, expect, test } from 'vitest'
import { calendarLanguages, monthNumber } from '../../../src/transform/data/calendar.ts'
import { infoboxLanguages } from '../../../src/transform/infobox-keys/keys.ts'
import { findDates, readDate } from '../../../src/transform/text/dates.ts'

test.each([
  ['tr', '15 Haziran 2005', '2005-06-15'],
  ['tr', 'Şubat 1921', '1921-02'],
  ['tr', '15.06.2005', '2005-06-15'],
  ['de', '23. Mai 1863', '1863-05-23'],
  ['de', '1. März 1990', '1990-03-01'],
  ['de', '03.10.1990', '1990-10-03'],
  ['de', 'Oktober 1990', '1990-10'],
  ['fr', '1er mai 1920', '1920-05-01'],
  ['fr', '14 août 1980', '1980-08-14'],
  ['fr', 'décembre 1920', '1920-12'],
  ['es', '1 de mayo de 1920', '1920-05-01'],
  ['es', 'junio de 2005', '2005-06'],
  ['es', '2 de septiembre del 2005', '2005-09-02'],
  ['it', '28 aprile 1920', '1920-04-28'],
  ['it', '1º gennaio 1948', '1948-01-01'],
  ['nl', '28 augustus 1946', '1946-08-28'],
  ['nl', '1 maart 1990', '1990-03-01'],
  ['pl', '15 czerwca 2005', '2005-06-15'],
  ['pl', 'czerwiec 2005', '2005-06'],
  ['pt', '1º de março de 1990', '1990-03-01'],
  ['pt', '10/02/1980', '1980-02-10'],
  ['sv', '23 april 1889', '1889-04-23'],
  ['sv', 'maj 1917', '1917-05'],
  ['el', '4 Οκτωβρίου 1974', '1974-10-04'],
  ['el', 'Μάιος 1990', '1990-05'],
  ['ru', '15 июня 2005 года', '2005-06-15'],
  ['ru', '15 июня 2005 г.', '2005-06-15'],
  ['ru', 'март 1898', '1898-03'],
  ['uk', '15 червня 2005 року', '2005-06-15'],
  ['uk', 'січень 1990', '1990-01'],
  ['ca', "28 d'octubre de 1920", '1920-10-28'],
  ['ca', '23 de juliol de 1936', '1936-07-23'],
  ['de', 'June 15, 2005', '2005-06-15'],
  ['de', '15 June 2005', '2005-06-15'],
  ['fr', '2005-06-15', '2005-06-15'],
  ['ru', '1898', '1898'],
])('in %s “%s” is %s', (language, words, iso) => {
  expect(readDate(words, language)?.iso).toBe(iso)
})

test.each([
  ['en', '15 Haziran 2005', ['2005']],
  ['en', '23. Mai 1863', ['1863']],
  ['de', '31. April 1990', ['1990-04']],
  ['fr', '32/13/1990', ['1990']],
  ['en', '06/07/2005', ['2005']],
])('in %s of “%s” %j is read', (language, words, isos) => {
  expect(findDates(words, language).map(({ iso }) => iso)).toEqual(isos)
})

describe('every language of infoboxes', () => {
  test('has its months', () => {
    expect([...infoboxLanguages].sort()).toEqual([...calendarLanguages].sort())
  })

  test.each([
    ['tr', 'ocak', 'aralık'],
    ['de', 'januar', 'dezember'],
    ['fr', 'janvier', 'décembre'],
    ['es', 'enero', 'diciembre'],
    ['it', 'gennaio', 'dicembre'],
    ['nl', 'januari', 'december'],
    ['pl', 'stycznia', 'grudnia'],
    ['pt', 'janeiro', 'dezembro'],
    ['sv', 'januari', 'december'],
    ['el', 'ιανουαρίου', 'δεκεμβρίου'],
    ['ru', 'января', 'декабря'],
    ['uk', 'січня', 'грудня'],
    ['ca', 'gener', 'desembre'],
  ])('%s: %s to %s', (language, first, last) => {
    expect([monthNumber(first, language), monthNumber(last, language)]).toEqual([1, 12])
    expect(monthNumber(last)).toBe(last === 'december' ? 12 : undefined)
  })
})
