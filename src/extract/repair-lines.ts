// Repairs a table that stands alone: its printed lines give the rows of its body.
import type { WikiTableNode } from './syntax/nodes.ts'
import { makeSource } from '../model/source.ts'
import { parse } from './readers/wiki-article.ts'
import { spanOf } from './spans.ts'
import { toGrid } from './tables/grid.ts'
import { textsOf } from './tables/restore.ts'
import type { Texts } from './tables/seen-table.ts'
import { readGrid } from './tables/table.ts'
import type { Weights } from './tables/weights.ts'

/** The body of a table. */
export interface RepairedLines {
  readonly rows: readonly (readonly string[])[]
  /** For each row whether it lost cells and got them back beyond doubt. */
  readonly sure: readonly boolean[]
}

/** Reads and repairs the lines of one table as the text form of articles is read; where the body begins may be told. */
export function repairLines(lines: readonly string[], leadLines?: number, weights?: Weights): RepairedLines {
  const { source, node } = findTable(lines)
  if (node === undefined) return { rows: [], sure: [] }
  const lead = leadLines === undefined ? {} : { leadLines }
  const { block } = readGrid(source, toGrid(source, node), {
    span: spanOf(node),
    isHeaded: true,
    ...lead,
    ...(weights === undefined ? {} : { weights }),
  })
  const rows = block?.type === 'table' ? block.rows : []
  return {
    rows: rows.map(({ cells, repair }) => {
      const doubtful = new Map(repair?.doubtful?.map(({ column, cell }) => [column, cell]))
      const { column: first, width } = repair?.wide ?? { column: 0, width: 0 }
      const covering = (column: number) =>
        column > first && column < first + width ? cells[first] : undefined
      return cells.map((cell, column) => (cell ?? doubtful.get(column) ?? covering(column))?.text ?? '')
    }),
    sure: rows.map(
      ({ repair, unclear }) => repair !== undefined && repair.doubtful === undefined && unclear !== true,
    ),
  }
}

/** The texts of a table's body as they are printed; one line stands before it if nothing else is told. */
export function bodyOf(lines: readonly string[], leadLines = 1): Texts {
  const { source, node } = findTable(lines)
  return node === undefined ? [] : textsOf(toGrid(source, node).rows.slice(leadLines))
}

function findTable(lines: readonly string[]) {
  const source = makeSource('table', lines.join('\n'))
  const node = parse(source.text).children.find((child): child is WikiTableNode => child.type === 'wikiTable')
  return { source, node }
}
