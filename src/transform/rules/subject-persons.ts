// Tells which persons a clause is about: all that its subject names, "A, B and C founded", "A and four others set up".
import type { ClauseView, Reading, Referent, Sentence } from '../reading.ts'
import { personByName } from '../referents.ts'
import type { Name } from '../text/names.ts'

/** Between the names of one subject. */
const JOINT = /^(?:\s\([^()]{1,80}\))?(?:,|,? and|,? together with|,? along with|,? as well as)\s$/u
/** Between the last of them and the verb: adverbs, or others that are not named. */
const UP_TO_VERB =
  /^(?:\s\([^()]{1,80}\))?(?:,? (?:and|with|along with|together with) (?:[\p{Ll}\p{N}’'-]{1,20} ){1,6}|(?: \p{Ll}{3,14}){0,2} ?)$/u
/** What a clause may have before its subject: a conjunction, an adjunct, an article and adjectives. */
const BEFORE_SUBJECT =
  /^[\s,;]*(?:(?:and|but|while|when|where|after|before|as|because|since|then)\s)?(?:(?:in|on|at|after|before|during|following)\s[^;]{1,80}(?:,|[0-9])\s)?(?:(?!(?:of|with|by|to|from|for|in|at)\s)[\p{Ll}’'-]{1,20}\s){0,5}$/iu

/** The persons of a clause's subject, in order. */
export function subjectPersons(
  clause: ClauseView,
  sentence: Sentence,
  reading: Reading,
): readonly Referent[] {
  const first = firstOfSubject(clause, sentence)
  const isWhole = first.kind === 'main' || first.kind === 'subordinate'
  const named = isWhole ? listBefore(first, sentence, reading) : []
  if (named.length > 0) return named
  return clause.person === undefined ? [] : [clause.person]
}

/** "A and B left and founded": the first clause of those that share a subject names it. */
function firstOfSubject(clause: ClauseView, { clauses }: Sentence): ClauseView {
  const { subject, kind } = clause
  if (kind !== 'coordinated' || subject === undefined) return clause
  return clauses.find((other) => other.subject?.from === subject.from) ?? clause
}

/** The persons of a list of names that reaches from where the clause begins to its verb. */
function listBefore(clause: ClauseView, sentence: Sentence, { topic }: Reading): readonly Referent[] {
  const { verb } = clause
  const before = sentence.clauses.findLast((other) => other.verb.to <= verb.from)?.verb.to ?? 0
  const start = startOf(clause, before)
  const list = namesUpTo(verb.from, start, sentence)
  const [first, second] = list
  if (first === undefined || !BEFORE_SUBJECT.test(sentence.text.slice(start, first.from))) return []
  const persons = list.flatMap((name) => personByName(name, { ...sentence, topic }) ?? [])
  const isTwoClauses =
    before > 0 && list.length === 2 && /,/u.test(sentence.text.slice(first.to, second?.from))
  return isTwoClauses || persons.length < list.length ? [] : persons
}

/** Behind the verb before, and behind an adjunct that the clause begins with. */
const startOf = ({ leading, from }: ClauseView, before: number) =>
  Math.max(before, leading === undefined || leading.from < from ? 0 : leading.to)

/** The names that a list ends with right before a verb. */
function namesUpTo(end: number, start: number, { names, text }: Sentence): readonly Name[] {
  const list: Name[] = []
  for (const name of names.filter(({ from, to }) => from >= start && to <= end).toReversed()) {
    const [next] = list
    const form = next === undefined ? UP_TO_VERB : JOINT
    if (!form.test(text.slice(name.to, next?.from ?? end))) break
    list.unshift(name)
  }
  return list
}
