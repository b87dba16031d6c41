// Lists of a party's leaders: a heading names the role, or the entry itself does; other offices lead no party.
import { describe, expect, test } from 'vitest'
import { saidByTables, type Cell, type TableParts } from './tables.ts'

const saidInList = (heading: string, ...list: readonly Cell[]) =>
  saidByTables({ headings: ['Office-holders', heading], list })

describe('below a heading that names the role', () => {
  test.each([
    ['Ada Mor (1945–1964)', 'ledBy Ada Mor {from 1945, role “President”, to 1964}'],
    ['[[Ada Mor|Ada Mor]] (2014-present day)', 'ledBy Ada Mor {from 2014, role “President”}'],
    ['Ada Mor (14 November 2009 – 2012)', 'ledBy Ada Mor {from 2009-11-14, role “President”, to 2012}'],
    ['Ada Mor (? – 2004)', 'ledBy Ada Mor {role “President”, to 2004}'],
    ['Ada Mor, 1945–1964', 'ledBy Ada Mor {from 1945, role “President”, to 1964}'],
    ['Ada Mor 1945–1964', 'ledBy Ada Mor {from 1945, role “President”, to 1964}'],
    ['1945–1964: Ada Mor', 'ledBy Ada Mor {from 1945, role “President”, to 1964}'],
    ['Ada Mor (1945–1964)[4]', 'ledBy Ada Mor {from 1945, role “President”, to 1964}'],
  ])('“%s”', (entry, said) => {
    expect(saidInList('Presidents', entry)).toEqual([said])
  })

  test.each([
    ['General Secretaries', 'General Secretary'],
    ['Chairmen', 'Chairman'],
    ['Party leaders', 'Party leader'],
    ['Leaders of the party', 'Leader'],
    ['List of leaders of the Granite Party', 'leader'],
    ['Presidents in the House of Tor', 'President in the House of Tor'],
    ['Deputy leaders since 1945', 'Deputy leader'],
  ])('“%s” gives the role “%s”', (heading, role) => {
    expect(saidInList(heading, 'Ada Mor (1945–1964)')).toEqual([
      `ledBy Ada Mor {from 1945, role “${role}”, to 1964}`,
    ])
  })

  test.each([
    'Prime Ministers',
    'Presidents of Norway',
    'Presidents of the House of Tor',
    'Regional chairmen',
    'Youth wing leaders',
    'Deputy presidents',
    'Vice presidents',
    'Notable leaders',
    'Members of parliament',
    'Mayors',
    'References',
  ])('“%s” names no leaders of the party', (heading) => {
    expect(saidInList(heading, 'Ada Mor (1945–1964)')).toEqual([])
  })

  test.each(['Ada Mor & Bo Tal, 2016–present', 'Ada Mor and Bo Tal (2016–present)'])(
    'two who led together: “%s”',
    (entry) => {
      expect(saidInList('Party leaders', entry)).toEqual([
        'ledBy Ada Mor {from 2016, role “Party leader”}',
        'ledBy Bo Tal {from 2016, role “Party leader”}',
      ])
    },
  )

  test('two of whom one is no name with a surname are nobody', () => {
    expect(saidInList('Party leaders', 'Ada & Bo Tal, 2016–2018')).toEqual([])
  })

  test('what is no name with a term is no leader', () => {
    expect(
      saidInList('Presidents', 'vacant (1945–1964)', 'Ada Mor', 'Founded in 1945', 'Ada Mor (see 1945)'),
    ).toEqual([])
  })
})

describe('an entry that says the role itself', () => {
  test.each([
    [
      'Ada Mor (Leader of the Granite Party from 1982 to 2003)',
      'ledBy Ada Mor {from 1982, role “Leader”, to 2003}',
    ],
    ['Ada Mor (Leader of the GP since 2009)', 'ledBy Ada Mor {from 2009, role “Leader”}'],
    [
      'Ada Mor (Leader of the Granite Party and the Harbour List from 2003 to 2009)',
      'ledBy Ada Mor {from 2003, role “Leader”, to 2009}',
    ],
    [
      'Ada Mor – writer, former general secretary and a former minister',
      'ledBy Ada Mor {role “former general secretary”}',
    ],
    ['Ada Mor – current General Secretary of the party', 'ledBy Ada Mor {role “current General Secretary”}'],
    ['Ada Mor – fighter & former Chairman of the party', 'ledBy Ada Mor {role “former Chairman”}'],
  ])('“%s”', (entry, said) => {
    expect(
      saidByTables({
        headings: ['Notable leaders'],
        lead: 'The Granite Party (GP) is a party.',
        list: [entry],
      }),
    ).toEqual([said])
  })

  test.each([
    'Ada Mor – Tor state general secretary',
    'Ada Mor (Head of [[Badr|Harbour Organization]] and member of parliament)',
    'Ada Mor (Vice President of Norway)',
    'Ada Mor – former president',
    'Ada Mor – former National Secretary',
    'Ada Mor – Leader of the women’s movement',
    'Ada Mor – former general secretary of the Harbour League',
    'Ada Mor (1920–1990)',
  ])('“%s” leads no party', (entry) => {
    expect(saidByTables({ headings: ['Notable leaders'], list: [entry] })).toEqual([])
  })
})

