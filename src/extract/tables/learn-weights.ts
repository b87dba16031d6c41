// Learns what each piece of evidence on lost cells counts for, from tables whose lost cells are known.
import { placeRow, weighTable, type Node, type Prior, type WeighedRow } from './lattice.ts'
import { weighLink } from './link-evidence.ts'
import { weighRows } from './losses.ts'
import { weighKinds, weighRow, type RowInTable } from './row-evidence.ts'
import { see, type SeenTable, type Texts } from './seen-table.ts'
import { weights as shipped, type Weights } from './weights.ts'

/** A table, and for each row the key of its true reading; undefined where no reading says what became of it. */
export interface KnownTable {
  readonly texts: Texts
  readonly readings: readonly (string | undefined)[]
}

type Sign = keyof Weights
type Amounts = Record<Sign, number>

const signs = Object.keys(shipped) as readonly Sign[]
const each = (amount: (sign: Sign) => number) =>
  Object.fromEntries(signs.map((sign) => [sign, amount(sign)])) as Amounts
const none = each(() => 0)
/** With one weight alone, the weight of a reading is how much of that piece of evidence speaks for it. */
const alone = signs.map((sign) => ({ sign, weights: { ...none, [sign]: 1 } }))

/** Times all tables are gone through, and tables after which the weights change. */
const ROUNDS = 16
const BATCH = 16
/** The first steps are this long, in natural logarithms; the last ones are short. */
const STEP = 0.12
/** Weights are small where no evidence is against it: so many tables say so. */
const SHRINK = 0.001
/** How fast what was seen of the slopes is forgotten, and the least slope. */
const [MEAN, SQUARE, LEAST] = [0.9, 0.98, 1e-6]

/**
 * The weights with which the true readings of the tables are likeliest: steps along the slope of their likelihood, each
 * weight by its own pace (Adam). Begins with all evidence worth nothing, so that nothing else is learned from.
 */
export function learnWeights(tables: readonly KnownTable[]): Weights {
  const weights = { ...none }
  const mean = { ...none }
  const square = { ...none }
  const steps = Math.ceil(tables.length / BATCH)
  for (let step = 0; step < ROUNDS * steps; step++) {
    const batch = tables.filter((_, index) => index % steps === step % steps)
    const slopes = batch.map((table) => slopeOf(table, weights))
    const length = STEP * (1 - step / (ROUNDS * steps))
    for (const sign of signs) {
      const slope = slopes.reduce((sum, one) => sum + one[sign], 0) / batch.length - SHRINK * weights[sign]
      mean[sign] = MEAN * mean[sign] + (1 - MEAN) * slope
      square[sign] = SQUARE * square[sign] + (1 - SQUARE) * slope ** 2
      const [m, s] = [mean[sign] / (1 - MEAN ** (step + 1)), square[sign] / (1 - SQUARE ** (step + 1))]
      weights[sign] += (length * m) / (Math.sqrt(s) + LEAST)
    }
  }
  return each((sign) => Number(weights[sign].toFixed(2)))
}

/** How the likelihood of the true readings grows with each weight: their evidence less that of all readings. */
function slopeOf({ texts, readings }: KnownTable, weights: Weights): Amounts {
  const table = see(texts)
  const { weighed, prior } = weighRows(table, weights)
  const right = evidenceOf(table, weighTable(table, { ...prior, known: readings }), prior)
  const all = evidenceOf(table, weighed, prior)
  return each((sign) => right[sign] - all[sign])
}

/** Readings and links less likely than this are not counted. */
const UNLIKELY = 0.005

/** The evidence that is to be expected for a table if its readings are as likely as they were weighed. */
function evidenceOf(table: SeenTable, rows: readonly WeighedRow[], prior: Prior): Amounts {
  const sum = { ...none }
  for (const [index, row] of table.rows.entries()) {
    const beliefs = prior.beliefs[index] ?? []
    const likely = likelyOf(rows, index)
    if (row.mayHaveLost) prior.lessons.forget(row, beliefs)
    for (const { sign, weights } of alone)
      sum[sign] += amountOf(placeRow(table, index, { lessons: prior.lessons, weights }), likely)
    if (row.mayHaveLost) prior.lessons.learn(row, beliefs)
  }
  return sum
}

interface Likely {
  readonly readings: readonly { readonly node: Node; readonly chance: number }[]
  readonly links: readonly { readonly node: Node; readonly above: Node; readonly chance: number }[]
}

/** The likely readings of a row, and those of the row above each. */
function likelyOf(rows: readonly WeighedRow[], index: number): Likely {
  const [here, above] = [rows[index], rows[index - 1]]
  const readings = (here?.nodes ?? []).map((node, to) => ({
    node,
    to,
    chance: here?.beliefs[to]?.chance ?? 0,
  }))
  const likely = readings.filter(({ chance }) => chance >= UNLIKELY)
  const links = likely.flatMap(({ node, to }) =>
    (above?.nodes ?? []).map((one, from) => ({
      node,
      above: one,
      chance: here?.chanceOfLink(to, from) ?? 0,
    })),
  )
  return { readings: likely, links: links.filter(({ chance }) => chance >= UNLIKELY) }
}

function amountOf(placed: RowInTable, { readings, links }: Likely): number {
  const { row, lessons, weights } = placed
  const own = row.mayHaveLost ? readings : []
  return (
    sumOf(own, ({ node }) => weighRow(node.laid, placed) + weighKinds(node.ofKinds, weights)) +
    sumOf(links, ({ node, above }) => weighLink(node.laid, row, { above, columns: lessons.columns, weights }))
  )
}

const sumOf = <T extends { readonly chance: number }>(all: readonly T[], amount: (one: T) => number) =>
  all.reduce((sum, one) => sum + one.chance * amount(one), 0)
