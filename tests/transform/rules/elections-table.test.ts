// Tables of results: a row is an election, the header says what a column holds; nothing is guessed.
import { expect, test } from 'vitest'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'
import { graphOf } from '../read.ts'

const articleOf = (rows: readonly string[], heading: string) =>
  `= Granite Party =\n\nGranite Party\n- Country: Norway\n\nThe Granite Party is a party.\n\n== ${heading} ==\n${rows.map((row) => `${row}\n`).join('')}`

/** What the table says beside that the party stood, in the order of its rows. */
function saidInTable(rows: readonly string[], heading = 'General elections'): readonly string[] {
  return graphOf({ 'a.txt': articleOf(rows, heading) })
    .claims.filter(({ source, derived }) => source === 'table' && derived !== true)
    .map((claim) => showStatement(claim).replace('Granite Party ', ''))
    .sort()
}

const doubtsIn = (rows: readonly string[]) =>
  graphOf({ 'a.txt': articleOf(rows, 'General elections') }).diagnostics.map(showDiagnostic)

test('votes, share and seats go by the header', () => {
  expect(
    saidInTable([
      '| Election | Votes | % | Seats |',
      '| 1997 | 21,455 | 0.80 | 0 / 165 |',
      '| 2001 | 33,908 | 1.3 | 1/165 |',
    ]),
  ).toEqual([
    'electionResult 1997 Norwegian general election {seats 0, seatsTotal 165, voteShare 0.8, votes 21455}',
    'electionResult 2001 Norwegian general election {seats 1, seatsTotal 165, voteShare 1.3, votes 33908}',
  ])
})

test('columns may stand in any order', () => {
  expect(
    saidInTable(['| Seats | Votes | Election |', '| 5 | 21,455 | 1997 |', '| 6 | 31,455 | 2001 |']),
  ).toEqual([
    'electionResult 1997 Norwegian general election {seats 5, votes 21455}',
    'electionResult 2001 Norwegian general election {seats 6, votes 31455}',
  ])
})

test('a leader column says who led the party, and under whom it stood', () => {
  expect(
    saidInTable([
      '| Election | Leader | Votes |',
      '| 1997 | Ada Mor | 21,455 |',
      '| 2001 | Bo Tal | 5,000 |',
    ]),
  ).toEqual([
    'electionResult 1997 Norwegian general election {leader Ada Mor, votes 21455}',
    'electionResult 2001 Norwegian general election {leader Bo Tal, votes 5000}',
    'ledBy Ada Mor {role “Leader”}',
    'ledBy Bo Tal {role “Leader”}',
  ])
})

test('a leader is carried down to rows that lost the cell, and leads in the first row only', () => {
  expect(
    saidInTable([
      '| Election | Leader | Votes | Share |',
      '| 1997 | Ada Mor | 21,455 | 0.8% |',
      '| 2001 | 33,908 | 1.3% | |',
      '| 2005 | 18,220 | 0.7% | |',
    ]),
  ).toEqual([
    'electionResult 1997 Norwegian general election {leader Ada Mor, voteShare 0.8, votes 21455}',
    'electionResult 2001 Norwegian general election {leader Ada Mor, voteShare 1.3, votes 33908}',
    'electionResult 2005 Norwegian general election {leader Ada Mor, voteShare 0.7, votes 18220}',
    'ledBy Ada Mor {role “Leader”}',
  ])
})

test.each([
  ['Local elections', '1997 Norwegian local elections'],
  ['Parliamentary elections', '1997 Norwegian general election'],
  ['European elections', '1997 Norwegian European Parliament election'],
  ['Electoral history', '1997 Norwegian election'],
])('under the heading “%s” the election is the %s', (heading, election) => {
  expect(saidInTable(['| Election | Votes |', '| 1997 | 21,455 |', '| 2001 | 31,455 |'], heading)[0]).toBe(
    `electionResult ${election} {votes 21455}`,
  )
})

test('a title row names the body that was elected', () => {
  expect(
    saidInTable([
      '| Grand Assembly of Tor | |',
      '| Election | Votes |',
      '| 1997 | 21,455 |',
      '| 2001 | 31,455 |',
    ]),
  ).toEqual([
    'electionResult 1997 Norwegian general election {legislature Grand Assembly of Tor, votes 21455}',
    'electionResult 2001 Norwegian general election {legislature Grand Assembly of Tor, votes 31455}',
  ])
})

test('a dash is unknown, never 0', () => {
  expect(
    saidInTable(['| Election | Votes | Seats |', '| 1997 | – | 2 |', '| 2001 | 31,455 | n.a. |']),
  ).toEqual([
    'electionResult 1997 Norwegian general election {seats 2}',
    'electionResult 2001 Norwegian general election {votes 31455}',
  ])
})

test.each([
  ['without a column of elections', ['| Place | Votes |', '| Tor | 21,455 |', '| Bar | 11,455 |']],
  ['without a column of measures', ['| Election | Notes |', '| 1997 | first |', '| 2001 | second |']],
  ['with a header alone', ['| Election | Votes |']],
  ['whose rows have no date', ['| Election | Votes |', '| first | 21,455 |', '| second | 11,455 |']],
])('a table %s says nothing', (_, rows) => {
  expect(saidInTable(rows)).toEqual([])
})

test('what a column or a cell holds and cannot be read is told', () => {
  expect(
    doubtsIn(['| Election | Votes | Mood |', '| 1997 | 21,45 | good |', '| 2001 | 31,455 | bad |']),
  ).toEqual([
    '9:22 unread-column  what the column "Mood" holds is not known  ← Mood',
    '10:10 unread-value  "21,45" is no value for the column "Votes"  ← 21,45',
  ])
})

test('figures are never carried into another row, and a total is no election', () => {
  const rows = [
    '| Election | Leader | Votes | % | Seats |',
    '| 1995 | Ada Mor | 12,000 | 1.2 | 3 / 120 |',
    '| 1998 | Ada Mor | 14,000 | 1.3 | 4 / 120 |',
    '| 2000 | did not participate | | | |',
    '| Total | 26,000 | – | 7 | |',
  ]
  expect(saidInTable(rows).filter((line) => line.startsWith('electionResult'))).toEqual([
    'electionResult 1995 Norwegian general election {leader Ada Mor, seats 3, seatsTotal 120, voteShare 1.2, votes 12000}',
    'electionResult 1998 Norwegian general election {leader Ada Mor, seats 4, seatsTotal 120, voteShare 1.3, votes 14000}',
  ])
})

test('one cell that names the leader is one place', () => {
  const rows = ['| Year | Chairman | Votes |', '| 1995 | Ole Krag | 12,000 |', '| 1998 | 14,000 | |']
  const { facts } = graphOf({ 'a.txt': articleOf(rows, 'General elections') })
  expect(
    facts.filter(({ relation }) => relation === 'ledBy').map(({ status, claims }) => [status, claims.length]),
  ).toEqual([['single', 1]])
})

test('a table that nothing is read of is there to look at', () => {
  const rows = ['| Governorate | Turnover | Rank order |', '| Tor | 120 | 3 |', '| Nor | 140 | 4 |']
  expect(doubtsIn(rows).some((line) => line.includes('unread-table'))).toBe(true)
})
