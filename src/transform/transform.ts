// Stage 2: articles → claims → graph. Rules, then resolution, then facts, then checks; pure and the same in any order of articles.
import type { Article, Section } from '../model/article.ts'
import type { Claim, Finding } from '../model/claim.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, Entity, Graph } from '../model/graph.ts'
import { contentHash } from '../model/hash.ts'
import { byCodePoint, byKey } from '../model/order.ts'
import { isEntity, type Value } from '../model/value.ts'
import { makeLocate } from '../model/source.ts'
import { violationOf } from './checks/ontology.ts'
import { oddityOf } from './checks/plausibility.ts'
import { mergeClaims } from './facts/facts.ts'
import { impliedBy } from './facts/implied.ts'
import { standFacts } from './facts/standing.ts'
import { readArticle } from './read-article.ts'
import type { ClauseView, Reading } from './reading.ts'
import { makeClaim, type MadeClaim } from './resolve/claims.ts'
import { makeResolvers, type ReadFindings } from './resolve/resolve.ts'
import { isDoubt, type Doubt, type Found, type Rule } from './rule.ts'
import { rules } from './rules.ts'
import { unreadSentences, unreadTables } from './unread.ts'

/** Reads all articles of a run into one graph. */
export function transform(articles: readonly Article[]): Graph {
  const reads = [...articles].sort(byKey(({ source }) => source.key)).map(readFindings)
  const makeResolver = makeResolvers(reads)
  const results = reads.map((read) => claimsOf(read, makeResolver(read)))
  const entities = uniqueEntities(results.flatMap(({ made }) => made.flatMap((one) => one.entities)))
  const relabel = makeRelabel(entities)
  const claims = uniqueById(results.flatMap((result) => result.made.map(({ claim }) => relabel(claim))))
  const documents = reads.map(({ reading }) => documentOf(reading))
  const articleKeys = new Map(reads.map(({ reading }) => [reading.article.source.key, articleKey(reading)]))
  return {
    entities,
    facts: standFacts(mergeClaims(claims), (document) => articleKeys.get(document) ?? document),
    claims,
    documents,
    diagnostics: results.flatMap(({ diagnostics }) => diagnostics),
  }
}

interface Read extends ReadFindings {
  readonly doubts: readonly Doubt[]
}

function readFindings(article: Article): Read {
  const reading = readArticle(article)
  const found = rules.flatMap((rule) => applyRule(rule, reading))
  const findings = found.filter((one): one is Finding => !isDoubt(one))
  return {
    reading,
    findings,
    doubts: [
      ...found.filter(isDoubt),
      ...unreadTables(reading, found),
      ...unreadSentences(reading, findings),
    ],
  }
}

function applyRule(rule: Rule, reading: Reading): readonly Found[] {
  switch (rule.on) {
    case 'infobox':
      return reading.infoboxes.flatMap((infobox) => rule.read(infobox, reading))
    case 'table':
      return reading.tables.flatMap((table) => rule.read(table, reading))
    case 'sentence':
      return reading.sentences.flatMap((sentence) => rule.read(sentence, reading))
    case 'clause':
      return reading.sentences.flatMap((sentence) =>
        sentence.clauses.filter(isSaidToBe).flatMap((clause) => rule.read(clause, sentence, reading)),
      )
    default:
      return rule satisfies never
  }
}

/** Neither denied, planned nor yet to come. */
const isSaidToBe = ({ asserted, verb }: ClauseView) => asserted && verb.tense !== 'future'

interface Result {
  readonly made: readonly MadeClaim[]
  readonly diagnostics: readonly Diagnostic[]
}

function claimsOf(read: Read, { resolve, doubts }: ReturnType<ReturnType<typeof makeResolvers>>): Result {
  const { source } = read.reading.article
  const locate = makeLocate(source)
  const stated = read.findings.flatMap((finding) => makeClaim(finding, { source, locate, resolve }) ?? [])
  const all = stated.flatMap(({ claim, entities }) => [
    { claim, entities },
    ...impliedBy(claim).map((implied) => ({ claim: implied, entities: [] })),
  ])
  const checked = all.map((one) => ({ ...one, violation: violationOf(one.claim) }))
  const made = checked.filter(({ violation }) => violation === undefined)
  const diagnostics = [
    ...[...read.doubts, ...doubts].map(({ code, message, span }) => ({
      code,
      document: source.key,
      message,
      evidence: locate(span),
    })),
    ...checked.flatMap(({ claim, violation }) => complaintsAbout(claim, violation)),
  ]
  return { made, diagnostics: diagnostics.sort(byPlace) }
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

function documentOf({ article, topic }: Reading): Document {
  const { key, hash } = article.source
  return {
    key,
    hash,
    language: article.language,
    title: (article.title?.text ?? topic.name ?? key).normalize('NFC'),
  }
}

/** Two documents of one title and one text without its markup are forms of one article. */
function articleKey({ article }: Reading): string {
  return contentHash(article.title?.text ?? '', wordsOf(article.body).join(' ').replace(/\s+/gu, ' '))
}

function wordsOf(section: Section): readonly string[] {
  const own = section.blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [block.passage.text]
      case 'list':
        return block.items.map(({ text }) => text)
      case 'infobox':
        return block.fields.flatMap(({ key, value }) => [key.text, value.text])
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))
      default:
        return block satisfies never
    }
  })
  return [...own, ...section.sections.flatMap(wordsOf)]
}
