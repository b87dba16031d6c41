// The evidence layer as RDF: documents, claims, spans with their selectors.
import { DataFactory } from 'n3'
import type { Quad } from 'n3'
import { byCodePoint } from '../../model/order.ts'
import { selectorId } from '../document-ids.ts'
import { evidenceTypes } from '../neo4j/row.ts'
import type { NodeRow, RelationshipRow } from '../neo4j/row.ts'
import { evidenceColumns } from './columns.ts'
import type { RowIndex } from './row-index.ts'
import { describe, statementsOf } from './subjects.ts'
import type { Statement } from './subjects.ts'
import { links, nodeTypes, selectorTypes } from './vocabulary.ts'

/** A document and what is stated of its origin. */
export function documentQuads({ id, props }: NodeRow, index: RowIndex): readonly Quad[] {
  return describe(index.base + id, nodeTypes.Document, statementsOf(evidenceColumns.Document, props, index))
}

/** A claim, the spans it quotes and the documents these stand in. */
export function claimQuads({ id, props }: NodeRow, index: RowIndex): readonly Quad[] {
  const spans = targetsOf(index.from(id), evidenceTypes.quotes)
  const documents = spans.flatMap((span) => targetsOf(index.from(span), evidenceTypes.in))
  return describe(index.base + id, nodeTypes.Claim, [
    ...statementsOf(evidenceColumns.Claim, props, index),
    linkTo(links.documentOfClaim, documents, index),
    linkTo(links.spanOfClaim, spans, index),
  ])
}

/** A span and its selector: they hang together, so that two claims may share a span. */
export function spanQuads({ id, props }: NodeRow, index: RowIndex): readonly Quad[] {
  const selector = selectorId(id)
  const span = describe(index.base + id, nodeTypes.Span, [
    linkTo(links.documentOfSpan, targetsOf(index.from(id), evidenceTypes.in), index),
    ...statementsOf(evidenceColumns.Span, props, index),
    linkTo(links.selectorOfSpan, [selector], index),
  ])
  const selected = statementsOf(evidenceColumns.Selector, props, index)
  return [...span, ...describe(index.base + selector, selectorTypes, selected)]
}

function targetsOf(relationships: readonly RelationshipRow[], type: string): readonly string[] {
  return relationships.filter((row) => row.type === type).map((row) => row.to.id)
}

/** A statement that links to nodes, sorted by id. */
export function linkTo(predicate: Statement[0], ids: readonly string[], { base }: RowIndex): Statement {
  return [predicate, ...[...ids].sort(byCodePoint).map((id) => DataFactory.namedNode(base + id))]
}
