// Entities by id.
import type { Entity } from '../model/graph.ts'
import { LoadError } from './load-error.ts'

export type EntityIndex = ReadonlyMap<string, Entity>

/** Entities by id, in the order given. */
export function indexEntities(entities: readonly Entity[]): EntityIndex {
  return new Map(entities.map((entity) => [entity.id, entity]))
}

/** The entity of an id; a fact about none is a fault of the graph. */
export function entityOf(entities: EntityIndex, id: string, factId: string): Entity {
  const entity = entities.get(id)
  if (entity === undefined) throw new LoadError(`${factId} names ${id}, which is no entity of the graph`)
  return entity
}
