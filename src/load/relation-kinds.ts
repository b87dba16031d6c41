// What a row of the relation table means for the shape of a graph.
import { relationNames, propertyOf, shapeOf } from '../model/ontology.ts'
import type { ClassName, RelationName } from '../model/ontology.ts'

export type LiteralKind = 'text' | 'url' | 'file' | 'date' | 'integer' | 'decimal'

/** The literal type that a relation gives; undefined where it links to an entity. */
export function literalKindOf(relation: RelationName): LiteralKind | undefined {
  const { range } = shapeOf(relation)
  return typeof range === 'string' ? range : undefined
}

/** Whether a relation links to an entity. */
export function isLink(relation: RelationName): boolean {
  return literalKindOf(relation) === undefined
}

/** Whether a relation gives one value, not a list. */
export function isSingle(relation: RelationName): boolean {
  return shapeOf(relation).single === true
}

/** The literal relations of a class, by the property that holds their values. */
export function valueRelationsOf(type: ClassName): readonly (readonly [property: string, RelationName])[] {
  return relationNames
    .filter((relation) => !isLink(relation) && shapeOf(relation).domain.includes(type))
    .map((relation) => [propertyOf(relation), relation])
}

/** Whether values of a range are numbers. */
export function isNumeric(range: string | readonly string[]): boolean {
  return range === 'integer' || range === 'decimal'
}
