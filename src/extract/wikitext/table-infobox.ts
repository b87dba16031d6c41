// Reads a table that is laid out as an infobox: rows of a label and a value.
import { spanIn, type Infobox, type InfoboxField } from '../../model/article.ts'
import { join } from '../../model/span.ts'
import type { SpannedRow } from '../tables/spanned-table.ts'
import type { WikitextTable } from './table.ts'

/** The table as a box; undefined where no row has two cells, or one has the names of columns. */
export function readTableInfobox({ rows, caption, span }: WikitextTable): Infobox | undefined {
  const fields = rows.flatMap(readRow)
  if (fields.length === 0 || rows.some(isHeaderRow)) return undefined
  const first = rows[0]
  const name = caption ?? (first?.cells.length === 1 ? first.cells[0]?.passage : undefined)
  return { type: 'infobox', ...(name === undefined ? {} : { caption: name }), fields, span }
}

const isHeaderRow = ({ cells }: SpannedRow) => cells.length > 1 && cells.every(({ isHeader }) => isHeader)

function readRow({ cells }: SpannedRow): readonly InfoboxField[] {
  const [key, value] = cells
  if (cells.length !== 2 || key?.passage === undefined) return []
  const passage = value?.passage ?? { text: '', pieces: [] }
  const places = [key.passage, passage].filter(({ pieces }) => pieces.length > 0).map((one) => spanIn(one))
  return [{ key: key.passage, value: passage, span: places.reduce(join) }]
}
