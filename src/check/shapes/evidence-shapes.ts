// Shapes of the evidence: claims, the spans they quote, the selectors of these, documents.
import { sourceKinds } from '../../model/claim.ts'
import type { Term } from '../../model/ontology.ts'
import { evidenceColumns } from '../../load/rdf/columns.ts'
import type { Column } from '../../load/rdf/columns.ts'
import type { SchemaStatement, Statements, Subject } from '../../load/rdf/nested-turtle.ts'
import { links } from '../../load/rdf/vocabulary.ts'
import { exactlyOne, kindTests, maxCount, minCount, nodeShape, property, text } from './parts.ts'

/** SHA-256 in hexadecimal. */
const HASH = '^[0-9a-f]{64}$'
const atLeast = (n: number): SchemaStatement => ['sh:minInclusive', text(n)]

/** What is asked of a property beside its kind and that there is at most one. */
const more: Readonly<Record<string, Statements>> = {
  'pg:source': [minCount(1), ['sh:in', { list: sourceKinds.map(text) }]],
  'pg:rule': [minCount(1)],
  'pg:line': [minCount(1), atLeast(1)],
  'pg:column': [minCount(1), atLeast(1)],
  'pg:quote': [minCount(1)],
  'oa:start': [minCount(1), atLeast(0), ['sh:lessThan', 'oa:end']],
  'oa:end': [minCount(1)],
  'oa:exact': [minCount(1)],
  'dcterms:title': [minCount(1)],
  'dcterms:identifier': [minCount(1)],
  'dcterms:language': [minCount(1)],
  'pg:hash': [minCount(1), ['sh:pattern', text(HASH)]],
}

/** One shape for each kind of node. */
export function evidenceShapes(): readonly Subject[] {
  return [
    shape('claim', 'pg:Claim', [
      ...columns('claim', evidenceColumns.Claim),
      linked('a claim stands in one document', links.documentOfClaim, [
        ...exactlyOne,
        ['sh:class', 'schema:Article'],
      ]),
      linked('a claim quotes at least one span', links.spanOfClaim, [
        minCount(1),
        ['sh:class', 'oa:SpecificResource'],
      ]),
    ]),
    shape('span', 'oa:SpecificResource', [
      ...columns('span', evidenceColumns.Span),
      linked('a span stands in one document', links.documentOfSpan, [
        ...exactlyOne,
        ['sh:class', 'schema:Article'],
      ]),
      linked('a span has one selector', links.selectorOfSpan, [
        ...exactlyOne,
        ['sh:class', 'oa:TextPositionSelector'],
      ]),
    ]),
    shape('selector', 'oa:TextPositionSelector', columns('span', evidenceColumns.Selector)),
    shape('document', 'schema:Article', columns('document', evidenceColumns.Document)),
  ]
}

function shape(name: string, target: Term, statements: Statements): Subject {
  return nodeShape(`shapes:${name}`, [['sh:targetClass', target], ['sh:nodeKind', 'sh:IRI'], ...statements])
}

function linked(message: string, path: Term, tests: Statements): SchemaStatement {
  return property({ path, message, tests })
}

function columns(name: string, all: readonly Column[]): Statements {
  return all.map(({ property: said, predicates: [path], kind }) => {
    const tests = kind === 'relation' || kind === 'status' ? [] : kindTests[kind]
    const message = `${name}: ${said} is ${wordsFor[path] ?? `one ${kind}`}`
    return property({ path, message, tests: [maxCount(1), ...tests, ...(more[path] ?? [])] })
  })
}

/** What a property is, where its kind says too little. */
const wordsFor: Readonly<Record<string, string>> = {
  'pg:source': sourceKinds.join(', '),
  'pg:line': 'a number from 1 on',
  'pg:column': 'a number from 1 on',
  'oa:start': 'a number from 0 on and below its end',
  'pg:hash': 'a SHA-256',
}
