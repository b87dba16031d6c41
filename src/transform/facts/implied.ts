// Claims that follow from others: a result implies that the party stood. The one place where they are made.
import type { Claim } from '../../model/claim.ts'
import { contentHash } from '../../model/hash.ts'
import { shapeOf, type QualifierName, type RelationName } from '../../model/ontology.ts'
import { isEntity, type Value } from '../../model/value.ts'

/** What a claim implies by the ontology: same words, `derived: true`. */
export function impliedBy(claim: Claim): readonly Claim[] {
  return (shapeOf(claim.relation).implies ?? []).flatMap((implication) => {
    const subject = implication.subject === 'subject' ? claim.subject : claim.object
    const object = implication.object === 'object' ? claim.object : claim.qualifiers[implication.object]
    if (object === undefined || !isEntity(subject)) return []
    const relation = implication.relation as RelationName
    return [
      {
        ...base(claim),
        id: `claim/${contentHash(claim.id, relation)}`,
        subject,
        relation,
        object,
        qualifiers: keep(claim, implication.keep),
      },
    ]
  })
}

function base({ document, evidence, source, rule, repair }: Claim) {
  return {
    document,
    evidence,
    source,
    rule,
    derived: true,
    ...(repair === undefined ? {} : { repair }),
  } as const
}

function keep({ qualifiers }: Claim, names: readonly QualifierName[]): Partial<Record<QualifierName, Value>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = qualifiers[name]
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}
