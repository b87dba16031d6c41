// Tables on the page of an election: a row is a party or a candidate; what is nobody's votes gives nothing.
import { describe, expect, test } from 'vitest'
import { transform } from '../../../src/transform/transform.ts'
import { buildArticle, doubtsOf, saidByTables, type ArticleParts, type TableParts } from './tables.ts'

/** The page of a Norwegian election of 1998 with tables below a heading. */
const page = (tables: readonly TableParts[], more: ArticleParts = {}): ArticleParts => ({
  title: 'Norwegian general election, 1998',
  lead: 'General elections were held in Norway.',
  country: '',
  headings: ['Results'],
  tables,
  ...more,
})
const presidential = { title: 'Norwegian presidential election, 1998' }

/** Without the name of the election, which is the same in all. */
const said = (tables: readonly TableParts[], more: ArticleParts = {}) =>
  saidByTables(page(tables, more))
    .map((line) => line.replace(/1998 Norwegian \S+ election /u, ''))
    .sort()

const columns = ['Party', 'Votes', '%', 'Seats', '+/–']

describe('parties', () => {
  test('each has its result; others, invalid votes, sums and the electorate have none', () => {
    expect(
      said([
        {
          columns,
          rows: [
            ['[[Tide Party (Norway)|Tide Party]]', '1,914,426', '36.4', '131', '–30'],
            ['Granite League', '1 204 926', '22,9%', '82', '▲ 2'],
            ['Independent Left', '600', '0.4', '–', '▬'],
            ['Independents', '500', '0.3', '0', '0'],
            ['Other parties', '117,552', '2.2', '0', '0'],
            ['Invalid/blank votes', '113,466', '–', '–', '–'],
            ['Total', '5,374,588', '100', '349', '0'],
            ['Registered voters/turnout', '6,603,129', '81.4', '–', '–'],
          ],
        },
      ]),
    ).toEqual([
      'Granite League electionResult {change 2, seats 82, voteShare 22.9, votes 1204926}',
      'Independent Left electionResult {change 0, voteShare 0.4, votes 600}',
      'Tide Party electionResult {change -30, seats 131, voteShare 36.4, votes 1914426}',
      'turnout 81.4',
    ])
  })

  test('are the pages that they lead to', () => {
    const { entities } = transform([
      buildArticle(
        page([
          {
            columns,
            rows: [
              ['[[Tide Party (Norway)|Tide]]', '5', '1.0', '1', '0'],
              ['Granite League', '4', '1.0', '1', '0'],
            ],
          },
        ]),
      ),
    ])
    expect(entities.filter(({ type }) => type === 'Party').map(({ id }) => id)).toEqual([
      'party/Granite_League',
      'party/Tide_Party_(Norway)',
    ])
  })

  test('a coalition is an organization, and an alliance where the header allows for one', () => {
    const rows = [
      ['Coalition for Tor', '5', '10', '1', '0'],
      ['Tor Alliance', '4', '9', '1', '0'],
      ['Tide Party', '3', '8', '1', '0'],
    ]
    const typesOf = (header: string) =>
      transform([buildArticle(page([{ columns: [header, ...columns.slice(1)], rows }]))])
        .claims.filter(({ relation }) => relation === 'electionResult')
        .map(({ subject }) => `${subject.label}: ${subject.type}`)
        .sort()
    expect(typesOf('Party')).toEqual([
      'Coalition for Tor: Organization',
      'Tide Party: Party',
      'Tor Alliance: Party',
    ])
    expect(typesOf('Party/Electoral Alliance')).toEqual([
      'Coalition for Tor: Organization',
      'Tide Party: Party',
      'Tor Alliance: Organization',
    ])
  })

  test('below the name of an alliance stand in it', () => {
    expect(
      said([
        {
          columns: ['Party', 'Votes', 'Seats'],
          rows: [['Harbour Alliance'], ['Tide Party', '500', '7'], ['Granite League', '400', '3']],
        },
      ]),
    ).toEqual([
      'Granite League electionResult {inAlliance Harbour Alliance, seats 3, votes 400}',
      'Tide Party electionResult {inAlliance Harbour Alliance, seats 7, votes 500}',
    ])
  })

  test('votes that the table spans over an alliance are of none of its parties', () => {
    expect(
      said([
        {
          columns: ['Alliance', 'Party', 'Votes', '%', 'Seats'],
          rows: [
            ['Harbour Alliance', 'Tide Party', '900', '30.0', '7'],
            ['^', 'Granite League', '^', '^', '3'],
            ['–', 'Kelp Union', '400', '12.0', '2'],
          ],
        },
      ]),
    ).toEqual([
      'Granite League electionResult {inAlliance Harbour Alliance, seats 3}',
      'Kelp Union electionResult {seats 2, voteShare 12, votes 400}',
      'Tide Party electionResult {inAlliance Harbour Alliance, seats 7}',
    ])
  })

  test('a name that comes again below the sum is no second result', () => {
    const parts = page([
      {
        columns: ['Party', 'Votes', '%', 'Swing', 'Seats', 'Change'],
        rows: [
          ['Tide Party', '324,135', '51.52', '-0.12', '26', '-1'],
          ['Total', '629,143', '', '', '47', ''],
          ['Tide Party', 'WIN', '54.50', '+1.20', '26', '-1'],
        ],
      },
    ])
    expect(saidByTables(parts)).toEqual([
      'Tide Party electionResult 1998 Norwegian general election {change -1, seats 26, voteShare 51.52, votes 324135}',
    ])
    expect(doubtsOf(parts).join('\n')).toContain('its name stands in an earlier row')
  })

  test('have the leader of their row, and no leadership is made of it', () => {
    expect(
      said([
        {
          columns: ['Party', 'Leader', 'Votes'],
          rows: [
            ['Tide Party', 'Ada Mor', '500'],
            ['Kelp Union', 'vacant', '400'],
          ],
        },
      ]),
    ).toEqual([
      'Kelp Union electionResult {votes 400}',
      'Tide Party electionResult {leader Ada Mor, votes 500}',
    ])
  })
})

