// The form of a table of infobox keys.
import type { QualifierName, RelationName } from '../../model/ontology.ts'

/** What a key says of its value. */
export type KeyMeaning =
  /** A value of a relation; `role` gives the qualifier role: the key as printed, or a text. */
  | { readonly type: 'relation'; readonly relation: RelationName; readonly role?: 'key' }
  /** A qualifier of another key's relation. */
  | { readonly type: 'qualifier'; readonly relation: RelationName; readonly qualifier: QualifierName }
  /** The language of the native name. */
  | { readonly type: 'language' }
  /** One part of a numbered pair: "Leader1 Title" with "Leader1 Name". */
  | {
      readonly type: 'pair'
      readonly part: 'title' | 'value'
      readonly family: PairFamily
      readonly number: string
    }
  /** Known to carry no fact. */
  | { readonly type: 'ignored' }

export type PairFamily = 'leader' | 'seats' | 'wing' | 'affiliation'

/** The table of one language: keys folded, without digits at their ends. */
export interface KeyTable {
  readonly keys: Readonly<Record<string, KeyMeaning>>
  /** Reads numbered pairs. */
  readonly pair: RegExp
}
