// When a clause says it happened: dates in its adjuncts and in what stands before its subject.
import type { ClauseView, Sentence } from '../reading.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { findDates, type FoundDate } from '../text/dates.ts'
import { textOf, type Range } from '../text/range.ts'

export interface Time {
  readonly iso: string
  readonly to: number
  readonly approximate: boolean
}

/** The date that an adjunct consists of, or begins with: "on 15 June 2005", "in 1954 after …". */
export function dateOf(adjunct: Adjunct, sentence: Sentence): Time | undefined {
  return leadingDate(textOf(sentence.text, adjunct.inner), adjunct.inner.from)
}

/** Words that may stand before a date without changing it; "early" and the like make it approximate. */
const BEFORE_DATE =
  /^(?:the )?(?:year |spring of |summer of |autumn of |winter of |late |early |mid-?|end of |beginning of |around |about |circa |c\. ?)?$/iu

function leadingDate(text: string, offset: number): Time | undefined {
  const date = findDates(text)[0]
  if (date === undefined || !BEFORE_DATE.test(text.slice(0, date.from))) return undefined
  return { iso: date.iso, to: offset + date.to, approximate: isApproximate(date) }
}

const isApproximate = (date: FoundDate) => date.approximate

/** The first adjunct with one of these prepositions that is a date. */
export function adjunctDate(
  clause: ClauseView,
  sentence: Sentence,
  prepositions: readonly string[],
): Time | undefined {
  for (const adjunct of clause.adjuncts) {
    const time = prepositions.includes(adjunct.preposition) ? dateOf(adjunct, sentence) : undefined
    if (time !== undefined) return time
  }
  return undefined
}

/** When it happened: "in 1954", "on 15 June 2005", behind the verb or before the subject. */
export function timeOf(clause: ClauseView, sentence: Sentence): Time | undefined {
  return adjunctDate(clause, sentence, ['in', 'on']) ?? leadingTime(clause, sentence)
}

/** "In 1962 the party was renamed". */
function leadingTime(clause: ClauseView, sentence: Sentence): Time | undefined {
  if (clause.leading === undefined) return undefined
  const match = /^\s*(?:in|on)\s+/iu.exec(textOf(sentence.text, clause.leading))
  if (match === null) return undefined
  const from = clause.leading.from + match[0].length
  const found = leadingDate(sentence.text.slice(from, clause.leading.to), from)
  return found === undefined ? undefined : { ...found, to: clause.verb.to }
}

export interface Term {
  readonly from?: Time
  readonly to?: Time
}

/** "since 2005", "from 1991 to 2005", "between 1991 and 2005", "until 1948". */
export function termOf(clause: ClauseView, sentence: Sentence): Term {
  const between = betweenYears(clause, sentence)
  if (between !== undefined) return between
  const from = adjunctDate(clause, sentence, ['since', 'from'])
  const to = adjunctDate(clause, sentence, ['until', ...(from === undefined ? [] : ['to'])])
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function betweenYears(clause: ClauseView, sentence: Sentence): Term | undefined {
  const adjunct = clause.adjuncts.find(({ preposition }) => preposition === 'between')
  if (adjunct === undefined) return undefined
  const [from, to] = findDates(textOf(sentence.text, adjunct.inner))
  if (from === undefined || to === undefined) return undefined
  return { from: timeAt(from, adjunct.inner), to: timeAt(to, adjunct.inner) }
}

const timeAt = (date: FoundDate, inner: Range): Time => ({
  iso: date.iso,
  to: inner.from + date.to,
  approximate: isApproximate(date),
})
