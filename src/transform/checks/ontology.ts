// Checks claims against the ontology: domain, range, qualifiers. What does not fit is no claim.
import type { Claim } from '../../model/claim.ts'
import {
  allowsQualifier,
  qualifiers as qualifierTable,
  relations,
  shapeOf,
  type QualifierName,
} from '../../model/ontology.ts'
import { isEntity, type Value } from '../../model/value.ts'

/** What is wrong with a claim, undefined where nothing is. */
export function violationOf(claim: Claim): string | undefined {
  const { subject, relation, object } = claim
  if (!Object.hasOwn(relations, relation)) return `no relation ${String(relation)}`
  const { domain, range } = shapeOf(relation)
  if (!domain.includes(subject.type)) return `${relation} is not said of a ${subject.type}`
  if (!isOfRange(object, range))
    return `${relation} does not lead to a ${isEntity(object) ? object.type : object.type}`
  const wrong = (Object.entries(claim.qualifiers) as [QualifierName, Value][]).find(
    ([name, value]) => !allowsQualifier(relation, name) || !isOfQualifierRange(name, value),
  )
  return wrong === undefined ? undefined : `${relation} does not take ${wrong[0]} with such a value`
}

function isOfRange(value: Value, range: string | readonly string[]): boolean {
  return isEntity(value) ? Array.isArray(range) && range.includes(value.type) : value.type === range
}

function isOfQualifierRange(name: QualifierName, value: Value): boolean {
  const { range } = qualifierTable[name]
  if (range === 'Anyone') return isEntity(value) || value.type === 'text'
  return isEntity(value) ? value.type === range : value.type === range
}
