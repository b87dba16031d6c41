// Dates are read at the precision in which they are written, and nothing else is a date.
import { expect, test } from 'vitest'
import { findDates, readDate } from '../../../src/transform/text/dates.ts'
import { textOf } from '../../../src/transform/text/range.ts'
import { readYearSpan } from '../../../src/transform/text/terms.ts'

const found = (text: string) => findDates(text).map((date) => `${textOf(text, date)} = ${date.iso}`)

test.each([
  ['on 15 June 2005.', '15 June 2005', '2005-06-15'],
  ['on 5 June, 2005,', '5 June, 2005', '2005-06-05'],
  ['the 3rd of October 1948 came', '3rd of October 1948', '1948-10-03'],
  ['on June 15, 2005 it', 'June 15, 2005', '2005-06-15'],
  ['on March 4th, 1998', 'March 4th, 1998', '1998-03-04'],
  ['Founded: 2005-06-15', '2005-06-15', '2005-06-15'],
  ['since 2005-06', '2005-06', '2005-06'],
  ['Jun. 2015', 'Jun. 2015', '2015-06'],
  ['Sept. 2015', 'Sept. 2015', '2015-09'],
  ['in May 2011.', 'May 2011', '2011-05'],
  ['June of 2005', 'June of 2005', '2005-06'],
  ['June, 2005', 'June, 2005', '2005-06'],
  ['29 February 2004', '29 February 2004', '2004-02-29'],
  ['in 1899)', '1899', '1899'],
  ['(1954', '1954', '1954'],
  ['“2005”', '2005', '2005'],
])('in “%s” finds %s as %s', (text, words, iso) => {
  expect(found(text)).toEqual([`${words} = ${iso}`])
})

test.each([
  ['2005%'],
  ['2005 %'],
  ['12,005'],
  ['1.2005'],
  ['2005.5'],
  ['2005 votes'],
  ['1954 members'],
  ['0999'],
  ['2100'],
  ['12005'],
  ['A2005'],
  ['2005a'],
  ['in the nineties'],
  ['May'],
  ['15 June'],
  ['-2005'],
  ['２００５'],
])('“%s” holds no date', (text) => {
  expect(found(text)).toEqual([])
})

test.each([
  ['an impossible day leaves the month', '31 June 2005', ['June 2005 = 2005-06']],
  ['an impossible month leaves nothing', '2005-13', []],
  ['several stand in order', 'from 1991 to May 2005', ['1991 = 1991', 'May 2005 = 2005-05']],
  [
    'the finer reading wins over the coarser',
    'on 1 May 1990 and in 1990',
    ['1 May 1990 = 1990-05-01', '1990 = 1990'],
  ],
  [
    'none of them overlap',
    '2005-06-15 2005-06 2005',
    ['2005-06-15 = 2005-06-15', '2005-06 = 2005-06', '2005 = 2005'],
  ],
])('%s: %s', (_, text, expected) => {
  expect(found(text)).toEqual(expected)
})

test.each([
  ['circa 1920', true],
  ['c. 1920', true],
  ['ca. 1920', true],
  ['around 1920', true],
  ['about 15 June 1920', true],
  ['approximately 1920', true],
  ['~1920', true],
  ['in 1920', false],
  ['Inca 1920', false],
])('in “%s” the date is approximate: %s', (text, approximate) => {
  expect(findDates(text).map((date) => date.approximate)).toEqual([approximate])
})

test.each([
  [' 2005 ', '2005'],
  ['15 June 2005', '2005-06-15'],
  ['c. 1920', '1920'],
  ['2005 2006', undefined],
  ['in 2005', undefined],
  ['2005 onwards', undefined],
  ['', undefined],
])('“%s” as a whole is the date %s', (text, iso) => {
  expect(readDate(text)?.iso).toBe(iso)
})

test.each([
  ['1902–1971', { from: '1902', to: '1971' }],
  ['(1921-1937)', { from: '1921', to: '1937' }],
  ['1921 — 1937', { from: '1921', to: '1937' }],
  ['2001–present', { from: '2001' }],
  ['2001–', { from: '2001' }],
  ['1999–1999', { from: '1999', to: '1999' }],
  ['1971–1902', undefined],
  ['1902', undefined],
  ['1902–71', undefined],
  ['15–16', undefined],
])('“%s” is the interval %j', (text, span) => {
  expect(readYearSpan(text)).toEqual(span)
})
