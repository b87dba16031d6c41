// The figures of one row of a result table: for each ballot and each election whose columns it has.
import type { TableRow } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import type { Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { integer, type Doubt } from '../rule.ts'
import type { Column } from './result-columns.ts'
import { isFigure, isMeasure, readCell } from './table-cells.ts'
import { cleanCell, isUnknown } from './cell-words.ts'
import { ballotNamed, type TableWords } from './table-words.ts'

/** One result that a row has figures for. */
export interface Figures {
  readonly qualifiers: Qualifiers
  /** The date that the header of its columns says. */
  readonly date?: string
}

/** The results of a row; `fallback` is the date of the election where the columns say none. */
export function figuresOf(row: TableRow, columns: readonly Column[], fallback?: string): readonly Figures[] {
  return slotsOf(columns).flatMap(({ round, date }) => {
    const own = columns.map((column, index) =>
      belongs(column, { round, date }) ? readCell(row.cells[index], column, date ?? fallback) : {},
    )
    const read = own.reduce<Qualifiers>((all, cell) => ({ ...cell, ...all }), {})
    const qualifiers = round === undefined ? read : { ...read, round: integer(round) }
    return Object.keys(read).some(isMeasure) ? [present({ qualifiers, date })] : []
  })
}

/** The ballot of a row, where a column says it: "First", "2nd", "Runoff", "2". */
export function roundInCell(
  row: TableRow,
  columns: readonly Column[],
  tableWords: TableWords,
): number | undefined {
  const column = columns.findIndex(({ meaning }) => meaning === 'round')
  const words = cleanCell(row.cells[column]?.text ?? '')
  if (words === '') return undefined
  const named = ballotNamed(words, tableWords) ?? ballotNamed(`${words} round`, tableWords)
  return named ?? (/^[123]$/u.test(words) ? Number(words) : undefined)
}

interface Slot {
  readonly round: number | undefined
  readonly date: string | undefined
}

/** The ballots and elections that columns of measures are about. */
function slotsOf(columns: readonly Column[]): readonly Slot[] {
  const slots = columns
    .filter(({ meaning }) => isMeasure(meaning))
    .map(({ round, date }) => ({ round, date }))
  return slots.filter(
    (slot, index) =>
      slots.findIndex(({ round, date }) => round === slot.round && date === slot.date) === index,
  )
}

/** The size of the body is that of every election and ballot in the row, if no column says which. */
function belongs(column: Column, { round, date }: Slot): boolean {
  const isAny = column.meaning === 'seatsTotal' && column.round === undefined && column.date === undefined
  return isAny || (column.round === round && column.date === date)
}

/** Cells with digits that the meaning of their column cannot read. */
export function unreadCells(
  row: TableRow,
  columns: readonly Column[],
  headers: readonly ({ readonly text: string } | undefined)[],
): readonly Doubt[] {
  return row.cells.flatMap((cell, index) => {
    const column = columns[index] ?? {}
    if (cell === undefined || !isFigure(column.meaning) || !/[0-9]/u.test(cell.text)) return []
    const isRead =
      Object.keys(readCell(cell, column, undefined)).length > 0 || /\([0-9]{4}\)/u.test(cell.text)
    if (isRead || isUnknown(cleanCell(cell.text))) return []
    const message = `"${cell.text}" is no value for the column "${headers[index]?.text ?? ''}"`
    return [{ code: 'unread-value', message, span: spanIn(cell) }]
  })
}
