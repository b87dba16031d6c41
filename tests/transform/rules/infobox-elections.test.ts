// Infoboxes of elections: days and rounds, the body, and a result for each number or column; never that of the election before.
import { describe, expect, test } from 'vitest'
import { boxGraph, doubtsOf, htmlGraph, said } from './boxes.ts'

const title = '2015 Norwegian general election'
const election = { template: 'Infobox election', title }
const says = (fields: readonly string[]) => said(boxGraph(fields, election), title)

test('a parliamentary election by number', () => {
  const graph = boxGraph(
    [
      `election_name = ${title}`,
      'country = Norway',
      'type = parliamentary',
      'election_date = {{start date|2015|6|7|df=y}}',
      'seats_for_election = All 169 seats in the [[Storting]]<br>85 seats needed for a majority',
      'turnout = 71.2% ({{decrease}} 2.1pp)',
      'party1 = [[Granite Party]]',
      'leader1 = [[Ada Mor]]',
      'popular_vote1 = 1,200,345',
      'percentage1 = 41.2%',
      'seats1 = 80',
      'last_election1 = 70',
      'seat_change1 = {{increase}} 10',
      'swing1 = {{increase}} 2.2%',
      'party2 = Independents',
      'seats2 = 3',
      'party3 = [[Tide Union]]',
      'seats3 = 20',
      'seat_change3 = {{steady}}',
    ],
    election,
  )
  expect(said(graph, title)).toEqual([
    'Granite Party electionResult {change 10, leader Ada Mor, legislature Storting, seats 80, seatsTotal 169, voteShare 41.2, votes 1200345}',
    'Tide Union electionResult {change 0, legislature Storting, seats 20, seatsTotal 169}',
    'country Norway',
    'date 2015-06-07',
    'electedBody Storting',
    'turnout 71.2',
  ])
  expect(doubtsOf(graph)).toEqual([])
})

test('candidates, whatever their party', () => {
  expect(
    says([
      'nominee1 = [[Ada Mor]]',
      'party1 = [[Granite Party]]',
      'popular_vote1 = 12,345',
      'nominee2 = None of the above',
      'popular_vote2 = 3',
    ]),
  ).toEqual(['Ada Mor electionResult {votes 12345}'])
})

describe('the days', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      '7 June 2015 (first round)<br>21 June 2015 (run-off)',
      ['date 2015-06-07 {round 1}', 'date 2015-06-21 {round 2}'],
    ],
    ['28–29 May 2015', ['date 2015-05-28 {to 2015-05-29}']],
    ['28 May – 2 June 2015', ['date 2015-05-28 {to 2015-06-02}']],
    ['May 28, June 4 and June 11, 2015', ['date 2015-05-28', 'date 2015-06-04', 'date 2015-06-11']],
    ['7 June 2015', ['date 2015-06-07']],
    ['June 2015', ['date 2015-06']],
    ['not yet known', []],
  ])('%s', (words, dates) => {
    expect(says([`election_date = ${words}`, 'party1 = ', 'seats1 = '])).toEqual(dates)
  })
})

test('the election before and after, where they are named', () => {
  expect(
    says(['previous_election = 2011 Norwegian general election', 'next_election = 2019', 'party1 = ']),
  ).toEqual(['previousElection 2011 Norwegian general election'])
})

describe('columns side by side', () => {
  const rows = [
    '<td colspan="4"><table><tr><td><a href="/wiki/X">2011</a> ←</td><td><b>7 June 2015</b></td><td>→ <a href="/wiki/Y">2019</a></td></tr></table></td>',
    '<th colspan="4">All 169 seats to the <a href="/wiki/Storting">Storting</a><br>85 seats were needed for a majority</th>',
    '<th></th><th>First party</th><th>Second party</th>',
    '<th>Leader</th><td>Ada Mor</td><td>Bo Tal</td>',
    '<th>Party</th><td><a href="/wiki/Granite_Party" title="Granite Party">Granite</a></td><td>Independent</td>',
    '<th>Last election</th><td>70</td><td>3</td>',
    '<th>Seats won</th><td>80 seats</td><td>2</td>',
    '<th>Seat change</th><td>▲10</td><td>▼1</td>',
    '<th>Percentage</th><td>41,2 %</td><td>–</td>',
    '<th></th><th>Third party</th>',
    '<th>Party</th><td>Tide Union</td>',
    '<th>Popular vote</th><td>12 345</td>',
  ]

  test('the quote of a day in a row without a label holds the heading of the box', () => {
    const quotes = htmlGraph(rows, election)
      .claims.filter(({ relation }) => relation === 'date')
      .map(({ evidence }) => evidence.map(({ quote }) => quote))
    expect(quotes).toEqual([['7 June 2015', title]])
  })

  test('each is one result', () => {
    expect(said(htmlGraph(rows, { title }), title)).toEqual([
      'Granite Party electionResult {change 10, leader Ada Mor, legislature Storting, seats 80, seatsTotal 169, voteShare 41.2}',
      'Tide Union electionResult {votes 12345}',
      'date 2015-06-07',
      'electedBody Storting',
    ])
  })

  test('in a part of the country they are results there', () => {
    const part = '2015 Norwegian general election in Tor'
    const statements = said(htmlGraph(rows.slice(2), { title: part }), part)
    expect(statements.filter((one) => one.includes('electionResult'))).toEqual([
      'Granite Party electionResult 2015 Norwegian general election {change 10, constituency “Tor”, leader Ada Mor, seats 80, voteShare 41.2}',
      'Tide Union electionResult 2015 Norwegian general election {constituency “Tor”, votes 12345}',
    ])
  })
})

test('two bodies: seats are of the one that is filled as a whole', () => {
  expect(
    says([
      'seats_for_election = All 47 seats in the [[House of Assembly]]<br>10 (of the 20) seats in the [[Legislative Council]]',
      'party1 = [[Granite Party]]',
      'seats1 = 26',
    ]),
  ).toEqual([
    'Granite Party electionResult {legislature House of Assembly, seats 26, seatsTotal 47}',
    'electedBody House of Assembly',
    'electedBody Legislative Council',
  ])
})

test('more seats than were filled are no seats won', () => {
  expect(
    says([
      'seats_for_election = 35 of the 96 seats in the [[Senate]]<br>49 seats needed for a majority',
      'party1 = [[Granite Party]]',
      'seats1 = 49',
      'seat_change1 = {{increase}} 1',
      'popular_vote1 = 12,345',
    ]),
  ).toEqual(['Granite Party electionResult {votes 12345}', 'electedBody Senate'])
})

test('a second infobox on another ballot says nothing of this election', () => {
  expect(
    says([
      'party1 = [[Granite Party]]\n| seats1 = 26\n}}\n{{Infobox election\n| election_name = Granite Party primary, 2015\n| nominee1 = Ada Mor\n| popular_vote1 = 3',
    ]),
  ).toEqual(['Granite Party electionResult {seats 26}'])
})
