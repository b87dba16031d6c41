// Contract 3: resolved entities, facts with their claims, documents and diagnostics.
import type { Claim } from './claim.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { QualifierName, RelationName } from './ontology.ts'
import type { EntityRef, Literal, Value } from './value.ts'

export interface Entity extends EntityRef {
  /** The text leaves it unnamed; the label describes it in brackets. */
  readonly unnamed?: true
  /** What its identity rests on, for example kind, date and country of an election: plain values by property name. */
  readonly identity: Readonly<Record<string, Literal>>
}

export const statuses = ['single', 'corroborated', 'disputed'] as const
export type Status = (typeof statuses)[number]

/** What claims agree on. Values of a qualifier are sorted; more than one only where it is descriptive. */
export interface Fact {
  readonly id: string
  readonly subject: string
  readonly relation: RelationName
  readonly object: Value
  readonly qualifiers: Partial<Record<QualifierName, readonly Value[]>>
  readonly status: Status
  readonly preferred: boolean
  /** Ids of its claims, sorted. */
  readonly claims: readonly string[]
}

export interface Document {
  readonly key: string
  readonly title: string
  readonly language: string
  /** SHA-256 of the text in hexadecimal. */
  readonly hash: string
  /** Where the source states them. */
  readonly url?: string
  readonly revision?: string
  readonly date?: string
  readonly licence?: string
  readonly attribution?: string
}

/** Everything sorted by id (documents by key; diagnostics by document and place). */
export interface Graph {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  readonly claims: readonly Claim[]
  readonly documents: readonly Document[]
  readonly diagnostics: readonly Diagnostic[]
}