describe('columns', () => {
  test('two header rows: the change of the votes is none of the seats, the total is what was won', () => {
    expect(
      said([
        {
          columns: [
            'Party',
            'Popular vote Votes',
            'Popular vote %',
            'Popular vote ±pp',
            'Seats Total',
            'Seats +/−',
          ],
          rows: [
            ['Tide Party', '5,000', '50.1', '▲ 1.2', '7', '▼ 2'],
            ['Kelp Union', '4,000', '40.1', '▼ 1.2', '5', '▲ 2'],
          ],
        },
      ]),
    ).toEqual([
      'Kelp Union electionResult {change 2, seats 5, voteShare 40.1, votes 4000}',
      'Tide Party electionResult {change -2, seats 7, voteShare 50.1, votes 5000}',
    ])
  })

  test('of seats before, of another year, of lists alone are not the seats won', () => {
    expect(
      said([
        {
          columns: ['Party', 'Seats 1994', 'Seats 1998', 'Seats before', 'List seats'],
          rows: [
            ['Tide Party', '5', '6', '7', '2'],
            ['Kelp Union', '1', '2', '3', '1'],
          ],
        },
      ]),
    ).toEqual(['Kelp Union electionResult {seats 2}', 'Tide Party electionResult {seats 6}'])
  })

  test('a share behind the seats is of the seats where the share of the votes stands elsewhere, else unclear', () => {
    const rows = [
      ['Tide Party', '5,000', '50.1', '7', '58.3'],
      ['Kelp Union', '4,000', '40.1', '5', '41.7'],
    ]
    expect(said([{ columns: ['Party', 'Votes', '%', 'Seats', '%'], rows }])).toEqual([
      'Kelp Union electionResult {seats 5, voteShare 40.1, votes 4000}',
      'Tide Party electionResult {seats 7, voteShare 50.1, votes 5000}',
    ])
    const unclear = page([
      {
        columns: ['Party', 'Seats', '%'],
        rows: [
          ['Tide Party', '7', '58.3'],
          ['Kelp Union', '5', '41.7'],
        ],
      },
    ])
    expect(saidByTables(unclear).join()).not.toContain('voteShare')
    expect(doubtsOf(unclear).join('\n')).toContain('what the column "%" holds is not known')
  })

  test('a header over several columns: shares without a name of their own add up to the whole', () => {
    expect(
      said([
        {
          title: '1998 [[Tor Legislative Council|Legislative Council]] Result',
          columns: ['Party', '', 'Seats'],
          rows: [
            ['Tide Party', '54.6%', '2'],
            ['Kelp Union', '44.5%', '8'],
            ['Independents/Other', '0.9%', ''],
          ],
        },
      ]),
    ).toEqual([
      'Kelp Union electionResult {legislature Tor Legislative Council, seats 8, voteShare 44.5}',
      'Tide Party electionResult {legislature Tor Legislative Council, seats 2, voteShare 54.6}',
    ])
  })

  test('that are not known are told', () => {
    const parts = page([
      {
        columns: ['Party', 'Votes', 'Zeal'],
        rows: [
          ['Tide Party', '500', '3'],
          ['Kelp Union', '400', '2'],
        ],
      },
    ])
    expect(doubtsOf(parts).join('\n')).toContain('what the column "Zeal" holds is not known')
  })
})

