// What the identity of an entity puts on its node: plain values, and the year of a date.
import type { Entity } from '../model/graph.ts'
import { relationNames, propertyOf, shapeOf, shapeOfClass } from '../model/ontology.ts'
import type { ClassName, RelationName } from '../model/ontology.ts'
import { lexical } from '../model/value.ts'
import type { Properties } from './neo4j/row.ts'
import { isLink, isSingle } from './relation-kinds.ts'
import { yearOf, yearProperty } from './years.ts'

/** A value that a class shows of its identity. */
export interface IdentityValue {
  /** Its name in `Entity.identity`. */
  readonly key: string
  /** The property that shows it: `countryName` where a link has the name `country`. */
  readonly name: string
  readonly type: 'text' | 'date'
  /** The literal relation of this name; its facts, where there are any, say more. */
  readonly relation?: RelationName
}

/** The identity values that a class shows. */
export function identityOf(type: ClassName): readonly IdentityValue[] {
  return Object.entries(shapeOfClass(type).identity ?? {}).flatMap(([name, valueType]) => {
    const relation = relationNames.find((one) => isPropertyOf(one, name, type))
    if (relation === undefined) return [{ key: name, name, type: valueType }]
    return isLink(relation)
      ? [{ key: name, name: `${name}Name`, type: valueType }]
      : [{ key: name, name, type: valueType, relation }]
  })
}

function isPropertyOf(relation: RelationName, name: string, type: ClassName): boolean {
  return propertyOf(relation) === name && shapeOf(relation).domain.includes(type)
}

/** The identity values of an entity; a list where the relation of the name gives lists. */
export function identityProperties(entity: Entity): Properties {
  const entries = identityOf(entity.type).flatMap(({ key, name, relation }) => {
    const value = entity.identity[key]
    if (value === undefined) return []
    const isList = relation !== undefined && !isSingle(relation)
    return [[name, isList ? [lexical(value)] : lexical(value)] as const]
  })
  return Object.fromEntries(entries)
}

/** The years of the dates that an entity's identity rests on: always one each, where facts may give several. */
export function identityYears(entity: Entity): Readonly<Record<string, number>> {
  const entries = identityOf(entity.type).flatMap(({ key, name, type }) => {
    const value = entity.identity[key]
    return value === undefined || type !== 'date'
      ? []
      : [[yearProperty(name), yearOf(lexical(value))] as const]
  })
  return Object.fromEntries(entries)
}
