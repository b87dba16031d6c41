// Canonical forms: what two graphs must have in common to be the same.
import { createHash } from 'node:crypto'
import type { Quad } from 'n3'
import library from 'rdf-canonize'
import type { Rows } from '../load/neo4j/row.ts'
import { byCodePoint } from '../model/order.ts'

/** The lines of a graph in canonical form (RDFC-1.0), one a statement. */
export async function canonicalQuads(quads: readonly Quad[]): Promise<readonly string[]> {
  const text = await library.canonize(quads, { algorithm: 'RDFC-1.0', format: 'application/n-quads' })
  return text.split('\n').filter((line) => line !== '')
}

/** Nodes and relationships as sorted lines of JSON with sorted keys, one a row. */
export function canonicalRows({ nodes, relationships }: Rows): readonly string[] {
  return [...nodes, ...relationships].map((row) => JSON.stringify(row, sortedKeys)).sort(byCodePoint)
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byCodePoint(a, b)))
}

/** The SHA-256 of lines, in hexadecimal. */
export function hashOf(lines: readonly string[]): string {
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  return hash.digest('hex')
}