describe('candidates', () => {
  const rounds = [
    'Candidate',
    'Party',
    'First round Votes',
    'First round %',
    'Second round Votes',
    'Second round %',
  ]

  test('have a result in each ballot they stood in, and the party that their column names', () => {
    expect(
      said(
        [
          {
            columns: rounds,
            rows: [
              ['[[Leo Mor|Leo Mor]]', 'Non-partisan (Harbour Bloc)', '9,977', '38.4', '12,111', '45.2'],
              ['Ole Krag', '[[Tide Party (Norway)|Tide Party]] ([[A|A]], [[B|B]])', '3,466', '13.3', '', ''],
              ['Pia Lie', 'Independent', '21', '0.6', '^', '^'],
              ['Against all', '', '6', '2.0', '7', '2.0'],
              ['Total', '', '13,470', '100', '12,118', '100'],
              ['Registered voters/turnout', '', '60', '70.4', '50', '71.6'],
            ],
          },
        ],
        presidential,
      ),
    ).toEqual([
      'Leo Mor electionResult {round 1, voteShare 38.4, votes 9977}',
      'Leo Mor electionResult {round 2, voteShare 45.2, votes 12111}',
      'Ole Krag electionResult {round 1, voteShare 13.3, votes 3466}',
      'Ole Krag memberOfParty Tide Party',
      'Pia Lie electionResult {round 1, voteShare 0.6, votes 21}',
    ])
  })

  test('the ballot may be told by the heading or by the paragraph above', () => {
    const table = {
      columns: ['Candidate', 'Votes'],
      rows: [
        ['Ada Mor', '500'],
        ['Bo Tal', '400'],
      ],
    }
    const expected = [
      'Ada Mor electionResult {round 2, votes 500}',
      'Bo Tal electionResult {round 2, votes 400}',
    ]
    expect(said([table], { ...presidential, headings: ['Results', 'Second round'] })).toEqual(expected)
    expect(said([table], { ...presidential, intro: 'In the runoff few people voted.' })).toEqual(expected)
    expect(said([table], { ...presidential, intro: 'After the first round came the second round.' })).toEqual(
      ['Ada Mor electionResult {votes 500}', 'Bo Tal electionResult {votes 400}'],
    )
  })

  test('stand before the dash where the column is of candidates and parties', () => {
    expect(
      said(
        [
          {
            columns: ['Candidate and nominating parties', 'Votes'],
            rows: [
              ['[[Ada Mor|Ada Mor]] - [[Tide Party|TP]]', '500'],
              ['Bo Tal - Independent', '400'],
            ],
          },
        ],
        presidential,
      ),
    ).toEqual(['Ada Mor electionResult {votes 500}', 'Bo Tal electionResult {votes 400}'])
  })

  test('where they are from is not where they were elected; a place with several rows is', () => {
    const homes = {
      columns: ['Candidate', 'State', 'Votes'],
      rows: [
        ['Ada Mor', 'Tor', '500'],
        ['Bo Tal', 'Nor', '400'],
      ],
    }
    expect(said([homes], presidential)[0]).toBe('Ada Mor electionResult {votes 500}')
    const places = {
      columns: ['County', 'Party', 'Votes'],
      rows: [
        ['Tor', 'Tide Party', '500'],
        ['^Tor', 'Kelp Union', '400'],
        ['Nor', 'Tide Party', '50'],
        ['^Nor', 'Kelp Union', '40'],
      ],
    }
    expect(said([places])).toEqual([
      'Kelp Union electionResult {constituency “Nor”, votes 40}',
      'Kelp Union electionResult {constituency “Tor”, votes 400}',
      'Tide Party electionResult {constituency “Nor”, votes 50}',
      'Tide Party electionResult {constituency “Tor”, votes 500}',
    ])
  })
})

