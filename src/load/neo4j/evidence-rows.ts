// The evidence layer as rows: claims, the spans they quote, the documents these stand in.
import type { Claim } from '../../model/claim.ts'
import type { Document, Graph } from '../../model/graph.ts'
import type { Evidence } from '../../model/span.ts'
import { byPlace } from '../claim-order.ts'
import { captionOfClaim, captionOfSpan } from '../caption.ts'
import { documentId, spanId } from '../document-ids.ts'
import { LoadError } from '../load-error.ts'
import { claimLabel, documentLabel, evidenceTypes, factLabel, spanLabel } from './row.ts'
import type { NodeKey, NodeRow, Properties, RelationshipRow, Rows } from './row.ts'

/** Nodes in the order of the text: documents, then claims by place, each with the spans it is the first to quote. */
export function evidenceRows(graph: Graph): Rows {
  const documents = new Map(graph.documents.map((document) => [document.key, document]))
  const claims = [...graph.claims].sort(byPlace)
  const nodes = new Map<string, NodeRow>()
  const relationships = new Map<string, RelationshipRow>()
  for (const claim of claims) {
    const document = documents.get(claim.document)
    if (document === undefined)
      throw new LoadError(`${claim.id} is of ${claim.document}, which is no document of the graph`)
    const spans = claim.evidence.map((evidence) => spanRow(document, evidence))
    for (const node of [claimRow(claim), ...spans]) nodes.set(node.id, node)
    for (const link of spans.flatMap((span) => [quotes(claim, span), standsIn(span, document)])) {
      relationships.set(link.id, link)
    }
  }
  return {
    nodes: [...graph.documents.map(documentRow), ...nodes.values()],
    relationships: [...supports(graph), ...relationships.values()],
  }
}

function documentRow(document: Document): NodeRow {
  const id = documentId(document.key)
  const { key, title, ...stated } = document
  return { label: documentLabel, id, props: { id, name: title, key, title, ...definedOnly(stated) } }
}

/** A claim has the line and the words of its first span. */
function claimRow(claim: Claim): NodeRow {
  const { id, source, rule, derived, repair, text } = claim
  const [first] = claim.evidence
  if (first === undefined) throw new LoadError(`${id} has no evidence`)
  const { line, quote } = first
  const name = captionOfClaim(source, line)
  const props = { id, name, source, rule, line, quote, ...definedOnly({ derived, repair, text }) }
  return { label: claimLabel, id, props }
}

function spanRow(document: Document, { start, end, line, column, quote }: Evidence): NodeRow {
  const id = spanId(document, { start, end })
  const props = { id, name: captionOfSpan(quote), start, end, line, column, quote }
  return { label: spanLabel, id, props }
}

function definedOnly(values: Readonly<Record<string, string | boolean | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  )
}

function supports(graph: Graph): readonly RelationshipRow[] {
  return graph.facts.flatMap((fact) =>
    fact.claims.map((claim) =>
      evidenceLink(
        evidenceTypes.supports,
        { label: claimLabel, id: claim },
        { label: factLabel, id: fact.id },
      ),
    ),
  )
}

function quotes(claim: Claim, span: NodeRow): RelationshipRow {
  return evidenceLink(
    evidenceTypes.quotes,
    { label: claimLabel, id: claim.id },
    { label: span.label, id: span.id },
  )
}

function standsIn(span: NodeRow, document: Document): RelationshipRow {
  const to = { label: documentLabel, id: documentId(document.key) }
  return evidenceLink(evidenceTypes.in, { label: span.label, id: span.id }, to)
}

/** A relationship of the evidence layer; its ends make its id. */
export function evidenceLink(type: string, from: NodeKey, to: NodeKey): RelationshipRow {
  const id = `${from.id} ${type} ${to.id}`
  return { type, id, from, to, props: { id } }
}
