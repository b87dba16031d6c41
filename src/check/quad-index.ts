// A graph in memory as the shapes' engine reads it: quads by subject, by object and by predicate.
import type { Quad, Term } from 'n3'
import { groupBy } from '../load/group.ts'

/** Quads to be matched by any of their terms. */
export interface QuadIndex {
  readonly size: number
  match(subject?: Term | null, predicate?: Term | null, object?: Term | null): readonly Quad[]
}

/** A text that is equal exactly when the term is; the engine brings terms of another library for the names it knows. */
function keyOf(term: Term): string {
  if (term.termType === 'NamedNode') return term.value
  if (term.termType === 'BlankNode') return `_:${term.value}`
  if (term.termType !== 'Literal') return term.termType
  return `"${term.value}"@${term.language}^^${term.datatype.value}`
}

/** Prepares the look-ups. An index of its own: the store of n3 makes a stream for each match. */
export function indexQuads(quads: readonly Quad[]): QuadIndex {
  const bySubject = groupBy(quads, ({ subject }) => keyOf(subject))
  const byObject = groupBy(quads, ({ object }) => keyOf(object))
  const byPredicate = groupBy(quads, ({ predicate }) => keyOf(predicate))
  return {
    size: quads.length,
    match(subject, predicate, object) {
      return candidates(subject, predicate, object).filter(
        (quad) =>
          isMatch(quad.subject, subject) &&
          isMatch(quad.predicate, predicate) &&
          isMatch(quad.object, object),
      )
    },
  }

  function candidates(subject?: Term | null, predicate?: Term | null, object?: Term | null): readonly Quad[] {
    if (isGiven(subject)) return bySubject.get(keyOf(subject)) ?? []
    if (isGiven(object)) return byObject.get(keyOf(object)) ?? []
    return isGiven(predicate) ? (byPredicate.get(keyOf(predicate)) ?? []) : quads
  }
}

function isGiven(term: Term | null | undefined): term is Term {
  return term !== null && term !== undefined
}

function isMatch(term: Term, wanted: Term | null | undefined): boolean {
  return !isGiven(wanted) || keyOf(term) === keyOf(wanted)
}
