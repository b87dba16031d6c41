// Repairs a table that stands alone: its printed lines give the rows of its body.
import type { WikiTableNode } from './syntax/nodes.ts'
import { makeSource } from '../model/source.ts'
import { parse } from './readers/wiki-article.ts'
import { spanOf } from './spans.ts'
import { toGrid } from './tables/grid.ts'
import { readGrid } from './tables/table.ts'

/** The body of a table. */
export interface RepairedLines {
  readonly rows: readonly (readonly string[])[]
  /** For each row whether it lost cells and got them back beyond doubt. */
  readonly sure: readonly boolean[]
}

/** Reads and repairs the lines of one table as the text form of articles is read; where the body begins may be told. */
export function repairLines(lines: readonly string[], leadLines?: number): RepairedLines {
  const source = makeSource('table', lines.join('\n'))
  const node = parse(source.text).children.find((child): child is WikiTableNode => child.type === 'wikiTable')
  if (node === undefined) return { rows: [], sure: [] }
  const lead = leadLines === undefined ? {} : { leadLines }
  const { block } = readGrid(source, toGrid(source, node), { span: spanOf(node), isHeaded: true, ...lead })
  const rows = block?.type === 'table' ? block.rows : []
  return {
    rows: rows.map(({ cells, repair }) => {
      const doubtful = new Map(repair?.doubtful?.map(({ column, cell }) => [column, cell]))
      return cells.map((cell, column) => (cell ?? doubtful.get(column))?.text ?? '')
    }),
    sure: rows.map(
      ({ repair, unclear }) => repair !== undefined && repair.doubtful === undefined && unclear !== true,
    ),
  }
}
