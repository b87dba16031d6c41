// Checks the entities of a graph: class, label, one of an id, and the form of what their identity rests on.
import { isClass, malformationOf } from '../../model/conformance.ts'
import type { Entity, Fact, Graph } from '../../model/graph.ts'
import { withArticle } from '../../model/indefinite.ts'
import { shapeOfClass } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { isEntity } from '../../model/value.ts'
import { doubledIds } from './graph-index.ts'
import type { GraphIndex } from './graph-index.ts'
import { placeOf } from './violation.ts'
import type { ClaimPlace, Violation } from './violation.ts'

/** Every violation of the entities. */
export function checkEntities(graph: Graph, index: GraphIndex): readonly Violation[] {
  const doubled = new Set(doubledIds(graph.entities.map(({ id }) => id)))
  const wrong = graph.entities.flatMap((entity) =>
    faultsOf(entity, doubled).map((fault) => ({ entity, fault })),
  )
  return wrong.map(({ entity: { id, label }, fault }) => ({
    id,
    caption: label,
    fault,
    claims: claimsAbout(id, graph.facts, index),
  }))
}

function faultsOf(entity: Entity, doubled: ReadonlySet<string>): readonly string[] {
  const { id, type, label } = entity
  return [
    ...(isClass(type) ? identityFaults(entity) : [`${String(type)} is no class`]),
    ...(label === '' ? ['it has no label'] : []),
    ...(doubled.has(id) ? ['two entities have this id'] : []),
  ]
}

function identityFaults({ type, identity }: Entity): readonly string[] {
  const shown: Readonly<Record<string, Literal['type']>> = shapeOfClass(type).identity ?? {}
  return Object.entries(identity).flatMap(([name, value]) => {
    const wanted = shown[name] ?? value.type
    const fault =
      value.type === wanted
        ? malformationOf(value)
        : `${name} is ${withArticle(wanted)}, not ${withArticle(value.type)}`
    return fault === undefined ? [] : [fault]
  })
}

/** Only looked for where something is wrong: it goes through all facts. */
function claimsAbout(id: string, facts: readonly Fact[], { claims }: GraphIndex): readonly ClaimPlace[] {
  return facts
    .filter((fact) => isAbout(fact, id))
    .flatMap((fact) =>
      fact.claims.map((claim) => {
        const found = claims.get(claim)
        return found === undefined ? { id: claim } : placeOf(found)
      }),
    )
}

function isAbout({ subject, object }: Fact, id: string): boolean {
  return subject === id || (isEntity(object) && object.id === id)
}
