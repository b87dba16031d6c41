// Tables of a party's results in the forms that real pages have: header rows, ballots, places, bodies, other subjects.
import { describe, expect, test } from 'vitest'
import { doubtsOf, saidByTables, type ArticleParts, type TableParts } from './tables.ts'

const said = (table: TableParts, more: ArticleParts = {}) => saidByTables({ tables: [table], ...more })

describe('columns', () => {
  test('votes for lists and for constituencies; the share is that of the lists', () => {
    expect(
      said({
        columns: [
          'Election year',
          '# of constituency votes',
          '# of party list votes',
          '% of party list votes',
          '# of overall seats won',
          '+/–',
        ],
        rows: [
          ['1949', '', '6,934,975', '29.2', '131 / 402', ''],
          ['1953', '8,131,257', '7,944,943', '28.8', '162 / 509', '▲ 22'],
          ['1957', '8,975,400', '7,875,339', '27.7', '150 / 519', '▼ 12'],
        ],
      }),
    ).toEqual([
      'electionResult 1949 Norwegian general election {seats 131, seatsTotal 402, voteShare 29.2, votes 6934975}',
      'electionResult 1953 Norwegian general election {change 22, constituencyVotes 8131257, seats 162, seatsTotal 509, voteShare 28.8, votes 7944943}',
      'electionResult 1957 Norwegian general election {change -12, constituencyVotes 8975400, seats 150, seatsTotal 519, voteShare 27.7, votes 7875339}',
    ])
  })

  test('the second place is one of seats; an arrow without a number is no change', () => {
    expect(
      said({
        columns: ['Year', 'Vote %', 'Place', 'Seats', 'Place', 'Cabinet'],
        rows: [
          ['1945', '', '', '25', '1st', 'Yes'],
          ['1964', '33.3 ▼', '2nd', '22 ▲', '1st', 'Yes'],
        ],
      }),
    ).toEqual([
      'electionResult 1945 Norwegian general election {seats 25}',
      'electionResult 1964 Norwegian general election {position 2, seats 22, voteShare 33.3}',
    ])
  })

  test('a cell may say the change or the share, too', () => {
    expect(
      said({
        columns: ['Election', 'Votes', 'Seats'],
        rows: [
          ['1997', '21,455 (0.8%)', '22 ▼ 3'],
          ['2001', '33,908 (1.3%)', '25 (+3)'],
        ],
      }),
    ).toEqual([
      'electionResult 1997 Norwegian general election {change -3, seats 22, voteShare 0.8, votes 21455}',
      'electionResult 2001 Norwegian general election {change 3, seats 25, voteShare 1.3, votes 33908}',
    ])
  })

  test('each ballot is a result of its own', () => {
    expect(
      said(
        {
          columns: ['Election', '1st round Votes', '1st round %', '2nd round Votes', '2nd round %'],
          rows: [
            ['1997', '500', '5.0', '–', '–'],
            ['2001', '600', '6.0', '700', '7.0'],
          ],
        },
        { headings: ['Legislative elections'] },
      ),
    ).toEqual([
      'electionResult 1997 Norwegian general election {round 1, voteShare 5, votes 500}',
      'electionResult 2001 Norwegian general election {round 1, voteShare 6, votes 600}',
      'electionResult 2001 Norwegian general election {round 2, voteShare 7, votes 700}',
    ])
    expect(
      said({
        columns: ['Election', 'Round', 'Votes'],
        rows: [
          ['1997', 'First', '500'],
          ['^1997', 'Second', '600'],
        ],
      }),
    ).toEqual([
      'electionResult 1997 Norwegian general election {round 1, votes 500}',
      'electionResult 1997 Norwegian general election {round 2, votes 600}',
    ])
  })

  test('marks of notes, dashes and question marks are no figures', () => {
    expect(
      said({
        columns: ['Election[1]', 'Votes', 'Seats'],
        rows: [
          ['1997', '21,455[a]', '2*'],
          ['2001', '—', '?'],
          ['2005', 'n/a', '3†'],
        ],
      }),
    ).toEqual([
      'electionResult 1997 Norwegian general election {seats 2, votes 21455}',
      'electionResult 2005 Norwegian general election {seats 3}',
    ])
  })
})

