// An article made ready for the rules: its topic, its sentences taken apart, and who their subjects are.
import type { Article, Infobox, List, Passage, Section, Table } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { spanIn } from '../model/article.ts'
import type { Mention, SourceKind } from '../model/claim.ts'
import type { Clause } from './text/clauses.ts'
import type { Adjunct } from './text/adjuncts.ts'
import type { FoundElection } from './text/elections.ts'
import type { Name } from './text/names.ts'
import type { Range } from './text/range.ts'
import type { ShortNames } from './short-names.ts'
import type { Topic } from './topic.ts'

/** A mention and where its words stand. */
export interface Referent {
  readonly mention: Mention
  readonly span: Span
  /** Where it was named last, where the words here are a pronoun and it is not what the article is about. */
  readonly antecedent?: Span
}

/** A place where a name was left out, with what describes it. */
export interface Elision extends Range {
  readonly mention: Mention
}

export interface SpokenElection extends FoundElection {
  readonly span: Span
}

export interface Sentence {
  readonly text: string
  /** `text` with the brackets blank that tell of a name; every place is as it was. */
  readonly bare: string
  /** Where `text` begins in its passage. */
  readonly offset: number
  readonly passage: Passage
  readonly source: SourceKind
  readonly names: readonly Name[]
  readonly clauses: readonly ClauseView[]
  readonly elections: readonly SpokenElection[]
  readonly elisions: readonly Elision[]
  readonly shortNames: ShortNames
  /** The last election, person and party spoken of before, in the same paragraph (the person: in the section's prose). */
  readonly before: Before
  /** It is no prose at this length, and was not taken apart. */
  readonly isTooLong?: true
  /** The nearest heading above it, the title apart. */
  readonly heading?: string
}

/** "His wife, Y", "her predecessor, Y": of whom which pronoun is said. */
export interface Kin {
  /** Absent where it may be either. */
  readonly pronoun?: 'he' | 'she'
  readonly holderPronoun: 'he' | 'she'
  /** Whose kin it is, where that is not the topic. */
  readonly holder?: Referent
}

export interface Before {
  readonly election?: SpokenElection
  readonly person?: Referent
  /** The person is kin of somebody. */
  readonly kin?: Kin
  readonly party?: Referent
  /** The sentence before is about something that is neither a party nor a person: "it" is that. */
  readonly isOther?: true
}

/** A clause with its complement read and its subject told. */
export interface ClauseView extends Clause {
  readonly object: Range
  readonly adjuncts: readonly Adjunct[]
  /** The subject, where it can be a party or a person. */
  readonly party?: Referent
  readonly person?: Referent
}

export interface TableInSection {
  readonly table: Table
  /** Headings above it, the nearest last. */
  readonly headings: readonly Passage[]
  /** The paragraph right above it. */
  readonly intro?: Passage
  /** In which its headers are. */
  readonly language: string
  /** The chamber whose columns are those of the table. */
  readonly chamber?: Passage
}

export interface ListInSection {
  readonly list: List
  /** Headings above it, the nearest last. */
  readonly headings: readonly Passage[]
  /** The paragraph right above it. */
  readonly intro?: Passage
}

export interface Reading {
  readonly article: Article
  readonly topic: Topic
  /** Titles of pages by the match keys of the words that are linked to them. */
  readonly targets: ReadonlyMap<string, string>
  readonly infoboxes: readonly Infobox[]
  readonly tables: readonly TableInSection[]
  readonly lists: readonly ListInSection[]
  readonly sentences: readonly Sentence[]
}

/** A sentence and the article that it stands in. */
export interface Place {
  readonly sentence: Sentence
  readonly reading: Reading
}

/** A clause, its sentence and the article that it stands in. */
export interface Scene extends Place {
  readonly clause: ClauseView
}

/** "In 1988 a group broke away and formed X": the adjunct before a clause, or before the one that "and" joins it to. */
export function leadingOf(
  clause: ClauseView,
  { clauses, text }: Pick<Sentence, 'clauses' | 'text'>,
): Range | undefined {
  if (clause.leading !== undefined || !isJoined(clause, text)) return clause.leading
  const first = clauses.findLast(({ kind, from }) => kind === 'main' && from < clause.from)
  const isOneSentence =
    first?.leading !== undefined && !text.slice(first.from, clause.verb.from).includes(';')
  return isOneSentence ? first.leading : undefined
}

const isJoined = ({ kind, from }: ClauseView, text: string) =>
  kind === 'coordinated' || (kind === 'main' && /^[\s,]*and\s/u.test(text.slice(from, from + 8)))

/** The place of a range of a sentence in the source. */
export function spanOf(sentence: Pick<Sentence, 'passage' | 'offset'>, range: Range): Span {
  return spanIn(sentence.passage, sentence.offset + range.from, sentence.offset + range.to)
}

/** Sections in the order of the text, each with the headings above it. */
export function walkSections(
  section: Section,
  above: readonly Passage[] = [],
): readonly { section: Section; headings: readonly Passage[] }[] {
  const headings = section.heading === undefined || section.depth === 1 ? above : [...above, section.heading]
  return [{ section, headings }, ...section.sections.flatMap((child) => walkSections(child, headings))]
}
