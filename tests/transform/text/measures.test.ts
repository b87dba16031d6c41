// What was won: votes, shares, seats, candidates; each number by the noun behind it.
import { expect, test } from 'vitest'
import { readMeasures } from '../../../src/transform/text/measures.ts'

function measuresOf(text: string) {
  const found = readMeasures(text, { from: 0, to: text.length })
  if (found === undefined) return undefined
  const { from, to, ...measures } = found
  return { words: text.slice(from, to), ...measures }
}

test.each([
  ['a total of 26,654 votes.', { words: '26,654 votes', votes: 26654 }],
  [
    '60,396 votes or 0.13%.',
    { words: '60,396 votes or 0.13%', votes: 60396, voteShare: { text: '0.13', digits: 2 } },
  ],
  [
    '83,057 votes (0.17%).',
    { words: '83,057 votes (0.17%)', votes: 83057, voteShare: { text: '0.17', digits: 2 } },
  ],
  ['26 654 votes', { words: '26 654 votes', votes: 26654 }],
  ['12 percent of the vote', { words: '12 percent', voteShare: { text: '12', digits: 0 } }],
  ['won 28 seats', { words: '28 seats', seats: 28 }],
  ['won three seats', { words: 'three seats', seats: 3 }],
  ['13 of the 450 seats', { words: '13 of the 450 seats', seats: 13, seatsTotal: 450 }],
  ['0/550 seats', { words: '0/550 seats', seats: 0, seatsTotal: 550 }],
  ['28 seats out of 120', { words: '28 seats out of 120', seats: 28, seatsTotal: 120 }],
  [
    'with 550 candidates from 85 districts',
    { words: '550 candidates from 85 districts', candidates: 550, constituencies: 85 },
  ],
  [
    'with 550 candidate from 85 voting section.',
    { words: '550 candidate from 85 voting section', candidates: 550, constituencies: 85 },
  ],
  ['fell by +5%', undefined],
  ['10% of the seats', undefined],
  ['votes of confidence', undefined],
  ['in 2015', undefined],
  ['', undefined],
])('“%s” holds %j', (text, measures) => {
  expect(measuresOf(text)).toEqual(measures)
})
