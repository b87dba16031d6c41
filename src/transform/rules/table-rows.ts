// What all rules know of the rows of a table: which words are a row's own, which came from above, which row sums up.
import { spanIn, type Passage, type TableRow } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { cleanCell } from './cell-words.ts'
import type { TableWords } from './table-words.ts'

/** "Total", "Sum": the row of no election, party or place. */
export function isTotal(row: TableRow, { sum }: TableWords): boolean {
  return row.cells.some((cell) => cell !== undefined && sum.test(cleanCell(cell.text)))
}

/** A cell whose words stand in an earlier row: the table spans it, or lost it. */
export function isCarried(row: TableRow, column: number): boolean {
  return row.repair?.columns.includes(column) === true || row.spanned?.includes(column) === true
}

/** From the first to the last cell that stands in the row itself. */
export function ownWords(row: TableRow): Span | undefined {
  const own = row.cells.flatMap((cell, column) =>
    cell === undefined || isCarried(row, column) ? [] : [spanIn(cell)],
  )
  if (own.length === 0) return undefined
  return { start: Math.min(...own.map(({ start }) => start)), end: Math.max(...own.map(({ end }) => end)) }
}

/** Places of the cells that stand in an earlier row. */
export function carriedWords(row: TableRow): readonly Span[] {
  return row.cells.flatMap((cell, column) =>
    cell !== undefined && isCarried(row, column) ? [spanIn(cell)] : [],
  )
}

/**
 * Rows without the figures that a table spans over several of them: they are of none of them alone. `isFigure` tells the
 * columns where that matters.
 */
export function withoutShared(
  rows: readonly TableRow[],
  isFigure: (column: number) => boolean,
): readonly TableRow[] {
  return rows.map((row, index) => {
    const next = rows[index + 1]?.spanned ?? []
    const shared = [...(row.spanned ?? []), ...next].filter(isFigure)
    if (shared.length === 0) return row
    return { ...row, cells: row.cells.map((cell, column) => (shared.includes(column) ? undefined : cell)) }
  })
}

/** The words of a cell, without note marks; empty where there is none. */
export function wordsIn(row: TableRow, column: number): string {
  return cleanCell(row.cells[column]?.text ?? '')
}

/** The nearest first: the title of a table, then the headings above it. */
export function titlesOf(title: Passage | undefined, headings: readonly Passage[]): readonly Passage[] {
  return [title, ...headings.toReversed()].filter((passage) => passage !== undefined)
}
