// The graph as property graph rows: entities, facts, evidence, and the relationships between them.
import type { Entity, Fact, Graph } from '../../model/graph.ts'
import { classNames, relationNames } from '../../model/ontology.ts'
import { byCodePoint } from '../../model/order.ts'
import { indexEntities } from '../entity-index.ts'
import type { EntityIndex } from '../entity-index.ts'
import { deriveGraphLayer } from '../graph-layer.ts'
import { evidenceRows } from './evidence-rows.ts'
import { factRow } from './fact-rows.ts'
import type { Rows } from './row.ts'

/** All nodes and relationships of a graph: graph layer, facts, evidence. */
export function graphToRows(graph: Graph): Rows {
  const entities = indexEntities([...graph.entities].sort(byClass))
  const places = new Map([...entities.keys()].map((id, place) => [id, place]))
  const facts = [...graph.facts].sort(byTopic(places))
  return joinRows([graphLayerAndFacts(entities, facts), evidenceRows(graph)])
}

// Readers look for parties and persons first, and the table has the classes in that order.
function byClass(a: Entity, b: Entity): number {
  return classNames.indexOf(a.type) - classNames.indexOf(b.type) || byCodePoint(a.id, b.id)
}

/** Facts of one subject together, in the order of the table. */
function byTopic(places: ReadonlyMap<string, number>): (a: Fact, b: Fact) => number {
  return (a, b) =>
    (places.get(a.subject) ?? 0) - (places.get(b.subject) ?? 0) ||
    relationNames.indexOf(a.relation) - relationNames.indexOf(b.relation) ||
    byCodePoint(a.id, b.id)
}

/** The rows of entities and facts: what `graph.ttl` holds. */
export function graphLayerAndFacts(entities: EntityIndex, facts: readonly Fact[]): Rows {
  return joinRows([deriveGraphLayer(entities, facts), { nodes: facts.map(factRow), relationships: [] }])
}

/** Rows one after the other. */
export function joinRows(parts: readonly Rows[]): Rows {
  return {
    nodes: parts.flatMap((part) => part.nodes),
    relationships: parts.flatMap((part) => part.relationships),
  }
}