describe('elections', () => {
  test('the page of the election tells the kind, and whose it was, where the cell prints the year alone', () => {
    expect(
      said(
        {
          columns: ['Year', 'Votes', 'Seats'],
          rows: [
            ['[[Ostrevian legislative election, 1911|1911]]', '54,701', '2'],
            ['[[West Norwegian general election, 1921|1921]]', '54,702', '3'],
            ['[[North Norwegian state election, 1924|1924]]', '54,703', '4'],
            ['[[Norwegian local elections, 1991|1927]]', '54,704', '5'],
          ],
        },
        { headings: ['Electoral history'] },
      ),
    ).toEqual([
      'electionResult 1911 general election (Ostrevia) {seats 2, votes 54701}',
      'electionResult 1921 Norwegian general election {seats 3, votes 54702}',
      'electionResult 1924 regional election (North Norway) {seats 4, votes 54703}',
      'electionResult 1927 Norwegian election {seats 5, votes 54704}',
    ])
  })

  test('the pages of some elections of a table tell the kind of all, if they are of one', () => {
    const rows = [
      ['[[Norwegian general election, 1971|1971]]', '500', '1'],
      ['1975', '600', '2'],
    ]
    const more = { headings: ['Electoral history'] }
    expect(said({ columns: ['Year', 'Votes', 'Seats'], rows }, more)[1]).toBe(
      'electionResult 1975 Norwegian general election {seats 2, votes 600}',
    )
    const mixed = [...rows, ['[[Norwegian local elections, 1979|1979]]', '700', '3']]
    expect(said({ columns: ['Year', 'Votes', 'Seats'], rows: mixed }, more)).toContain(
      'electionResult 1975 Norwegian election {seats 2, votes 600}',
    )
  })

  test('in columns: a row is a place, the sum is the whole country, a wide row is no place', () => {
    expect(
      said(
        {
          columns: [
            'State',
            'No. of candidates 2004',
            'No. of elected 2004',
            'No. of candidates 1999',
            'No. of elected 1999',
            'Total no. of seats in the state',
          ],
          rows: [
            ['Tor', '1', '1', '6', '0', '42'],
            ['Union territories'],
            ['Nor', '6', '0', '9', '0', '40 (2004)/54(1999)'],
            ['Total:', '7', '1', '15', '0', ''],
          ],
        },
        { headings: ['Lok Sabha election tally'] },
      ).map((line) => line.replace('Norwegian general election', '')),
    ).toEqual([
      'electionResult 1999  {candidates 15, legislature Lok Sabha, seats 0}',
      'electionResult 1999  {candidates 6, constituency “Tor”, legislature Lok Sabha, seats 0, seatsTotal 42}',
      'electionResult 1999  {candidates 9, constituency “Nor”, legislature Lok Sabha, seats 0, seatsTotal 54}',
      'electionResult 2004  {candidates 1, constituency “Tor”, legislature Lok Sabha, seats 1, seatsTotal 42}',
      'electionResult 2004  {candidates 6, constituency “Nor”, legislature Lok Sabha, seats 0, seatsTotal 40}',
      'electionResult 2004  {candidates 7, legislature Lok Sabha, seats 1}',
    ])
  })

  test('a place a row, with an election of its own or the one of the heading', () => {
    expect(
      said(
        {
          columns: ['State', 'No. of elected', 'Total no. of seats in Assembly', 'Year of Election'],
          rows: [
            ['Tor', '6', '294', '2004'],
            ['Nor', '1', '126', '2001'],
          ],
        },
        { headings: ['State election results'] },
      ),
    ).toEqual([
      'electionResult 2001 Norwegian regional election {constituency “Nor”, seats 1, seatsTotal 126}',
      'electionResult 2004 Norwegian regional election {constituency “Tor”, seats 6, seatsTotal 294}',
    ])
    expect(
      said(
        {
          columns: ['Governorate', 'Percentage', 'Seats Won', 'Total Seats'],
          rows: [
            ['al-Tor', '-', '0', '29'],
            ['Nor', '8.2%', '5', '30'],
            ['Total:', '6.6%', '5', '59'],
          ],
        },
        { headings: ['2009 Governorate Elections'] },
      ),
    ).toEqual([
      'electionResult 2009 Norwegian regional election {constituency “Nor”, seats 5, seatsTotal 30, voteShare 8.2}',
      'electionResult 2009 Norwegian regional election {constituency “al-Tor”, seats 0, seatsTotal 29}',
      'electionResult 2009 Norwegian regional election {seats 5, seatsTotal 59, voteShare 6.6}',
    ])
  })

  test('a wide row names the body of the elections below it', () => {
    expect(
      said(
        {
          columns: ['Election', 'Votes'],
          rows: [['House of Tor'], ['1997', '500'], ['European Parliament'], ['1999', '600']],
        },
        { headings: ['Election results'] },
      ),
    ).toEqual([
      'electionResult 1997 Norwegian general election {legislature House of Tor, votes 500}',
      'electionResult 1999 Norwegian European Parliament election {legislature European Parliament, votes 600}',
    ])
  })

  test('the paragraph above names the body', () => {
    expect(
      said(
        {
          columns: ['Year', 'Seats'],
          rows: [
            ['1945', '25'],
            ['1948', '22'],
          ],
        },
        { headings: ['Results'], intro: 'The results of the party in the House of Tor at each election.' },
      )[0],
    ).toBe('electionResult 1945 Norwegian general election {legislature House of Tor, seats 25}')
  })

  test('two rows about one election that nothing tells apart are both left out', () => {
    const table = {
      columns: ['Election', 'Votes'],
      rows: [
        ['1997', '500'],
        ['1997', '600'],
        ['2001', '700'],
      ],
    }
    expect(said(table)).toEqual(['electionResult 2001 Norwegian general election {votes 700}'])
    expect(doubtsOf({ tables: [table] }).join('\n')).toContain('another row is about the same election')
  })
})

