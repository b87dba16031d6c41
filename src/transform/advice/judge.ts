// Judges one suggestion of a model: its quote, its ends, its numbers and dates must stand in the text.
import type { Suggestion } from '../../model/advice.ts'
import { spanIn, targetOf, type Passage } from '../../model/article.ts'
import { isMention, type Finding, type Mention } from '../../model/claim.ts'
import { isClass, isRelation } from '../../model/conformance.ts'
import { readStatement, type ReadStatement } from '../../model/statement.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { electionMention } from '../rules/election-mentions.ts'
import { findElections } from '../text/elections.ts'
import { fold } from '../text/fold.ts'
import { overlaps, type Range } from '../text/range.ts'
import type { Contradict, Contradiction } from './known.ts'
import { findQuote, holdsWords, type QuoteFault } from './quote.ts'
import { standsForTopic } from './stand-ins.ts'
import { isBorneOut } from './values.ts'

/** Why a suggestion is refused. */
export type Refusal =
  | QuoteFault
  | 'no-such-passage'
  | 'unknown-relation'
  | 'wrong-type'
  | 'no-name'
  | Contradiction
  | 'subject-not-in-quote'
  | 'object-not-in-quote'
  | 'qualifier-not-in-quote'
  | 'not-asserted'

/** What a suggestion is judged by. */
export interface Context {
  readonly passages: readonly Passage[]
  readonly reading: Reading
  readonly contradict: Contradict
  readonly rule: string
}

/** The finding, or why it is none. */
export function judge(
  suggestion: Suggestion,
  { passages, reading, contradict, rule }: Context,
): Finding | Refusal {
  const passage = passages[suggestion.passage]
  if (passage === undefined) return 'no-such-passage'
  const range = findQuote(passage.text, suggestion.quote)
  if (typeof range === 'string') return range
  if (!isRelation(suggestion.relation)) return 'unknown-relation'
  const statement = statementOf(suggestion, reading)
  if (statement === undefined) return 'wrong-type'
  const place = { passage, range, quote: passage.text.slice(range.from, range.to) }
  const spans = [spanIn(passage, range.from, range.to)] as const
  const fault = faultOf(statement, suggestion, { place, reading }) ?? contradict({ ...statement, spans })
  if (fault !== undefined) return fault
  return {
    ...linked(statement, place),
    spans,
    source: sentencesIn(place, reading)[0]?.source ?? 'prose',
    rule,
  }
}

/** The words of a quote. */
interface Place {
  readonly passage: Passage
  readonly range: Range
  readonly quote: string
}

/** The suggestion by the ontology table; its subject is the article's where it is called so. */
function statementOf(suggestion: Suggestion, { topic, article }: Reading): ReadStatement | undefined {
  const { subjectType, subject, relation, objectType, object, qualifiers } = suggestion
  const isTopic = subjectType === topic.type && topic.keys.has(fold(subject))
  const election = electionOf(objectType, object, { topic, article })
  if (election === 'unread' || (objectType !== '' && !isClass(objectType))) return undefined
  const read = readStatement(
    {
      ...(isTopic ? {} : { subject: { type: subjectType, name: subject } }),
      relation,
      object: election ?? (objectType === '' ? object : { type: objectType, name: object }),
      qualifiers: Object.fromEntries(qualifiers.map(({ name, value }) => [name, value])),
    },
    topic.type,
  )
  return typeof read === 'string' ? undefined : read
}

/** An election as its words say it; undefined where something else is meant. */
function electionOf(
  type: string,
  words: string,
  { topic }: Pick<Reading, 'topic' | 'article'>,
): object | 'unread' | undefined {
  if (type !== 'Election') return undefined
  const [election, ...more] = findElections(words)
  const mention = election === undefined || more.length > 0 ? undefined : electionMention(election, topic)
  return mention === undefined ? 'unread' : { ...mention, type }
}

interface Scene {
  readonly place: Place
  readonly reading: Reading
}

