// Weighs the readings of all rows of a table together: a cell that spans rows is lost in each row below its first.
import { candidates, type Fit, type Hints } from './candidates.ts'
import type { Belief, Lessons } from './lessons.ts'
import { standBelow, weighLink, type Above } from './link-evidence.ts'
import { lay, placingOf, whole, type Laid } from './readings.ts'
import { fitsKinds, weighKinds, weighRow, type RowInTable } from './row-evidence.ts'
import type { SeenRow, SeenTable } from './seen-table.ts'
import type { Standing } from './steps.ts'
import type { Weights } from './weights.ts'

/** One reading of a row among the others. */
export interface Node extends Above, Weighed {
  /** What speaks for it below each node of the row above. */
  readonly links: readonly number[]
  /** The logarithm of the sum over all ways to here, */
  readonly forward: number
  /** the weight of the best of them, and the node above from which it comes. */
  readonly best: number
  readonly from: number
  readonly before: readonly (Standing | undefined)[]
}

/** How likely each reading of a row is, and which is part of the best reading of the table. */
export interface WeighedRow {
  readonly nodes: readonly Node[]
  readonly beliefs: readonly Belief[]
  readonly best: number
  /** How likely the reading of one index is, below that of the other index in the row above. */
  readonly chanceOfLink: (reading: number, above: number) => number
}

/** How thoroughly a table is searched: rows of a long one have many witnesses. */
interface Effort extends Pick<Hints, 'most' | 'trails'> {
  /** So many readings of a row are weighed with those of the next. */
  readonly kept: number
}

const SHORT: Effort = { most: 12, trails: 3, kept: 24 }
const LONG: Effort = { most: 4, trails: 1, kept: 4 }
/** From so many cells on a table is long. */
const MANY_CELLS = 4000

/** Whether the rows of a table are so many that each is searched less. */
export function isLong({ columns, rows }: SeenTable): boolean {
  return columns * rows.length > MANY_CELLS
}

/** Readings that the row above suggests. */
const FROM_ABOVE = 4

/** What is believed of each row before; a heat below 1 makes likely and unlikely readings more alike. */
export interface Prior {
  readonly lessons: Lessons
  readonly beliefs: readonly (readonly Belief[])[]
  readonly heat: number
  readonly weights: Weights
  /** The reading that a row has, where that is known. */
  readonly known?: readonly (string | undefined)[]
}

/** Weighs all rows by what the others teach. */
export function weighTable(table: SeenTable, prior: Prior): readonly WeighedRow[] {
  const { lessons, heat, weights, known } = prior
  const patterns = lessons.patterns()
  const start: Node = {
    ...asItIs(table.columns),
    ...{ key: '', lost: [], empty: 0, standing: [] },
    ...{ links: [], forward: 0, best: 0, from: 0, before: [] },
  }
  let above: readonly Node[] = [start]
  const rows = table.rows.map((row, index) => {
    const beliefs = prior.beliefs[index] ?? []
    if (row.mayHaveLost) lessons.forget(row, beliefs)
    above = weighNodes(table, index, { above, patterns, lessons, heat, weights, known: known?.[index] })
    if (row.mayHaveLost) lessons.learn(row, beliefs)
    return above
  })
  return backwards(rows, heat)
}

interface Context {
  readonly above: readonly Node[]
  readonly patterns: readonly (readonly number[])[]
  readonly lessons: Lessons
  readonly heat: number
  readonly weights: Weights
  readonly known: string | undefined
}

function weighNodes(table: SeenTable, index: number, context: Context): readonly Node[] {
  const { columns, rows, kinds } = table
  const { above, patterns, weights } = context
  const row = rows[index]
  if (row === undefined) return []
  const { kept, ...effort } = isLong(table) ? LONG : SHORT
  if (!row.mayHaveLost) return connect([asItIs(columns)], row, context)
  const inTable = placeRow(table, index, context)
  const others = [...patterns, ...above.slice(0, FROM_ABOVE).map(({ lost }) => lost)]
  const readings = candidates(row, { fit: inTable.fit, others, weights, ...effort })
  const ofKinds = readings.filter((laid) => fitsKinds(laid, row, kinds))
  const narrow = ofKinds.filter(({ reading }) => reading.wide === undefined)
  const isOnePlacing = new Set(narrow.map(placingOf)).size === 1
  const weighed = readings.map((laid) => ({
    laid,
    isOnlyOfKinds: narrow.length === 1 && narrow.includes(laid),
    isOnlyPlacing: isOnePlacing && narrow.includes(laid),
    ofKinds: ofKinds.includes(laid) ? narrow.length : undefined,
    weight: weighRow(laid, inTable) + weighKinds(ofKinds.includes(laid) ? narrow.length : undefined, weights),
  }))
  return connect(onlyKnown(weighed, context.known), row, context)
    .toSorted((a, b) => b.forward - a.forward)
    .slice(0, kept)
}

