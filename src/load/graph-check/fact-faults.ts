// What is wrong with one fact by itself: relation, ends, qualifiers, status.
import {
  isOfQualifierRange,
  isOfRange,
  isQualifier,
  isRelation,
  malformationOf,
} from '../../model/conformance.ts'
import { statuses } from '../../model/graph.ts'
import type { Fact } from '../../model/graph.ts'
import { withArticle } from '../../model/indefinite.ts'
import { allowsQualifier, shapeOf, shapeOfQualifier } from '../../model/ontology.ts'
import type { RelationName } from '../../model/ontology.ts'
import { isEntity } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import { wordsOf } from '../caption.ts'
import type { GraphIndex } from './graph-index.ts'

/** Every fault of a fact, in the order of its parts; of an unknown relation nothing else can be said. */
export function faultsOf(fact: Fact, index: GraphIndex): readonly string[] {
  const { relation } = fact
  if (!isRelation(relation)) return [`${String(relation)} is no relation`]
  return [
    ...subjectFaults(fact, index),
    ...objectFaults(fact, index),
    ...Object.entries(fact.qualifiers).flatMap(([name, values]) =>
      qualifierFaults({ relation, name, values }, index),
    ),
    ...statusFaults(fact),
  ]
}

function subjectFaults({ relation, subject }: Fact, { entities }: GraphIndex): readonly string[] {
  const entity = entities.get(subject)
  if (entity === undefined) return [noEntity(subject)]
  return shapeOf(relation).domain.includes(entity.type)
    ? []
    : [`${relation} is not said of ${withArticle(entity.type)}`]
}

function objectFaults({ relation, object }: Fact, index: GraphIndex): readonly string[] {
  const found = asInGraph(object, index)
  if (found === undefined) return [noEntity(wordOf(object))]
  return isOfRange(relation, found)
    ? formFaults(found)
    : [`${relation} does not lead to ${withArticle(found.type)}`]
}

interface Qualified {
  readonly relation: RelationName
  readonly name: string
  readonly values: readonly Value[]
}

function qualifierFaults({ relation, name, values }: Qualified, index: GraphIndex): readonly string[] {
  if (!isQualifier(name)) return [`${name} is no qualifier`]
  if (!allowsQualifier(relation, name)) return [`${relation} does not take ${name}`]
  const { nature, range } = shapeOfQualifier(name)
  const wanted = range === 'Anyone' ? 'an entity or a text' : withArticle(range)
  const several =
    nature !== 'descriptive' && values.length > 1
      ? [`${name} has several values: ${values.map(wordsOf).join(', ')}`]
      : []
  const wrong = values.flatMap((value) => {
    const found = asInGraph(value, index)
    if (found === undefined) return [noEntity(wordOf(value))]
    return isOfQualifierRange(name, found)
      ? formFaults(found)
      : [`${name} takes ${wanted}, not ${withArticle(found.type)}`]
  })
  return [...several, ...wrong]
}

/** An entity as the graph has it, undefined where it has none; a literal as it is. */
function asInGraph(value: Value, { entities }: GraphIndex): Value | undefined {
  return isEntity(value) ? entities.get(value.id) : value
}

function formFaults(value: Value): readonly string[] {
  const fault = isEntity(value) ? undefined : malformationOf(value)
  return fault === undefined ? [] : [fault]
}

function statusFaults({ status }: Fact): readonly string[] {
  return statuses.includes(status) ? [] : [`${String(status)} is no status`]
}

function wordOf(value: Value): string {
  return isEntity(value) ? value.id : wordsOf(value)
}

function noEntity(id: string): string {
  return `${id} is no entity of the graph`
}
