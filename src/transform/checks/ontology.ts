// Checks claims against the ontology: domain, range, qualifiers. What does not fit is no claim.
import type { Claim } from '../../model/claim.ts'
import { isOfQualifierRange, isOfRange, isRelation } from '../../model/conformance.ts'
import { withArticle } from '../../model/indefinite.ts'
import { allowsQualifier, shapeOf, type QualifierName } from '../../model/ontology.ts'
import { isEntity, type Value } from '../../model/value.ts'

/** What is wrong with a claim, undefined where nothing is. */
export function violationOf(claim: Claim): string | undefined {
  const { subject, relation, object } = claim
  if (!isRelation(relation)) return `no relation ${String(relation)}`
  if (!shapeOf(relation).domain.includes(subject.type))
    return `${relation} is not said of ${withArticle(subject.type)}`
  if (!isOfRange(relation, object)) return `${relation} does not lead to ${withArticle(object.type)}`
  if (isEntity(object) && object.id === subject.id) return `${relation} does not lead to its own subject`
  const wrong = (Object.entries(claim.qualifiers) as [QualifierName, Value][]).find(
    ([name, value]) => !allowsQualifier(relation, name) || !isOfQualifierRange(name, value),
  )
  return wrong === undefined ? undefined : `${relation} does not take ${wrong[0]} with such a value`
}
