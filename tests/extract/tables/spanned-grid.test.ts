// Cells that span columns and rows stand where browsers put them.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSlotGrid, type SpannedRow } from '../../../src/extract/tables/spanned-grid.ts'
import { formTable, type PlainCell } from './whatwg-grid.ts'

const span = { start: 0, end: 1 }

function toRows(groups: readonly (readonly (readonly PlainCell[])[])[]): readonly SpannedRow[] {
  return groups.flatMap((rows) =>
    rows.map((cells, index) => ({
      cells: cells.map(({ name, colspan, rowspan }) => ({
        passage: { text: name, pieces: [] },
        colspan,
        rowspan,
        isHeader: false,
        span,
      })),
      ...(index === 0 ? { opensGroup: true as const } : {}),
      span,
    })),
  )
}

const gridOf = (groups: readonly (readonly (readonly PlainCell[])[])[]) =>
  toSlotGrid(toRows(groups)).rows.map(({ slots }) =>
    slots.map((cell) => cell?.passage?.text ?? '.').join(' '),
  )

let count = 0
const cell = (name: string, colspan = 1, rowspan = 1): PlainCell => ({
  name,
  order: count++,
  colspan,
  rowspan,
})

describe('a grid', () => {
  test('lets cells span columns and rows', () => {
    expect(
      gridOf([
        [
          [cell('a', 1, 2), cell('b', 2)],
          [cell('c'), cell('d')],
        ],
      ]),
    ).toEqual(['a b b', 'a c d'])
  })

  test('fills short rows up', () => {
    expect(gridOf([[[cell('a')], [cell('b'), cell('c')]]])).toEqual(['a .', 'b c'])
  })

  test('lets a cell of rowspan 0 go on to the end of its row group', () => {
    expect(gridOf([[[cell('a', 1, 0), cell('b')], [cell('c')]], [[cell('d')]]])).toEqual([
      'a b',
      'a c',
      'd .',
    ])
  })

  test('ends a cell with its row group', () => {
    expect(gridOf([[[cell('a', 1, 9)]], [[cell('b')]]])).toEqual(['a', 'b'])
  })

  test('takes a span of more than 1,000 columns for 1,000', () => {
    expect(toSlotGrid(toRows([[[cell('a', 5000)]]])).width).toBe(1000)
  })

  test('stays small where many rows follow one wide cell, and says so', () => {
    const rows = Array.from({ length: 2000 }, () => [cell('x')])
    const { width, notes } = toSlotGrid(toRows([[[...Array.from({ length: 99 }, () => cell('w'))], ...rows]]))
    expect(width).toBe(49)
    expect(notes.map(({ message }) => message)).toEqual([
      'more than 49 columns; the rest of the row was not read',
    ])
  })

  test('agrees with the algorithm of the HTML standard', () => {
    const spans = fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.nat(4) })
    const rows = fc.array(fc.array(fc.tuple(spans, spans), { maxLength: 5 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (shapes) => {
        const groups = shapes.map((group) =>
          group.map((row) => row.map(([colspan, rowspan]) => cell(`c${count}`, colspan, rowspan))),
        )
        expect(gridOf(groups)).toEqual(formTable(groups))
      }),
      { numRuns: 2000 },
    )
  })
})
