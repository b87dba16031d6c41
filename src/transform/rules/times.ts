// When a clause says it happened: dates in its adjuncts and in what stands before its subject.
import type { Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { leadingOf, type ClauseView, type Sentence } from '../reading.ts'
import { date, text } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import { monthPattern } from '../data/calendar.ts'
import { findDates } from '../text/dates.ts'
import { matchIn } from '../text/match.ts'
import { textOf, type Range } from '../text/range.ts'

export interface Time {
  readonly iso: string
  /** Offset behind its words in the sentence. */
  readonly to: number
  readonly approximate: boolean
}

/** Words that may stand between a preposition and its date. */
const BEFORE_DATE =
  /^(?:the )?(?:(?:year|spring of|summer of|autumn of|winter of|late|early|end of|beginning of|around|about|circa|c\.) ?)?$/iu
/** Those of them that make the date approximate. */
const VAGUE = /around|about|circa|c\./iu

function dateAtStart(sentence: Sentence, range: Range): Time | undefined {
  const words = textOf(sentence.text, range)
  const [first] = findDates(words)
  if (first === undefined) return dateWithoutYear(sentence.text, range)
  if (!BEFORE_DATE.test(words.slice(0, first.from))) return undefined
  const approximate = first.approximate || VAGUE.test(words.slice(0, first.from))
  return { iso: first.iso, to: range.from + first.to, approximate }
}

const MONTH = `(?:${monthPattern('en')})`
/** "13 June", "June 13", "August of that year", "the same year" */
const YEARLESS = new RegExp(
  `^(?:(?<words>[0-9]{1,2} ${MONTH}|${MONTH} [0-9]{1,2}|${MONTH})(?<that> of (?:that|the same) year)?|(?<year>(?:that|the same) year))(?=$|[\\s,.;)])(?!,? (?:of )?[0-9])`,
  'u',
)

/** A day or month of the year that was named last in the sentence, unless it lies before that date. */
function dateWithoutYear(words: string, range: Range): Time | undefined {
  const match = matchIn(YEARLESS, words.slice(range.from, range.to + 14), range.from)
  const last = match && findDates(words.slice(0, range.from)).at(-1)
  if (match === undefined || last === undefined) return undefined
  const year = last.iso.slice(0, 4)
  if (match.group('year') !== '') return { iso: year, to: match.to, approximate: false }
  const [found] = findDates(`${match.group('words')}, ${year}`)
  const isLater = found !== undefined && found.iso >= last.iso.slice(0, found.iso.length)
  return isLater || match.group('that') !== ''
    ? found && { iso: found.iso, to: match.to, approximate: false }
    : undefined
}

/** The date that an adjunct is, or begins with: "on 15 June 2005", "in 1954 after …". */
export function dateOf(adjunct: Adjunct, sentence: Sentence): Time | undefined {
  return dateAtStart(sentence, adjunct.inner)
}

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
  return (
    adjunctDate(clause, sentence, ['in', 'on']) ??
    leadingTime(clause, sentence, /^\s*(?:in|on)\s+/iu) ??
    timeBeforeWhen(clause, sentence) ??
    timeOfMeeting(clause, sentence)
  )
}

const MEETING =
  /(?<![\p{L}])(?:congress|convention|conference|meeting|assembly|leadership (?:election|contest|vote|ballot))(?![\p{L}])/iu

/** "at the party's 1990 congress", "At the convention of June 1983 she was": when that was. */
function timeOfMeeting({ adjuncts, leading, verb }: ClauseView, { text: words }: Sentence): Time | undefined {
  const isAhead = leading !== undefined && /^\s*(?:at|in)\s/iu.test(textOf(words, leading))
  const behind = adjuncts.filter(({ preposition }) => /^(?:at|in)$/u.test(preposition))
  for (const range of [...behind, ...(isAhead ? [leading] : [])]) {
    const slice = words.slice(range.from, Math.min(range.to + 24, words.length))
    const [date, ...others] = findDates(slice)
    if (date === undefined || others.length > 0 || !MEETING.test(slice)) continue
    const to = range === leading ? verb.to : range.from + date.to
    return { iso: date.iso, to, approximate: date.approximate }
  }
  return undefined
}