test('a row for the winner in each place is a result in that place', () => {
  expect(
    said([
      {
        columns: ['County', 'Party', 'Votes'],
        rows: [
          ['Tor', 'Tide Party', '500'],
          ['Nor', 'Kelp Union', '400'],
          ['Sor', 'Tide Party', '300'],
        ],
      },
    ]),
  ).toEqual([
    'Kelp Union electionResult {constituency “Nor”, votes 400}',
    'Tide Party electionResult {constituency “Sor”, votes 300}',
    'Tide Party electionResult {constituency “Tor”, votes 500}',
  ])
})

describe('places and chambers', () => {
  const table = {
    columns: ['Party', 'Votes', 'Seats'],
    rows: [
      ['Tide Party', '500', '2'],
      ['Kelp Union', '400', '1'],
    ],
  }

  test('a heading below “by county” names the county', () => {
    expect(said([table], { headings: ['Results', 'Results by county', 'Northmark'] })).toContain(
      'Tide Party electionResult {constituency “Northmark”, seats 2, votes 500}',
    )
    expect(said([table], { headings: ['Results', 'Results by county'] })).toEqual([])
  })

  test('a heading below “Ward results” names the ward, and the turnout is its own', () => {
    const ward = {
      columns: ['Party', 'Votes', '%'],
      rows: [
        ['Tide Party', '500', '51.3'],
        ['Turnout', '980', '38.4'],
      ],
    }
    expect(said([ward], { headings: ['Ward results', 'Abbey'] })).toEqual([
      'Tide Party electionResult {constituency “Abbey”, voteShare 51.3, votes 500}',
    ])
  })

  test('a page on a part of the country is about that part', () => {
    expect(said([table], { title: 'Norwegian general election in Northmark, 1998' })).toContain(
      'Tide Party electionResult {constituency “Northmark”, seats 2, votes 500}',
    )
  })

  test('the chamber is told by the title, the heading, or the one that the first paragraph names', () => {
    const expected = 'Tide Party electionResult {legislature House of Tor, seats 2, votes 500}'
    expect(said([{ ...table, title: 'House of Tor — Turnout 94.20%' }])).toContain(expected)
    expect(said([table], { headings: ['Results', 'House of Tor'] })).toContain(expected)
    expect(said([table], { lead: 'General elections to the House of Tor were held in Norway.' })).toContain(
      expected,
    )
  })

  test('a chamber is called as it is printed, whatever the page it leads to', () => {
    expect(said([table], { headings: ['[[Parliament of Norway|Storting]]'] })).toContain(
      'Tide Party electionResult {legislature Storting, seats 2, votes 500}',
    )
  })
})

describe('on the page of something else', () => {
  const parties = {
    columns: ['Party', 'Votes', 'Seats'],
    rows: [
      ['Tide Party', '500', '2'],
      ['Kelp Union', '400', '1'],
    ],
  }
  const candidates = {
    columns: ['Party', 'Candidate', 'Votes'],
    rows: [
      ['Tide Party', 'Ada Mor', '500'],
      ['Kelp Union', 'Bo Tal', '400'],
    ],
  }
  const about = {
    title: 'House of Tor',
    lead: 'The House of Tor is a chamber in Norway.',
    country: '',
    headings: ['Latest election'],
  }

  test('the title of the table names the election in full', () => {
    const title = 'Summary of the 13 June 2010 Norwegian House of Tor election results'
    expect(saidByTables({ ...about, tables: [{ ...parties, title }] })).toEqual([
      'Kelp Union electionResult 13 June 2010 Norwegian general election {legislature Norwegian House of Tor, seats 1, votes 400}',
      'Tide Party electionResult 13 June 2010 Norwegian general election {legislature Norwegian House of Tor, seats 2, votes 500}',
    ])
  })

  test('candidates for one seat stood where the title says; where it does not, nothing is read', () => {
    const said = (title: string) => saidByTables({ ...about, tables: [{ ...candidates, title }] })
    expect(said('General Election 2010: Northmark')[0]).toBe(
      'Ada Mor electionResult 2010 Norwegian general election {constituency “Northmark”, votes 500}',
    )
    expect(said('General Election January 1910')).toEqual([])
    expect(said('Northmark by-election, 1945')).toEqual([])
  })

  test('a table without the name of an election says nothing', () => {
    expect(saidByTables({ ...about, tables: [parties] })).toEqual([])
    expect(saidByTables({ ...about, tables: [{ ...parties, title: 'Results' }] })).toEqual([])
  })
})