describe('subjects', () => {
  test('a row may name an earlier party, whose result it is', () => {
    expect(
      said({
        columns: [
          'Election',
          'Party name',
          'Total votes',
          'Share of votes',
          'Seats',
          'Share of seats',
          'Party Leader(s)',
        ],
        rows: [
          ['1961', 'Quarry Party', '69,045', '8.6%', '1', '0.6%', 'Mor !Ada Mor'],
          ['1994', 'Granite Party', '338,426', '1.73%', '7', '1.75%', 'Tal !Bo Tal'],
        ],
      }),
    ).toEqual([
      'Quarry Party electionResult 1961 Norwegian general election {leader Ada Mor, seats 1, voteShare 8.6, votes 69045}',
      'Quarry Party ledBy Ada Mor {role “Party Leader(s)”}',
      'electionResult 1994 Norwegian general election {leader Bo Tal, seats 7, voteShare 1.73, votes 338426}',
      'ledBy Bo Tal {role “Party Leader(s)”}',
    ])
  })

  test('votes for a candidate are the candidate’s', () => {
    expect(
      said(
        {
          columns: ['Election', 'Candidate', 'Votes', '%'],
          rows: [
            ['1995', 'Ada Mor', '500', '5.0'],
            ['2000', 'Supported Bo Tal', '400', '4.0'],
            ['2005', 'none', '', ''],
          ],
        },
        { headings: ['Presidential elections'] },
      )[0],
    ).toBe('Ada Mor electionResult 1995 Norwegian presidential election {voteShare 5, votes 500}')
  })

  test('votes of a joint list are not the party’s', () => {
    expect(
      said({
        columns: ['Election', 'Alliance', 'Votes'],
        rows: [
          ['1995', 'Harbour Front', '500'],
          ['2000', '–', '400'],
          ['2004', 'Harbour Front', '300'],
        ],
      }),
    ).toEqual(['electionResult 2000 Norwegian general election {votes 400}'])
  })

  test('a leader whom the table spans over several rows led once', () => {
    expect(
      said({
        columns: ['Election', 'Leader', 'Votes'],
        rows: [
          ['1995', 'Ada Mor', '500'],
          ['2000', '^Ada Mor', '400'],
        ],
      }),
    ).toEqual([
      'electionResult 1995 Norwegian general election {leader Ada Mor, votes 500}',
      'electionResult 2000 Norwegian general election {leader Ada Mor, votes 400}',
      'ledBy Ada Mor {role “Leader”}',
    ])
  })
})

