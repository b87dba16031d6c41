// Makes claims of findings: entities for mentions, words for spans, an id of what was read.
import { isMention, type Claim, type Finding, type Mention } from '../../model/claim.ts'
import type { Entity } from '../../model/graph.ts'
import { contentHash } from '../../model/hash.ts'
import type { Locate } from '../../model/source.ts'
import type { Source } from '../../model/source.ts'
import type { EntityRef, Literal, Value } from '../../model/value.ts'
import type { Resolve } from './resolve.ts'

export interface ClaimContext {
  readonly source: Source
  readonly locate: Locate
  readonly resolve: Resolve
}

export interface MadeClaim {
  readonly claim: Claim
  readonly entities: readonly Entity[]
}

/** Undefined where the subject or the object stands for nobody. */
export function makeClaim(
  finding: Finding,
  { source, locate, resolve }: ClaimContext,
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
  const { relation, source: kind, rule, repair } = finding
  const claim: Claim = {
    id: claimId(finding, source),
    document: source.key,
    subject,
    relation,
    object,
    qualifiers,
    evidence: finding.spans.map(locate),
    source: kind,
    rule,
    ...(repair === undefined ? {} : { repair }),
  }
  return { claim, entities }
}

/** Hashes what was read, before resolution; not the rule's name, so that a renamed rule keeps its claims. */
function claimId({ subject, relation, object, qualifiers, spans }: Finding, source: Source): string {
  const sorted = Object.entries(qualifiers).sort(([a], [b]) => (a < b ? -1 : 1))
  return `claim/${contentHash(source.key, source.hash, relation, subject, object, sorted, spans)}`
}

export function refOf({ type, id, label }: EntityRef): EntityRef {
  return { type, id, label }
}
