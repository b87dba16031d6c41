// From the lines of a table to its title, its columns and its rows, lost cells restored.
import type { Table } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { join } from '../../model/span.ts'
import type { ReadBlock } from '../extraction.ts'
import { spanOf } from '../spans.ts'
import type { WikiTableNode } from '../syntax/nodes.ts'
import { nameColumns } from './columns.ts'
import { toGrid } from './grid.ts'
import { layOut } from './layout.ts'
import { restoreRows } from './restore.ts'

/** A table as a block; a note instead where it has no header with a row below it. */
export function readTable(source: Source, node: WikiTableNode): ReadBlock {
  const { rows, notes: cut } = toGrid(source, node)
  const span = spanOf(node)
  const layout = layOut(rows)
  if (layout === undefined) {
    const message = `expected a header row and rows below it, found ${countOf(rows.length)} that ${rows.length === 1 ? 'is' : 'are'} no such table`
    return { notes: [...cut, { code: 'table-too-small', message, span }] }
  }
  const columns = nameColumns(layout)
  const { rows: body, notes } = restoreRows(source, columns, layout.body)
  const headerSpan = layout.header.map((row) => row.span).reduce(join)
  const title = layout.title === undefined ? {} : { title: layout.title }
  const block: Table = { type: 'table', ...title, columns, rows: body, headerSpan, span }
  return { block, notes: [...cut, ...notes] }
}

function countOf(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`
}
