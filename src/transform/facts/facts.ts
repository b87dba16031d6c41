// Stage 2c: from claims to facts, the same whatever the order of the claims.
import { isOfModel } from '../../model/advice.ts'
import type { Claim } from '../../model/claim.ts'
import { contentHash } from '../../model/hash.ts'
import { qualifiers as qualifierTable, type QualifierName } from '../../model/ontology.ts'
import { byCodePoint, byKey } from '../../model/order.ts'
import { isEntity, lexical, valueKey, type Value } from '../../model/value.ts'
import { agree, dateFineness, finer } from './agreement.ts'

/** Claims that agree, and what they say together. */
export interface Merged {
  readonly id: string
  readonly claims: readonly Claim[]
  readonly object: Value
  readonly qualifiers: Partial<Record<QualifierName, readonly Value[]>>
}

interface Group {
  readonly claims: Claim[]
  object: Value
  /** Qualifiers that tell facts apart. */
  readonly telling: Map<QualifierName, Value>
}

/**
 * Each claim joins the first fact that it agrees with, else opens one; taken in an order of their own. A model's claims
 * come last and join a fact of rules only where they add nothing to it: the facts of rules are the same with and without.
 */
export function mergeClaims(claims: readonly Claim[]): readonly Merged[] {
  const groups = new Map<string, Group[]>()
  for (const claim of [...claims].sort(byWeight)) {
    const key = JSON.stringify([claim.subject.id, claim.relation, bucketOf(claim.object)])
    const rivals = groups.get(key) ?? []
    groups.set(key, rivals)
    const group = rivals.find((candidate) => agrees(candidate, claim))
    if (group === undefined) rivals.push(openGroup(claim))
    else joinGroup(group, claim)
  }
  return [...groups.values()]
    .flat()
    .map(closeGroup)
    .sort(byKey(({ id }) => id))
}

/** Values that can agree have the same: the year of a date, no text's language, nothing of a decimal. */
function bucketOf(value: Value): string | number {
  if (isEntity(value)) return value.id
  if (value.type === 'date') return value.iso.slice(0, 4)
  return value.type === 'decimal' ? '' : lexical(value)
}

/** Rules before models, most qualifiers first, finest date first, then by id. */
function byWeight(a: Claim, b: Claim): number {
  return (
    Number(isOfModel(a)) - Number(isOfModel(b)) ||
    qualifierCount(b) - qualifierCount(a) ||
    fineness(b) - fineness(a) ||
    byCodePoint(a.id, b.id)
  )
}

const qualifierCount = (claim: Claim) => Object.keys(claim.qualifiers).length

function fineness(claim: Claim): number {
  return [claim.object, ...Object.values(claim.qualifiers)].reduce(
    (sum, value) => sum + dateFineness(value),
    0,
  )
}

const isDescriptive = (name: QualifierName) => qualifierTable[name].nature === 'descriptive'

function tellingOf(claim: Claim): readonly (readonly [QualifierName, Value])[] {
  return (Object.entries(claim.qualifiers) as [QualifierName, Value][]).filter(
    ([name]) => !isDescriptive(name),
  )
}

function agrees(group: Group, claim: Claim): boolean {
  if (!agree(group.object, claim.object)) return false
  const isBound = isOfModel(claim) && !isOfModels(group.claims)
  if (isBound && finer(group.object, claim.object) !== group.object) return false
  return tellingOf(claim).every(([name, value]) => {
    const other = group.telling.get(name)
    if (other === undefined) return !isBound
    return agree(other, value) && (!isBound || finer(other, value) === other)
  })
}

const isOfModels = (claims: readonly Claim[]) => claims.every(isOfModel)

function openGroup(claim: Claim): Group {
  return { claims: [claim], object: claim.object, telling: new Map(tellingOf(claim)) }
}

function joinGroup(group: Group, claim: Claim): void {
  group.claims.push(claim)
  group.object = finer(group.object, claim.object)
  for (const [name, value] of tellingOf(claim)) {
    const other = group.telling.get(name)
    group.telling.set(name, other === undefined ? value : finer(other, value))
  }
}

function closeGroup({ claims, object, telling }: Group): Merged {
  const sorted = [...claims].sort(byKey(({ id }) => id))
  const [first] = sorted
  const told = [...telling].sort(byKey(([name]) => name))
  const identity = told.map(([name, value]) => [name, valueKey(value)])
  const id = `fact/${contentHash(first?.subject.id, first?.relation, valueKey(object), identity)}`
  const described = new Map<QualifierName, readonly Value[]>(told.map(([name, value]) => [name, [value]]))
  for (const [name, values] of descriptions(weighty(sorted))) described.set(name, values)
  return {
    id,
    claims: sorted,
    object,
    qualifiers: Object.fromEntries([...described].sort(byKey(([name]) => name))),
  }
}

/** The claims by which a fact stands: a model's only where no rule says so. */
export function weighty(claims: readonly Claim[]): readonly Claim[] {
  return isOfModels(claims) ? claims : claims.filter((claim) => !isOfModel(claim))
}

/** Descriptive qualifiers keep all their values, sorted. */
function descriptions(claims: readonly Claim[]): ReadonlyMap<QualifierName, readonly Value[]> {
  const found = new Map<QualifierName, Map<string, Value>>()
  for (const claim of claims) {
    for (const [name, value] of Object.entries(claim.qualifiers) as [QualifierName, Value][]) {
      if (isDescriptive(name))
        found.set(name, (found.get(name) ?? new Map<string, Value>()).set(valueKey(value), value))
    }
  }
  return new Map(
    [...found].map(([name, values]) => [
      name,
      [...values.entries()].sort(byKey(([key]) => key)).map(([, value]) => value),
    ]),
  )
}