function faultOf(statement: ReadStatement, suggestion: Suggestion, scene: Scene): Refusal | undefined {
  const { quote } = scene.place
  const { language } = scene.reading.article
  const { subject, object, qualifiers } = statement
  if ([subject, object, ...Object.values(qualifiers)].some(isNoName)) return 'no-name'
  if (!isSubjectIn(subject, suggestion.subject, scene)) return 'subject-not-in-quote'
  if (!isBorneOut(object, quote, { words: suggestion.object, language })) return 'object-not-in-quote'
  const isOut = suggestion.qualifiers.some(({ name, value }) => {
    const read = Object.entries(qualifiers).find(([known]) => known === name)?.[1]
    return read === undefined || !isBorneOut(read, quote, { words: value, language })
  })
  if (isOut) return 'qualifier-not-in-quote'
  return isDenied(scene, suggestion.object) ? 'not-asserted' : undefined
}

/** Of names the first letter is large, in scripts that have large ones; concepts are ordinary words. */
function isNoName(value: Finding['object']): boolean {
  if (!isMention(value) || value.by !== 'name' || CONCEPTS.has(value.type)) return false
  const { name } = value
  return !/[\p{L}\p{N}]/u.test(name) || (name === name.toLowerCase() && name !== name.toUpperCase())
}

const CONCEPTS: ReadonlySet<string> = new Set(['Ideology', 'PoliticalPosition', 'Colour'])

/** A subject is named in the quote; the article's may be meant by a word there that stands for it. */
function isSubjectIn(subject: Mention, name: string, { place, reading }: Scene): boolean {
  if (subject.by !== 'topic') return holdsWords(place.quote, name)
  const isNamed = [name, ...reading.topic.keys].some((one) => holdsWords(place.quote, one))
  return isNamed || standsForTopic(place.quote, sentencesIn(place, reading)[0], reading.topic)
}

function sentencesIn({ passage, range }: Place, { sentences }: Reading): readonly Sentence[] {
  return sentences.filter(
    (sentence) =>
      sentence.passage === passage &&
      overlaps(range, { from: sentence.offset, to: sentence.offset + sentence.text.length }),
  )
}

/** The clause with the words of the object is denied, planned, or only possible, or every clause of the quote is. */
function isDenied({ place, reading }: Scene, words: string): boolean {
  const { range, quote } = place
  const clauses = sentencesIn(place, reading).flatMap((sentence) =>
    sentence.clauses.map((clause) => ({ ...clause, offset: sentence.offset })),
  )
  const quoted = clauses.filter(({ verb, offset }) =>
    overlaps(range, { from: offset + verb.from, to: offset + verb.to }),
  )
  const at = range.from + quote.indexOf(words)
  const [innermost] = clauses
    .filter(({ from, to, offset }) => quote.includes(words) && offset + from <= at && at < offset + to)
    .sort((a, b) => a.to - a.from - (b.to - b.from))
  const isSaid = ({ asserted, verb }: ClauseView) => asserted && verb.tense !== 'future'
  if (innermost !== undefined && !isSaid(innermost)) return true
  return quoted.length > 0 && !quoted.some(isSaid)
}

/** Names with the pages that they are linked to where they stand. */
function linked(statement: ReadStatement, { passage, range, quote }: Place): ReadStatement {
  const link = <Value extends Finding['object']>(value: Value): Value => {
    if (!isMention(value) || value.by !== 'name') return value
    const at = quote.indexOf(value.name)
    const from = range.from + at
    const target = at < 0 ? undefined : targetOf(passage, from, from + value.name.length)
    return target === undefined ? value : { ...value, target }
  }
  const qualifiers = Object.entries(statement.qualifiers).map(([name, value]) => [name, link(value)])
  return {
    ...statement,
    subject: link(statement.subject),
    object: link(statement.object),
    qualifiers: Object.fromEntries(qualifiers) as ReadStatement['qualifiers'],
  }
}