function onlyKnown(weighed: readonly Weighed[], key: string | undefined): readonly Weighed[] {
  const known = weighed.filter(({ laid }) => laid.reading.key === key)
  return known.length === 0 ? weighed : known
}

/** A row and what speaks for its readings. */
export function placeRow(
  { rows, habits }: SeenTable,
  index: number,
  { lessons, weights }: Pick<Prior, 'lessons' | 'weights'>,
): RowInTable {
  const row = rows[index] as SeenRow
  const fit = rememberFits(row, lessons, weights)
  return { row, habits, lessons, fit, isAtEnd: index >= rows.length - 2, weights }
}

/** A cell comes into one column in many readings. */
function rememberFits({ cells }: SeenRow, { columns }: Lessons, weights: Weights): Fit {
  const known = new Map<number, number>()
  return (cell, column) => {
    const key = cell * cells.length + column
    const features = cells[cell]
    const fit = known.get(key) ?? (features === undefined ? 0 : columns.fit(column, features, weights))
    known.set(key, fit)
    return fit
  }
}

interface Weighed {
  readonly laid: Laid
  /** What speaks for it by itself. */
  readonly weight: number
  /** How many readings put each value below values of its kind, if this one does. */
  readonly ofKinds: number | undefined
  /** No other reading does. */
  readonly isOnlyOfKinds: boolean
  /** None that does puts the printed cells into other columns. */
  readonly isOnlyPlacing: boolean
}

/** A row that cannot have lost anything. */
function asItIs(columns: number): Weighed {
  const laid = lay(columns, columns, whole)
  return { laid, weight: 0, ofKinds: undefined, isOnlyOfKinds: false, isOnlyPlacing: false }
}

function connect(
  weighed: readonly Weighed[],
  row: SeenRow,
  { above, lessons, heat, weights }: Context,
): readonly Node[] {
  return weighed.flatMap((one) => {
    const { laid, weight } = one
    const links = above.map(
      (node) => weight + weighLink(laid, row, { above: node, columns: lessons.columns, weights }),
    )
    const ways = above.map((node, index) => node.best + (links[index] ?? -Infinity))
    const best = Math.max(...ways)
    if (best === -Infinity) return []
    const from = ways.indexOf(best)
    const before = above[from]?.standing ?? []
    const { key, lost } = laid.reading
    const forward = logOfSum(above.map((node, index) => node.forward + heat * (links[index] ?? -Infinity)))
    const standing = standBelow(laid, row, before)
    return [{ ...one, key, lost, empty: row.empty, links, forward, best, from, before, standing }]
  })
}

/** From the last row up: how likely each reading is, and the way of the best. */
function backwards(rows: readonly (readonly Node[])[], heat: number): readonly WeighedRow[] {
  const last = rows.at(-1) ?? []
  const total = logOfSum(last.map(({ forward }) => forward))
  let backward: readonly number[] = last.map(() => 0)
  let best = indexOfMost(last.map((node) => node.best))
  const weighed: WeighedRow[] = []
  for (const [index, nodes] of [...rows.entries()].reverse()) {
    const [below, above] = [backward, rows[index - 1] ?? []]
    const chanceOfLink = (to: number, from: number) =>
      Math.exp((above[from]?.forward ?? 0) + heat * (nodes[to]?.links[from] ?? 0) + (below[to] ?? 0) - total)
    weighed.push({ nodes, beliefs: believe(nodes, backward, total), best, chanceOfLink })
    best = nodes[best]?.from ?? 0
    backward = above.map((_, from) =>
      logOfSum(nodes.map(({ links }, to) => heat * (links[from] ?? -Infinity) + (below[to] ?? 0))),
    )
  }
  return weighed.reverse()
}

function believe(nodes: readonly Node[], backward: readonly number[], total: number): readonly Belief[] {
  return nodes.map(({ laid, isOnlyOfKinds, isOnlyPlacing, forward, before }, index) => ({
    laid,
    isOnlyOfKinds,
    isOnlyPlacing,
    above: before,
    chance: Math.exp(forward + (backward[index] ?? 0) - total),
  }))
}

function indexOfMost(values: readonly number[]): number {
  return values.indexOf(Math.max(...values))
}

function logOfSum(logs: readonly number[]): number {
  const most = Math.max(...logs)
  return most === -Infinity ? most : most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0))
}

/** The reading that is part of the best reading of the table. */
export function bestOf({ beliefs, best }: WeighedRow): Belief | undefined {
  return beliefs[best]
}
