// Stage 2: articles → claims → graph. Rules, then resolution, then facts, then checks; pure and the same in any order of articles.
import { isOfModel } from '../model/advice.ts'
import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Entity, Graph } from '../model/graph.ts'
import { byCodePoint, byKey } from '../model/order.ts'
import { isEntity, type Value } from '../model/value.ts'
import type { Redirect } from '../model/redirect.ts'
import type { Span } from '../model/span.ts'
import { violationOf } from './checks/ontology.ts'
import { oddityOf } from './checks/plausibility.ts'
import { mergeClaims } from './facts/facts.ts'
import { impliedBy } from './facts/implied.ts'
import { standFacts } from './facts/standing.ts'
import { findIn, type ArticleFindings } from './findings.ts'
import type { LocatedFinding } from './located.ts'
import { makeClaim, type MadeClaim } from './resolve/claims.ts'
import { indexRedirects } from './resolve/redirects.ts'
import { makeResolvers, type Resolver } from './resolve/resolve.ts'

export { packFindings, unpackFindings, type PackedFindings } from './findings-json.ts'
export { findIn, offerOf, type ArticleFindings, type Guests } from './findings.ts'

/** Everything that a run has read. */
export interface Corpus {
  readonly articles: readonly ArticleFindings[]
  /** Titles that lead to other titles. */
  readonly redirects: readonly Redirect[]
}

/** Reads all articles of a run into one graph. */
export function transform(articles: readonly Article[]): Graph {
  return resolveFindings({ articles: articles.map((article) => findIn(article)), redirects: [] })
}

/** Stage 2b: one graph of what all articles of a run say. */
export function resolveFindings({ articles, redirects }: Corpus): Graph {
  const reads = articles.toSorted(byKey(({ document }) => document.key))
  const makeResolver = makeResolvers(reads, indexRedirects(redirects))
  const results = reads.map((read) => claimsOf(read, makeResolver(read)))
  const entities = entitiesOf(results.flatMap(({ made }) => made))
  const relabel = makeRelabel(entities)
  const claims = uniqueById(results.flatMap((result) => result.made.map(({ claim }) => relabel(claim))))
  const articleKeys = new Map(reads.map(({ document, articleKey }) => [document.key, articleKey]))
  return {
    entities,
    facts: standFacts(mergeClaims(claims), (document) => articleKeys.get(document) ?? document),
    claims,
    documents: reads.map(({ document }) => document),
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

interface Result {
  readonly made: readonly MadeClaim[]
  readonly diagnostics: readonly Diagnostic[]
}

function claimsOf(read: ArticleFindings, { resolve, doubts }: Resolver): Result {
  const { key: document } = read.document
  const findings = [...read.findings, ...(read.advised?.findings ?? [])]
  const stated = findings.flatMap((finding) => makeClaim(finding, { document, resolve }) ?? [])
  const all = stated.flatMap(({ claim, entities }) => [
    { claim, entities },
    ...impliedBy(claim).map((implied) => ({ claim: implied, entities: [] })),
  ])
  const checked = all.map((one) => ({ ...one, violation: violationOf(one.claim) }))
  const made = checked.filter(({ violation }) => violation === undefined)
  const diagnostics = [
    ...read.diagnostics,
    ...doubts.map(({ code, message, span }) => ({
      code,
      document,
      message,
      ...evidenceAt(span, read.findings),
    })),
    ...checked.flatMap(({ claim, violation }) => complaintsAbout(claim, violation)),
  ]
  return { made, diagnostics: diagnostics.sort(byPlace) }
}

/** Doubts of resolution are about words that a finding quotes. */
function evidenceAt(span: Span, findings: readonly LocatedFinding[]): Pick<Diagnostic, 'evidence'> {
  for (const { spans, evidence } of findings) {
    const found = evidence[spans.indexOf(span)]
    if (found !== undefined) return { evidence: found }
  }
  return {}
}

function complaintsAbout(claim: Claim, violation: string | undefined): readonly Diagnostic[] {
  const { document, evidence } = claim
  const [first] = evidence
  const place = first === undefined ? { document } : { document, evidence: first }
  if (violation !== undefined)
    return [{ code: 'ontology-violation', message: `${violation}; left out`, ...place }]
  const oddity = oddityOf(claim)
  return oddity === undefined
    ? []
    : [{ code: 'implausible-value', message: `${oddity}; kept as it is written`, ...place }]
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    (a.evidence?.start ?? -1) - (b.evidence?.start ?? -1) ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  )
}

function uniqueById(claims: readonly Claim[]): readonly Claim[] {
  const byId = new Map<string, Claim>()
  for (const claim of claims) byId.set(claim.id, byId.get(claim.id) ?? claim)
  return [...byId.values()].sort(byKey(({ id }) => id))
}

/** Those that only a model speaks of come after: it gives no other its label. */
function entitiesOf(made: readonly MadeClaim[]): readonly Entity[] {
  const byRules = uniqueEntities(made.flatMap(({ claim, entities }) => (isOfModel(claim) ? [] : entities)))
  const known = new Set(byRules.map(({ id }) => id))
  const others = made.flatMap(({ entities }) => entities.filter(({ id }) => !known.has(id)))
  return [...byRules, ...uniqueEntities(others)].sort(byKey(({ id }) => id))
}

/** One entity an id; of several spellings of its label the first in code point order. */
function uniqueEntities(entities: readonly Entity[]): readonly Entity[] {
  const byId = new Map<string, Entity>()
  for (const entity of entities) {
    const known = byId.get(entity.id)
    if (known === undefined || byCodePoint(entity.label, known.label) < 0) byId.set(entity.id, entity)
  }
  return [...byId.values()].sort(byKey(({ id }) => id))
}

/** Claims call an entity by its one label, however their words spell it. */
function makeRelabel(entities: readonly Entity[]): (claim: Claim) => Claim {
  const labels = new Map(entities.map(({ id, label }) => [id, label]))
  const relabel = <T extends Value>(value: T): T =>
    isEntity(value) ? { ...value, label: labels.get(value.id) ?? value.label } : value
  return (claim) => ({
    ...claim,
    subject: relabel(claim.subject),
    object: relabel(claim.object),
    qualifiers: Object.fromEntries(
      Object.entries(claim.qualifiers).map(([name, value]) => [name, relabel(value)]),
    ),
  })
}
