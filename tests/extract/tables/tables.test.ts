// Tables: title, header, columns, and rows that lost cells.
import { describe, expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Table } from '../../../src/model/article.ts'
import { repairLines } from '../../../src/extract/repair-lines.ts'
import { makeSource } from '../../../src/model/source.ts'

describe('columns', () => {
  test.each([
    ['one header row', ['| Year | Votes |', '| 2001 | 12 |'], undefined, ['Year', 'Votes']],
    [
      'a title that spanned the table',
      ['| Seimas | |', '| Year | Votes |', '| 2001 | 12 |'],
      'Seimas',
      ['Year', 'Votes'],
    ],
    [
      'years as names',
      ['| Party | 2001 | 2005 |', '| A | 12 | 13 |', '| B | 3 | 4 |'],
      undefined,
      ['Party', '2001', '2005'],
    ],
    [
      'an unnamed column',
      ['| Year | | Votes |', '| 2001 | A | 12 |'],
      undefined,
      ['Year', undefined, 'Votes'],
    ],
    [
      'a name that spanned two',
      [
        '| Year | Leader | Votes | Status | |',
        '| # | % | | | |',
        '| 2001 | Ada | 12 | 0.1% | in office |',
        '| 2005 | Bo | 14 | 0.2% | in office |',
      ],
      undefined,
      ['Year', 'Leader', 'Votes #', 'Votes %', 'Status'],
    ],
  ])('with %s', (_, lines, ...[title, columns]) => {
    const table = tableOf(lines)
    expect([table?.title?.text, table?.columns.map((column) => column?.text)]).toEqual([title, columns])
  })

  test.each([
    ['only a header', ['| Year | Votes |']],
    ['only a title and a header', ['| Seimas | |', '| Year | Votes |']],
    ['values where names should be', ['| 2001 | Ada | 12,345 |', '| 2005 | Bo | 13,456 |']],
    ['nothing', ['| | |', '| | |']],
  ])('a table with %s is not read, and says so', (_, lines) => {
    expect(tableOf(lines)).toBeUndefined()
    expect(extract(makeSource('a.txt', lines.join('\n'))).diagnostics.map(({ code }) => code)).toContain(
      'table-too-small',
    )
  })
})

