// The scorer of repaired tables, on tables small enough to count by hand.
import { describe, expect, test } from 'vitest'
import { causesOf } from '../../../../src/check/evaluate/tables/causes.ts'
import { readTableRecords, type TableRecord } from '../../../../src/check/evaluate/tables/records.ts'
import { showCauses, showTables } from '../../../../src/check/evaluate/tables/report.ts'
import { scoreTables } from '../../../../src/check/evaluate/tables/score.ts'

/** Three rows: the second lost a leader, the third lost nothing. */
const leaders: TableRecord = {
  id: 'leaders',
  page: 'a',
  lines: ['| Year | Leader | Votes |', '| 1998 | Ada | 12 |', '| 2001 | 14 | |', '| 2005 | Bo | |'],
  leadLines: 1,
  isPolitical: true,
  truth: {
    rows: [
      ['1998', 'Ada', '12'],
      ['2001', 'Ada', '14'],
      ['2005', 'Bo', ''],
    ],
    dropped: [[1, 1]],
    wide: [],
  },
}

const rightly = [
  ['1998', 'Ada', '12'],
  ['2001', 'Ada', '14'],
  ['2005', 'Bo', ''],
]

const figuresOf = (rows: readonly (readonly string[])[], sure: readonly boolean[]) => {
  const [all] = scoreTables([leaders], [{ id: 'leaders', rows, sure }])
  const { cells, rows: exact, intact, sure: declared } = all?.figures ?? {}
  return [cells, exact, intact, declared].map((one) => `${one?.successes}/${one?.n}`)
}

