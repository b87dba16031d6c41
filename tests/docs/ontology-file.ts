// Writes the ontology as OWL from the table: every own term with label, definition and its nearest public term.
import { DataFactory } from 'n3'
import type { NamedNode } from 'n3'
import { identityOf } from '../../src/load/identity.ts'
import { nestedTurtle } from '../../src/load/rdf/nested-turtle.ts'
import type { Item, SchemaStatement, SchemaTerm, Subject } from '../../src/load/rdf/nested-turtle.ts'
import type { LiteralKind } from '../../src/load/relation-kinds.ts'
import { derivedColumns } from '../../src/load/rdf/columns.ts'
import { statusTerm } from '../../src/load/rdf/kinds.ts'
import { schemeOf } from '../../src/load/rdf/schemes.ts'
import { yearProperty } from '../../src/load/years.ts'
import { markOf } from '../../src/check/shapes/parts.ts'
import { statuses } from '../../src/model/graph.ts'
import {
  about,
  classNames,
  ownClasses,
  ownProperties,
  prefixes,
  propertyOf,
  qualifierNames,
  relationNames,
  shapeOf,
  shapeOfClass,
  shapeOfQualifier,
  statusDefinitions,
  termsOf,
} from '../../src/model/ontology.ts'
import type { ClassName, QualifierName, RelationName, Term } from '../../src/model/ontology.ts'
import { byCodePoint } from '../../src/model/order.ts'

type OwnTerm = `pg:${string}`

/** What one place of the table says of a term; several may speak of one. */
interface Declaration {
  readonly term: OwnTerm
  readonly types: readonly SchemaTerm[]
  readonly definition: string
  readonly domain?: readonly Term[]
  readonly range?: readonly Term[]
  readonly links: readonly SchemaStatement[]
}

/** The file: the header, then the terms by name. */
export function ontologyFile(): string {
  const declarations = [
    ...Object.keys(ownClasses).map(ofClass),
    ...Object.keys(ownProperties).map(ofProperty),
    ...relationNames.map(ofRelation),
    ...qualifierNames.map(ofQualifier),
    ...classNames.flatMap(ofYears),
    ...classNames.flatMap(ofScheme),
    ...statuses.map(ofStatus),
    statusScheme,
  ]
  const terms = [...new Set(declarations.map(({ term }) => term))].sort(byCodePoint)
  const subjects = terms.map((term) => subjectOf(declarations.filter((one) => one.term === term)))
  return `# The ontology of partygraph; made from src/model/ontology.ts by \`npm run docs\`, do not edit by hand.\n${nestedTurtle([header, ...subjects])}`
}

const english = (text: string) => DataFactory.literal(text, 'en')
const ontology: NamedNode = DataFactory.namedNode(about.iri)

const header: Subject = {
  iri: ontology,
  statements: [
    ['rdf:type', 'owl:Ontology'],
    ['dcterms:title', english(about.title)],
    ['dcterms:description', english(about.description)],
    ['owl:versionInfo', DataFactory.literal(about.version)],
    ['dcterms:license', DataFactory.namedNode(about.licence)],
  ],
}

/** One subject of all that is said of a term. */
function subjectOf(all: readonly Declaration[]): Subject {
  const [first] = all
  if (first === undefined) throw new RangeError('a term needs a declaration')
  const definitions = [...new Set(all.map(({ definition }) => definition))]
  return {
    iri: first.term,
    statements: [
      ['rdf:type', ...kindsOf(unique(all.flatMap(({ types }) => types)))],
      ['rdfs:label', english(labelOf(first.term))],
      ['skos:definition', english(definitions.join(' / '))],
      ...ends('domain', unique(all.flatMap(({ domain = [] }) => domain))),
      ...ends('range', unique(all.flatMap(({ range = [] }) => range))),
      ...linksOf(all),
      ['rdfs:isDefinedBy', ontology],
    ],
  }
}

const unique = <T extends string>(names: readonly T[]): readonly T[] => [...new Set(names)]

/** What leads to entities and to literals is neither of the two kinds of OWL. */
function kindsOf(types: readonly SchemaTerm[]): readonly SchemaTerm[] {
  const kinds: readonly SchemaTerm[] = ['owl:ObjectProperty', 'owl:DatatypeProperty']
  return kinds.every((kind) => types.includes(kind))
    ? unique<SchemaTerm>(['rdf:Property', ...types.filter((type) => !kinds.includes(type))])
    : types
}

/** One class is what OWL reasons with; of several each is only named, for OWL would take them all at once. */
function ends(end: 'domain' | 'range', terms: readonly Term[]): readonly SchemaStatement[] {
  const [only] = terms
  if (only === undefined) return []
  return terms.length === 1 ? [[`rdfs:${end}`, only]] : [[`schema:${end}Includes`, ...terms]]
}

function linksOf(all: readonly Declaration[]): readonly SchemaStatement[] {
  const predicates = unique(all.flatMap(({ links }) => links.map(([predicate]) => predicate)))
  return predicates.map((predicate): SchemaStatement => {
    const objects = all.flatMap(({ links }) =>
      links.flatMap(([one, ...terms]) => (one === predicate ? terms : [])),
    )
    return [predicate, ...new Set<Item>(objects)]
  })
}

/** A capital letter inside a name. */
const CAPITAL = /(?<=.)\p{Lu}/gu

/** "led by" for `pg:ledBy`, "Election result" for `pg:ElectionResult`. */
function labelOf(term: OwnTerm): string {
  return term.slice('pg:'.length).replace(CAPITAL, (letter) => ` ${letter.toLowerCase()}`)
}

