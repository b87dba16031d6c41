// The parts that shapes are made of: property shapes, tests of a class, tests of a value.
import { classNames, shapeOfClass } from '../../model/ontology.ts'
import type { ClassName, Term } from '../../model/ontology.ts'
import { withArticle } from '../../model/indefinite.ts'
import { plainLiteral, schemaIri } from '../../load/rdf/nested-turtle.ts'
import type { Item, SchemaStatement, SchemaTerm, Statements, Subject } from '../../load/rdf/nested-turtle.ts'
import { schemeOf } from '../../load/rdf/schemes.ts'
import type { Kind } from '../../load/rdf/kinds.ts'

export const text = plainLiteral
export const minCount = (n: number): SchemaStatement => ['sh:minCount', plainLiteral(n)]
export const maxCount = (n: number): SchemaStatement => ['sh:maxCount', plainLiteral(n)]

/** A value that must be there, once. */
export const exactlyOne: Statements = [minCount(1), maxCount(1)]

interface PropertyShape {
  readonly path: Item
  readonly message: string
  readonly tests: Statements
}

/** The statement that asks something of the values of a path. */
export function property({ path, message, tests }: PropertyShape): SchemaStatement {
  return ['sh:property', { node: [['sh:path', path], ['sh:message', text(message)], ...tests] }]
}

/** A node shape of a name, with its statements. */
export function nodeShape(iri: SchemaTerm, statements: Statements): Subject {
  return { iri, statements: [['rdf:type', 'sh:NodeShape'], ...statements] }
}

/** The path against the direction of a predicate. */
export function inverse(predicate: Term): Item {
  return { node: [['sh:inversePath', predicate]] }
}

/** Any one of several tests. */
export function either(tests: readonly Statements[]): Statements {
  const [only] = tests
  return tests.length === 1 && only !== undefined
    ? only
    : [['sh:or', { list: tests.map((node) => ({ node })) }]]
}

/** The RDF type by which entities of a class are found: the one that the fewest classes share. */
export function markOf(name: ClassName): Term {
  const types = [...shapeOfClass(name).rdf]
  const fewest = Math.min(...types.map((type) => classesWith(type).length))
  return types.find((type) => classesWith(type).length === fewest) ?? types[0] ?? 'rdfs:Resource'
}

function classesWith(type: Term): readonly ClassName[] {
  return classNames.filter((name) => shapeOfClass(name).rdf.includes(type))
}

/** A place that is a country is no Place: classes that share their mark with finer ones are told apart. */
function finerThan(name: ClassName): readonly ClassName[] {
  return classesWith(markOf(name)).filter((other) => other !== name)
}

/** The test that a node is an entity of a class. */
export function isOfClass(name: ClassName): Statements {
  return finerThan(name).length === 0 ? [['sh:class', markOf(name)]] : [['sh:node', `shapes:is-${name}`]]
}

/** Named shapes for the tests that take more than a type. */
export function classTests(): readonly Subject[] {
  return classNames
    .filter((name) => finerThan(name).length > 0)
    .map((name) =>
      nodeShape(`shapes:is-${name}`, [
        ['sh:class', markOf(name)],
        // One, of all the others: the engine takes no second sh:not.
        ['sh:not', { node: either(finerThan(name).map((other) => [['sh:class', markOf(other)]])) }],
        ...schemeOf(name).map(([path, scheme]) =>
          property({ path, message: `a ${name} is in its scheme`, tests: [['sh:hasValue', scheme as Item]] }),
        ),
      ]),
    )
}

/** Types of all entities. */
export const entityTypes: readonly Term[] = [...new Set(classNames.flatMap((name) => shapeOfClass(name).rdf))]

/** A decimal without a needless sign, zero or point. */
const CANONICAL_DECIMAL = '^-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?$'

/** Tests of the values of a column, by how it is written. */
export const kindTests: Readonly<Record<Exclude<Kind, 'relation' | 'status'>, Statements>> = {
  text: [['sh:node', 'shapes:Text']],
  url: [
    ['sh:datatype', 'xsd:anyURI'],
    ['sh:minLength', plainLiteral(1)],
  ],
  date: [['sh:node', 'shapes:Date']],
  integer: [['sh:datatype', 'xsd:integer']],
  decimal: [
    ['sh:datatype', 'xsd:decimal'],
    ['sh:pattern', text(CANONICAL_DECIMAL)],
  ],
  boolean: [['sh:datatype', 'xsd:boolean']],
  node: [['sh:node', 'shapes:Entity']],
}

/** Named shapes for tests that many properties share. */
export const valueTests: readonly Subject[] = [
  nodeShape('shapes:Text', [
    ['sh:minLength', plainLiteral(1)],
    ...either([[['sh:datatype', 'xsd:string']], [['sh:datatype', 'rdf:langString']]]),
  ]),
  nodeShape('shapes:Date', [
    ...either([
      [['sh:datatype', 'xsd:date']],
      [['sh:datatype', 'xsd:gYearMonth']],
      [['sh:datatype', 'xsd:gYear']],
    ]),
  ]),
  nodeShape('shapes:Entity', [
    ['sh:nodeKind', 'sh:IRI'],
    property({
      path: 'rdf:type',
      message: 'it is an entity of the graph',
      tests: [minCount(1), ['sh:in', { list: entityTypes.map(schemaIri) }]],
    }),
  ]),
]

/** "a Person", "an Event or a Place" */
export function anyOf(names: readonly string[]): string {
  return names.map(withArticle).join(' or ')
}

/** What a message says of the values of a property: "from is one date", "every role is a text". */
export function saysOf(name: string, kind: string, isList: boolean): string {
  return isList ? `every ${name} is ${withArticle(kind)}` : `${name} is one ${kind}`
}
