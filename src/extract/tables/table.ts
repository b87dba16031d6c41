// From the lines of a table to its title, its columns and its rows, lost cells restored.
import type { Passage, Table } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { join, type Span } from '../../model/span.ts'
import type { ReadBlock } from '../extraction.ts'
import { spanOf } from '../spans.ts'
import type { WikiTableNode } from '../syntax/nodes.ts'
import { nameColumns } from './columns.ts'
import { toGrid, type Grid } from './grid.ts'
import { layOut, type Layout } from './layout.ts'
import { restoreRows } from './restore.ts'
import { weights as shipped, type Weights } from './weights.ts'

/** A table as a block; a note instead where it has no header with a row below it. */
export function readTable(source: Source, node: WikiTableNode): ReadBlock {
  return readGrid(source, toGrid(source, node), { span: spanOf(node) })
}

/** What is known of a table beside its rows. */
export interface AboutGrid {
  readonly span: Span
  /** The text itself says that the first row is a header. */
  readonly isHeaded?: boolean
  /** How many rows stand before the body, where that is known. */
  readonly leadLines?: number
  /** Words that stand above the rows as the name of the table. */
  readonly caption?: Passage
  /** Other than those that are shipped. */
  readonly weights?: Weights
}

/** Rows as a table; a note instead where there is no header with a row below it. */
export function readGrid(source: Source, { rows, notes: cut }: Grid, about: AboutGrid): ReadBlock {
  const { span } = about
  const layout =
    about.leadLines === undefined
      ? (layOut(rows) ?? (about.isHeaded === true ? headed(rows, 1) : undefined))
      : headed(rows, about.leadLines)
  if (layout === undefined) {
    const message = `expected a header row and rows below it, found ${countOf(rows.length)} that ${rows.length === 1 ? 'is' : 'are'} no such table`
    return { notes: [...cut, { code: 'table-too-small', message, span }] }
  }
  const columns = nameColumns(layout)
  const { rows: body, notes } = restoreRows(source, columns, {
    body: layout.body,
    weights: about.weights ?? shipped,
  })
  const headerSpan = layout.header.map((row) => row.span).reduce(join)
  const title = about.caption ?? layout.title
  const named = title === undefined ? {} : { title }
  const block: Table = { type: 'table', ...named, columns, rows: body, headerSpan, span }
  return { block, notes: [...cut, ...notes] }
}

/** The first rows are the header, whatever they hold. */
function headed(rows: Grid['rows'], count: number): Layout | undefined {
  const [header, body] = [rows.slice(0, count), rows.slice(count)]
  return header.length === 0 || body.length === 0 ? undefined : { header, body }
}

function countOf(rows: number): string {
  return rows === 1 ? '1 row' : `${rows} rows`
}
