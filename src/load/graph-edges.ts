// The edges of the graph layer: one a preferred fact, and the numbers of a result on the edge they belong to.
import { byKey } from '../model/order.ts'
import type { Fact } from '../model/graph.ts'
import {
  qualifierNames,
  relationNames,
  relationshipType,
  shapeOf,
  shapeOfQualifier,
} from '../model/ontology.ts'
import type { QualifierName, RelationName } from '../model/ontology.ts'
import { isEntity, plain } from '../model/value.ts'
import type { EntityRef, Value } from '../model/value.ts'
import { wordsOf } from './caption.ts'
import { entityOf } from './entity-index.ts'
import type { EntityIndex } from './entity-index.ts'
import { groupBy } from './group.ts'
import type { Properties, PropertyValue, RelationshipRow } from './neo4j/row.ts'
import { isNumeric } from './relation-kinds.ts'
import { sortedValues } from './value-lists.ts'

interface LinkFact extends Fact {
  readonly object: EntityRef
}

/** Relations whose edges carry the numbers of others: they give one edge for each two ends. */
const carriers: ReadonlySet<string> = new Set(
  relationNames.flatMap((name) => shapeOf(name).measuresOnto ?? []),
)

/** One edge for each preferred fact that links two entities; one for all facts of two ends where it carries numbers. */
export function deriveEdges(entities: EntityIndex, facts: readonly Fact[]): readonly RelationshipRow[] {
  const links = facts.filter(isPreferredLink)
  const carried = groupBy(links, (fact) => edgeKey(fact, shapeOf(fact.relation).measuresOnto ?? ''))
  const direct = links.filter((fact) => shapeOf(fact.relation).measuresOnto === undefined)
  const groups = groupBy(direct, (fact) =>
    carriers.has(fact.relation) ? edgeKey(fact, fact.relation) : fact.id,
  )
  const edges = [...groups].map(([key, group]) => {
    const props = { ...measuresOf(carried.get(key) ?? []), ...displayOf(group) }
    return edgeOf(entities, group, props)
  })
  return edges.sort(byKey((edge) => edge.id))
}

function isPreferredLink(fact: Fact): fact is LinkFact {
  return fact.preferred && isEntity(fact.object)
}

function edgeKey({ subject, object }: LinkFact, relation: string): string {
  return JSON.stringify([relation, subject, object.id])
}

/** The edge of facts with the same ends; it shares the id of the first. */
function edgeOf(entities: EntityIndex, group: readonly LinkFact[], props: Properties): RelationshipRow {
  const [fact] = group
  if (fact === undefined) throw new RangeError('an edge needs a fact')
  const from = entityOf(entities, fact.subject, fact.id)
  const to = entityOf(entities, fact.object.id, fact.id)
  return {
    type: relationshipType(fact.relation),
    id: fact.id,
    from: { label: from.type, id: from.id },
    to: { label: to.type, id: to.id },
    props: { id: fact.id, ...props },
  }
}

/** The numbers of the one result that no key tells apart from the whole; none where there is not exactly one. */
function measuresOf(results: readonly LinkFact[]): Properties {
  const whole = results.filter((fact) =>
    keysOf(fact.relation).every((key) => fact.qualifiers[key] === undefined),
  )
  const [only] = whole
  if (only === undefined || whole.length > 1) return {}
  return displayOf([only], (name) => shapeOfQualifier(name).nature === 'measure')
}

function keysOf(relation: RelationName): readonly QualifierName[] {
  return shapeOf(relation).keys ?? []
}

/** Qualifiers as an edge shows them: numbers as numbers, all else as words, several joined. */
function displayOf(
  group: readonly LinkFact[],
  isShown: (name: QualifierName) => boolean = () => true,
): Properties {
  const entries = qualifierNames.filter(isShown).flatMap((name) => {
    const display = displayValue(
      name,
      group.flatMap((fact) => fact.qualifiers[name] ?? []),
    )
    return display === undefined ? [] : [[name, display] as const]
  })
  return Object.fromEntries(entries)
}

/** Numbers that disagree are not shown: an average or a list of them would be nobody's statement. */
function displayValue(name: QualifierName, values: readonly Value[]): PropertyValue | undefined {
  if (values.length === 0) return undefined
  const shown = sortedValues(values.map((value) => (isEntity(value) ? value.label : plain(value))))
  if (isNumeric(shapeOfQualifier(name).range)) return shown.length === 1 ? shown[0] : undefined
  return sortedValues(values.map(wordsOf)).join('; ')
}
