// How facts stand to each other: single, corroborated or disputed, and which of them is preferred.
import { isOfModel } from '../../model/advice.ts'
import type { Claim, SourceKind } from '../../model/claim.ts'
import type { Fact, Status } from '../../model/graph.ts'
import { shapeOf } from '../../model/ontology.ts'
import { byCodePoint, byKey } from '../../model/order.ts'
import { isEntity, lexical, valueKey } from '../../model/value.ts'
import { weighty, type Merged } from './facts.ts'

/** Tells the article that a document is a form of. */
export type ArticleOf = (document: string) => string

/**
 * Facts with their status; of facts that dispute each other at most one is preferred. What only models say stands apart:
 * it disputes nothing that rules say, and is not preferred where these say something to the same question.
 */
export function standFacts(merged: readonly Merged[], articleOf: ArticleOf): readonly Fact[] {
  const isOnlyModels = ({ claims }: Merged) => claims.every(isOfModel)
  const byRules = merged.filter((fact) => !isOnlyModels(fact))
  const byModels = merged.filter(isOnlyModels)
  const answered = new Set(byRules.map(questionOf))
  const isAnswered = (fact: Merged) => answered.has(questionOf(fact))
  return [
    ...standAmong(byRules, articleOf),
    ...standAmong(
      byModels.filter((fact) => !isAnswered(fact)),
      articleOf,
    ),
    ...standAmong(byModels.filter(isAnswered), articleOf).map((fact) => ({ ...fact, preferred: false })),
  ].sort(byKey(({ id }) => id))
}

/** A single-valued relation asks for its value, any other whether it leads to an object. */
function questionOf({ claims, object }: Merged): string {
  const [first] = claims
  const isSingle = first !== undefined && shapeOf(first.relation).single === true
  return JSON.stringify([first?.subject.id, first?.relation, isSingle ? '' : objectKey(object)])
}

function standAmong(merged: readonly Merged[], articleOf: ArticleOf): readonly Fact[] {
  const disputes = disputesAmong(merged)
  const winners = new Set([...disputes.values()].flatMap((rivals) => preferredOf(rivals) ?? []))
  const disputed = new Set([...disputes.values()].flat())
  return merged.map((fact) => {
    const [first] = fact.claims
    if (first === undefined) throw new Error(`fact ${fact.id} has no claims`)
    const isDisputed = disputed.has(fact)
    return {
      id: fact.id,
      subject: first.subject.id,
      relation: first.relation,
      object: fact.object,
      qualifiers: fact.qualifiers,
      status: isDisputed ? 'disputed' : statusOf(fact, articleOf),
      preferred: isDisputed ? winners.has(fact) : isEligible(fact),
      claims: fact.claims.map(({ id }) => id),
    }
  })
}

/** Groups of two facts or more that cannot all be true. */
function disputesAmong(merged: readonly Merged[]): ReadonlyMap<string, readonly Merged[]> {
  const groups = new Map<string, Merged[]>()
  for (const fact of merged) {
    const key = disputeKey(fact)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [fact])
    else group.push(fact)
  }
  return new Map([...groups].filter(([, facts]) => facts.length > 1))
}

/** A single-valued relation is one question; any other one for each object and key. */
function disputeKey({ claims, object, qualifiers }: Merged): string {
  const [first] = claims
  const relation = first?.relation
  if (relation === undefined) return ''
  const { single, keys = [] } = shapeOf(relation)
  if (single === true) return JSON.stringify([first?.subject.id, relation])
  const key = keys.map((name) => (qualifiers[name] ?? []).map(valueKey))
  return JSON.stringify([first?.subject.id, relation, objectKey(object), key])
}

/** Texts in two languages are two objects; dates of one relation are each its own. */
const objectKey = (object: Merged['object']) =>
  isEntity(object) ? object.id : `${object.type}:${lexical(object)}:${valueKey(object)}`

const stated = ({ claims }: Merged): readonly Claim[] =>
  weighty(claims).filter(({ derived }) => derived !== true)

function statusOf(fact: Merged, articleOf: ArticleOf): Status {
  return placesOf(stated(fact), articleOf) >= 2 ? 'corroborated' : 'single'
}

/** Forms of one article say a thing once: of its documents the one that says it most often counts. */
function placesOf(claims: readonly Claim[], articleOf: ArticleOf): number {
  const perArticle = new Map<string, Map<string, Set<string>>>()
  for (const { document, evidence } of claims) {
    const documents = perArticle.get(articleOf(document)) ?? new Map<string, Set<string>>()
    const places = documents.get(document) ?? new Set<string>()
    places.add(String(evidence[0]?.start))
    perArticle.set(articleOf(document), documents.set(document, places))
  }
  return [...perArticle.values()].reduce(
    (sum, documents) => sum + Math.max(...[...documents.values()].map(({ size }) => size)),
    0,
  )
}

/** Not what rests on hedged claims only, nor on somebody's word alone unless that is its nature. */
function isEligible(fact: Merged): boolean {
  const claims = stated(fact).length === 0 ? weighty(fact.claims) : stated(fact)
  const relation = claims[0]?.relation
  const isAttributed = relation !== undefined && shapeOf(relation).attributed === true
  return claims.some(({ qualifiers }) => {
    const isWord = qualifiers.claimedBy !== undefined || qualifiers.statedBy !== undefined
    return qualifiers.hedge === undefined && (isAttributed || !isWord)
  })
}

const sourceOrder: readonly SourceKind[] = ['infobox', 'table', 'list', 'heading', 'prose']

/** Most claims, then infobox before table before prose, then first in the text. */
function preferredOf(rivals: readonly Merged[]): Merged | undefined {
  return rivals
    .filter(isEligible)
    .sort((a, b) => stated(b).length - stated(a).length || bestSource(a) - bestSource(b) || byPlace(a, b))[0]
}

const bestSource = (fact: Merged) =>
  Math.min(...weighty(fact.claims).map(({ source }) => sourceOrder.indexOf(source)))

function byPlace(a: Merged, b: Merged): number {
  const [first, second] = [firstPlace(a), firstPlace(b)]
  return byCodePoint(first.document, second.document) || first.start - second.start || byCodePoint(a.id, b.id)
}

function firstPlace({ claims }: Merged): { document: string; start: number } {
  const places = weighty(claims).map(({ document, evidence }) => ({
    document,
    start: evidence[0]?.start ?? 0,
  }))
  return (
    places.sort((a, b) => byCodePoint(a.document, b.document) || a.start - b.start)[0] ?? {
      document: '',
      start: 0,
    }
  )
}
