// What is known of a clause before its end is: its verb, how it begins, and what it is said of.
import type { Name } from './names.ts'
import type { Phrase } from './phrases.ts'
import type { Range } from './range.ts'
import type { VerbGroup } from './verb-groups.ts'

export type ClauseKind = 'main' | 'coordinated' | 'subordinate' | 'relative' | 'reduced' | 'reported'

/** A clause before its end is known. */
export interface Opening {
  readonly verb: VerbGroup
  readonly kind: ClauseKind
  readonly from: number
  readonly subject?: Phrase
  readonly leading?: Range
  readonly isConditional: boolean
  /** Index of the clause whose verb reports this one. */
  readonly reportedBy?: number
}

/** A sentence and the clauses opened so far. */
export interface Opened {
  readonly text: string
  readonly names: readonly Name[]
  readonly openings: readonly Opening[]
}

/** Whether a clause stands inside another. */
export function isEmbedded({ kind }: Opening): boolean {
  return kind === 'relative' || kind === 'reduced' || kind === 'subordinate'
}
