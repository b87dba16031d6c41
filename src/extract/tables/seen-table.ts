// A table as evidence: the features of its cells, and habits of the whole table.
import { featuresOf, type Features } from './features.ts'
import { trailingEmpty } from './grid.ts'
import type { Kind } from './kinds.ts'

export interface SeenRow {
  readonly cells: readonly Features[]
  /** How many of its last cells are empty. */
  readonly empty: number
  /** How many of its cells are not. */
  readonly filled: number
  /** A cell between filled ones is empty. */
  readonly hasGap: boolean
  /** A full row lost nothing, and the first one had nobody to lose to. */
  readonly mayHaveLost: boolean
}

export interface SeenTable {
  readonly columns: number
  readonly rows: readonly SeenRow[]
  readonly habits: Habits
  /** For each column the kinds of its values in rows that lost nothing. */
  readonly kinds: readonly ReadonlySet<Kind>[]
}

export interface Habits {
  /** The first row ends with empty cells. */
  readonly emptyFirst: boolean
  /** Dashes stand where it holds nothing, and no cell inside its rows is empty. */
  readonly dashes: boolean
  /** Cells inside its rows are empty. */
  readonly gaps: boolean
  /** The share of its rows that end with empty cells. */
  readonly emptyEnds: number
}

/** The texts of rows of one width. */
export type Texts = readonly (readonly (string | undefined)[])[]

/** Looks at a table. */
export function see(texts: Texts): SeenTable {
  const rows = texts.map((row, index) => {
    const empty = trailingEmpty(row)
    const filled = row.filter((text) => text !== undefined).length
    const hasGap = filled + empty < row.length
    const mayHaveLost = index > 0 && empty > 0 && filled > 0
    return { cells: row.map(featuresOf), empty, filled, hasGap, mayHaveLost }
  })
  const columns = texts[0]?.length ?? 0
  return { columns, rows, habits: habitsOf(rows), kinds: kindsOf(columns, rows) }
}

/** Nothing and dashes are of no kind. */
export const isValue = ({ kind }: Features): boolean => kind !== 'empty' && kind !== 'none'

function kindsOf(columns: number, rows: readonly SeenRow[]): readonly ReadonlySet<Kind>[] {
  const kinds = Array.from({ length: columns }, () => new Set<Kind>())
  for (const [index, { cells, empty }] of rows.entries()) {
    if (index > 0 && empty > 0) continue
    for (const [column, cell] of cells.entries()) if (isValue(cell)) kinds[column]?.add(cell.kind)
  }
  return kinds
}

/** Cells that are empty inside the rows, from this share of all on, are a habit. */
const GAPS = 0.02

function habitsOf(rows: readonly SeenRow[]): Habits {
  const inner = rows.flatMap(({ cells, empty }) => cells.slice(0, cells.length - empty))
  const share = (is: ({ kind }: Features) => boolean) => inner.filter(is).length / Math.max(1, inner.length)
  const gaps = share(({ kind }) => kind === 'empty')
  return {
    emptyFirst: (rows[0]?.empty ?? 0) > 0,
    dashes: gaps === 0 && share(({ kind }) => kind === 'none') > 0,
    gaps: gaps > GAPS,
    emptyEnds: rows.filter(({ empty }) => empty > 0).length / Math.max(1, rows.length),
  }
}
