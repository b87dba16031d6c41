// Turtle with nested nodes and lists, for the files that say what the data are: ontology and shapes.
import { DataFactory, Writer } from 'n3'
import type { BlankNode, Literal, NamedNode } from 'n3'
import { prefixes } from '../../model/ontology.ts'
import type { Term } from '../../model/ontology.ts'
import { collectInto } from './turtle.ts'

const { literal, namedNode } = DataFactory

/** Prefixes of these files: those of the data, and what speaks of classes and shapes. */
export const schemaPrefixes = {
  ...prefixes,
  owl: 'http://www.w3.org/2002/07/owl#',
  sh: 'http://www.w3.org/ns/shacl#',
  shapes: 'https://w3id.org/partygraph/shapes#',
} as const

/** A term as `prefix:name`. */
export type SchemaTerm = Term | `${'owl' | 'sh' | 'shapes'}:${string}`

/** What stands behind a predicate: a term, a nested node, a list. */
export type Item =
  SchemaTerm | NamedNode | Literal | { readonly node: Statements } | { readonly list: readonly Item[] }

/** One predicate with its objects. */
export type SchemaStatement = readonly [predicate: SchemaTerm, ...objects: readonly Item[]]
export type Statements = readonly SchemaStatement[]

/** A subject with what is stated of it. */
export interface Subject {
  readonly iri: SchemaTerm | NamedNode
  readonly statements: Statements
}

/** The IRI of a term. */
export function schemaIri(term: SchemaTerm): NamedNode {
  const colon = term.indexOf(':')
  const prefix = term.slice(0, colon) as keyof typeof schemaPrefixes
  return namedNode(schemaPrefixes[prefix] + term.slice(colon + 1))
}

/** A plain text, a whole number or a truth value. */
export function plainLiteral(value: string | number | boolean): Literal {
  if (typeof value === 'string') return literal(value)
  return literal(String(value), schemaIri(typeof value === 'number' ? 'xsd:integer' : 'xsd:boolean'))
}

/** The text of a Turtle file; subjects and statements stay in their order. */
export function nestedTurtle(subjects: readonly Subject[]): string {
  const chunks: string[] = []
  const writer = new Writer(collectInto(chunks), { prefixes: schemaPrefixes })
  for (const { iri, statements } of subjects) {
    const subject = typeof iri === 'string' ? schemaIri(iri) : iri
    for (const { predicate, object } of flatten(statements, writer))
      writer.addQuad(subject, predicate, object)
  }
  writer.end()
  return indentNested(chunks.join(''))
}

const MARGIN = '    '
const INDENT = '  '

/** The writer begins nested lines at the margin. A line that ends with a bracket opens a node: literals end with quotes. */
function indentNested(text: string): string {
  let depth = 0
  const lines = text.split('\n').map((line) => {
    const closes = line.startsWith(']')
    if (closes) depth--
    const indented = closes || depth > 0 ? MARGIN + INDENT.repeat(depth) + line.trimStart() : line
    if (line.endsWith('[')) depth++
    return indented
  })
  return lines.join('\n')
}

interface Pair {
  readonly predicate: NamedNode
  readonly object: NamedNode | Literal | BlankNode
}

function flatten(statements: Statements, writer: Writer): Pair[] {
  return statements.flatMap(([predicate, ...objects]) =>
    objects.map((object) => ({ predicate: schemaIri(predicate), object: toObject(object, writer) })),
  )
}

function toObject(item: Item, writer: Writer): Pair['object'] {
  if (typeof item === 'string') return schemaIri(item)
  if ('node' in item) return writer.blank(flatten(item.node, writer))
  // Typed as the items it was given, it is one term that stands for the list.
  if ('list' in item)
    return writer.list(item.list.map((one) => toObject(one, writer))) as unknown as BlankNode
  return item
}
