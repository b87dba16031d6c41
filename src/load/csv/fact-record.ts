// A fact with all that its row in a tidy table shows.
import type { Claim } from '../../model/claim.ts'
import type { Entity, Fact, Graph } from '../../model/graph.ts'
import { relationNames, shapeOf } from '../../model/ontology.ts'
import type { ClassName, RelationName } from '../../model/ontology.ts'
import type { Evidence } from '../../model/span.ts'
import { isEntity } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import { byPlace } from '../claim-order.ts'
import { entityOf, indexEntities } from '../entity-index.ts'
import type { EntityIndex } from '../entity-index.ts'
import { deriveGraphLayer } from '../graph-layer.ts'
import { LoadError } from '../load-error.ts'
import type { Properties } from '../neo4j/row.ts'

export interface FactRecord {
  readonly fact: Fact
  /** The end that the table is about, and the other end. */
  readonly topic: Entity
  readonly other: Value
  /** Country of the topic, as far as it is known. */
  readonly country: string | undefined
  /** Plain values of an end by the graph layer. */
  readonly propertiesOf: (id: string) => Properties
  /** The first claim by place that is not derived, else the first. */
  readonly first: { readonly claim: Claim; readonly evidence: Evidence }
}

/** Makes the record of a fact; `topicClass` names the end that the table is about. */
export type MakeRecord = (fact: Fact, topicClass: ClassName) => FactRecord

/** Prepares the look-ups of a graph. */
export function prepareRecords(graph: Graph): MakeRecord {
  const entities = indexEntities(graph.entities)
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]))
  const countries = countriesOf(graph, entities)
  const nodes = new Map(deriveGraphLayer(entities, graph.facts).nodes.map(({ id, props }) => [id, props]))
  return (fact, topicClass) => {
    const [topic, other] = endsOf(fact, topicClass, entities)
    return {
      fact,
      topic,
      other,
      country: countries.get(topic.id),
      propertiesOf: (id) => nodes.get(id) ?? {},
      first: firstClaim(fact, claims),
    }
  }
}

/** The subject is the topic, but where only the object is of the table's class. */
function endsOf(fact: Fact, topicClass: ClassName, entities: EntityIndex): readonly [Entity, Value] {
  const subject = entityOf(entities, fact.subject, fact.id)
  const isTurned = subject.type !== topicClass && isEntity(fact.object) && fact.object.type === topicClass
  return isTurned ? [entityOf(entities, fact.object.id, fact.id), subject] : [subject, fact.object]
}

/** Relations that say in which country something is. */
const countryRelations: ReadonlySet<RelationName> = new Set(
  relationNames.filter((relation) => {
    const { range, single } = shapeOf(relation)
    return single === true && typeof range === 'object' && range.every((type) => type === 'Country')
  }),
)

function countriesOf(graph: Graph, entities: EntityIndex): ReadonlyMap<string, string> {
  const stated = graph.facts.flatMap(({ relation, preferred, subject, object }) =>
    preferred && countryRelations.has(relation) && isEntity(object) ? [[subject, object.label] as const] : [],
  )
  const identified = [...entities.values()].flatMap(({ id, identity }) => {
    const country = identity['country']
    return country?.type === 'text' ? [[id, country.text] as const] : []
  })
  return new Map([...identified, ...stated])
}

function firstClaim({ id, claims: ids }: Fact, claims: ReadonlyMap<string, Claim>): FactRecord['first'] {
  const own = ids.flatMap((claim) => claims.get(claim) ?? []).sort(byPlace)
  const claim = own.find(({ derived }) => derived === undefined) ?? own[0]
  const evidence = claim?.evidence[0]
  if (claim === undefined || evidence === undefined) throw new LoadError(`${id} has no claim with evidence`)
  return { claim, evidence }
}
