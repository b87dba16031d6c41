// What has to be written and removed so that a database holds these rows and no others of ours.
import { withArticle } from '../../model/indefinite.ts'
import { groupBy } from '../group.ts'
import { LoadError } from '../load-error.ts'
import type { NodeRow, Properties, RelationshipRow, Rows } from './row.ts'
import { digestOf, isOurs } from './stamped.ts'
import { removeNodes, removeRelationships, writeNodes, writeRelationships } from './statements.ts'
import type { Pattern } from './statements.ts'

/** A node or relationship that the database holds. */
export interface Present {
  /** Its labels of ours, or its type. */
  readonly kinds: readonly string[]
  /** Null where somebody took it away. */
  readonly id: unknown
  readonly digest: unknown
  /** Its place in the database. */
  readonly element: string
  /** Ids of the ends of a relationship. */
  readonly from?: unknown
  readonly to?: unknown
}

export interface PresentRows {
  readonly nodes: readonly Present[]
  readonly relationships: readonly Present[]
}

/** A row as its statement takes it; one that is removed is a place alone. */
export type StepRow =
  | {
      readonly id: string
      readonly from?: string
      readonly to?: string
      readonly digest: string
      readonly props: Properties
    }
  | { readonly element: string }

/** One constant statement with the rows that it takes. */
export interface Step {
  readonly cypher: string
  readonly rows: readonly StepRow[]
}

/**
 * Nodes before the relationships between them, removals last: nothing is gone before what takes its place is there. Only
 * a relationship of ours that somebody turned to another node goes first, as its id can be there but once. Throws where a
 * node or relationship of others has the id of one of ours: it is theirs.
 */
export function planLoad(rows: Rows, present: PresentRows): readonly Step[] {
  const nodes = compare(rows.nodes.map(wantedNode), present.nodes)
  const relationships = compare(rows.relationships.map(wantedRelationship), present.relationships)
  return [
    ...removals(relationships.inTheWay, () => removeRelationships),
    ...stepsOf(nodes.changed, ({ row }) => row.label, writeNodes),
    ...stepsOf(
      relationships.changed,
      ({ row }) => patternKey(row),
      (key) => writeRelationships(JSON.parse(key) as Pattern),
    ),
    ...removals(relationships.stale, () => removeRelationships),
    ...removals(nodes.stale, removeNodes),
  ]
}

/** A row with what a database must hold of it. */
interface Wanted<Row> {
  readonly row: Row
  readonly key: string
  readonly digest: string
  readonly from?: string
  readonly to?: string
}

function wantedNode(row: NodeRow): Wanted<NodeRow> {
  return { row, key: keyOf(row.label, row.id), digest: digestOf(row.props) }
}

function wantedRelationship(row: RelationshipRow): Wanted<RelationshipRow> {
  return { row, key: keyOf(row.type, row.id), digest: digestOf(row.props), from: row.from.id, to: row.to.id }
}

function keyOf(kind: string, id: unknown): string {
  return `${kind} ${String(id)}`
}

interface Comparison<Row> {
  readonly changed: readonly Wanted<Row>[]
  /** Of ours, with an id that is wanted elsewhere. */
  readonly inTheWay: readonly Present[]
  readonly stale: readonly Present[]
}

function compare<Row>(rows: readonly Wanted<Row>[], present: readonly Present[]): Comparison<Row> {
  const wanted = new Map(rows.map((row) => [row.key, row]))
  const found = new Map<string, Present>()
  const inTheWay: Present[] = []
  const stale: Present[] = []
  for (const one of present) {
    const row = wantedOf(one, wanted)
    if (row !== undefined) refuseOthers(one)
    if (row !== undefined && isInPlace(one, row) && !found.has(row.key)) found.set(row.key, one)
    else if (isOurs(one.digest)) (row === undefined ? stale : inTheWay).push(one)
  }
  return { changed: rows.filter(({ key, digest }) => found.get(key)?.digest !== digest), inTheWay, stale }
}

/** Somebody may have given a node of ours another of our labels: it is still the one that is wanted. */
function wantedOf<Row>(
  { kinds, id }: Present,
  wanted: ReadonlyMap<string, Wanted<Row>>,
): Wanted<Row> | undefined {
  const kind = kinds.find((one) => wanted.has(keyOf(one, id)))
  return kind === undefined || id === null ? undefined : wanted.get(keyOf(kind, id))
}

function isInPlace({ from, to }: Present, wanted: Wanted<unknown>): boolean {
  return (from ?? undefined) === wanted.from && (to ?? undefined) === wanted.to
}

function refuseOthers({ kinds, id, digest }: Present): void {
  if (isOurs(digest)) return
  throw new LoadError(
    `the database holds ${withArticle(kinds.join(':'))} with the id “${String(id)}” that partygraph did not write; ` +
      'nothing was loaded. Load into a database of its own, or give the other one another id',
  )
}

function patternKey({ type, from, to }: RelationshipRow): string {
  const pattern: Pattern = { type, from: from.label, to: to.label }
  return JSON.stringify(pattern)
}

/** One step for all rows that the same statement takes. */
function stepsOf<Row extends NodeRow | RelationshipRow>(
  rows: readonly Wanted<Row>[],
  keyOfStatement: (wanted: Wanted<Row>) => string,
  statement: (key: string) => string,
): readonly Step[] {
  return [...groupBy(rows, keyOfStatement)].map(([key, group]) => ({
    cypher: statement(key),
    rows: group.map(({ row, digest, from, to }) => ({
      id: row.id,
      ...(from === undefined || to === undefined ? {} : { from, to }),
      digest,
      props: row.props,
    })),
  }))
}

function removals(
  present: readonly Present[],
  statement: (kinds: readonly string[]) => string,
): readonly Step[] {
  const groups = groupBy(present, ({ kinds }) => statement([...kinds].sort()))
  return [...groups].map(([cypher, group]) => ({ cypher, rows: group.map(({ element }) => ({ element })) }))
}
