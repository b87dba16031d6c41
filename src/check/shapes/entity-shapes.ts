// Shapes of entities: label, identity, plain values, direct links.
import { classNames, relationNames, shapeOf, termsOf } from '../../model/ontology.ts'
import type { ClassName, RelationName } from '../../model/ontology.ts'
import { baseColumns, derivedColumns, valueColumns } from '../../load/rdf/columns.ts'
import type { Column } from '../../load/rdf/columns.ts'
import type { SchemaStatement, Statements, Subject } from '../../load/rdf/nested-turtle.ts'
import { isLink, isSingle } from '../../load/relation-kinds.ts'
import {
  anyOf,
  either,
  entityTypes,
  exactlyOne,
  inverse,
  isOfClass,
  kindTests,
  markOf,
  maxCount,
  nodeShape,
  property,
  saysOf,
  text,
} from './parts.ts'

/** One shape a class, and one for whatever has a name. */
export function entityShapes(): readonly Subject[] {
  return [...classNames.map(entityShape), knownTypes]
}

function entityShape(name: ClassName): Subject {
  return nodeShape(`shapes:entity-${name}`, [
    ['sh:targetClass', markOf(name)],
    ['sh:nodeKind', 'sh:IRI'],
    property({
      path: 'rdfs:label',
      message: `${name}: it has one label`,
      tests: [...exactlyOne, ...kindTests.text],
    }),
    ...[...baseColumns(name).slice(1), ...valueColumns(name), ...derivedColumns(name)].map((column) =>
      valueShape(name, column),
    ),
    ...relationNames.filter((relation) => hasEdge(relation, name)).map(linkShape),
    ...relationNames.filter((relation) => isSingle(relation) && isSaidOf(relation, name)).map(onePreferred),
  ])
}

function valueShape(
  name: ClassName,
  { property: said, predicates: [path], kind, isList }: Column,
): SchemaStatement {
  const tests = kind === 'relation' || kind === 'status' ? relationNode : kindTests[kind]
  const count = isList === true ? [] : [maxCount(1)]
  return property({
    path,
    message: `${name}: ${saysOf(said, kind, isList === true)}`,
    tests: [...count, ...tests],
  })
}

const relationNode: Statements = [['sh:nodeKind', 'sh:IRI']]

function isSaidOf(relation: RelationName, name: ClassName): boolean {
  return shapeOf(relation).domain.includes(name)
}

function hasEdge(relation: RelationName, name: ClassName): boolean {
  return isLink(relation) && isSaidOf(relation, name) && shapeOf(relation).measuresOnto === undefined
}

function linkShape(relation: RelationName): SchemaStatement {
  const range = shapeOf(relation).range as readonly ClassName[]
  const count = isSingle(relation) ? [maxCount(1)] : []
  const message = `${relation} leads to ${isSingle(relation) ? 'one entity: ' : ''}${anyOf(range)}`
  return property({ path: termsOf(relation)[0], message, tests: [...count, ...either(range.map(isOfClass))] })
}

/** The graph that one browses shows one of the plain values; the facts tell whether there are two. */
function onePreferred(relation: RelationName): SchemaStatement {
  return property({
    path: inverse('pg:about'),
    message: `${relation} has one preferred fact`,
    tests: [
      [
        'sh:qualifiedValueShape',
        {
          node: [
            property({ path: 'pg:relation', message: relation, tests: [['sh:hasValue', `pg:${relation}`]] }),
            property({ path: 'pg:preferred', message: 'preferred', tests: [['sh:hasValue', text(true)]] }),
          ],
        },
      ],
      ['sh:qualifiedMaxCount', text(1)],
    ],
  })
}

const factTypes = relationNames.flatMap((relation) => shapeOf(relation).factClass ?? [])

/** What has a label is an entity or a fact. */
const knownTypes: Subject = nodeShape('shapes:known-types', [
  ['sh:targetSubjectsOf', 'rdfs:label'],
  property({
    path: 'rdf:type',
    message: 'its class is one of the ontology',
    tests: [
      ['sh:minCount', text(1)],
      ['sh:in', { list: [...new Set([...entityTypes, 'pg:Fact' as const, ...factTypes])] }],
    ],
  }),
])
