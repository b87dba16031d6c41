// Contract 2: what one place says, before anything is merged.
import type { ClassName, QualifierName, RelationName } from './ontology.ts'
import type { Evidence, Span } from './span.ts'
import type { EntityRef, Literal, Value } from './value.ts'

/** Kinds of places that say something. */
export const sourceKinds = ['infobox', 'table', 'list', 'heading', 'prose'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** An entity as a text speaks of it, not yet told who it is. */
export type Mention =
  /** The subject of the article. */
  | { readonly by: 'topic' }
  /** `target` is the title of the page that the words are linked to. */
  | {
      readonly by: 'name'
      readonly type: ClassName
      readonly name: string
      readonly country?: string
      readonly target?: string
    }
  /** Somebody whom the text leaves out: `key` sets it apart in its document, `label` describes it in brackets. */
  | { readonly by: 'description'; readonly type: ClassName; readonly key: string; readonly label: string }
  | ElectionMention

/** `kind` and `country` are absent where the words do not say them. */
export interface ElectionMention {
  readonly by: 'election'
  readonly date: string
  readonly kind?: string
  readonly country?: string
}

/** Qualifiers of a finding. */
export type Qualifiers = Partial<Record<QualifierName, Mention | Literal>>

/** Whether a value of a finding stands for an entity. */
export function isMention(value: Mention | Literal): value is Mention {
  return 'by' in value
}

/** Whether two values of findings are said in the same words: the same mention, or the same literal. */
export function isSame(a: Mention | Literal, b: Mention | Literal): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A finding of a rule: a claim whose entities are still mentions. The first span is the principal one. */
export interface Finding {
  readonly subject: Mention
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers: Qualifiers
  readonly spans: readonly Span[]
  readonly source: SourceKind
  /** Names the rule: `family/pattern`. */
  readonly rule: string
  /** How a table row was repaired. */
  readonly repair?: string
}

/** A claim: a finding whose entities are known and whose words are quoted. Principal evidence first. */
export interface Claim {
  readonly id: string
  readonly document: string
  readonly subject: EntityRef
  readonly relation: RelationName
  readonly object: Value
  readonly qualifiers: Partial<Record<QualifierName, Value>>
  readonly evidence: readonly Evidence[]
  readonly source: SourceKind
  readonly rule: string
  /** True where it follows from another claim of the same words. */
  readonly derived?: true
  readonly repair?: string
  /** The readable form where markup stands inside the first quote. */
  readonly text?: string
}
