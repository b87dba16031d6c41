// From the lines of a table to cells with words.
import type { Passage } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { FoundRow } from '../tables/grid.ts'
import { inlineText } from './inline-text.ts'
import { isDelimiterRow } from './line-kinds.ts'
import { splitRow } from './rows.ts'
import { wordsOf, type Page } from './words.ts'

/** The rows of a table, its row of dashes left out. */
export interface TableRows {
  readonly rows: readonly FoundRow[]
  /** A row of dashes stands below the first. */
  readonly isHeaded: boolean
  readonly span: Span
}

/** The cells of a table. */
export function readRows(page: Page, lines: readonly (readonly Span[])[]): TableRows {
  const isDelimiter = (row: readonly Span[]) => row.every((line) => isDelimiterRow(page.text, line))
  const isHeaded = lines[1] !== undefined && isDelimiter(lines[1])
  const kept = lines.filter((row) => !isDelimiter(row))
  const rows = kept.map((row, index) => readRow(page, row, isHeaded && index === 0))
  return { rows, isHeaded, span: lines.flat().reduce(join) }
}

/** Lines of a cell are values, those of a header cell one name. */
function readRow(page: Page, lines: readonly Span[], isHeader: boolean): FoundRow {
  const { cells, isCapped } = splitRow(inlineText(page.text, lines))
  return {
    cells: cells.map((cell): Passage | undefined => wordsOf(page, cell, isHeader ? 'prose' : 'value')),
    isCapped,
    span: lines.reduce(join),
  }
}
