// Numbers are read as printed; what is grouped in no known way is no number.
import { expect, test } from 'vitest'
import {
  findCounts,
  readChange,
  readCount,
  readOrdinal,
  readPair,
  readShare,
  readSmallCount,
} from '../../../src/transform/text/numbers.ts'
import { textOf } from '../../../src/transform/text/range.ts'

test.each([
  ['985', 985],
  ['0', 0],
  ['26,654', 26654],
  ['26.654', 26654],
  ['26 654', 26654],
  ['26\u00A0654', 26654],
  ['26\u202F654', 26654],
  ["26'654", 26654],
  ['26’654', 26654],
  ['1,234,567', 1234567],
  ['26\u2009654', 26654],
  ['6,50,000', 650000],
  ['1,23,45,678', 12345678],
  ['123456', 123456],
  [' 985 ', 985],
  ['1,234.567', undefined],
  ['26,65', undefined],
  ['26,6540', undefined],
  ['2,6,5', undefined],
  ['1234,567', undefined],
  ['-5', undefined],
  ['0.13', undefined],
  ['n/a', undefined],
  ['–', undefined],
  ['', undefined],
  ['١٢٣', undefined],
  ['9'.repeat(13), undefined],
  [`1${',000'.repeat(7)}`, undefined],
])('reads “%s” as the count %s', (text, count) => {
  expect(readCount(text)).toBe(count)
})

test.each([
  ['0.13%', '0.13', 2],
  ['0.13', '0.13', 2],
  ['0.10 %', '0.1', 2],
  ['0,13 %', '0.13', 2],
  ['%0,13', '0.13', 2],
  ['% 5', '5', 0],
  ['12.50 percent', '12.5', 2],
  ['4 per cent', '4', 0],
  ['2.0%', '2', 1],
  ['0', '0', 0],
  ['00.5', '0.5', 1],
  ['100%', '100', 0],
  ['2,71\u00A0%', '2.71', 2],
  ['yüzde 5', '5', 0],
  ['2,7 Prozent', '2.7', 1],
  ['4,5 por ciento', '4.5', 1],
  ['4,5 процента', '4.5', 1],
])('reads “%s” as the share %s with %i digits', (text, share, digits) => {
  expect(readShare(text)).toEqual({ text: share, digits })
})

test.each([['100.01%'], ['123'], ['-3%'], ['0.12345'], ['1,234.5'], ['–'], [''], ['% %5'], ['5%%']])(
  'reads no share in “%s”',
  (text) => {
    expect(readShare(text)).toBeUndefined()
  },
)

test.each([
  ['0 / 550', { part: 0, whole: 550 }],
  ['4/90', { part: 4, whole: 90 }],
  ['13 of 450', { part: 13, whole: 450 }],
  ['13 out of the 450', { part: 13, whole: 450 }],
  ['1,200 / 12,345', { part: 1200, whole: 12345 }],
  ['193\u00A0/\u00A0631', { part: 193, whole: 631 }],
  ['12 von 736', { part: 12, whole: 736 }],
  ['3 sur 577', { part: 3, whole: 577 }],
  ['3 de los 350', { part: 3, whole: 350 }],
  ['597 / 1.875', { part: 597, whole: 1875 }],
  ['0 / ', undefined],
  ['/ 550', undefined],
  ['550', undefined],
  ['0.5 / 1', undefined],
  ['1 / 2 / 3', undefined],
  ['– / 550', undefined],
])('reads “%s” as the pair %j', (text, pair) => {
  expect(readPair(text)).toEqual(pair)
})

test.each([
  ['+3', 3],
  ['−12', -12],
  ['–12', -12],
  ['-12', -12],
  ['+ 3', 3],
  ['0', 0],
  ['3', undefined],
  ['', undefined],
  ['+', undefined],
])('reads “%s” as the change %s', (text, change) => {
  expect(readChange(text)).toBe(change)
})

test('a change of nothing has no sign', () => {
  expect(Object.is(readChange('−0'), -0)).toBe(false)
  expect(readChange('−0')).toBe(0)
})

test.each([
  ['received 26,654 votes and 3 seats.', ['26,654 = 26654', '3 = 3']],
  ['550 candidates, 85 districts', ['550 = 550', '85 = 85']],
  ['0.13% of 12', ['12 = 12']],
  ['12%', []],
  ['HKP94', []],
  ['1,23', []],
])('in “%s” finds the counts %j', (text, counts) => {
  expect(findCounts(text).map((one) => `${textOf(text, one)} = ${String(one.count)}`)).toEqual(counts)
})

test.each([
  ['three', 3],
  ['Zero', 0],
  ['twelve', 12],
  ['3', 3],
  ['thirteen', undefined],
])('reads “%s” as the small count %s', (text, count) => {
  expect(readSmallCount(text)).toBe(count)
})

test.each([
  ['35th', 35],
  ['1st', 1],
  ['22nd', 22],
  ['tenth', 10],
  ['First', 1],
  ['35', undefined],
  ['last', undefined],
])('reads “%s” as the ordinal %s', (text, ordinal) => {
  expect(readOrdinal(text)).toBe(ordinal)
})