describe('nothing is said by', () => {
  const table = {
    columns: ['Party', 'Votes', '%'],
    rows: [
      ['Tide Party', '500', '50.0'],
      ['Kelp Union', '400', '40.0'],
    ],
  }

  test.each([
    [['Opinion polls']],
    [['Results', 'Exit poll']],
    [['Previous elections']],
    [['Results', '1994 election']],
    [['Democratic primaries']],
    [['Two-party-preferred results']],
    [['Legislature 1998–2002']],
    [['Flora']],
  ])('a table below %j', (headings) => {
    expect(said([table], { headings })).toEqual([])
  })

  test('a composition for a term of office', () => {
    expect(
      said([
        {
          title: '1998-2000 House of Tor',
          columns: ['Party', 'Seats'],
          rows: [
            ['Tide Party', '16'],
            ['Kelp Union', '4'],
          ],
        },
      ]),
    ).toEqual([])
  })

  test('polls with a column for each party', () => {
    expect(
      said([
        {
          columns: ['Polling firm', 'Date', 'Tide Party', 'Others'],
          rows: [
            ['Torstat', '3 May 1998', '37%', '1%'],
            ['Norfakta', '4 May 1998', '38%', '2%'],
          ],
        },
      ]),
    ).toEqual([])
  })

  test('an article that is about no election', () => {
    expect(
      saidByTables({
        title: 'Tor Song Contest 1998',
        lead: 'It was held in Tor.',
        country: '',
        headings: ['Results'],
        tables: [table],
      }),
    ).toEqual([])
  })
})

describe('seats in several columns', () => {
  test('those that were won are the result, beside those that there are', () => {
    const columns = ['Party', 'Votes #', 'Votes %', 'Seats #', 'Seats Won', 'Seats +/–']
    const rows = [['Tide Party', '500', '60.1', '100', '60', '+3']]
    expect(said([{ columns, rows }])).toEqual([
      'Tide Party electionResult {change 3, seats 60, voteShare 60.1, votes 500}',
    ])
  })

  test('those after the election are the result, unless only a part of the body was elected', () => {
    const rows = [['Tide Party', '50', '60', '7']]
    const seats = (third: string) =>
      said([{ columns: ['Party', 'Before election Seats', 'After election Seats', third], rows }])
    expect(seats('Notes')).toEqual(['Tide Party electionResult {seats 60}'])
    expect(seats('Seats up')).toEqual([])
    expect(seats('Seats won')).toEqual(['Tide Party electionResult {seats 7}'])
  })
})

describe('what is elected elsewhere', () => {
  const table = {
    columns: ['Candidate', 'Party', 'Votes', '%'],
    rows: [['Ada Mor', '[[Rovers Party|Rovers Party]]', '500', '55.1']],
  }

  test('a vote on players or prizes is no election of the public', () => {
    const page = { title: '2008 All-Star election', lead: 'It was a vote of fans.', headings: ['Results'] }
    expect(saidByTables({ ...page, country: '', tables: [table] })).toEqual([])
  })

  test('an election of the leader of a party gives no result, and says why', () => {
    const page = { title: '2001 Tide Party leadership election', lead: 'It was held.', headings: ['Results'] }
    expect(saidByTables({ ...page, country: '', tables: [table] })).toEqual([])
    expect(doubtsOf({ ...page, country: '', tables: [table] })).toContainEqual(
      expect.stringContaining('votes of candidates inside a party or for one seat'),
    )
  })
})
