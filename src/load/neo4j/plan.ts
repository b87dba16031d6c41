// What has to be written and removed so that a database holds these rows and no others of ours.
import { groupBy } from '../group.ts'
import { LoadError } from '../load-error.ts'
import type { NodeRow, Properties, RelationshipRow, Rows } from './row.ts'
import { digestOf, isOurs } from './stamped.ts'
import { removeNodes, removeRelationships, writeNodes, writeRelationships } from './statements.ts'
import type { Pattern } from './statements.ts'

/** A node or relationship that the database holds: its label or type, id and digest. */
export interface Present {
  readonly kind: string
  readonly id: string
  readonly digest: unknown
}

export interface PresentRows {
  readonly nodes: readonly Present[]
  readonly relationships: readonly Present[]
}

/** A row as its statement takes it; one that is removed is an id alone. */
export interface StepRow {
  readonly id: string
  readonly from?: string
  readonly to?: string
  readonly digest?: string
  readonly props?: Properties
}

/** One constant statement with the rows that it takes. */
export interface Step {
  readonly cypher: string
  readonly rows: readonly StepRow[]
}

/**
 * Nodes before the relationships between them, removals last: nothing is gone before what takes its place is there.
 * Throws where a node or relationship of others has the id of one of ours: it is theirs.
 */
export function planLoad(rows: Rows, present: PresentRows): readonly Step[] {
  const nodes = compare(rows.nodes, ({ label }) => label, present.nodes)
  const relationships = compare(rows.relationships, ({ type }) => type, present.relationships)
  return [
    ...stepsOf(nodes.changed, ({ label }) => label, writeNodes),
    ...stepsOf(relationships.changed, patternKey, (key) => writeRelationships(JSON.parse(key) as Pattern)),
    ...stepsOf(relationships.stale, ({ kind }) => kind, removeRelationships),
    ...stepsOf(nodes.stale, ({ kind }) => kind, removeNodes),
  ]
}

interface Comparison<Row> {
  readonly changed: readonly (Row & { readonly digest: string })[]
  readonly stale: readonly Present[]
}

function compare<Row extends NodeRow | RelationshipRow>(
  rows: readonly Row[],
  kindOf: (row: Row) => string,
  present: readonly Present[],
): Comparison<Row> {
  const known = new Map(present.map((one) => [keyOf(one.kind, one.id), one]))
  const wanted = new Set(rows.map((row) => keyOf(kindOf(row), row.id)))
  const stamped = rows.map((row) => ({ ...row, digest: digestOf(row.props) }))
  return {
    changed: stamped.filter((row) => !isWritten(row.digest, known.get(keyOf(kindOf(row), row.id)))),
    stale: present.filter((one) => isOurs(one.digest) && !wanted.has(keyOf(one.kind, one.id))),
  }
}

function keyOf(kind: string, id: string): string {
  return `${kind} ${id}`
}

function isWritten(digest: string, found: Present | undefined): boolean {
  if (found === undefined || isOurs(found.digest)) return found?.digest === digest
  throw new LoadError(
    `the database holds a ${found.kind} with the id “${found.id}” that partygraph did not write; ` +
      'nothing was loaded. Load into a database of its own, or give the other one another id',
  )
}

function patternKey({ type, from, to }: RelationshipRow): string {
  const pattern: Pattern = { type, from: from.label, to: to.label }
  return JSON.stringify(pattern)
}

type Planned = (NodeRow & { digest: string }) | (RelationshipRow & { digest: string }) | Present

/** One step for all rows that the same statement takes. */
function stepsOf<Row extends Planned>(
  rows: readonly Row[],
  keyOfStatement: (row: Row) => string,
  statement: (key: string) => string,
): readonly Step[] {
  return [...groupBy(rows, keyOfStatement)].map(([key, group]) => ({
    cypher: statement(key),
    rows: group.map(toStepRow),
  }))
}

function toStepRow(row: Planned): StepRow {
  if ('kind' in row) return { id: row.id }
  const { id, digest, props } = row
  return 'type' in row ? { id, from: row.from.id, to: row.to.id, digest, props } : { id, digest, props }
}
