// What a rule is: it reads one kind of thing and returns findings and doubts, `[]` where nothing is there.
import type { Finding, Mention, SourceKind } from '../model/claim.ts'
import type { DiagnosticCode } from '../model/diagnostic.ts'
import type { QualifierName, RelationName } from '../model/ontology.ts'
import type { Infobox } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import type { Literal } from '../model/value.ts'
import {
  spanOf,
  type ClauseView,
  type Reading,
  type Referent,
  type Sentence,
  type TableInSection,
} from './reading.ts'
import { label } from './text/fold.ts'
import { looksLikeParty, looksLikePerson } from './text/names.ts'
import type { Range } from './text/range.ts'

/** Something that could not be read, with its words. */
export interface Doubt {
  readonly code: DiagnosticCode
  readonly message: string
  readonly span: Span
}

export type Found = Finding | Doubt

export function isDoubt(found: Found): found is Doubt {
  return 'code' in found
}

export type Rule =
  | { readonly on: 'infobox'; readonly read: (infobox: Infobox, reading: Reading) => readonly Found[] }
  | { readonly on: 'table'; readonly read: (table: TableInSection, reading: Reading) => readonly Found[] }
  | { readonly on: 'sentence'; readonly read: (sentence: Sentence, reading: Reading) => readonly Found[] }
  | {
      readonly on: 'clause'
      readonly read: (clause: ClauseView, sentence: Sentence, reading: Reading) => readonly Found[]
    }

/** What a clause says, before it knows where it stands. */
export interface Statement {
  readonly subject: Referent
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers?: Partial<Record<QualifierName, Mention | Literal>>
  /** The words of the clause that say it end here. */
  readonly to: number
  /** Words elsewhere that it needs: the election of the sentence before. */
  readonly more?: readonly Span[]
  readonly rule: string
}

/** Makes a finding of what a clause says, with the clause's words as its evidence. */
export function said(clause: ClauseView, sentence: Sentence, statement: Statement): Finding {
  const { subject, relation, object, rule } = statement
  const qualifiers = { ...statement.qualifiers, ...reporterOf(clause, sentence, statement) }
  const spans = [...wordsOf(clause, sentence, statement.to), ...(statement.more ?? [])]
  const owner = isApart(clause) && clause.subject?.kind !== 'elided' ? [subject.span] : []
  return {
    subject: subject.mention,
    relation,
    object,
    qualifiers,
    spans: tidySpans([...spans, ...owner]),
    source: sentence.source,
    rule,
  }
}

/** What somebody reports is their word: "the Mill Party claims that …"; of an unknown reporter it is only reported. */
function reporterOf(
  clause: ClauseView,
  sentence: Sentence,
  { qualifiers, subject }: Statement,
): Statement['qualifiers'] {
  if (isAccordingTo(clause, sentence)) return accordingTo(clause, sentence)
  if (
    clause.reportedBy === undefined ||
    qualifiers?.statedBy !== undefined ||
    qualifiers?.claimedBy !== undefined
  )
    return {}
  const reporter = sentence.clauses[clause.reportedBy]
  const by = reporter?.party ?? reporter?.person
  return by === undefined || reporter?.verb.voice === 'passive'
    ? { hedge: text('reported') }
    : { claimedBy: by.mention === subject.mention ? subject.mention : by.mention }
}

const ACCORDING_TO = /^\s*according to (?:the )?/iu
const leadingWords = (clause: ClauseView, sentence: Sentence) =>
  clause.leading === undefined ? '' : sentence.text.slice(clause.leading.from, clause.leading.to)
const isAccordingTo = (clause: ClauseView, sentence: Sentence) =>
  ACCORDING_TO.test(leadingWords(clause, sentence))

/** "According to the Mill Party, …": whose word it is, where a party or person is named. */
function accordingTo(clause: ClauseView, sentence: Sentence): Statement['qualifiers'] {
  const begin =
    (clause.leading?.from ?? 0) + (ACCORDING_TO.exec(leadingWords(clause, sentence))?.[0].length ?? 0)
  const name = sentence.names.find((candidate) => candidate.from === begin)
  if (name === undefined) return { hedge: text('reported') }
  const type = looksLikeParty(name.text) ? 'Party' : looksLikePerson(name.text) ? 'Person' : undefined
  return { claimedBy: type === undefined ? text(name.text) : { by: 'name', type, name: label(name.text) } }
}

const isApart = (clause: ClauseView) =>
  clause.kind === 'relative' || clause.kind === 'reduced' || clause.kind === 'coordinated'

/** From the subject (or the adjunct before it) to `to`; of a clause apart from its subject, from its verb. */
function wordsOf(clause: ClauseView, sentence: Sentence, to: number): readonly Span[] {
  const start = isApart(clause)
    ? participleStart(clause, sentence)
    : Math.min(clause.subject?.from ?? clause.verb.from, clause.leading?.from ?? Infinity)
  return [spanOf(sentence, { from: start, to })]
}

/** "which was founded by X": the words are "founded by X". */
function participleStart(clause: ClauseView, sentence: Sentence): number {
  const words = sentence.text.slice(clause.verb.from, clause.verb.to)
  return clause.verb.voice === 'passive'
    ? clause.verb.to - (words.split(/\s+/u).at(-1) ?? words).length
    : clause.verb.from
}

/** The first span stays first; the others follow in the order of the text, none inside another. */
export function tidySpans([first, ...others]: readonly Span[]): readonly Span[] {
  if (first === undefined) return []
  const kept: Span[] = [first]
  for (const span of [...others].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (!kept.some((other) => other.start <= span.start && span.end <= other.end)) kept.push(span)
  }
  return kept
}

/** A range moved to end before blanks, commas and full stops. */
export function endWords(text: string, { from, to }: Range): number {
  let end = to
  while (end > from && /[\s.,;:]/u.test(text.charAt(end - 1))) end--
  return end
}

export const text = (value: string, language?: string): Literal => ({
  type: 'text',
  text: value.normalize('NFC').replace(/\s+/gu, ' ').trim(),
  ...(language === undefined ? {} : { language }),
})
export const date = (iso: string): Literal => ({ type: 'date', iso })
export const integer = (n: number): Literal => ({ type: 'integer', n })

export type { Finding, SourceKind }
