// The one table between properties of nodes and predicates, built from the ontology; read both ways.
import { qualifierNames, shapeOfQualifier, termsOf } from '../../model/ontology.ts'
import type { ClassName, QualifierName, RelationName, Term } from '../../model/ontology.ts'
import { identityOf } from '../identity.ts'
import { isListQualifier } from '../neo4j/fact-rows.ts'
import { isSingle, literalKindOf, valueRelationsOf } from '../relation-kinds.ts'
import type { LiteralKind } from '../relation-kinds.ts'
import { yearProperty } from '../years.ts'
import type { Kind } from './kinds.ts'

export interface Column {
  readonly property: string
  /** Reading takes the first. */
  readonly predicates: readonly [Term, ...Term[]]
  readonly kind: Kind
  readonly isList?: boolean
  /** The value is the id of a node where there is a node of that id. */
  readonly mayBeNode?: boolean
}

const column = (property: string, predicate: Term, kind: Kind): Column => ({
  property,
  predicates: [predicate],
  kind,
})

/** Columns of the nodes of the evidence layer; those of a span stand in part on its selector. */
export const evidenceColumns = {
  Claim: [
    column('source', 'pg:source', 'text'),
    column('rule', 'pg:rule', 'text'),
    column('line', 'pg:line', 'integer'),
    column('quote', 'pg:quote', 'text'),
    column('text', 'pg:text', 'text'),
    column('derived', 'pg:derived', 'boolean'),
    column('repair', 'pg:repair', 'text'),
  ],
  Span: [column('line', 'pg:line', 'integer'), column('column', 'pg:column', 'integer')],
  Selector: [
    column('start', 'oa:start', 'integer'),
    column('end', 'oa:end', 'integer'),
    column('quote', 'oa:exact', 'text'),
  ],
  Document: [
    column('title', 'dcterms:title', 'text'),
    column('key', 'dcterms:identifier', 'text'),
    column('language', 'dcterms:language', 'text'),
    column('hash', 'pg:hash', 'text'),
    column('url', 'schema:url', 'url'),
    column('revision', 'schema:version', 'text'),
    column('date', 'schema:dateModified', 'text'),
    column('licence', 'schema:license', 'text'),
    column('attribution', 'schema:creditText', 'text'),
  ],
} as const satisfies Record<string, readonly Column[]>

const kinds: Readonly<Record<LiteralKind, Kind>> = {
  text: 'text',
  file: 'text',
  url: 'url',
  date: 'date',
  integer: 'integer',
  decimal: 'decimal',
}

const nameColumn = column('name', 'rdfs:label', 'text')

/** Columns of an entity that say who it is, not what the facts say of it. */
export function baseColumns(type: ClassName): readonly Column[] {
  const identity = identityOf(type).flatMap(({ name, type: kind, relation }) => {
    const own = relation === undefined ? [column(name, `pg:${name}`, kind)] : []
    const year = kind === 'date' ? [column(yearProperty(name), `pg:${yearProperty(name)}`, 'integer')] : []
    return [...own, ...year]
  })
  return [nameColumn, column('unnamed', 'pg:unnamed', 'boolean'), ...identity]
}

/** A column of plain values, with the relation that gives them. */
export interface ValueColumn extends Column {
  readonly relation: RelationName
}

/** Columns of the plain values of an entity. */
export function valueColumns(type: ClassName): readonly ValueColumn[] {
  return valueRelationsOf(type).map(([property, relation]) => ({
    property,
    relation,
    predicates: termsOf(relation),
    kind: kinds[literalKindOf(relation) ?? 'text'],
    isList: !isSingle(relation),
  }))
}

/** Columns that are derived beside the plain values: years of dates, disputed relations. */
export function derivedColumns(type: ClassName): readonly Column[] {
  const base = new Set(baseColumns(type).map(({ property }) => property))
  const years = valueColumns(type)
    .filter(({ kind }) => kind === 'date')
    .map(({ property, isList }) => ({
      ...column(yearProperty(property), `pg:${yearProperty(property)}`, 'integer'),
      ...(isList === undefined ? {} : { isList }),
    }))
    .filter(({ property }) => !base.has(property))
  return [...years, { ...column('disputed', 'pg:disputed', 'relation'), isList: true }]
}

/** Columns of a fact of a relation. */
export function factColumns(relation: RelationName): readonly Column[] {
  const kind = literalKindOf(relation)
  return [
    nameColumn,
    column('subject', 'pg:about', 'node'),
    column('relation', 'pg:relation', 'relation'),
    kind === undefined ? column('object', 'pg:object', 'node') : column('value', 'pg:object', kinds[kind]),
    ...qualifierNames.map(qualifierColumn),
    column('status', 'pg:status', 'status'),
    column('preferred', 'pg:preferred', 'boolean'),
  ]
}

function qualifierColumn(name: QualifierName): Column {
  const { range } = shapeOfQualifier(name)
  const own = { property: name, predicates: [`pg:${name}`] as const, isList: isListQualifier(name) }
  if (range === 'text' || range === 'date' || range === 'integer' || range === 'decimal')
    return { ...own, kind: range }
  return { ...own, kind: 'text', mayBeNode: true }
}
