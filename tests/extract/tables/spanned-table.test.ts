// Tables with spans become blocks: title, columns, rows, groups.
import { describe, expect, test } from 'vitest'
import type { Passage, Table } from '../../../src/model/article.ts'
import { readSpannedTable, type SpannedRow } from '../../../src/extract/tables/spanned-table.ts'

/**
 * Rows as lines, cells between bars; `!` begins a header cell, `c2` and `r3` before a colon say what it spans: `!c2:Votes`.
 */
const CELL = /^(?<header>!?)(?:(?:c(?<columns>\d+))?(?:r(?<rows>\d+))?:)?(?<words>.*)$/u

function toRows(lines: readonly string[]): readonly SpannedRow[] {
  let at = 0
  return lines.map((line) => {
    const start = at
    const cells = line.split('|').map((one) => {
      const { header = '', columns = '1', rows = '1', words = '' } = CELL.exec(one.trim())?.groups ?? {}
      const span = { start: at, end: at + one.length + 1 }
      at = span.end
      const passage = { text: words, pieces: [{ at: 0, start: span.start, length: words.length }] }
      return {
        colspan: Number(columns),
        rowspan: Number(rows),
        isHeader: header === '!',
        span,
        ...(words === '' ? {} : { passage }),
      }
    })
    return { cells, span: { start, end: at } }
  })
}

const words = (passage: Passage | undefined) => passage?.text ?? ''

/** A table as lines: title, columns, rows; `^` marks a cell from above, `<` the group of a row. */
function show(lines: readonly string[], caption?: string): readonly (readonly string[])[] {
  const about = {
    span: { start: 0, end: 9999 },
    ...(caption === undefined ? {} : { caption: { text: caption, pieces: [] } }),
  }
  return readSpannedTable(toRows(lines), about).map(({ block, notes }) =>
    block === undefined ? notes.map(({ code }) => code) : showTable(block as Table),
  )
}

function showTable({ title, columns, rows }: Table): readonly string[] {
  return [
    ...(title === undefined ? [] : [`= ${title.text}`]),
    columns.map(words).join(' | '),
    ...rows.map(({ cells, spanned, group }) => {
      const shown = cells.map((cell, index) => (spanned?.includes(index) === true ? '^' : '') + words(cell))
      return shown.join(' | ') + (group === undefined ? '' : ` < ${group.text}`)
    }),
  ]
}

