// Tables with a group of columns for each chamber, headers that name the party, and rows of many parties together.
import { describe, expect, test } from 'vitest'
import { saidByTables } from './tables.ts'

describe('a group of columns for each chamber', () => {
  test('on the page of an election; alliances together are nobody', () => {
    const said = saidByTables({
      title: 'Norwegian general election, 2005',
      lead: 'General elections were held in Norway.',
      country: '',
      headings: ['Results'],
      tables: [
        {
          columns: ['Party', 'House Votes', 'House %', 'House Seats', 'Senate Votes', 'Senate Seats'],
          rows: [
            ['Granite Party', '157,250', '16.5', '15', '246,994', '3'],
            ['Tide Union', '117,429', '12.3', '8', '193,361', '4'],
            ['Electoral alliances', '7,429', '1.3', '1', '3,361', '0'],
          ],
        },
      ],
    })
    expect(said.toSorted()).toEqual([
      'Tide Union electionResult 2005 Norwegian general election {legislature House, seats 8, voteShare 12.3, votes 117429}',
      'Tide Union electionResult 2005 Norwegian general election {legislature Senate, seats 4, votes 193361}',
      'electionResult 2005 Norwegian general election {legislature House, seats 15, voteShare 16.5, votes 157250}',
      'electionResult 2005 Norwegian general election {legislature Senate, seats 3, votes 246994}',
    ])
  })

  test('on the page of a party', () => {
    expect(
      saidByTables({
        headings: ['Election results'],
        country: 'Norway',
        tables: [
          {
            columns: ['Election', 'Senate Votes', 'Senate Seats won', 'House of Deputies Seats won'],
            rows: [
              ['2001', '1,200', '2', '15'],
              ['2005', '1,300', '3', '17'],
            ],
          },
        ],
      }).filter((line) => line.startsWith('electionResult')),
    ).toEqual([
      'electionResult 2001 Norwegian general election {legislature House of Deputies, seats 15}',
      'electionResult 2001 Norwegian general election {legislature Senate, seats 2, votes 1200}',
      'electionResult 2005 Norwegian general election {legislature House of Deputies, seats 17}',
      'electionResult 2005 Norwegian general election {legislature Senate, seats 3, votes 1300}',
    ])
  })
})

test.each([
  ['Number of Granite Party votes', '1,200', 'votes 1200'],
  ['Votes for GP', '1,200', 'votes 1200'],
  ['Total seats won', '20 / 150', 'seats 20, seatsTotal 150'],
  ['Seats contested', '31', 'candidates 31'],
])('“%s” above %s is %s', (header, cell, said) => {
  expect(
    saidByTables({
      lead: 'The Granite Party (GP) is a political party in Norway.',
      headings: ['Parliamentary elections'],
      tables: [{ columns: ['Election', header, 'Share of votes'], rows: [['2001', cell, '4.5%']] }],
    }).filter((line) => line.startsWith('electionResult')),
  ).toEqual([
    `electionResult 2001 Norwegian general election {${['voteShare 4.5', ...said.split(', ')].sort().join(', ')}}`,
  ])
})
