// Names the columns of a table by its header rows; names of several rows are joined.
import { joinPassages } from '../join-passages.ts'
import type { Cell, RawRow } from './grid.ts'
import { trailingEmpty } from './grid.ts'
import type { Kind } from './kinds.ts'
import type { Layout } from './layout.ts'
import { usualKind } from './layout.ts'

/** One name a column; undefined where it is not clear which. */
export function nameColumns({ header, body }: Layout): readonly Cell[] {
  const [top, sub] = header
  if (top === undefined || sub === undefined) return top?.cells ?? []
  if (header.length > 2) return top.cells.map(() => undefined)
  const kinds = top.cells.map((_, column) => usualKind(body, column))
  const upper = named(top)
  const lower = named(sub)
  const best = bestSpread(spreads(upper.length, lower.length, kinds.length), kinds)
  if (best === undefined) return top.cells.map(() => undefined)
  return best.upper.map((index, column) => joinCells(upper[index], lower[best.lower[column] ?? -1]))
}

function named({ cells }: RawRow): readonly Cell[] {
  return cells.slice(0, cells.length - trailingEmpty(cells))
}

/** For each column the cell of the upper row above it, and that of the lower row where the upper one spans. */
interface Spread {
  readonly upper: readonly number[]
  readonly lower: readonly (number | undefined)[]
}

/** The ways in which neighbouring cells of the upper row may span the lower row, all with one width. */
function spreads(upper: number, lower: number, width: number): readonly Spread[] {
  const spanning = upper + lower - width
  if (spanning < 1 || lower % spanning !== 0) return []
  const span = lower / spanning
  return Array.from({ length: upper - spanning + 1 }, (_, first) => spread(upper, first, { spanning, span }))
}

function spread(
  upper: number,
  first: number,
  { spanning, span }: { spanning: number; span: number },
): Spread {
  const columns = Array.from({ length: upper }, (_, index) => {
    const group = index - first
    if (group < 0 || group >= spanning) return [{ index, below: undefined }]
    return Array.from({ length: span }, (_, at) => ({ index, below: group * span + at }))
  }).flat()
  return { upper: columns.map(({ index }) => index), lower: columns.map(({ below }) => below) }
}

/** The spread whose spanned columns hold values and the others words, if just one does so best. */
function bestSpread(found: readonly Spread[], kinds: readonly Kind[]): Spread | undefined {
  const ranked = found
    .map((spread) => ({
      spread,
      score: kinds.filter(
        (kind, column) => (kind !== 'text' && kind !== 'time') === (spread.lower[column] !== undefined),
      ).length,
    }))
    .toSorted((a, b) => b.score - a.score)
  const [best, second] = ranked
  return best !== undefined && best.score > (second?.score ?? -1) ? best.spread : undefined
}

function joinCells(upper: Cell, lower: Cell): Cell {
  if (upper === undefined || lower === undefined) return upper ?? lower
  return joinPassages(upper, lower)
}
