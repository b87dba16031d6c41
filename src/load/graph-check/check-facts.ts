// Checks the facts of a graph: each by itself, with its claims, and the preferred ones of a single-valued relation.
import { isRelation } from '../../model/conformance.ts'
import type { Fact, Graph } from '../../model/graph.ts'
import { captionOfFact, wordsOf } from '../caption.ts'
import { groupBy } from '../group.ts'
import { isSingle } from '../relation-kinds.ts'
import { faultsOf } from './fact-faults.ts'
import { doubledIds } from './graph-index.ts'
import type { GraphIndex } from './graph-index.ts'
import { placeOf } from './violation.ts'
import type { ClaimPlace, Violation } from './violation.ts'

/** Every violation of the facts. */
export function checkFacts({ facts }: Graph, index: GraphIndex): readonly Violation[] {
  const byItself = facts.flatMap((fact) =>
    [...faultsOf(fact, index), ...claimFaults(fact, index)].map((fault) => violation(fact, fault, index)),
  )
  const doubled = new Set(doubledIds(facts.map(({ id }) => id)))
  const twice = facts.filter(({ id }) => doubled.has(id)).map((fact) => violation(fact, TWICE, index))
  return [...byItself, ...twice, ...rivals(facts, index)]
}

const TWICE = 'two facts have this id'

function claimFaults(fact: Fact, { claims }: GraphIndex): readonly string[] {
  if (fact.claims.length === 0) return ['no claim says so']
  return fact.claims.filter((id) => !claims.has(id)).map((id) => `${id} is no claim of the graph`)
}

/** Preferred facts beside the first, where the relation gives a subject one value. */
function rivals(facts: readonly Fact[], index: GraphIndex): readonly Violation[] {
  const single = facts.filter(
    ({ relation, preferred }) => preferred && isRelation(relation) && isSingle(relation),
  )
  const groups = groupBy(single, ({ subject, relation }) => `${relation} ${subject}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((fact) => {
      const fault = `${fact.relation} has one preferred value, and there is ${first?.id ?? ''}`
      return violation(fact, fault, index)
    }),
  )
}

function violation(fact: Fact, fault: string, { claims }: GraphIndex): Violation {
  const places = fact.claims.map((id): ClaimPlace => {
    const claim = claims.get(id)
    return claim === undefined ? { id } : placeOf(claim)
  })
  return { id: fact.id, caption: captionOf(fact), fault, claims: places }
}

/** A relation that the table does not have has no phrase there. */
function captionOf(fact: Fact): string {
  return isRelation(fact.relation) ? captionOfFact(fact) : `${String(fact.relation)} ${wordsOf(fact.object)}`
}
