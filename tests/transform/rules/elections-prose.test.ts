// What a party won and where it stood, told in sentences; each number goes to the election and the party it belongs to.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

const general = '2015 Norwegian general election'

test.each<readonly [string, readonly string[]]>([
  [
    'In the 2015 Norwegian general election the party received 5,120 votes (0.13%) and won 3 seats.',
    [`Granite Party electionResult ${general} {seats 3, voteShare 0.13, votes 5120}`],
  ],
  [
    'The party participated in the Norwegian general election of 2015 with 55 candidates. It received 5,120 votes.',
    [
      `Granite Party contested ${general} {candidates 55}`,
      `Granite Party electionResult ${general} {votes 5120}`,
    ],
  ],
  [
    'At the 2015 Norwegian general election, the party came second with 22.3% of the vote and 36 seats.',
    [`Granite Party electionResult ${general} {position 2, seats 36, voteShare 22.3}`],
  ],
  [
    'In the 2015 Norwegian general election the party contested 12 seats, with 22.3% of the vote.',
    [`Granite Party electionResult ${general} {voteShare 22.3}`],
  ],
  [
    "In the 2015 Norwegian general election the party won 2 of the bloc's 9 seats.",
    [`Granite Party electionResult ${general} {seats 2}`],
  ],
  [
    'The party won 12% in the 2015 Norwegian general election. In Tor the party took 51%.',
    [
      `Granite Party electionResult ${general} {constituency “Tor”, voteShare 51}`,
      `Granite Party electionResult ${general} {voteShare 12}`,
    ],
  ],
  [
    'In the 2015 Norwegian general election the party won 13 of the 169 seats.',
    [`Granite Party electionResult ${general} {seats 13, seatsTotal 169}`],
  ],
  [
    'The party won 5,120 votes in the 2015 Norwegian general election. The Tide Union received 9,240 votes in the same election.',
    [
      `Granite Party electionResult ${general} {votes 5120}`,
      `Tide Union electionResult ${general} {votes 9240}`,
    ],
  ],
  [
    'In the 2015 Norwegian general election, the Tide Union won 9,240 votes while the party won 5,120 votes.',
    [
      `Granite Party electionResult ${general} {votes 5120}`,
      `Tide Union electionResult ${general} {votes 9240}`,
    ],
  ],
  [
    'The party won 5,120 votes in the 2015 Norwegian general election, compared to 4,000 votes in 2011.',
    [`Granite Party electionResult ${general} {votes 5120}`],
  ],
  [
    'In the 2015 Norwegian general election, in which the Tide Union won 9,240 votes, the party lost.',
    [`Tide Union electionResult ${general} {votes 9240}`],
  ],
  [
    'In the 2015 Norwegian presidential election its candidate, Ada Mor, won 5,120 votes in the first round.',
    ['Ada Mor electionResult 2015 Norwegian presidential election {round 1, votes 5120}'],
  ],
  [
    'The party contested the 2015 Norwegian general election, receiving 0.4% of the vote, but failed to win a seat.',
    [`Granite Party electionResult ${general} {seats 0, voteShare 0.4}`],
  ],
  [
    'The party contested 13 seats in the 2015 Norwegian general election.',
    [`Granite Party contested ${general}`],
  ],
  [
    'The party nominated Ada Mor as its candidate for the 2015 Norwegian presidential election.',
    [
      'Ada Mor contested 2015 Norwegian presidential election',
      'Granite Party contested 2015 Norwegian presidential election',
    ],
  ],
  ['The party supported Ada Mor in the 2015 Norwegian presidential election.', []],
  [
    'It currently holds 26 of 60 seats in the Chamber of Deputies.',
    ['Granite Party seatsHeld Chamber of Deputies {seats 26, seatsTotal 60}'],
  ],
  [
    'It contested the 2015 Norwegian general election as part of the Shore Alliance. The Shore Alliance received 9,240 votes.',
    [
      `Granite Party contested ${general} {inAlliance Shore Alliance}`,
      `Shore Alliance electionResult ${general} {votes 9240}`,
    ],
  ],
  [
    'In the June 2015 Norwegian general election it won 5,120 votes. In the November 2015 elections it won 6,240 votes.',
    [
      'Granite Party electionResult June 2015 Norwegian general election {votes 5120}',
      'Granite Party electionResult November 2015 Norwegian election {votes 6240}',
    ],
  ],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party did not take part in the Norwegian general election of 2015.'],
  ['no election', 'The party won 5,120 votes.'],
  ['an election without a date', 'The party won 5,120 votes in the general election.'],
  [
    'an election of a former paragraph',
    'The Norwegian general election of 2015 was new.\n\nIt received 5,120 votes.',
  ],
  ['an election elsewhere', 'The party took part in the 2015 Zubrowkan general election.'],
  ['a possibility', 'The party could win 5,120 votes in the 2015 Norwegian general election.'],
  [
    'an election of another year',
    'The Norwegian general election of 2015 was new. In 2019, it came third with 5,120 votes.',
  ],
  ['an election of one seat', 'In the by-election of 2012 the party won 61% of the vote.'],
  ['a loss', 'The party lost 5,120 votes in the 2015 Norwegian general election.'],
  ['a need', 'The party needed 5,120 votes in the 2015 Norwegian general election.'],
  ['a person in a parliament', 'Ada Mor won 5,120 votes in the 2015 Norwegian general election.'],
  ['a plan', 'The party planned to contest the 2015 Norwegian general election.'],
])('%s is no result: “%s”', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})
