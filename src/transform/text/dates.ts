// Reads dates at the precision they are written in: a year, a month of a year, or a day.
import { daysInMonth } from '../../model/calendar.ts'
import { monthNumber, monthPattern } from '../data/calendar.ts'
import { matchesIn, matchIn, type Match } from './match.ts'
import type { Range } from './range.ts'

export interface FoundDate extends Range {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly iso: string
  /** The words "circa", "about" … stand before it. */
  readonly approximate: boolean
}

const MONTH = `(?<month>${monthPattern})\\.?`
const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})'

/** "28–29 May 2010" (some days of a month), "15 June 2005", "June 15, 2005", "2005-06-15", "June 2005", "June of 2005", "2005"; the finer form first. */
const FORMS: readonly RegExp[] = [
  `[0-9]{1,2} ?[–-] ?[0-9]{1,2} ${MONTH},? ${YEAR}`,
  `(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} (?<day>[0-9]{1,2})(?:st|nd|rd|th)?, ?${YEAR}`,
  `${YEAR}-(?<monthNumber>[0-9]{2})-(?<day>[0-9]{2})`,
  `${YEAR}-(?<monthNumber>[0-9]{2})`,
  `${MONTH}(?: of)?,? ${YEAR}`,
  `${YEAR}(?!-[0-9]{2}(?:-|$|[^0-9]))`,
].map(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,%-])(?:${form})(?![\\p{L}\\p{N}%]|[.,][0-9]| ?%| (?:votes|seats|members|candidates))`,
      'gu',
    ),
)

/** "c.", "circa", "around": the date after it is approximate. */
const APPROXIMATE = /(?:\b(?:circa|ca|c|around|about|approximately)\.?|~) ?$/iu

/** All dates of a text in order; of overlapping readings the finer. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  let rest = text
  for (const form of FORMS) {
    const matches = matchesIn(form, rest).flatMap((match) => dateOf(match, text) ?? [])
    for (const match of matches) found.push(match)
    rest = blankOut(rest, matches)
  }
  return found.sort((a, b) => a.from - b.from)
}

function dateOf(match: Match, text: string): FoundDate | undefined {
  const iso = isoOf(match)
  const before = text.slice(Math.max(0, match.from - 16), match.from)
  return iso === undefined
    ? undefined
    : { from: match.from, to: match.to, iso, approximate: APPROXIMATE.test(before) }
}

/** What is read is out of the way of coarser forms. */
function blankOut(text: string, ranges: readonly Range[]): string {
  if (ranges.length === 0) return text
  const kept = ranges.map(
    ({ from }, i) => text.slice(ranges[i - 1]?.to ?? 0, from) + '#'.repeat((ranges[i]?.to ?? from) - from),
  )
  return kept.join('') + text.slice(ranges.at(-1)?.to ?? 0)
}

function isoOf(match: Match): string | undefined {
  const year = match.group('year')
  const words = match.group('monthNumber') || match.group('month')
  if (words === '') return year
  const month = monthNumber(words) ?? Number(words)
  const day = match.group('day')
  if (
    !isBetween(month, 1, 12) ||
    (day !== '' && !isBetween(Number(day), 1, daysInMonth(Number(year), month)))
  )
    return undefined
  return [year, String(month).padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
}

const isBetween = (value: number, low: number, high: number) => value >= low && value <= high

/** A text that is one date and nothing else. */
export function readDate(text: string): FoundDate | undefined {
  const trimmed = text.trim()
  const [date, ...more] = findDates(trimmed)
  if (date === undefined || more.length > 0 || date.to !== trimmed.length) return undefined
  const before = trimmed.slice(0, date.from)
  return before === '' || (date.approximate && APPROXIMATE.test(before) && before.length < 16)
    ? date
    : undefined
}

/** "1902–1971", "2001–present", "since 1973": two years, the second may be open. */
const YEARS =
  /^\(?(?:since (?<since>1[0-9]{3}|20[0-9]{2})|(?<from>1[0-9]{3}|20[0-9]{2})\s*[–—-]\s*(?:(?<to>1[0-9]{3}|20[0-9]{2})|present|current|today)?)\)?$/u

export interface YearSpan {
  readonly from: string
  readonly to?: string
}

/** Reads an interval of years; an open end has no `to`. */
export function readYearSpan(text: string): YearSpan | undefined {
  const match = matchIn(YEARS, text.trim())
  if (match === undefined) return undefined
  const from = match.group('since') || match.group('from')
  const to = match.group('to')
  if (to === '') return { from }
  return to >= from ? { from, to } : undefined
}
