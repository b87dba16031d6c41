// Lists as people write them: lines, marks, conjunctions and slashes; links and brackets hold together what they hold.
import { describe, expect, test } from 'vitest'
import { listedValues, wholeValue } from '../../../src/transform/text/values.ts'
import type { ListStyle } from '../../../src/transform/text/separators.ts'
import { passageOf } from './passages.ts'

const namesIn = (written: string, style: ListStyle) =>
  listedValues(passageOf(written), style).values.map(({ bare }) => bare)

const people = (language: string): ListStyle => ({ and: 'always', slash: 'links', language })
const bodies = (language = 'en'): ListStyle => ({ and: 'links', slash: 'links', language })

test.each([
  ['en', 'Ada Mor and Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['en', 'Ada Mor & Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['tr', 'Ada Mor ve Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['de', 'Ada Mor und Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['fr', 'Ada Mor et Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['es', 'Ada Mor y Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['es', 'Ada Ramón y Cajal', ['Ada Ramón y Cajal']],
  ['it', 'Ada Mor e Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['nl', 'Ada Mor en Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['pl', 'Ada Mor i Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['pt', 'Ada Mor e Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['sv', 'Ada Mor och Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['el', 'Άδα Μορ και Μπο Ταλ', ['Άδα Μορ', 'Μπο Ταλ']],
  ['ru', 'Ада Мор и Бо Тал', ['Ада Мор', 'Бо Тал']],
  ['uk', 'Ада Мор та Бо Тал', ['Ада Мор', 'Бо Тал']],
  ['ca', 'Jordi Mor i Soler', ['Jordi Mor i Soler']],
  ['en', 'Ada Mor; Bo Tal • Cy Dol · Di Eld', ['Ada Mor', 'Bo Tal', 'Cy Dol', 'Di Eld']],
  ['en', '* Ada Mor\n* Bo Tal', ['Ada Mor', 'Bo Tal']],
  ['en', 'Ada Mor,\nBo Tal,', ['Ada Mor', 'Bo Tal']],
  ['en', 'Ada Mor\n(1921–1937)\nBo Tal', ['Ada Mor', 'Bo Tal']],
])('people (%s): “%s”', (language, written, names) => {
  expect(namesIn(written, people(language))).toEqual(names)
})

test.each([
  ['a conjunction in a name', 'Young Men and Women', ['Young Men and Women']],
  ['a conjunction between links', '[All Union](A) and [Bee Union](B)', ['All Union', 'Bee Union']],
  [
    'a comma in a link',
    '[Rights, Freedoms and Duties](Movement), [Bee](B)',
    ['Rights, Freedoms and Duties', 'Bee'],
  ],
  ['a line break in a link', '[All\nUnion](A)\n[Bee](B)', ['All Union', 'Bee']],
  ['a slash in a name', 'Sud/Nord Union', ['Sud/Nord Union']],
  ['a slash between links', '[Sud](A) / [Nord](B)', ['Sud', 'Nord']],
  ['the comma of a number', 'Group of 1,000, Tide', ['Group of 1,000', 'Tide']],
  ['the stop of a sentence', '[Tide Union](T).', ['Tide Union']],
  ['the stop of an abbreviation', 'Tide Co.', ['Tide Co.']],
])('other values: %s', (_, written, names) => {
  expect(namesIn(written, bodies())).toEqual(names)
})

test.each([
  ["''None''"],
  ['None'],
  ['n.a.'],
  ['N/A'],
  ['TBD'],
  ['—'],
  ['(none)'],
  ['vacant (since 2019)'],
  ['keine'],
  ['Aucune'],
  ['ninguno'],
  ['nessuno'],
  ['geen'],
  ['brak'],
  ['nenhum'],
  ['ingen'],
  ['yok'],
  ['κανένα'],
  ['нет'],
  ['немає'],
])('“%s” is no value', (written) => {
  expect(namesIn(written, bodies())).toEqual([])
  expect(wholeValue(passageOf(written.replace(' (since 2019)', ''))).values).toEqual([])
})

describe('a value', () => {
  const first = (written: string) => listedValues(passageOf(written), bodies()).values[0]

  test.each([
    ['[Left Front](Left Front (Norvia))', 'Left Front', 'Left Front (Norvia)'],
    ['“[Left Front](Front)”', '“Left Front”', 'Front'],
    ['[Left Front](Front) (1921–1937)', 'Left Front', 'Front'],
    ['the [Left Front](Front)', 'the Left Front', undefined],
    ['[Left](A) [Front](B)', 'Left Front', undefined],
    ['Left Front', 'Left Front', undefined],
  ])('“%s” is %s, of the page %s', (written, bare, target) => {
    const value = first(written)
    expect([value?.bare, value?.target]).toEqual([bare, target])
  })

  test('brackets inside its link are part of its name', () => {
    const value = first('[Kisan Sabha (Tor)](Kisan Sabha (Tor))')
    expect([value?.bare, value?.note]).toEqual(['Kisan Sabha (Tor)', undefined])
  })

  test('has a term and a note from two brackets', () => {
    const value = first('Tide Union (observer) (1921–1937)')
    expect([value?.bare, value?.note, value?.years]).toEqual([
      'Tide Union',
      'observer',
      { from: '1921', to: '1937' },
    ])
  })

  test('stands in the group of the label above it', () => {
    const { values } = listedValues(passageOf('Majority:\nA one, B two\nFactions: C three\nD four'), bodies())
    expect(values.map(({ bare, group }) => [bare, group])).toEqual([
      ['A one', 'Majority'],
      ['B two', 'Majority'],
      ['C three', 'Factions'],
      ['D four', 'Factions'],
    ])
  })
})

test.each([
  ['4 High Street,\nTor', '4 High Street, Tor'],
  ['Tor', 'Tor'],
  ['Willy House\nD-10911 [Tor](Tor)', 'Willy House, D-10911 Tor'],
])('an address is one value: “%s”', (written, text) => {
  expect(wholeValue(passageOf(written)).values.map((value) => value.text)).toEqual([text])
})

test('of words that come from no place of the source no value is made', () => {
  expect(listedValues({ text: 'Ada\nBo', pieces: [] }).values).toEqual([])
})

test.each([
  ['lines', 'Ada Mor\n'.repeat(60_000), [1_000, 1]],
  ['links', '[Ada](Mor), '.repeat(40_000), [1_000, 1]],
  ['labels', 'Majority: '.repeat(60_000), [0, 1]],
  ['commas', ', '.repeat(300_000), [0, 0]],
  ['blanks', ' '.repeat(1_000_000), [0, 0]],
  ['blanks before a word', `${' '.repeat(1_000_000)}x`, [1, 1]],
  ['brackets', '('.repeat(300_000), [0, 1]],
  ['conjunctions', 'a and '.repeat(100_000), [1_000, 1]],
])(
  'half a million units of %s end, in so many values',
  (_, written, counts) => {
    expect([
      listedValues(passageOf(written), people('en')).values.length,
      wholeValue(passageOf(written)).values.length,
    ]).toEqual(counts)
  },
  60_000,
)
