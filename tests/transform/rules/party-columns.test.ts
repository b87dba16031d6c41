// Tables with a column for each party: what the figures are stands in the title; polls and other columns give nothing.
import { expect, test } from 'vitest'
import { saidByTables, type ArticleParts, type TableParts } from './tables.ts'

const history: TableParts = {
  columns: ['Election', 'Granite Party', '[[Tide Party (Norway)|TP]]', 'Others'],
  rows: [
    ['1998', '12.5', '40.1', '47.4'],
    ['2002', '—', '44.0', '56.0'],
  ],
}
const said = (headings: readonly string[], table: TableParts = history) =>
  saidByTables({ headings, tables: [table] })

test('a row an election: the share of each party', () => {
  expect(said(['General elections', 'Share of the vote'])).toEqual([
    'Tide Party electionResult 1998 Norwegian general election {voteShare 40.1}',
    'Tide Party electionResult 2002 Norwegian general election {voteShare 44}',
    'electionResult 1998 Norwegian general election {voteShare 12.5}',
  ])
})

test.each([
  ['nothing says what the figures are', ['General elections']],
  ['votes and seats at once', ['General elections', 'Votes and seats']],
  ['polls', ['Opinion polls', 'Share of the vote']],
  ['no elections', ['Song contests', 'Share of the audience']],
])('%s: nothing is read', (_, headings) => {
  expect(said(headings)).toEqual([])
})

test('a column of something else: nothing is read', () => {
  const polled = {
    columns: ['Date', 'Pollster', 'Granite Party', 'Tide Party', 'Lead'],
    rows: [['1998', 'Ask', '12.5', '40.1', '3.0']],
  }
  expect(said(['General elections', 'Share of the vote'], polled)).toEqual([])
})

test('on the page of an election, a row a part of the country', () => {
  const page: ArticleParts = {
    title: 'Norwegian general election, 1998',
    lead: 'It was held.',
    country: '',
    headings: ['Results', 'Seats by county'],
  }
  const columns = ['County', '[[Granite Party|GP]]', 'Tide Party', 'Total']
  const rows = [
    ['Northmark', '3', '4', '7'],
    ['Total', '3', '4', '7'],
  ]
  expect(saidByTables({ ...page, tables: [{ columns, rows }] })).toEqual([
    'Tide Party electionResult 1998 Norwegian general election {constituency “Northmark”, seats 4}',
    'electionResult 1998 Norwegian general election {constituency “Northmark”, seats 3}',
  ])
})