function ofClass(name: string): Declaration {
  const { parents, definition, ...more } = ownClasses[name as keyof typeof ownClasses]
  return {
    term: `pg:${name}`,
    types: ['owl:Class'],
    definition,
    links: [['rdfs:subClassOf', ...parents], ...('closeMatch' in more ? [near(more.closeMatch)] : [])],
  }
}

function near(term: Term): SchemaStatement {
  return ['skos:closeMatch', term]
}

function ofProperty(name: string): Declaration {
  const { domain, range, closeMatch, definition } = ownProperties[name as keyof typeof ownProperties]
  const isLiteral = range !== 'any' && range.every((term) => isDatatype(term))
  return {
    term: `pg:${name}`,
    types: range === 'any' ? ['rdf:Property'] : [isLiteral ? 'owl:DatatypeProperty' : 'owl:ObjectProperty'],
    definition,
    domain: domain.filter((term) => term !== 'rdfs:Resource'),
    range: range === 'any' ? [] : range.filter((term) => term !== 'rdfs:Resource'),
    links: [near(closeMatch)],
  }
}

const isDatatype = (term: Term) => term.startsWith('xsd:') || term === 'rdf:langString'

/** A relation is said by its name of its facts; a public term, where there is one, stands in the direct triple. */
function ofRelation(relation: RelationName): Declaration {
  const { domain, range, closeMatch, definition } = shapeOf(relation)
  const wider = termsOf(relation).filter((term) => term !== `pg:${relation}`)
  return {
    term: `pg:${relation}`,
    types: [typeof range === 'string' ? 'owl:DatatypeProperty' : 'owl:ObjectProperty'],
    definition,
    domain: domain.map(markOf),
    range: typeof range === 'string' ? literalTypes[range] : range.map(markOf),
    links: [
      ...(wider.length === 0 ? [] : [['rdfs:subPropertyOf', ...wider] as const]),
      ...(closeMatch === undefined ? [] : [near(closeMatch)]),
    ],
  }
}

const literalTypes: Readonly<Record<LiteralKind, readonly Term[]>> = {
  text: ['xsd:string', 'rdf:langString'],
  file: ['xsd:string'],
  url: ['xsd:anyURI'],
  date: ['xsd:date', 'xsd:gYearMonth', 'xsd:gYear'],
  integer: ['xsd:integer'],
  decimal: ['xsd:decimal'],
}

function ofQualifier(name: QualifierName): Declaration {
  const { closeMatch, definition } = shapeOfQualifier(name)
  return {
    term: `pg:${name}`,
    ...leadsTo(name),
    definition,
    domain: ['pg:Fact'],
    links: [near(closeMatch)],
  }
}

function leadsTo(name: QualifierName): Required<Pick<Declaration, 'types' | 'range'>> {
  const { range } = shapeOfQualifier(name)
  if (range === 'Anyone') return { types: ['rdf:Property'], range: [] }
  return range === 'text' || range === 'date' || range === 'integer' || range === 'decimal'
    ? { types: ['owl:DatatypeProperty'], range: literalTypes[range] }
    : { types: ['owl:ObjectProperty'], range: [markOf(range)] }
}

/** The integer years that stand beside dates. */
function ofYears(name: ClassName): readonly Declaration[] {
  const dates = relationNames
    .filter((relation) => shapeOf(relation).range === 'date' && shapeOf(relation).domain.includes(name))
    .map((relation) => [propertyOf(relation), termsOf(relation)[0]] as const)
  const shown = new Set([
    ...derivedColumns(name).map(({ property }) => property),
    ...identityOf(name).flatMap((one) => (one.type === 'date' ? [yearProperty(one.name)] : [])),
  ])
  return dates
    .filter(([property]) => shown.has(yearProperty(property)))
    .map(([property, term]) => ({
      term: `pg:${yearProperty(property)}`,
      types: ['owl:DatatypeProperty'],
      definition: `On an entity: the year of ${property}, as a number that compares whatever the precision of the date.`,
      domain: [markOf(name)],
      range: ['xsd:integer'],
      links: [near(publicOf(term, property))],
    }))
}

/** An own date leads on to its own nearest term. */
function publicOf(term: Term, property: string): Term {
  if (!term.startsWith('pg:')) return term
  const relation = relationNames.find((name) => propertyOf(name) === property)
  return (relation === undefined ? undefined : shapeOf(relation).closeMatch) ?? 'dcterms:date'
}

function ofScheme(name: ClassName): readonly Declaration[] {
  return schemeOf(name).map(([, iri]) => ({
    term: `pg:${(iri as NamedNode).value.slice(prefixes.pg.length)}`,
    types: ['skos:ConceptScheme', 'owl:NamedIndividual'],
    definition: `The ${shapeOfClass(name).plural} that the sources name.`,
    links: [],
  }))
}

const scheme = 'pg:statuses'

const statusScheme: Declaration = {
  term: scheme,
  types: ['skos:ConceptScheme', 'owl:NamedIndividual'],
  definition: 'What the places that say a fact have in common.',
  links: [],
}

function ofStatus(status: string): Declaration {
  const term = statusTerm(status)
  return {
    term,
    types: ['skos:Concept', 'owl:NamedIndividual'],
    definition: statusDefinitions[term.slice('pg:'.length) as keyof typeof statusDefinitions],
    links: [['skos:inScheme', scheme]],
  }
}
