// Rows as RDF: the graph with its facts, and the evidence.
import type { Quad } from 'n3'
import { isClass, isRelation } from '../../model/conformance.ts'
import { byCodePoint } from '../../model/order.ts'
import { relationNames, relationshipType, shapeOf, shapeOfClass, termsOf } from '../../model/ontology.ts'
import type { ClassName, RelationName, Term } from '../../model/ontology.ts'
import { groupBy } from '../group.ts'
import {
  claimLabel,
  documentLabel,
  evidenceTypes,
  factLabel,
  spanLabel,
  textOf,
  valuesOf,
} from '../neo4j/row.ts'
import type { NodeRow, Rows } from '../neo4j/row.ts'
import { baseColumns, derivedColumns, factColumns, valueColumns } from './columns.ts'
import type { ValueColumn } from './columns.ts'
import { claimQuads, documentQuads, linkTo, spanQuads } from './evidence-quads.ts'
import { toTerm } from './kinds.ts'
import { indexRows } from './row-index.ts'
import type { RowIndex } from './row-index.ts'
import { schemeOf } from './schemes.ts'
import { describe, statementsOf } from './subjects.ts'
import type { Statement } from './subjects.ts'
import { links, nodeTypes } from './vocabulary.ts'

/** What the two Turtle files hold. */
export interface QuadFiles {
  readonly graph: readonly Quad[]
  readonly evidence: readonly Quad[]
}

/** The same, made one by one: all quads of a large graph take more memory than the graph. */
export interface QuadStreams {
  readonly graph: Iterable<Quad>
  readonly evidence: Iterable<Quad>
}

/** The quads of rows, in their order; each subject's together. */
export function rowsToQuads(rows: Rows, base: string): QuadFiles {
  const { graph, evidence } = streamQuads(rows, base)
  return { graph: [...graph], evidence: [...evidence] }
}

/** The quads of rows, each made when it is asked for; they can be gone through once. */
export function streamQuads(rows: Rows, base: string): QuadStreams {
  const index = indexRows(rows, base)
  const each = function* (quadsOf: (node: NodeRow, index: RowIndex) => readonly Quad[]) {
    for (const node of rows.nodes) yield* quadsOf(node, index)
  }
  return { graph: each(graphQuads), evidence: each(evidenceQuads) }
}

function graphQuads(node: NodeRow, index: RowIndex): readonly Quad[] {
  if (isClass(node.label)) return entityQuads(node, node.label, index)
  return node.label === factLabel ? factQuads(node, index) : []
}

function evidenceQuads(node: NodeRow, index: RowIndex): readonly Quad[] {
  if (node.label === documentLabel) return documentQuads(node, index)
  if (node.label === claimLabel) return claimQuads(node, index)
  return node.label === spanLabel ? spanQuads(node, index) : []
}

function entityQuads(node: NodeRow, type: ClassName, index: RowIndex): readonly Quad[] {
  return describe(index.base + node.id, shapeOfClass(type).rdf, [
    ...statementsOf(baseColumns(type), node.props, index),
    ...schemeOf(type),
    ...valueColumns(type).flatMap((column) => plainStatements(node, column, index)),
    ...directLinks(node, index),
    ...statementsOf(derivedColumns(type), node.props, index),
  ])
}

/** Plain values; a node has them without their language, which is looked up in the facts. */
function plainStatements({ id, props }: NodeRow, column: ValueColumn, index: RowIndex): readonly Statement[] {
  const objects = valuesOf(props[column.property]).flatMap((value) =>
    index
      .languages(id, column.relation, value)
      .map((language) => toTerm({ kind: column.kind, value, language }, index.base)),
  )
  return column.predicates.map((predicate) => [predicate, ...objects])
}

const relationOfType: ReadonlyMap<string, RelationName> = new Map(
  relationNames.map((relation) => [relationshipType(relation), relation]),
)

function directLinks(node: NodeRow, index: RowIndex): readonly Statement[] {
  const byType = groupBy(index.from(node.id), (row) => row.type)
  return [...byType]
    .sort(([a], [b]) => byCodePoint(a, b))
    .flatMap(([type, rows]) => {
      const relation = relationOfType.get(type)
      if (relation === undefined) return []
      const targets = rows.map((row) => row.to.id)
      return termsOf(relation).map((predicate) => linkTo(predicate, targets, index))
    })
}

function factQuads({ id, props }: NodeRow, index: RowIndex): readonly Quad[] {
  const relation = textOf(props, 'relation') ?? ''
  if (!isRelation(relation)) return []
  const types: readonly Term[] = [...nodeTypes.Fact, ...(shapeOf(relation).factClass ?? [])]
  const claims = index.to(id).filter(({ type }) => type === evidenceTypes.supports)
  return describe(index.base + id, types, [
    ...statementsOf(factColumns(relation), props, index),
    linkTo(
      links.claimOfFact,
      claims.map((row) => row.from.id),
      index,
    ),
  ])
}
