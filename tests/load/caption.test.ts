// Captions: one short line for each node.
import { expect, test } from 'vitest'
import { captionOfFact, captionOfSpan } from '../../src/load/caption.ts'
import { decimalText } from '../../src/load/decimal.ts'
import { shorten } from '../../src/load/shorten.ts'
import { yearProperty } from '../../src/load/years.ts'
import { results, values } from './graphs.ts'

const facts = new Map([...values.facts, ...results.facts].map((fact) => [fact.id, fact]))

test.each([
  ['fact/s4', 'led by Zoë Ünal, since 2005, until 2010-03-04'],
  ['fact/r1', 'result in the June 2015 Land general election, 60396 votes, 0.1 %, 0 seats'],
  ['fact/r2', 'result in the June 2015 Land general election, in Town, 7 votes'],
  ['fact/19', "heir of [unnamed party founded by Zoë Ünal in 1954], according to People's Party (Land)"],
  [
    'fact/20',
    'heir of 𝔓arty of $& `ticks` "q" \\ {object}, reported, according to People\'s Party (Land); Zoë Ünal',
  ],
  ['fact/11', '0 members, as of 2020-02'],
  ['fact/08', "slogan “A, b, `c` $d and e\\f 𝔘 'g'”"],
])('says %s as "%s"', (id, caption) => {
  const fact = facts.get(id)
  expect(fact === undefined ? undefined : captionOfFact(fact)).toBe(caption)
})

test('cuts a long quote, and takes its white space together', () => {
  expect(captionOfSpan('one\r\n\t two')).toBe('one two')
  expect(captionOfSpan('word '.repeat(1000))).toBe(
    'word word word word word word word word word word word word…',
  )
})

test.each([
  ['𝔘𝔘𝔘𝔘', 4, '𝔘𝔘𝔘𝔘'],
  ['𝔘𝔘𝔘𝔘𝔘', 4, '𝔘𝔘𝔘…'],
  ['', 4, ''],
])('shortens %s to %i code points', (text, most, short) => {
  expect(shorten(text, most)).toBe(short)
})

test.each([
  [0.1, '0.1'],
  [26, '26'],
  [-3.5, '-3.5'],
  [1e-7, '0.0000001'],
  [1e21, '1000000000000000000000'],
])('writes the decimal %d as %s', (n, text) => {
  expect(decimalText(n)).toBe(text)
})

test.each([
  ['foundedOn', 'foundedYear'],
  ['date', 'year'],
  ['startDate', 'startYear'],
])('puts beside %s the property %s', (property, year) => {
  expect(yearProperty(property)).toBe(year)
})