describe('a table with spans', () => {
  test('has one name a column where a header cell spans sub-headers', () => {
    expect(
      show([
        '!r2:Candidate|!c2:First round|!c2:Second round',
        '!Votes|!%|!Votes|!%',
        'Ada|10|40|30|60',
        'Bo|9|30|20|40',
      ]),
    ).toEqual([
      [
        'Candidate | First round Votes | First round % | Second round Votes | Second round %',
        'Ada | 10 | 40 | 30 | 60',
        'Bo | 9 | 30 | 20 | 40',
      ],
    ])
  })

  test('drops a column of colours, whether its header cell is empty or spans the names', () => {
    const expected = [['Party | Votes', 'Reds | 5', 'Blues | 4', 'Total | 9']]
    expect(show(['!c2:Party|!Votes', '|Reds|5', '|Blues|4', 'c2:Total|9'])).toEqual(expected)
    expect(show(['!|!Party|!Votes', '|Reds|5', '|Blues|4', 'c2:Total|9'])).toEqual(expected)
  })

  test('keeps an empty column that has a header cell of its own', () => {
    expect(show(['!Name|!Picture|!Years', 'Ada||1990–95', 'Bo||1995–99'])).toEqual([
      ['Name | Picture | Years', 'Ada |  | 1990–95', 'Bo |  | 1995–99'],
    ])
  })

  test('lets a cell that spans rows stand in each of them, and says so', () => {
    expect(show(['!Leader|!Party|!From', 'Ada|r2:Reds|1990', 'r2:Bo|1995', 'Blues|1999'])).toEqual([
      ['Leader | Party | From', 'Ada | Reds | 1990', 'Bo | ^Reds | 1995', '^Bo | Blues | 1999'],
    ])
  })

  test('lets a cell that spans columns stand in the first of them', () => {
    expect(show(['!Party|!Votes|!%', 'Reds|5|50', 'Blues|c2:withdrew'])).toEqual([
      ['Party | Votes | %', 'Reds | 5 | 50', 'Blues | withdrew | '],
    ])
  })

  test('takes a caption or a first row over the whole width for its title', () => {
    const rows = ['!Party|!Votes', 'Reds|5']
    expect(show(rows, 'Results')).toEqual([['= Results', 'Party | Votes', 'Reds | 5']])
    expect(show(['!c2:Results', ...rows])).toEqual([['= Results', 'Party | Votes', 'Reds | 5']])
    expect(show(['c100:Results', ...rows])).toEqual([['= Results', 'Party | Votes', 'Reds | 5']])
  })

  test('groups rows by the row over the whole width above them, until the sum', () => {
    expect(
      show([
        '!Party|!Votes',
        '!c2:Government',
        'Reds|5',
        'Total|5',
        'Others|1',
        '!c2:Opposition',
        'Blues|4',
        'c2:Source: Bo',
      ]),
    ).toEqual([
      [
        'Party | Votes',
        'Reds | 5 < Government',
        'Total | 5 < Government',
        'Others | 1',
        'Blues | 4 < Opposition',
      ],
    ])
  })

  test('finds header rows of plain cells', () => {
    expect(show(['|Party|Votes|%', '|Reds|324,135|51.52', '|Blues|250,312|39.79'])).toEqual([
      ['Party | Votes | %', 'Reds | 324,135 | 51.52', 'Blues | 250,312 | 39.79'],
    ])
    expect(show(['r2:Party|c2:Votes', 'Number|Share', 'Reds|5|50.1', 'Blues|4|49.9'])).toEqual([
      ['Party | Votes Number | Votes Share', 'Reds | 5 | 50.1', 'Blues | 4 | 49.9'],
    ])
  })

  test('has nameless columns where there is no header row', () => {
    expect(show(['!Founded|1 May 1990', '!Leader|Ada'])).toEqual([
      [' | ', 'Founded | 1 May 1990', 'Leader | Ada'],
    ])
  })

  test('does not take a year that heads rows for a header', () => {
    expect(show(['!Year|!Votes', '!1990|5', '!1994|6'])).toEqual([['Year | Votes', '1990 | 5', '1994 | 6']])
  })

  test('begins anew at a header row inside', () => {
    expect(
      show([
        'c3:House',
        '!c2:Party|!Seats',
        '|Reds|5',
        '|Blues|4',
        'c3:Senate',
        '!c2:Party|!Members',
        '|Reds|2',
        '|Blues|1',
      ]),
    ).toEqual([
      ['= House', 'Party | Seats', 'Reds | 5', 'Blues | 4'],
      ['= Senate', 'Party | Members', 'Reds | 2', 'Blues | 1'],
    ])
  })

  test('takes a sum row of header cells for a row', () => {
    expect(show(['!Party|!Votes', 'Reds|5', 'Blues|4', '!Total|!9', 'Spoilt|1'])).toEqual([
      ['Party | Votes', 'Reds | 5', 'Blues | 4', 'Total | 9', 'Spoilt | 1'],
    ])
  })

  test('is not read where no row stands below the header', () => {
    expect(show(['!Party|!Votes', 'c2:Source: Bo'])).toEqual([['left-out', 'table-too-small']])
    expect(show([])).toEqual([['table-too-small']])
  })
})

test('a column is named on one line, whatever the lines of its header cell', () => {
  const cell = (text: string) => ({
    passage: { text, pieces: [{ at: 0, start: 0, length: text.length }] },
    colspan: 1,
    rowspan: 1,
    isHeader: true,
    span: { start: 0, end: 9 },
  })
  const rows = [
    { cells: [cell('Party'), cell('Seats\nwon')], span: { start: 0, end: 9 } },
    { cells: ['Reds', '5'].map((text) => ({ ...cell(text), isHeader: false })), span: { start: 9, end: 18 } },
  ]
  const [read] = readSpannedTable(rows, { span: { start: 0, end: 18 } })
  expect((read?.block as Table).columns.map(words)).toEqual(['Party', 'Seats won'])
})
