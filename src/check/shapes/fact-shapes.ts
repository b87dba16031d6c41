// Shapes of facts: what all have, what each relation asks of its own, and where a qualifier may stand.
import { statuses } from '../../model/graph.ts'
import {
  allowsQualifier,
  qualifierNames,
  relationNames,
  shapeOf,
  shapeOfQualifier,
} from '../../model/ontology.ts'
import type { QualifierName, RelationName } from '../../model/ontology.ts'
import type { SchemaStatement, Statements, Subject } from '../../load/rdf/nested-turtle.ts'
import { factColumns } from '../../load/rdf/columns.ts'
import { statusTerm } from '../../load/rdf/kinds.ts'
import { links } from '../../load/rdf/vocabulary.ts'
import { isListQualifier } from '../../load/neo4j/fact-rows.ts'
import {
  anyOf,
  either,
  exactlyOne,
  inverse,
  isOfClass,
  kindTests,
  maxCount,
  minCount,
  nodeShape,
  property,
  saysOf,
} from './parts.ts'

/** The shape of all facts, one a relation, one a qualifier. */
export function factShapes(): readonly Subject[] {
  return [anyFact, ...relationNames.map(relationShape), ...qualifierNames.map(qualifierShape)]
}

const anyFact: Subject = nodeShape('shapes:fact', [
  ['sh:targetClass', 'pg:Fact'],
  ['sh:nodeKind', 'sh:IRI'],
  property({ path: 'rdfs:label', message: 'it has one label', tests: [...exactlyOne, ...kindTests.text] }),
  property({ path: 'pg:about', message: 'it has one subject', tests: exactlyOne }),
  property({
    path: 'pg:relation',
    message: 'it has one relation, and one of the ontology',
    tests: [...exactlyOne, ['sh:in', { list: relationNames.map((name) => `pg:${name}` as const) }]],
  }),
  property({ path: 'pg:object', message: 'it has one object', tests: exactlyOne }),
  property({
    path: 'pg:status',
    message: 'it has one status, and one of the ontology',
    tests: [...exactlyOne, ['sh:in', { list: statuses.map(statusTerm) }]],
  }),
  property({
    path: 'pg:preferred',
    message: 'it is preferred or not',
    tests: [...exactlyOne, ...kindTests.boolean],
  }),
  property({
    path: links.claimOfFact,
    message: 'it has at least one claim, and each is one of the evidence',
    tests: [minCount(1), ['sh:class', 'pg:Claim']],
  }),
])

/** The values of a nested property shape are themselves looked at: the fact is what a result names. */
function relationShape(relation: RelationName): Subject {
  const { domain } = shapeOf(relation)
  return nodeShape(`shapes:fact-${relation}`, [
    ['sh:targetNode', `pg:${relation}`],
    [
      'sh:property',
      {
        node: [
          ['sh:path', inverse('pg:relation')],
          property({
            path: 'pg:about',
            message: `${relation} is said of ${anyOf(domain)}`,
            tests: either(domain.map(isOfClass)),
          }),
          objectShape(relation),
          ...qualifierNames
            .filter((name) => allowsQualifier(relation, name) && !isEverywhere(name))
            .map((name) => qualifierValues(name, `${relation}: `)),
        ],
      },
    ],
  ])
}

function objectShape(relation: RelationName): SchemaStatement {
  const { range } = shapeOf(relation)
  const message = `${relation} leads to ${anyOf(typeof range === 'string' ? [range] : range)}`
  const tests = typeof range === 'string' ? literalTests(relation) : either(range.map(isOfClass))
  return property({ path: 'pg:object', message, tests })
}

function literalTests(relation: RelationName): Statements {
  const kind = factColumns(relation).find(({ property: name }) => name === 'value')?.kind
  return kind === undefined || kind === 'relation' || kind === 'status' ? [] : kindTests[kind]
}

function isEverywhere(name: QualifierName): boolean {
  return relationNames.every((relation) => allowsQualifier(relation, name))
}

function qualifierValues(name: QualifierName, where: string): SchemaStatement {
  const { range } = shapeOfQualifier(name)
  const kind = range === 'Anyone' ? 'entity or a text' : range
  const several = isListQualifier(name)
  const message = `${where}${saysOf(name, kind, several)}`
  return property({
    path: `pg:${name}`,
    message,
    tests: [...(several ? [] : [maxCount(1)]), ...rangeTests(name)],
  })
}

function rangeTests(name: QualifierName): Statements {
  const { range } = shapeOfQualifier(name)
  if (range === 'Anyone') return either([kindTests.text, kindTests.node])
  if (range === 'text' || range === 'date' || range === 'integer' || range === 'decimal')
    return kindTests[range]
  return isOfClass(range)
}

/** A qualifier of every relation is looked at once for all; any other says on which relations it may stand. */
function qualifierShape(name: QualifierName): Subject {
  const allowed = relationNames.filter((relation) => allowsQualifier(relation, name))
  const test = isEverywhere(name)
    ? qualifierValues(name, '')
    : property({
        path: 'pg:relation',
        message: standsOn(name, allowed),
        tests: [['sh:in', { list: allowed.map((relation) => `pg:${relation}` as const) }]],
      })
  return nodeShape(`shapes:qualifier-${name}`, [['sh:targetSubjectsOf', `pg:${name}`], test])
}

/** How many relations are listed. */
const LISTED = 4

function standsOn(name: QualifierName, allowed: readonly RelationName[]): string {
  const most = allowed.length > LISTED ? [`${allowed.length - LISTED} more`] : []
  return `${name} stands on ${[...allowed.slice(0, LISTED), ...most].join(', ')}`
}