describe('nothing is said by', () => {
  const table = {
    columns: ['Year', 'Votes'],
    rows: [
      ['1997', '21,455'],
      ['2001', '31,455'],
    ],
  }

  test.each([
    [['Song contest']],
    [['Awards']],
    [['Leadership elections']],
    [['Opinion polls']],
    [['Membership']],
  ])('years and votes below %j', (headings) => {
    expect(said(table, { headings })).toEqual([])
  })

  test('an article that is about no party', () => {
    expect(saidByTables({ title: 'Tor', lead: 'Tor is a road in Norway.', tables: [table] })).toEqual([])
  })
})

describe('figures with something beside them', () => {
  const columns = ['Election', 'Votes', '%', 'Seats', 'Position']

  test('an arrow before a place is no part of it, a place behind a share or votes is one', () => {
    const rows = [
      ['1950', '5,000', '5.1', '4', '▲ 4th'],
      ['1954', '4,000', '4.5 (#3)', '3', ''],
      ['1958', '3,000', '3.5', '2', '▲ 2'],
      ['1962', '2,310 (7th)', '2.5', '1', ''],
    ]
    expect(saidByTables({ tables: [{ columns, rows }] })).toEqual([
      'electionResult 1950 Norwegian general election {position 4, seats 4, voteShare 5.1, votes 5000}',
      'electionResult 1954 Norwegian general election {position 3, seats 3, voteShare 4.5, votes 4000}',
      'electionResult 1958 Norwegian general election {seats 2, voteShare 3.5, votes 3000}',
      'electionResult 1962 Norwegian general election {position 7, seats 1, voteShare 2.5, votes 2310}',
    ])
  })

  test('an election that was annulled has no result, and the doubt is told', () => {
    const table = { columns, rows: [['1945 (annulled)', '12,346', '13', '3', '1']] }
    expect(saidByTables({ tables: [table] })).toEqual([])
    expect(doubtsOf({ tables: [table] })).toContainEqual(
      expect.stringContaining('"1945 (annulled)" is an election that did not count'),
    )
  })
})

test('a heading that is the kind alone tells it', () => {
  const rows = [['2010', 'Bo Li', '5.1', '50.2']]
  const columns = ['Year', 'Candidate', 'First round %', 'Second round %']
  expect(
    saidByTables({ headings: ['Election results', 'Presidential'], tables: [{ columns, rows }] }),
  ).toEqual([
    'Bo Li electionResult 2010 Norwegian presidential election {round 1, voteShare 5.1}',
    'Bo Li electionResult 2010 Norwegian presidential election {round 2, voteShare 50.2}',
  ])
})

test('below the lead, without a heading, votes and seats say enough; votes alone do not', () => {
  const intro = 'Its record is this.'
  const rows = [['1998', '12,345', '5']]
  const said = (columns: readonly string[]) =>
    saidByTables({ headings: [], intro, tables: [{ columns, rows }] })
  expect(said(['Year', 'Votes', 'Seats'])).toEqual([
    'electionResult 1998 Norwegian election {seats 5, votes 12345}',
  ])
  expect(said(['Year', 'Votes', 'Prizes'])).toEqual([])
})

test('what a row says of two persons in one cell is of neither alone', () => {
  const columns = ['Election', 'Leader', 'Votes', 'Seats']
  const rows = [
    ['1998', 'Ada Mor\nBo Tal', '1,500', '12'],
    ['2002', 'Bo Tal\n(acting)', '1,600', '13'],
  ]
  const candidates = [['1998', 'Ada Mor\nBo Tal', '1,500', '1.2%']]
  expect(saidByTables({ headings: ['Parliamentary elections'], tables: [{ columns, rows }] })).toEqual([
    'electionResult 1998 Norwegian general election {seats 12, votes 1500}',
    'electionResult 2002 Norwegian general election {leader Bo Tal, seats 13, votes 1600}',
    'ledBy Bo Tal {role “Leader”}',
  ])
  const presidential = { columns: ['Election', 'Candidate', 'Votes', '%'], rows: candidates }
  expect(saidByTables({ headings: ['Presidential elections'], tables: [presidential] })).toEqual([])
})
