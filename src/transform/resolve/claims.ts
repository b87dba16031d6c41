// Makes claims of findings: entities for mentions.
import { isMention, type Claim, type Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { present } from '../../model/present.ts'
import type { EntityRef, Literal, Value } from '../../model/value.ts'
import type { LocatedFinding } from '../located.ts'
import type { Resolve } from './resolve.ts'

export interface ClaimContext {
  /** Key of the document. */
  readonly document: string
  readonly resolve: Resolve
}

export interface MadeClaim {
  readonly claim: Claim
  readonly entities: readonly Entity[]
}

/** Undefined where the subject or the object stands for nobody. */
export function makeClaim(
  finding: LocatedFinding,
  { document, resolve }: ClaimContext,
): MadeClaim | undefined {
  const entities: Entity[] = []
  const valueOf = (value: Mention | Literal): Value | undefined => {
    if (!isMention(value)) return value
    const entity = resolve(value)
    if (entity !== undefined) entities.push(entity)
    return entity && refOf(entity)
  }
  const subject = valueOf(finding.subject)
  const object = valueOf(finding.object)
  if (subject === undefined || object === undefined || !('id' in subject)) return undefined
  const qualifiers = Object.fromEntries(
    Object.entries(finding.qualifiers).flatMap(([name, value]) => {
      const resolved = valueOf(value)
      return resolved === undefined ? [] : [[name, resolved] as const]
    }),
  )
  const { id, relation, evidence, source, rule, repair, text } = finding
  const claim: Claim = {
    ...{ id, document, subject, relation, object, qualifiers, evidence, source, rule },
    ...present({ repair, text }),
  }
  return { claim, entities }
}

export function refOf({ type, id, label }: EntityRef): EntityRef {
  return { type, id, label }
}