/** "until 2012, when X was elected": the date right before the clause. */
function timeBeforeWhen({ kind, from, verb }: ClauseView, { text: words }: Sentence): Time | undefined {
  if (kind !== 'subordinate' || !/^\s?when\s/u.test(words.slice(from))) return undefined
  const last = findDates(words.slice(0, from)).at(-1)
  const isBeside = last !== undefined && /^,?\s*$/u.test(words.slice(last.to, from))
  return isBeside ? { iso: last.iso, to: verb.to, approximate: last.approximate } : undefined
}

/** "In 1962 the party was renamed". */
function leadingTime(clause: ClauseView, sentence: Sentence, form: RegExp): Time | undefined {
  const leading = leadingOf(clause, sentence)
  if (leading === undefined) return undefined
  const preposition = matchIn(form, textOf(sentence.text, leading), leading.from)
  const time = preposition && dateAtStart(sentence, { from: preposition.to, to: leading.to })
  return time && { ...time, to: clause.verb.to }
}

/** Of when a figure is: "As of 2012, …", "in 2012". */
export function asOf(clause: ClauseView, sentence: Sentence): Time | undefined {
  return leadingTime(clause, sentence, /^\s*as (?:of|at)\s+/iu) ?? timeOf(clause, sentence)
}

export interface Term {
  readonly from?: Time
  readonly to?: Time
}

/** "since 2005", "from 1991 to 2005", "between 1991 and 2005", "until 1948". */
export function termOf(clause: ClauseView, sentence: Sentence): Term {
  const between = clause.adjuncts.find(({ preposition }) => preposition === 'between')
  if (between !== undefined) return termBetween(between, sentence)
  const since = clause.adjuncts.findIndex(
    (adjunct) => /^(?:since|from)$/u.test(adjunct.preposition) && dateOf(adjunct, sentence) !== undefined,
  )
  const [begin, end] = since < 0 ? [] : clause.adjuncts.slice(since, since + 2)
  const from = (begin && dateOf(begin, sentence)) ?? leadingTime(clause, sentence, /^\s*(?:since|from)\s+/iu)
  const to =
    begin === undefined
      ? (adjunctDate(clause, sentence, ['until']) ?? leadingTime(clause, sentence, /^\s*until\s+/iu))
      : end && /^(?:until|to)$/u.test(end.preposition)
        ? dateOf(end, sentence)
        : undefined
  return present({ from, to: to ?? leadingEnd(clause, sentence) })
}

/** "From 1999 to 2003 X chaired the party" */
function leadingEnd({ leading, verb }: ClauseView, sentence: Sentence): Time | undefined {
  const words = leading === undefined ? '' : textOf(sentence.text, leading)
  const [first, second] = findDates(words)
  const isTerm =
    first !== undefined &&
    second !== undefined &&
    /^\s*from\s$/iu.test(words.slice(0, first.from)) &&
    /^ (?:to|until) $/u.test(words.slice(first.to, second.from))
  return isTerm ? { iso: second.iso, to: verb.to, approximate: second.approximate } : undefined
}

/** A term that is written as one: "1988–2002". */
export function timesOf({ from, to }: { readonly from?: string; readonly to?: string }, end: number): Term {
  const time = (iso: string | undefined) =>
    iso === undefined ? undefined : { iso, to: end, approximate: false }
  return present({ from: time(from), to: time(to) })
}

function termBetween({ inner }: Adjunct, sentence: Sentence): Term {
  const [from, to] = findDates(textOf(sentence.text, inner)).map((found) => ({
    ...found,
    to: inner.from + found.to,
  }))
  return from === undefined || to === undefined ? {} : { from, to }
}

/** "about 1905": what is approximate is hedged. */
export function hedgeOf(...times: readonly (Time | undefined)[]): Qualifiers {
  return times.some((time) => time?.approximate === true) ? { hedge: text('approximate') } : {}
}

/** A term as qualifiers. */
export function termQualifiers({ from, to }: Term): Qualifiers {
  return present({ from: from && date(from.iso), to: to && date(to.iso), ...hedgeOf(from, to) })
}

const FOUNDING = new Set([
  'found',
  'co-found',
  'cofound',
  'establish',
  'form',
  'create',
  'launch',
  'set',
  'start',
])

/** "was founded", "was established", "set up" */
export function isFounding({ verb }: ClauseView): boolean {
  return (
    FOUNDING.has(verb.lemma) || (verb.voice === 'passive' && /^(?:constitute|inaugurate)$/u.test(verb.lemma))
  )
}
