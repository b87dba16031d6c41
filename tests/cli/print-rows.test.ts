// Rows as a table, as JSON and as CSV.
import { expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { printRows } from '../../src/cli/print-rows.ts'

const plain = { paint: paintFor(false, {}), width: Infinity }
const rows = {
  columns: ['party', 'votes', 'known'],
  rows: [
    ['Halkın Kurtuluş', 26654, true],
    ['人民党', 0, false],
    ['a\nb', null, null],
  ],
}

test('a table is aligned by the width of its characters, numbers to the right', () => {
  expect(printRows(rows, 'table', plain)).toBe(`party            votes  known
Halkın Kurtuluş  26654  true
人民党               0  false
a b                  –  –
3 rows
`)
})

test('a table is cut to the screen at its widest column', () => {
  const wide = { columns: ['n', 'words'], rows: [[1, 'one two three four five']] }
  expect(printRows(wide, 'table', { ...plain, width: 16 })).toBe(`n  words
1  one two thre…
1 row
`)
})

test('JSON has one object a row', () => {
  expect(JSON.parse(printRows(rows, 'json', plain))).toEqual([
    { party: 'Halkın Kurtuluş', votes: 26654, known: true },
    { party: '人民党', votes: 0, known: false },
    { party: 'a\nb', votes: null, known: null },
  ])
})

test('CSV quotes what needs it and leaves nothing empty', () => {
  expect(printRows(rows, 'csv', plain)).toBe(
    'party,votes,known\nHalkın Kurtuluş,26654,true\n人民党,0,false\n"a\nb",,\n',
  )
})

test.each([
  [true, {}, '\u001B[1mx\u001B[22m'],
  [true, { NO_COLOR: '1' }, 'x'],
  [true, { NO_COLOR: '' }, '\u001B[1mx\u001B[22m'],
  [true, { TERM: 'dumb' }, 'x'],
  [false, {}, 'x'],
])('colours on a screen (%s) with %j', (isScreen, environment, expected) => {
  expect(paintFor(isScreen, environment).bold('x')).toBe(expected)
})
