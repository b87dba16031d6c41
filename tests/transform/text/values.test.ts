// Values of an infobox field: lists are split outside brackets, nothing is made of a separator alone.
import { expect, test } from 'vitest'
import { passageAt } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'
import { listedValues, wholeValue } from '../../../src/transform/text/values.ts'

const passage = (text: string) => passageAt(makeSource('x', text), { start: 0, end: text.length })

test.each([
  ['Red, Yellow', ['Red', 'Yellow'], 0],
  ['Red, Yellow,', ['Red', 'Yellow'], 0],
  ['Red, , ', ['Red'], 0],
  [', Socialism', ['Socialism'], 1],
  ['Blue, , White', ['Blue', 'White'], 1],
  ['A; B • C · D', ['A', 'B', 'C', 'D'], 0],
  ['A (b, c), D', ['A (b, c)', 'D'], 0],
  ['A), B', ['A)', 'B'], 0],
  ['none', [], 0],
  ['N/A, Red', ['Red'], 0],
  ['–', [], 0],
  ['', [], 0],
  [',,,', [], 0],
])('“%s” lists %j with %i losses', (text, values, losses) => {
  const split = listedValues(passage(text))
  expect(split.values.map((value) => value.text)).toEqual(values)
  expect(split.losses).toHaveLength(losses)
})

test('years in brackets are a term, other brackets a note', () => {
  const { values } = listedValues(passage('Ada Mor (1921–1937), Bo Tal (acting), Cy Dol (1937–)'))
  expect(values.map(({ text, years, note }) => ({ text, years, note }))).toEqual([
    { text: 'Ada Mor', years: { from: '1921', to: '1937' }, note: undefined },
    { text: 'Bo Tal (acting)', years: undefined, note: 'acting' },
    { text: 'Cy Dol', years: { from: '1937' }, note: undefined },
  ])
})

test('a span covers the value and its brackets', () => {
  const text = ' Red , Ada Mor (1921–1937),'
  const spans = listedValues(passage(text)).values.map(({ span }) => text.slice(span.start, span.end))
  expect(spans).toEqual(['Red', 'Ada Mor (1921–1937)'])
})

test('a lost value is shown by its separator', () => {
  const text = 'Blue, , White'
  expect(listedValues(passage(text)).losses.map(({ start, end }) => text.slice(start, end))).toEqual([' ,'])
})

test.each([
  ['Halkız, Haklıyız!', ['Halkız, Haklıyız!']],
  ['Graz,', ['Graz']],
  ['  Graz ; ', ['Graz']],
  ['n/a', []],
  [',', []],
  ['', []],
])('“%s” as a whole is %j', (text, values) => {
  expect(wholeValue(passage(text)).values.map((value) => value.text)).toEqual(values)
})
