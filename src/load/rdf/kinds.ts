// How one scalar of a row is written as a term of RDF, and read back.
import { DataFactory } from 'n3'
import type { Literal, NamedNode, Term } from 'n3'
import { statuses } from '../../model/graph.ts'
import { prefixes } from '../../model/ontology.ts'
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

/** The term of a scalar; ids become IRIs under the base. */
export function toTerm({ kind, value, language = '' }: Typed, base: string): NamedNode | Literal {
  switch (kind) {
    case 'text':
      return language === '' ? literal(String(value)) : literal(String(value), language)
    case 'url':
      return literal(String(value), iriOf('xsd:anyURI'))
    case 'date':
      return literal(String(value), dateType(String(value)))
    case 'integer':
      return literal(String(value), iriOf('xsd:integer'))
    case 'decimal':
      return literal(decimalText(Number(value)), iriOf('xsd:decimal'))
    case 'boolean':
      return literal(String(value), iriOf('xsd:boolean'))
    case 'node':
      return namedNode(base + String(value))
    case 'relation':
      return namedNode(prefixes.pg + String(value))
    case 'status':
      return statusTerm(String(value))
    default:
      return kind satisfies never
  }
}

/** `YYYY`, `YYYY-MM` and `YYYY-MM-DD` have a type each. */
function dateType(iso: string): NamedNode {
  if (iso.length === 4) return iriOf('xsd:gYear')
  return iso.length === 7 ? iriOf('xsd:gYearMonth') : iriOf('xsd:date')
}

function statusTerm(status: string): NamedNode {
  return namedNode(prefixes.pg + status.charAt(0).toUpperCase() + status.slice(1))
}

/** The scalar of a term. */
export function fromTerm(kind: Kind, term: Term, base: string): Scalar {
  switch (kind) {
    case 'text':
    case 'url':
    case 'date':
      return term.value
    case 'integer':
    case 'decimal':
      return Number(term.value)
    case 'boolean':
      return term.value === 'true'
    case 'node':
      return term.value.slice(base.length)
    case 'relation':
      return term.value.slice(prefixes.pg.length)
    case 'status':
      return statuses.find((status) => statusTerm(status).equals(term)) ?? term.value
    default:
      return kind satisfies never
  }
}

/** The language of a text; empty where it has none. */
export function languageOf(term: Term): string {
  return term.termType === 'Literal' ? term.language : ''
}
