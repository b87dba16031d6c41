// Counts what is left out of an article, by the reason.
import type { Span } from '../model/span.ts'
import type { Note } from './extraction.ts'

/** What was left out. */
export interface LeftOut {
  /** One more part; `what` names its kind in the plural. */
  readonly add: (what: string, span: Span) => void
  /** One note a kind, at the first part of it. */
  readonly notes: () => readonly Note[]
}

/** Nothing left out yet. */
export function makeLeftOut(): LeftOut {
  const kinds = new Map<string, { readonly first: Span; count: number }>()
  return {
    add(what, span) {
      const known = kinds.get(what)
      if (known === undefined) kinds.set(what, { first: span, count: 1 })
      else known.count++
    },
    notes: () =>
      [...kinds].map(([what, { first, count }]) => ({
        code: 'left-out',
        message: `${what}: ${count} left out`,
        span: first,
      })),
  }
}
