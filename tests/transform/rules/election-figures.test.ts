// Figures of an election: of the page's own, of links, of a series, of several in one sentence.
import { expect, test } from 'vitest'
import { byCodePoint } from '../../../src/model/order.ts'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf, saidIn } from '../read.ts'

const saidOf = (text: string) =>
  graphOf({ 'Norwegian_general_election_2003.wiki': text })
    .claims.filter(({ derived }) => derived !== true)
    .map(showStatement)
    .sort(byCodePoint)

const page = (results: string, heading = 'Results') =>
  `'''General elections''' were held in [[Norway]] on 27 April 2003. Turnout was 64.2%.\n\n==${heading}==\n${results}\n`
const own = [
  '2003 Norwegian general election country Norway',
  '2003 Norwegian general election date 2003-04-27',
  '2003 Norwegian general election turnout 64.2',
]
const result = (party: string, figures: string) =>
  `${party} electionResult 2003 Norwegian general election {${figures}}`

test.each([
  ['The Tide Party won 12 seats.', [result('Tide Party', 'seats 12')]],
  [
    'The Tide Party won 37 of the 80 seats, eight fewer than in 1999, followed by the Harbour Party with 21, and the Salt Party and the Moss Party, with ten each.',
    [
      result('Harbour Party', 'seats 21'),
      result('Moss Party', 'seats 10'),
      result('Salt Party', 'seats 10'),
      result('Tide Party', 'seats 37, seatsTotal 80'),
    ],
  ],
  [
    'The Tide Party won 96 seats, the Harbour Party 64 and the Moss Party two.',
    [result('Harbour Party', 'seats 64'), result('Moss Party', 'seats 2'), result('Tide Party', 'seats 96')],
  ],
  [
    'The Tide Party won 12 seats, ahead of the Harbour Party with 5 seats (18.2%).',
    [result('Harbour Party', 'seats 5, voteShare 18.2'), result('Tide Party', 'seats 12')],
  ],
  [
    'The Tide Party and the Harbour Party obtained 1.8% and 3.3%, respectively.',
    [result('Harbour Party', 'voteShare 3.3'), result('Tide Party', 'voteShare 1.8')],
  ],
  [
    'The Tide Party and the Harbour Party won five seats each.',
    [result('Harbour Party', 'seats 5'), result('Tide Party', 'seats 5')],
  ],
  [
    'The Tide Party got 95 seats and its partner, the Harbour Party, got 3 seats.',
    [result('Harbour Party', 'seats 3'), result('Tide Party', 'seats 95')],
  ],
])('on the page of an election: %s', (words, said) => {
  expect(saidOf(page(words))).toEqual([...own, ...said].sort(byCodePoint))
})

test.each([
  ['what two won together', 'The Tide Party and the Harbour Party won 46 seats.'],
  ['another year', 'In 1999 the Tide Party won 12 seats.'],
  ['an election before', 'The Tide Party had won 12 seats at the previous election.'],
  ['an election for something else', 'In the elections for the council the Tide Party won 12 seats.'],
  ['opinion polls', 'In opinion polls the Tide Party won 12% of the vote.'],
])('of the page’s election nothing is said by %s', (_, words) => {
  expect(saidOf(page(words))).toEqual(own)
})

test('under a heading on something else the election must be spoken of', () => {
  expect(saidOf(page('The members voted. The Tide Party got 45%.', 'Candidates'))).toEqual(own)
})

test.each([
  ['a year', '[[Norwegian parliamentary election, 1995|1995]]'],
  ['words', 'the [[Norwegian parliamentary election, 1995|first elections]]'],
])('%s that is linked to an election is it', (_, link) => {
  const text = `'''Granite Party''' is a party in [[Norway]].\n\nIn ${link} the party won 12 seats.\n`
  expect(graphOf({ 'Granite_Party.wiki': text }).claims.map(showStatement)).toContain(
    'Granite Party electionResult 1995 Norwegian general election {seats 12}',
  )
})

test.each([
  [
    'In the 1927 general election the party won 9 seats. In 1931 it won four seats.',
    [
      'Granite Party electionResult 1927 Norwegian general election {seats 9}',
      'Granite Party electionResult 1931 Norwegian general election {seats 4}',
    ],
  ],
  ['In 1931 it won four seats.', []],
  [
    'It contested the 1996 presidential election, finishing fourth with 4.2% of the vote.',
    ['Granite Party electionResult 1996 Norwegian presidential election {position 4, voteShare 4.2}'],
  ],
  [
    'In the election held on May 9, 1993, the party won more than 5% of the vote.',
    ['Granite Party electionResult 9 May 1993 Norwegian election {hedge “approximate”, voteShare 5}'],
  ],
])('%s', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})
