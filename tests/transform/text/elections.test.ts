// Elections that are spoken of: when, of what kind, whose; without a date they are told apart by nobody.
import { expect, test } from 'vitest'
import { findElections } from '../../../src/transform/text/elections.ts'
import { textOf } from '../../../src/transform/text/range.ts'

const electionsOf = (text: string) =>
  findElections(text).map((election) =>
    [
      election.date,
      election.kind ?? '-',
      election.country ?? election.adjective ?? '-',
      textOf(text, election),
    ].join(' | '),
  )

test.each([
  [
    'in the June 2015 Turkish general election,',
    ['2015-06 | general | Turkey | June 2015 Turkish general election'],
  ],
  [
    'the Turkish general elections of June 2015 with',
    ['2015-06 | general | Turkey | Turkish general elections of June 2015'],
  ],
  ['the Turkish local elections of 2014, and', ['2014 | local | Turkey | Turkish local elections of 2014']],
  ['In the November 2015 elections the party', ['2015-11 | - | - | November 2015 elections']],
  ['the 2014 municipal election', ['2014 | local | - | 2014 municipal election']],
  ['the general election held in 2014', ['2014 | general | - | general election held in 2014']],
  ['the federal election, 1998', ['1998 | general | - | federal election, 1998']],
  [
    'the 3 May 1999 Norwegian parliamentary election',
    ['1999-05-03 | general | Norway | 3 May 1999 Norwegian parliamentary election'],
  ],
  ['the 2019 European Parliament election', ['2019 | european | - | 2019 European Parliament election']],
  ['the 2019 general election in Norway', ['2019 | general | Norway | 2019 general election']],
  ['the 2009 Ostrevian general election', ['2009 | general | Ostrevian | 2009 Ostrevian general election']],
  ['the early 2009 election', ['2009 | - | - | 2009 election']],
  ['the 2009 snap general election', ['2009 | general | - | 2009 snap general election']],
  [
    'the elections of 1990 and the elections of 1994',
    ['1990 | - | - | elections of 1990', '1994 | - | - | elections of 1994'],
  ],
  ['the general election', []],
  ['the election of Ada Mor in 1990', []],
  ['selections of 1990', []],
])('in “%s” finds %j', (text, elections) => {
  expect(electionsOf(text)).toEqual(elections)
})
