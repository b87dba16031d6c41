// Tables of elections that runs of templates make.
import { expect, test } from 'vitest'
import { blocks, codes, grid, linksOf, read, tables, words } from './read.ts'

const BOX = [
  '{{Election box begin | title=[[1990 Ostrevian general election|General election 1990]]: Northmark }}',
  '{{Election box winning candidate with party link',
  '  |party      = Green Shore (Ostrevia)',
  '  |candidate  = [[Anna Berg]]',
  '  |votes      = 12,345',
  '  |percentage = 51.2',
  '  |change     = {{increase}}3.4',
  '}}',
  '{{Election box candidate|party=[[Dawn]]<ref>a</ref>|candidate=Ola Vik|votes=11,000|percentage=45.6|change=-1.0}}',
  '<!-- sums -->',
  '{{Election box majority|votes=1,345|percentage=5.6|change=}}',
  '{{Election box turnout|votes=24,100|percentage=61.0|change=+1.0}}',
  '{{Election box hold with party link|winner=Green Shore (Ostrevia)|swing=+2.2}}',
  '{{Election box end}}',
].join('\n')

test('A box is one table: a row a template, its columns named by their arguments', () => {
  expect(grid(`Words\n${BOX}\nMore`)).toEqual([
    ['Party', 'Candidate', 'Votes', '%', '±%'],
    ['Green Shore (Ostrevia)', 'Anna Berg', '12,345', '51.2', '▲3.4'],
    ['Dawn', 'Ola Vik', '11,000', '45.6', '-1.0'],
    ['majority', '-', '1,345', '5.6', '-'],
    ['turnout', '-', '24,100', '61.0', '+1.0'],
  ])
  expect(words(`Words\n${BOX}\nMore`)).toEqual(['Words', 'More'])
})

test('Its title, its links and its places are those of the source', () => {
  const [table] = tables(BOX)
  expect(table?.title?.text).toBe('General election 1990: Northmark')
  expect(table?.span).toEqual({ start: 0, end: BOX.length })
  const [party, candidate] = table?.rows[0]?.cells ?? []
  expect(party && linksOf(party)).toEqual(['Green Shore (Ostrevia) -> Green Shore (Ostrevia)'])
  expect(candidate && linksOf(candidate)).toEqual(['Anna Berg -> Anna Berg'])
  expect(table?.rows.map(({ span }) => BOX.slice(span.start, span.end).slice(0, 31))).toEqual([
    '{{Election box winning candidat',
    '{{Election box candidate|party=',
    '{{Election box majority|votes=1',
    '{{Election box turnout|votes=24',
  ])
})

test('A row without a count is left out and counted, no template is unknown', () => {
  expect(read(BOX).diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'no-title: neither a container nor an infobox says what the page is about; it may stand in the lead',
    'no-infobox: expected a template that is an infobox; found none',
    'left-out: a row of an election without a count, no part of the article: left out',
  ])
})

test('A count of the two who were left is no result', () => {
  const row = (party: string, votes: string) =>
    `{{Election box candidate AU party|party=${party}|votes=${votes}}}\n`
  const text = `{{Election box begin}}\n${row('A', '3')}${row('B', '2')}${row('C', '1')}{{Election box 2pp}}\n${row('A', '4')}${row('B', '2')}{{Election box end}}`
  expect(grid(text)).toEqual([
    ['Party', 'Votes'],
    ['A', '3'],
    ['B', '2'],
    ['C', '1'],
  ])
})

test('Two boxes side by side are two tables, and one may lack its end', () => {
  const one =
    '{{Election Summary Begin|title=X}}\n{{Election Summary Party|party=A|seats=3|votes=40|votes %=4.0}}\n'
  const text = `${one}${one}\n== Next ==\nWords`
  expect(
    tables(text).map(({ columns, rows }) =>
      [columns, rows[0]?.cells].map((cells) => cells?.map((cell) => cell?.text)),
    ),
  ).toEqual([
    [
      ['Party', 'Seats', 'Votes', 'Votes %'],
      ['A', '3', '40', '4.0'],
    ],
    [
      ['Party', 'Seats', 'Votes', 'Votes %'],
      ['A', '3', '40', '4.0'],
    ],
  ])
  expect(words(text)).toEqual(['Words'])
})

test('A box may stand in a template or in a cell', () => {
  const row = '{{Election box begin}}{{Election box candidate|party=A|votes=3}}{{Election box end}}'
  const expected = [
    ['Party', 'Votes'],
    ['A', '3'],
  ]
  expect(grid(`{{center|\n${row}\n}}`)).toEqual(expected)
  expect(
    tables(`{|\n|-\n|\n${row}\n|}`).map(({ columns }) => columns.map((cell) => cell?.text)),
  ).toContainEqual(expected[0])
})

test('A beginning and an end with nothing between them give nothing', () => {
  expect(blocks('{{Election box begin|title=A}}\n{{Election box end}}')).toEqual([])
  expect(codes('{{Election box majority}}')).toEqual(['no-title', 'no-infobox', 'left-out'])
})
