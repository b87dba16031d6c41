// What a rule is: it reads one kind of thing and returns findings and doubts, `[]` where nothing is there.
import type { Infobox } from '../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../model/claim.ts'
import type { DiagnosticCode } from '../model/diagnostic.ts'
import type { RelationName } from '../model/ontology.ts'
import { present } from '../model/present.ts'
import type { Span } from '../model/span.ts'
import type { Literal } from '../model/value.ts'
import {
  leadingOf,
  spanOf,
  type ClauseView,
  type ListInSection,
  type Reading,
  type Sentence,
  type TableInSection,
} from './reading.ts'
import { datesApart } from './quoted-dates.ts'
import { reporterOf } from './reporters.ts'
import { trimRange, type Range } from './text/range.ts'

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
  | { readonly on: 'list'; readonly read: (list: ListInSection, reading: Reading) => readonly Found[] }
  | { readonly on: 'sentence'; readonly read: (sentence: Sentence, reading: Reading) => readonly Found[] }
  /** Only of clauses that are said to be so: none that is negated, conditional, planned or only possible. */
  | {
      readonly on: 'clause'
      readonly read: (clause: ClauseView, sentence: Sentence, reading: Reading) => readonly Found[]
    }

/** What a clause says, before it knows where it stands. */
export interface Statement {
  readonly subject: Mention
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers?: Qualifiers
  /** The words of the clause that say it end here. */
  readonly to: number
  /** Words elsewhere that it needs: the election of the sentence before. */
  readonly more?: readonly Span[]
  readonly rule: string
}

/** Makes a finding of what a clause says, with the clause's words as its evidence. */
export function said(clause: ClauseView, sentence: Sentence, statement: Statement): Finding {
  const { subject, relation, object, qualifiers = {}, rule, more = [] } = statement
  const reporter = reporterOf(clause, sentence, qualifiers)
  const words = wordsOf(clause, sentence, statement.to)
  const spokenOf = [clause.party, clause.person].flatMap((one) =>
    one?.antecedent !== undefined && (one.mention === subject || one.mention === object)
      ? [one.antecedent]
      : [],
  )
  return {
    subject,
    relation,
    object,
    qualifiers: { ...reporter.qualifiers, ...qualifiers },
    spans: tidySpans([
      spanOf(sentence, words),
      ...more,
      ...subjectApart(clause, sentence),
      ...leadingApart(clause, sentence),
      ...spokenOf,
      ...datesApart([object, ...Object.values(qualifiers)], words, sentence),
      ...reporter.spans,
    ]),
    source: sentence.source,
    rule,
  }
}

/** "In 1988 …, and formed X": the date before the clause that it is joined to. */
function leadingApart(clause: ClauseView, sentence: Sentence): readonly Span[] {
  const leading = clause.leading === undefined ? leadingOf(clause, sentence) : undefined
  const isDate = leading !== undefined && /[0-9]{4}/u.test(sentence.text.slice(leading.from, leading.to))
  return isDate ? [spanOf(sentence, trimRange(sentence.text, leading))] : []
}

/** A clause whose words do not begin with its subject: "… which was founded", but not "in which it stood". */
const isApart = ({ kind, subject, from }: ClauseView) =>
  (kind === 'relative' || kind === 'reduced' || kind === 'coordinated') &&
  (subject === undefined || subject.from < from)

/** The subject's words, where the clause's own do not hold them; a name that was left out has none. */
function subjectApart(clause: ClauseView, sentence: Sentence): readonly Span[] {
  const { subject } = clause
  return isApart(clause) && subject !== undefined && subject.kind !== 'elided'
    ? [spanOf(sentence, subject)]
    : []
}

/** From the subject (or the adjunct before it) to `to`; of a clause apart from its subject, from its verb. */
function wordsOf(clause: ClauseView, sentence: Sentence, to: number): Range {
  const { subject, verb, leading } = clause
  const from = isApart(clause)
    ? (leading?.from ?? verbStart(clause, sentence))
    : Math.min(...[subject?.from, leading?.from, verb.from].filter(isNumber))
  return { from, to: Math.max(to, verb.to) }
}

const isNumber = (value: number | undefined): value is number => value !== undefined

/** "which was founded by X": the words are "founded by X". */
function verbStart({ verb }: ClauseView, sentence: Sentence): number {
  if (verb.voice === 'active') return verb.from
  const words = sentence.text.slice(verb.from, verb.to)
  return verb.from + words.length - (/\S+$/u.exec(words)?.[0].length ?? 0)
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

/** Where a range ends without the blanks, commas and full stops at its end. */
export function endOfWords(text: string, { from, to }: Range): number {
  let end = to
  while (end > from && /[\s.,;:]/u.test(text.charAt(end - 1))) end--
  return end
}

/** A text literal: NFC, single blanks. */
export function text(value: string, language?: string): Literal {
  return present({
    type: 'text' as const,
    text: value.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    language,
  })
}

export const date = (iso: string): Literal => ({ type: 'date', iso })
export const integer = (n: number): Literal => ({ type: 'integer', n })