describe('figures', () => {
  test.each([
    ['a right repair', rightly, [false, true, false], ['1/1', '1/1', '2/2', '1/1']],
    ['a right repair that is not sure', rightly, [false, false, false], ['1/1', '1/1', '2/2', '0/0']],
    [
      'no repair',
      [
        ['1998', 'Ada', '12'],
        ['2001', '14', ''],
        ['2005', 'Bo', ''],
      ],
      [false, false, false],
      ['0/1', '0/1', '2/2', '0/0'],
    ],
    [
      'a cell put into a row that lost none',
      [
        ['1998', 'Ada', '12'],
        ['2001', 'Ada', '14'],
        ['2005', 'Bo', '14'],
      ],
      [false, true, true],
      ['1/1', '1/1', '1/2', '1/2'],
    ],
    ['a table that was not read', [], [], ['0/1', '0/1', '0/2', '0/0']],
    [
      'rows with more cells than there were',
      [
        ['1998', 'Ada', '12', ''],
        ['2001', 'Ada', '14', '14'],
        ['2005', 'Bo', '', 'x'],
      ],
      [false, true, false],
      ['1/1', '0/1', '1/2', '0/1'],
    ],
  ])('of %s', (_, ...[rows, sure, figures]) => {
    expect(figuresOf(rows, sure)).toEqual(figures)
  })

  test('come with the classes of what is amiss', () => {
    const rows = [
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
      ['a', '', 'c'],
      ['a', 'b', ''],
      ['a', 'b', 'c'],
    ]
    const read = [
      ['a', '', 'c'],
      ['a', 'x', 'c'],
      ['b', 'a', 'c'],
      ['a', 'b', 'c'],
      ['a', '', ''],
    ]
    const truth = {
      rows,
      dropped: [
        [0, 1],
        [1, 1],
        [2, 1],
      ] as const,
      wide: [],
    }
    const causes = causesOf([{ ...leaders, truth }], [{ id: 'leaders', rows: read, sure: [] }])
    expect(showCauses(causes).split('\n')).toEqual([
      '| rows that    | what is amiss               | n   |',
      '| ------------ | --------------------------- | --- |',
      '| lost nothing | fewer cells than there were | 1   |',
      '| lost nothing | more cells than there were  | 1   |',
      '| lost nothing | not read                    | 1   |',
      '| lost cells   | all words, in other columns | 1   |',
      '| lost cells   | filled with other words     | 1   |',
      '| lost cells   | left open                   | 1   |',
      '',
    ])
    expect(showCauses(causesOf([leaders], [{ id: 'leaders', rows: rightly, sure: [] }]))).toBe('')
  })

  test('of two tables with one id are of each', () => {
    const lost = [rightly[0], ['2001', '14', ''], rightly[2]] as readonly string[][]
    const predictions = [rightly, lost].map((rows) => ({ id: 'leaders', rows, sure: [] }))
    expect(scoreTables([leaders, leaders], predictions)[0]?.figures.cells).toMatchObject({
      successes: 1,
      n: 2,
    })
  })

  test('count no cell as right that the truth does not have', () => {
    const truth = { rows: rightly, dropped: [[7, 7]] as const, wide: [] }
    const [all] = scoreTables([{ ...leaders, truth }], [{ id: 'leaders', rows: rightly, sure: [] }])
    expect(all?.figures.cells).toMatchObject({ successes: 0, n: 1 })
  })

  test('take forms of Unicode and numbers of blanks for equal', () => {
    const [all] = scoreTables(
      [{ ...leaders, truth: { rows: [['Zo\u00EB  Lund']], dropped: [], wide: [] } }],
      [{ id: 'leaders', rows: [['Zoe\u0308 Lund']], sure: [false] }],
    )
    expect(all?.figures.intact).toMatchObject({ successes: 1, n: 1 })
  })

  test('are told for political tables and for the two halves apart', () => {
    const other: TableRecord = { ...leaders, id: 'other', page: 'b', isPolitical: false }
    const scores = scoreTables([leaders, other], [{ id: 'leaders', rows: rightly, sure: [] }], {
      halves: true,
    })
    expect(scores.map(({ part, figures }) => [part, figures.tables, figures.cells.rate])).toEqual([
      ['all', 2, 0.5],
      ['political', 1, 1],
      ['read half', 1, 1],
      ['unread half', 1, 0],
    ])
  })

  test('leave out tables whose truth is not known', () => {
    const { id, lines, isPolitical } = leaders
    expect(scoreTables([{ id, lines, isPolitical }], [])[0]?.figures).toMatchObject({
      tables: 0,
      cells: { n: 0 },
    })
  })

  test('are printed with their intervals and counts', () => {
    const scores = scoreTables([leaders], [{ id: 'leaders', rows: rightly, sure: [false, true, false] }])
    expect(showTables(scores).split('\n')[2]).toBe(
      '| all (1)       | 1.000 [0.207, 1.000] 1 of 1 | 1.000 [0.207, 1.000] 1 of 1 | 1.000 [0.207, 1.000] 2 of 2 | 1.000 [0.207, 1.000] 1 of 1 |',
    )
  })
})

describe('records', () => {
  test('are read one a line, with or without the truth', () => {
    const text = [
      '{"id":"a","lines":["| X | Y |","| 1 | 2 |"],"lead_lines":1,"page":"p","rows":[["1","2"]],"dropped":[[0,1]],"tags":{"political":true}}',
      '',
      '{"id":"b","lines":["| X |"]}',
    ].join('\n')
    expect(readTableRecords(text, 'tables.jsonl')).toEqual([
      {
        id: 'a',
        lines: ['| X | Y |', '| 1 | 2 |'],
        leadLines: 1,
        page: 'p',
        isPolitical: true,
        truth: { rows: [['1', '2']], dropped: [[0, 1]], wide: [] },
      },
      { id: 'b', lines: ['| X |'], isPolitical: false },
    ])
  })

  test.each([
    ['{', /^t\.jsonl, line 1: expected JSON/u],
    ['[]', /^t\.jsonl, line 1: expected an object, found \[\]$/u],
    ['{"lines":[]}', /^t\.jsonl, line 1: expected a text in "id", found nothing$/u],
    ['{"id":"a","lines":[1]}', /^t\.jsonl, line 1: expected a list of texts in "lines", found \[1\]$/u],
    ['{"id":"a","lines":[],"rows":[[]],"dropped":[[0]]}', /expected a list of \[row, column\] in "dropped"/u],
  ])('that are none are named: %s', (line, message) => {
    expect(() => readTableRecords(line, 't.jsonl')).toThrow(message)
  })
})
