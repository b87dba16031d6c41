// How one scalar of a row is written as a term of RDF, and read back.
import { DataFactory } from 'n3'
import type { Literal, NamedNode, Term } from 'n3'
import { statuses } from '../../model/graph.ts'
import { prefixes } from '../../model/ontology.ts'
import type { Term as Name } from '../../model/ontology.ts'
import { decimalText } from '../decimal.ts'
import type { Scalar } from '../neo4j/row.ts'
import { iriOf } from './vocabulary.ts'

const { literal, namedNode } = DataFactory

/** `node` is the id of a node, `relation` and `status` name terms of our own. */
export type Kind =
  'text' | 'url' | 'date' | 'integer' | 'decimal' | 'boolean' | 'node' | 'relation' | 'status'

/** A scalar with its kind and, where a text has one, its language. */
export interface Typed {
  readonly kind: Kind
  readonly value: Scalar
  readonly language?: string
}

interface Coding {
  write(value: Scalar, base: string): NamedNode | Literal
  read(text: string, base: string): Scalar
}

const asText = (text: string) => text
const typed = (datatype: Name) => (value: Scalar) => literal(String(value), iriOf(datatype))

const codings: Readonly<Record<Kind, Coding>> = {
  text: { write: (value) => literal(String(value)), read: asText },
  url: { write: typed('xsd:anyURI'), read: asText },
  date: { write: (value) => literal(String(value), dateType(String(value))), read: asText },
  integer: { write: typed('xsd:integer'), read: Number },
  decimal: { write: (value) => literal(decimalText(Number(value)), iriOf('xsd:decimal')), read: Number },
  boolean: { write: typed('xsd:boolean'), read: (text) => text === 'true' },
  node: {
    write: (value, base) => namedNode(base + String(value)),
    read: (iri, base) => iri.slice(base.length),
  },
  relation: {
    write: (value) => namedNode(prefixes.pg + String(value)),
    read: (iri) => iri.slice(prefixes.pg.length),
  },
  status: { write: (value) => namedNode(statusIri(String(value))), read: statusOf },
}

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD` have a type each. */
function dateType(iso: string): NamedNode {
  if (iso.length === 4) return iriOf('xsd:gYear')
  return iso.length === 7 ? iriOf('xsd:gYearMonth') : iriOf('xsd:date')
}

/** `pg:Disputed` for `disputed`. */
export function statusTerm(status: string): `pg:${string}` {
  return `pg:${status.charAt(0).toUpperCase()}${status.slice(1)}`
}

function statusIri(status: string): string {
  return iriOf(statusTerm(status)).value
}

function statusOf(iri: string): string {
  return statuses.find((status) => statusIri(status) === iri) ?? iri
}

/** The term of a scalar; ids become IRIs under the base. */
export function toTerm({ kind, value, language = '' }: Typed, base: string): NamedNode | Literal {
  if (kind === 'text' && language !== '') return literal(String(value), language)
  return codings[kind].write(value, base)
}

/** The scalar of a term. */
export function fromTerm(kind: Kind, term: Term, base: string): Scalar {
  return codings[kind].read(term.value, base)
}

/** The language of a text; empty where it has none. */
export function languageOf(term: Term): string {
  return term.termType === 'Literal' ? term.language : ''
}
