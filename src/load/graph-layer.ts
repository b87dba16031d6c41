// The graph layer, derived from the facts by one function for all stores: what a person browses.
import type { Entity, Fact } from '../model/graph.ts'
import type { RelationName } from '../model/ontology.ts'
import { isEntity, plain } from '../model/value.ts'
import type { EntityIndex } from './entity-index.ts'
import { deriveEdges } from './graph-edges.ts'
import { groupBy } from './group.ts'
import { identityProperties, identityYears } from './identity.ts'
import type { NodeRow, Properties, PropertyValue, Rows, Scalar } from './neo4j/row.ts'
import { isSingle, literalKindOf, valueRelationsOf } from './relation-kinds.ts'
import { oneOrList, sortedValues } from './value-lists.ts'
import { yearOf, yearProperty } from './years.ts'

/** Nodes of the entities with their plain values, and the edges between them; of preferred facts only. */
export function deriveGraphLayer(entities: EntityIndex, facts: readonly Fact[]): Rows {
  const bySubject = groupBy(facts, (fact) => fact.subject)
  const nodes = [...entities.values()].map((entity) => deriveNode(entity, bySubject.get(entity.id) ?? []))
  return { nodes, relationships: deriveEdges(entities, facts) }
}

function deriveNode(entity: Entity, facts: readonly Fact[]): NodeRow {
  const { id, type: label } = entity
  const props: Properties = {
    id,
    name: entity.label,
    ...(entity.unnamed === true ? { unnamed: true } : {}),
    ...identityProperties(entity),
    ...plainValues(entity, facts),
    ...identityYears(entity),
    ...disputedRelations(facts),
  }
  return { label, id, props }
}

function plainValues(entity: Entity, facts: readonly Fact[]): Properties {
  const preferred = groupBy(
    facts.filter((fact) => fact.preferred),
    (fact) => fact.relation,
  )
  const entries = valueRelationsOf(entity.type).flatMap(([property, relation]) => {
    const values = (preferred.get(relation) ?? []).flatMap(({ object }) =>
      isEntity(object) ? [] : [plain(object)],
    )
    return entriesOf(property, relation, values)
  })
  return Object.fromEntries(entries)
}

type Entry = readonly [name: string, value: PropertyValue]

/** The property of a relation's values, and its years beside it where they are dates. */
function entriesOf(property: string, relation: RelationName, values: readonly Scalar[]): readonly Entry[] {
  const isList = !isSingle(relation)
  const own = oneOrList(values, isList)
  if (own === undefined) return []
  if (literalKindOf(relation) !== 'date') return [[property, own]]
  const years = oneOrList(
    values.map((iso) => yearOf(String(iso))),
    isList,
  )
  return years === undefined
    ? [[property, own]]
    : [
        [property, own],
        [yearProperty(property), years],
      ]
}

function disputedRelations(facts: readonly Fact[]): Properties {
  const disputed = facts.filter((fact) => fact.status === 'disputed').map((fact) => fact.relation)
  return disputed.length === 0 ? {} : { disputed: sortedValues(disputed) }
}
