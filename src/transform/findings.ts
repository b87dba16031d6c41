// Stage 2a: what one article says, before it is known what others say. The article can be let go afterwards.
import type { Article } from '../model/article.ts'
import { isMention, type Finding } from '../model/claim.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Advice, Offer, Tally } from '../model/advice.ts'
import type { Document } from '../model/graph.ts'
import type { Span } from '../model/span.ts'
import type { NamedRule } from '../model/user-rule.ts'
import { offeredPassages, takeAdvice } from './advice/take-advice.ts'
import { articleKey, documentOf } from './document.ts'
import { readsAsEnglish } from './english.ts'
import { makeQuoting, type LocatedFinding } from './located.ts'
import { readArticle } from './read-article.ts'
import type { ClauseView, Reading } from './reading.ts'
import type { KeptReading, ReadFindings } from './resolve/read-findings.ts'
import { withOwnLinks } from './own-links.ts'
import { isDoubt, type Found, type Rule } from './rule.ts'
import { rules } from './rules.ts'
import { persons } from './rules/persons.ts'
import { personsProse } from './rules/persons-prose.ts'
import { fold } from './text/fold.ts'
import { unreadSentences, unreadTables } from './unread.ts'
import { applyUserRules } from './user-rules.ts'

/** What is kept of an article: plain data, the size of what was found. */
export interface ArticleFindings extends ReadFindings {
  readonly findings: readonly LocatedFinding[]
  readonly document: Document
  /** The same for two forms of one article. */
  readonly articleKey: string
  readonly diagnostics: readonly Diagnostic[]
  /** What a model says, where one was asked. */
  readonly advised?: Advised
}

/** Findings of a model that the text bears out, apart from those of rules. */
export interface Advised {
  readonly findings: readonly LocatedFinding[]
  readonly tally: Tally
}

/** What a language model is offered of an article. */
export function offerOf(article: Article): Offer {
  const reading = readArticle(article)
  const { key: document, title, language } = documentOf(reading)
  return { document, title, language, passages: offeredPassages(reading) }
}

/** What reads an article beside the rules of this program. */
export interface Guests {
  readonly rules?: readonly NamedRule[]
  readonly advice?: Advice
}

/** Applies every rule to an article. */
export function findIn(article: Article, { rules: ofUser = [], advice }: Guests = {}): ArticleFindings {
  const reading = readArticle(article)
  const found = findByRules(reading, ofUser)
  const findings = found.filter((one): one is Finding => !isDoubt(one))
  const taken = advice && takeAdvice(advice, reading, findings)
  const doubts = [
    ...found.filter(isDoubt),
    ...unreadTables(reading, found),
    ...unreadSentences(reading, findings),
    ...(taken?.doubts ?? []),
  ]
  const { locate, quote } = makeQuoting(article)
  const { key: document } = article.source
  return {
    reading: kept(reading, findings),
    findings: findings.map(quote),
    document: documentOf(reading),
    articleKey: articleKey(article),
    diagnostics: [
      ...doubts.map(({ code, message, span }) => ({ code, document, message, evidence: locate(span) })),
      ...(advice?.unanswered ?? []).map((message) => ({ code: 'model-silent' as const, document, message })),
    ],
    ...(taken && { advised: { findings: taken.findings.map(quote), tally: taken.tally } }),
  }
}

function findByRules(reading: Reading, rulesOfUser: readonly NamedRule[]): readonly Found[] {
  const ofUser = applyUserRules(rulesOfUser, reading)
  const isEnglish = readsAsEnglish(reading)
  const found = rules
    .filter((rule) => suits(rule, reading, isEnglish))
    .flatMap((rule) => applyRule(rule, reading))
  return [...withoutKeysOf(ofUser, found), ...ofUser]
}

/** Rules of English sentences on persons. */
const onPersons: ReadonlySet<Rule> = new Set([persons, personsProse])

/** Clauses are English ones. An article about a company, a city or a band speaks of persons who join and succeed, too: that is not what is asked. */
function suits(rule: Rule, { topic }: Reading, isEnglish: boolean): boolean {
  if (!isEnglish && (rule.on === 'clause' || onPersons.has(rule))) return false
  return rule !== personsProse || topic.type !== undefined
}

/** A key that a user's rule reads is not unknown. */
function withoutKeysOf(ofUser: readonly Found[], found: readonly Found[]): readonly Found[] {
  const spans = ofUser.flatMap((one) => (isDoubt(one) ? [] : one.spans))
  const isRead = ({ start, end }: Span) => spans.some((span) => span.start <= start && end <= span.end)
  return found.filter((one) => !isDoubt(one) || one.code !== 'unread-key' || !isRead(one.span))
}

/** Of the links only those of words that findings speak of. */
function kept({ article, topic, targets }: Reading, findings: readonly Finding[]): KeptReading {
  const { title, origin, source } = article
  const { key, hash } = source
  const names = findings.flatMap(({ subject, object, qualifiers }) =>
    [subject, object, ...Object.values(qualifiers)].flatMap((value) =>
      isMention(value) && value.by === 'name' ? [fold(value.name)] : [],
    ),
  )
  const spoken = new Set([...names, ...(topic.name === undefined ? [] : [fold(topic.name)])])
  return {
    topic,
    targets: new Map([...targets].filter(([words]) => spoken.has(words))),
    article: {
      ...(title === undefined ? {} : { title }),
      ...(origin === undefined ? {} : { origin }),
      source: { key, hash, ...(source.origin === undefined ? {} : { origin: source.origin }) },
    },
  }
}

/** What a rule finds wherever it reads. */
export function applyRule(rule: Rule, reading: Reading): readonly Found[] {
  switch (rule.on) {
    case 'infobox':
      return reading.infoboxes.flatMap((infobox) => rule.read(infobox, reading))
    case 'table':
      return reading.tables.flatMap((table) => rule.read(table, reading))
    case 'list':
      return reading.lists.flatMap((list) => rule.read(list, reading))
    case 'sentence':
      return reading.sentences.flatMap((sentence) => {
        const found = rule.read(sentence, reading)
        return found.map((one) => withOwnLinks(one, sentence, reading))
      })
    case 'clause':
      return reading.sentences.flatMap((sentence) => {
        const clauses = sentence.clauses.filter(isSaidToBe)
        const found = clauses.flatMap((clause) => rule.read(clause, sentence, reading))
        return found.map((one) => withOwnLinks(one, sentence, reading))
      })
    default:
      return rule satisfies never
  }
}

/** Neither denied, planned nor yet to come. */
const isSaidToBe = ({ asserted, verb }: ClauseView) => asserted && verb.tense !== 'future'
