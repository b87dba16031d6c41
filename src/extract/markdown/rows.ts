// Splits a row of a table into its cells.
import { MAX_CELLS } from '../syntax/table.ts'
import { sliceInline, type InlineText } from './inline-text.ts'

/** The cells of a row, and whether it has more than are read. */
export interface SplitRow {
  readonly cells: readonly InlineText[]
  readonly isCapped: boolean
}

/** Signs that part cells or keep a bar from doing so. */
const SIGN = /\\.|\[\[[^[\]|\n]{1,300}\\?\|[^[\]\n]{0,600}\]\]|\|/gsu

/** Cells stand between bars; an escaped bar and that of a wiki link are words. */
export function splitRow(row: InlineText): SplitRow {
  const { text } = row
  const from = text.startsWith('|') ? 1 : 0
  const cells: InlineText[] = []
  let start = from
  SIGN.lastIndex = from
  for (let match = SIGN.exec(text); match !== null; match = SIGN.exec(text)) {
    if (match[0] !== '|') continue
    if (cells.length === MAX_CELLS) return { cells, isCapped: true }
    cells.push(sliceInline(row, start, match.index))
    start = match.index + 1
  }
  // Behind the last bar there is no cell; a row without one ends with its last cell.
  if (text.slice(start).trim() !== '') cells.push(sliceInline(row, start, text.length))
  return { cells, isCapped: false }
}
