// The rows of a table as its lines give them, all of one width.
import type { Passage } from '../../model/article.ts'
import { passageAt } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import { spanOf, trimSpan } from '../spans.ts'
import { MAX_CELLS } from '../syntax/table.ts'
import type { WikiTableCellNode, WikiTableNode } from '../syntax/nodes.ts'

export type Cell = Passage | undefined

/** One line of a table; undefined where a cell is empty or missing at the end. */
export interface RawRow {
  readonly cells: readonly Cell[]
  readonly span: Span
}

/** The rows of a table, and those that were cut off. */
export interface Grid {
  readonly rows: readonly RawRow[]
  readonly notes: readonly Note[]
}

/** A grid has at most this many cells, or `MAX_FILL` times those that are there: one long row must not blow up a long table. */
const SMALL_GRID = 100_000
const MAX_FILL = 4

/** A row as it was found: rows may differ in length. */
export interface FoundRow extends RawRow {
  /** It has more cells than are read. */
  readonly isCapped: boolean
}

/** The rows of a table as its lines give them. */
export function toGrid(source: Source, table: WikiTableNode): Grid {
  return fillGrid(
    table.children.map((row) => ({
      cells: row.children.map((cell) => toCell(source, cell)),
      isCapped: row.capped === true,
      span: spanOf(row),
    })),
  )
}

/** Fills rows up with empty cells to the longest. */
export function fillGrid(found: readonly FoundRow[]): Grid {
  const width = widthOf(found)
  const rows = found.map((row) => {
    const cells = row.cells.slice(0, width)
    return { cells: [...cells, ...Array<Cell>(width - cells.length)], span: row.span }
  })
  const notes = found.flatMap<Note>(({ cells, isCapped, span }) => {
    const message = `more than ${Math.min(width, MAX_CELLS)} cells in one row; the rest was not read`
    return isCapped || cells.length > width ? [{ code: 'row-capped', message, span }] : []
  })
  return { rows, notes }
}

function widthOf(rows: readonly FoundRow[]): number {
  const lengths = rows.map(({ cells }) => cells.length)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const cells = lengths.reduce((sum, length) => sum + length, 0)
  const most = Math.floor(Math.max(SMALL_GRID, MAX_FILL * cells) / lengths.length)
  return Math.min(longest, Math.max(most, 1))
}

function toCell(source: Source, cell: WikiTableCellNode): Cell {
  const words = cell.children[0]
  const span = words === undefined ? undefined : trimSpan(source.text, spanOf(words))
  return span === undefined ? undefined : passageAt(source, span)
}

/** How many cells at the end of a row are empty. */
export function trailingEmpty(cells: readonly unknown[]): number {
  return cells.length - 1 - cells.findLastIndex((cell) => cell !== undefined)
}
