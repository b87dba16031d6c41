// One subject of an RDF graph and the reading of its statements into properties.
import type { Quad, Term } from 'n3'
import type { Term as Name } from '../../model/ontology.ts'
import { byCodePoint } from '../../model/order.ts'
import { languageProperty } from '../neo4j/fact-rows.ts'
import type { NodeRow, Properties, PropertyValue, Scalar } from '../neo4j/row.ts'
import type { Column } from './columns.ts'
import { fromTerm, languageOf } from './kinds.ts'
import { iriOf } from './vocabulary.ts'

export interface Resource {
  readonly iri: string
  readonly base: string
  readonly statements: ReadonlyMap<string, readonly Quad[]>
}

/** Objects of a predicate. */
export function objectsOf(resource: Resource, predicate: Name): readonly Term[] {
  return (resource.statements.get(iriOf(predicate).value) ?? []).map((quad) => quad.object)
}

/** IRIs of the types. */
export function typesOf(resource: Resource): readonly string[] {
  return objectsOf(resource, 'rdf:type').map((term) => term.value)
}

/** Ids of the nodes that a predicate links to. */
export function idsOf(resource: Resource, predicate: Name): readonly string[] {
  return objectsOf(resource, predicate).map((term) => String(fromTerm('node', term, resource.base)))
}

/** The id of the node that a resource is. */
export function idOf({ iri, base }: Resource): string {
  return iri.slice(base.length)
}

/** A node with the properties that its columns give. */
export function nodeOf(resource: Resource, label: string, columns: readonly Column[]): NodeRow {
  const id = idOf(resource)
  return { label, id, props: { id, ...propertiesOf(resource, columns) } }
}

/** The properties that the columns give. */
export function propertiesOf(resource: Resource, columns: readonly Column[]): Properties {
  return Object.fromEntries(columns.flatMap((column) => Object.entries(readColumn(resource, column))))
}

interface Read {
  readonly value: Scalar
  readonly language: string
}

function readColumn(resource: Resource, column: Column): Properties {
  const read = objectsOf(resource, column.predicates[0])
    .map((term) => readTerm(term, column, resource.base))
    .sort(byValueAndLanguage)
  const [first] = read
  if (first === undefined) return {}
  const isList = column.isList === true
  const values = read.map(({ value }) => value) as readonly string[] | readonly number[]
  const own = { [column.property]: isList ? values : first.value }
  if (read.every(({ language }) => language === '')) return own
  const language: PropertyValue = isList ? read.map((one) => one.language) : first.language
  return { ...own, [languageProperty(column.property)]: language }
}

function readTerm(term: Term, column: Column, base: string): Read {
  const isNode = column.mayBeNode === true && term.termType === 'NamedNode'
  return { value: fromTerm(isNode ? 'node' : column.kind, term, base), language: languageOf(term) }
}

function byValueAndLanguage(a: Read, b: Read): number {
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
  return byCodePoint(String(a.value), String(b.value)) || byCodePoint(a.language, b.language)
}
