// Proves that a store and the Turtle files hold the same graph.
import type { Quad } from 'n3'
import { LoadError } from '../load/load-error.ts'
import type { Rows } from '../load/neo4j/row.ts'
import { quadsToRows } from '../load/rdf/quads-to-rows.ts'
import { rowsToQuads } from '../load/rdf/rows-to-quads.ts'
import { parseTurtle } from './turtle-files.ts'
import type { TurtleFiles } from './turtle-files.ts'
import { canonicalQuads, canonicalRows, hashOf } from './canonical.ts'

/** One of two things compared, by hash and number of lines. */
export interface Side {
  readonly hash: string
  readonly count: number
}

/** What only one of the two has: statements as N-Quads, rows as JSON. */
export interface Difference {
  readonly only: 'store' | 'turtle'
  readonly line: string
}

export interface Parity {
  readonly equal: boolean
  /** The statements of the Turtle, and those that the rows of the store give. */
  readonly statements: { readonly turtle: Side; readonly store: Side }
  /** The rows that the facts of the Turtle give, the graph layer derived again, and the rows of the store. */
  readonly rows: { readonly turtle: Side; readonly store: Side }
  /** The first few of each kind. */
  readonly differences: readonly Difference[]
}

/** How many differences of a kind are listed. */
const LISTED = 5

/**
 * Compares rows read back from a store with the Turtle texts of the same run, both ways: the store's rows as RDF with
 * the Turtle, and the Turtle's facts with their graph layer derived again with the store's rows.
 */
export async function checkParity(rows: Rows, turtle: TurtleFiles, base: string): Promise<Parity> {
  const quads = parseTurtle(turtle)
  const said = rowsToQuads(rows, base)
  const statements = {
    turtle: await canonicalQuads(quads),
    store: await canonicalQuads([...said.graph, ...said.evidence]),
  }
  const derived = { turtle: deriveRows(quads, base), store: canonicalRows(rows) }
  const sides = { statements: sidesOf(statements), rows: sidesOf(derived) }
  return {
    equal: isSame(sides.statements) && isSame(sides.rows),
    ...sides,
    differences: [...differencesOf(statements), ...differencesOf(derived)],
  }
}

// Hashes, not differences: a line that stands twice is a difference too.
function isSame({ turtle, store }: Parity['rows']): boolean {
  return turtle.hash === store.hash
}

/** Turtle that does not hold together is no fault of the caller here: it is what is to be found out. */
function deriveRows(quads: readonly Quad[], base: string): readonly string[] {
  try {
    return canonicalRows(quadsToRows(quads, base))
  } catch (error) {
    if (error instanceof LoadError) return [error.message]
    throw error
  }
}

interface Lines {
  readonly turtle: readonly string[]
  readonly store: readonly string[]
}

function differencesOf({ turtle, store }: Lines): readonly Difference[] {
  return [...missingFrom(store, turtle, 'turtle'), ...missingFrom(turtle, store, 'store')]
}

function missingFrom(
  other: readonly string[],
  own: readonly string[],
  only: Difference['only'],
): readonly Difference[] {
  const known = new Set(other)
  return own
    .filter((line) => !known.has(line))
    .slice(0, LISTED)
    .map((line) => ({ only, line }))
}

function sidesOf({ turtle, store }: Lines): Parity['statements'] {
  return {
    turtle: { hash: hashOf(turtle), count: turtle.length },
    store: { hash: hashOf(store), count: store.length },
  }
}