describe('tables of leaders', () => {
  const said = (table: TableParts, heading = 'Leaders') =>
    saidByTables({ headings: [heading], tables: [table] })

  test('a column without a header holds the names, another says of which party', () => {
    expect(
      said({
        columns: ['', '', 'Entered office', 'Left office', 'Party name'],
        rows: [
          ['1', 'Jan Mor 1', 'November 1959', 'December 1970', 'Quarry Party'],
          ['2', 'Ole Krag2', 'December 1970', 'February 1971', '^Quarry Party'],
          ['3', '[[Tor Lie|Tor Lie]]', '1994', 'incumbent', 'Granite Party'],
        ],
      }),
    ).toEqual([
      'Quarry Party ledBy Jan Mor {from 1959-11, role “Leader”, to 1970-12}',
      'Quarry Party ledBy Ole Krag {from 1970-12, role “Leader”, to 1971-02}',
      'ledBy Tor Lie {from 1994, role “Leader”}',
    ])
  })

  test('a name that the table spans over two terms led in both', () => {
    expect(
      said(
        {
          columns: ['Federal (National) Chairperson', 'Years'],
          rows: [
            ['Ada Mor', '1975–1977'],
            ['^Ada Mor', '1979–1981'],
            ['Bo Tal', '^1979–1981'],
          ],
        },
        'History',
      ),
    ).toEqual([
      'ledBy Ada Mor {from 1975, role “Federal Chairperson”, to 1977}',
      'ledBy Ada Mor {from 1979, role “Federal Chairperson”, to 1981}',
      'ledBy Bo Tal {from 1979, role “Federal Chairperson”, to 1981}',
    ])
  })

  test.each(['Ministers', 'Presidents of Norway', 'Regional leaders', 'Vice presidents', 'Mayors'])(
    '%s lead no party',
    (heading) => {
      expect(
        said(
          {
            columns: ['Name', 'Term'],
            rows: [
              ['Ada Mor', '1921–1937'],
              ['Bo Tal', '1937–1948'],
            ],
          },
          heading,
        ),
      ).toEqual([])
    },
  )
})

describe('several terms, terms of an acting leader, labels', () => {
  test.each([
    [
      'Ada Mor (1950–1985, 1987–1990)',
      [
        'ledBy Ada Mor {from 1950, role “President”, to 1985}',
        'ledBy Ada Mor {from 1987, role “President”, to 1990}',
      ],
    ],
    ['Ada Mor (acting, 1985)', ['ledBy Ada Mor {from 1985, role “acting President”, to 1985}']],
    ['Ada Mor (interim 1985–1986)', ['ledBy Ada Mor {from 1985, role “interim President”, to 1986}']],
    ['1985–1986: Ada Mor (acting)', ['ledBy Ada Mor {from 1985, role “acting President”, to 1986}']],
    ['Ada Mor (1985)', []],
    ['Ada Mor (acting 1985, 1990–1992)', []],
    ['Ada Mor (deputy, 1985)', []],
  ])('“%s”', (entry, said) => {
    expect(saidInList('Presidents', entry)).toEqual(said)
  })

  test('a label right above a list says whom it names', () => {
    const said = (intro: string) =>
      saidByTables({ headings: ['Leaders'], intro, list: ['Ada Mor (1945–1964)'] })
    expect(said('Chairmen:')).toEqual(['ledBy Ada Mor {from 1945, role “Chairman”, to 1964}'])
    expect(said('Deputy leaders:')).toEqual(['ledBy Ada Mor {from 1945, role “Deputy leader”, to 1964}'])
    expect(said('Regional leaders:')).toEqual([])
    expect(said('They led it from its first day.')).toEqual([
      'ledBy Ada Mor {from 1945, role “Leader”, to 1964}',
    ])
  })
})
