// Tables of leaders: a column of names and columns of terms; no other table of names makes leaders.
import { expect, test } from 'vitest'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf } from '../read.ts'

/** What a table below a heading of the Granite Party's article says, sorted. */
function saidInTable(heading: string, ...rows: readonly string[]): readonly string[] {
  const text = `= Granite Party =\n\nGranite Party\n- Country: Norway\n\nThe Granite Party is a party.\n\n== ${heading} ==\n${rows.map((row) => `${row}\n`).join('')}`
  return graphOf({ 'a.txt': text })
    .claims.filter(({ source }) => source === 'table')
    .map((claim) => showStatement(claim).replace('Granite Party ', ''))
    .sort()
}

test('a term may stand in one column', () => {
  expect(
    saidInTable('Party leaders', '| Name | Term |', '| Ada Mor | 1921–1937 |', '| Bo Tal | 1937–present |'),
  ).toEqual([
    'ledBy Ada Mor {from 1921, role “Party leader”, to 1937}',
    'ledBy Bo Tal {from 1937, role “Party leader”}',
  ])
})

test('a term may stand in two columns, with days', () => {
  expect(
    saidInTable(
      'History',
      '| Chairman | From | Until |',
      '| Ada Mor | 3 May 1921 | 1937 |',
      '| Bo Tal | 1937 | 6 June 1948 |',
    ),
  ).toEqual([
    'ledBy Ada Mor {from 1921-05-03, role “Chairman”, to 1937}',
    'ledBy Bo Tal {from 1937, role “Chairman”, to 1948-06-06}',
  ])
})

test.each([
  ['members of parliament', 'Members of parliament', '| Name | Term |'],
  ['names without terms', 'Party leaders', '| Name | Notes |'],
])('%s are no leaders', (_, heading, header) => {
  expect(saidInTable(heading, header, '| Ada Mor | 1921–1937 |', '| Bo Tal | 1937–1948 |')).toEqual([])
})

test('what is no person leads nothing', () => {
  expect(
    saidInTable('Party leaders', '| Name | Term |', '| vacant | 1921–1937 |', '| – | 1937–1948 |'),
  ).toEqual([])
})

test.each([
  ['a header of two rows', '! rowspan=2 | Name !! colspan=2 | Term of office\n|-\n! From !! To', ''],
  ['one header over two columns', '! Name (birth–death) !! colspan=2 | Term of office', ''],
  ['a header with other words', '! Name !! Start of tenure !! Date left office', ''],
  ['a name beside its picture', '! colspan=2 | Leader !! Took office !! Left office', '|| '],
])('%s', (_, header, picture) => {
  const rows = `|-\n| ${picture}Ada Mor (1890–1950) || 3 May 1921 || 1937\n|-\n| ${picture}Bo Tal || 1937 || \n`
  const text = `= Granite Party =\n\nThe Granite Party is a political party in Norway.\n\n== Leaders ==\n{| class="wikitable"\n${header}\n${rows}|}\n`
  const { claims } = graphOf({ 'a.wiki': text })
  expect(
    claims
      .filter(({ source }) => source === 'table')
      .map(showStatement)
      .sort(),
  ).toEqual([
    'Granite Party ledBy Ada Mor {from 1921-05-03, role “Leader”, to 1937}',
    'Granite Party ledBy Bo Tal {from 1937, role “Leader”}',
  ])
})