describe('rows that lost cells', () => {
  test.each([
    [
      'one column, twice in a row, and again below another leader',
      [
        '| Election | Leader | Votes | % | Seats |',
        '| 1998 | Ada Berg | 40,118 | 1.2% | 2 / 179 |',
        '| 2001 | 61,755 | 1.8% | 3 / 179 | |',
        '| 2005 | 88,402 | 2.6% | 5 / 179 | |',
        '| 2007 | Bo Lund | 70,031 | 2.0% | 4 / 179 |',
        '| 2011 | 35,960 | 1.0% | 0 / 179 | |',
      ],
      ['', '1 from 2', '1 from 2', '', '1 from 5'],
    ],
    [
      'the first column',
      [
        '| Year | Body | Votes | Share |',
        '| 2001 | Senate of Oster | 40,118 | 1.2% |',
        '| House of Oster | 61,755 | 1.8% | |',
        '| 2005 | Senate of Oster | 88,402 | 2.6% |',
        '| House of Oster | 12,345 | 0.4% | |',
      ],
      ['', '0 from 2', '', '0 from 4'],
    ],
    [
      'two columns',
      [
        '| Year | Country | Leader | Votes | Share |',
        '| 2001 | Oster | Ada Berg | 40,118 | 1.2% |',
        '| 2005 | 61,755 | 1.8% | | |',
        '| 2009 | Wester | Bo Lund | 9,118 | 0.2% |',
        '| 2013 | 11,755 | 0.3% | | |',
      ],
      ['', '1,2 from 2', '', '1,2 from 4'],
    ],
  ])('get them back: %s', (_, lines, repairs) => {
    expect(repairsOf(lines)).toEqual(repairs)
  })

  test.each([
    [
      'an empty remark',
      [
        '| Year | Leader | Votes | Remark |',
        '| 2001 | Ada Berg | 40,118 | first |',
        '| 2005 | Bo Lund | 61,755 | |',
        '| 2009 | Cy Holm | 6,755 | |',
      ],
    ],
    [
      'an empty number at the end',
      ['| Year | Votes | Share | Seats |', '| 2001 | 40,118 | 1.2% | 3 |', '| 2005 | 61,755 | 1.8% | |'],
    ],
    ['a remark below', ['| Year | Votes | Seats |', '| 2001 | 40,118 | 3 |', '| Counted twice. | | |']],
    [
      'a first row that is short',
      ['| Year | Leader | Votes |', '| 2001 | 40,118 | |', '| 2005 | Ada Berg | 61,755 |'],
    ],
  ])('are not those with %s', (_, lines) => {
    expect(
      tableOf(lines)?.rows.filter(({ repair, unclear }) => repair !== undefined || unclear === true),
    ).toEqual([])
  })

  test('are left as they are where two placements fit alike, and say so', () => {
    const lines = [
      '| Year | Leader | Deputy | Votes |',
      '| 2001 | Ada Berg | Bo Lund | 40,118 |',
      '| 2005 | Cy Holm | 61,755 | |',
    ]
    expect(repairsOf(lines)).toEqual(['', 'unclear'])
    expect(
      extract(makeSource('a.txt', lines.join('\n'))).diagnostics.find(({ code }) => code === 'row-unrepaired')
        ?.message,
    ).toBe(
      'up to 1 of 4 cells were lost, and it is not clear in which columns the others belong; left as it is',
    )
  })

  test.each([
    [
      'German',
      [
        '| Rang | Partei | Stimmen | Sitze |',
        '| 1 | Fischerbund | 40.118 | 12 |',
        '| 2 | Hafenliste | 21.755 | 7 |',
        '| Moorpartei | 21.755 | 7 | |',
        '| 4 | Deichunion | 9.402 | 3 |',
      ],
      ['', '', '0 from 3', ''],
    ],
    [
      'Russian',
      [
        '| Год | Лидер | Голоса | % |',
        '| 1998 | Анна Берг | 40 118 | 1,2 % |',
        '| 2001 | 61 755 | 1,8 % | |',
        '| 2005 | Олег Лунд | 88 402 | 2,6 % |',
      ],
      ['', '1 from 2', ''],
    ],
    [
      'Arabic',
      [
        '| السنة | الزعيم | الأصوات |',
        '| 1998 | ليلى بيرغ | 40,118 |',
        '| 2001 | 61,755 | |',
        '| 2005 | سامي لوند | 88,402 |',
      ],
      ['', '1 from 2', ''],
    ],
  ])('get them back in any language: %s', (_, lines, repairs) => {
    expect(repairsOf(lines)).toEqual(repairs)
  })

  test('leave empty at their ends what may have been empty', () => {
    const lines = [
      '| Year | Leader | Votes | Seats | Status |',
      '| 2001 | Ada Berg | 40,118 | 2 / 141 | Opposition |',
      '| 2005 | 61,755 | 3 / 141 | | |',
      '| 2009 | Bo Lund | 70,031 | 4 / 141 | Coalition |',
    ]
    const row = tableOf(lines)?.rows[1]
    expect(row?.cells.map((cell) => cell?.text)).toEqual(['2005', 'Ada Berg', '61,755', '3 / 141', undefined])
    expect(row?.repair?.columns).toEqual([1])
    expect(row?.repair?.doubtful?.map(({ column, cell }) => [column, cell.text])).toEqual([[4, 'Opposition']])
  })

  test('get them back in a long table, the same each time', () => {
    const years = Array.from({ length: 600 }, (_, year) =>
      year % 3 === 0
        ? `| ${1400 + year} | Leader ${year} | ${year * 7919} | 4% |`
        : `| ${1400 + year} | ${year * 7919} | 4% | |`,
    )
    const repairs = repairsOf(['| Year | Leader | Votes | Share |', ...years])
    expect(repairs?.filter((repair) => repair === 'unclear')).toEqual([])
    expect(repairs?.slice(0, 4)).toEqual(['', '1 from 2', '1 from 2', ''])
    expect(repairsOf(['| Year | Leader | Votes | Share |', ...years])).toEqual(repairs)
  })

  test('keep for a carried cell the place where it stands', () => {
    const lines = [
      '| Election | Leader | Votes | % |',
      '| 1998 | Ada Berg | 40,118 | 1.2% |',
      '| 2001 | 61,755 | 1.8% | |',
    ]
    const rows = tableOf(lines)?.rows
    expect(rows?.[1]?.cells[1]).toEqual({ text: 'Ada Berg', pieces: [{ at: 0, start: 43, length: 8 }] })
    expect(rows?.[1]?.repair).toEqual({
      columns: [1],
      from: { start: 34, end: 69 },
      reason: 'Leader carried down from line 2 (4 columns, empty last cell, types fit, 97 % sure)',
    })
  })
})

function tableOf(lines: readonly string[]): Table | undefined {
  return extract(makeSource('a.txt', lines.join('\n'))).article.body.blocks.find(
    (block) => block.type === 'table',
  )
}

/** For each row the columns that were filled, and the line they came from. */
function repairsOf(lines: readonly string[]): readonly string[] | undefined {
  const starts = lines.map((_, index) => lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1))
  return tableOf(lines)?.rows.map(({ repair, unclear }) => {
    if (unclear === true) return 'unclear'
    return repair === undefined
      ? ''
      : `${repair.columns.join()} from ${starts.indexOf(repair.from.start) + 1}`
  })
}

describe('a cell that spanned columns', () => {
  const lines = [
    '| Rank | Party | Votes | Seats |',
    '| 1 | Green Oster | 40,118 | 12 |',
    '| 2 | Blue Oster | 31,755 | 9 |',
    '| 3 | Red Oster | 18,402 | 5 |',
    '| Total | 90,275 | 26 | |',
  ]

  test('shifts nothing, and the row says so', () => {
    const row = tableOf(lines)?.rows[3]
    expect(row?.cells.map((cell) => cell?.text)).toEqual(['Total', undefined, '90,275', '26'])
    expect(row?.repair).toMatchObject({ columns: [], wide: { column: 0, width: 2 } })
    expect(row?.repair?.reason).toMatch(/^"Total" spans 2 of 4 columns \(\d\d % sure\)$/u)
  })

  test('is printed in all its columns where a table stands alone', () => {
    expect(repairLines(lines, 1).rows[3]).toEqual(['Total', 'Total', '90,275', '26'])
  })
})
