// Reads dates at the precision they are written in: a year, a month of a year, or a day.
import { monthNumber, monthPattern } from '../data/calendar.ts'
import { matchesIn, type Match } from './match.ts'
import { overlaps, type Range } from './range.ts'

export interface FoundDate extends Range {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly iso: string
  /** The words "circa", "about" … stand before it. */
  readonly approximate: boolean
}

const MONTH = `(?<month>${monthPattern})\\.?`
const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})'

/** "15 June 2005", "June 15, 2005", "2005-06-15", "June 2005", "June of 2005", "2005"; the finer form first. */
const FORMS: readonly RegExp[] = [
  `(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},? ${YEAR}`,
  `${MONTH} (?<day>[0-9]{1,2})(?:st|nd|rd|th)?, ?${YEAR}`,
  `${YEAR}-(?<monthNumber>[0-9]{2})-(?<day>[0-9]{2})`,
  `${YEAR}-(?<monthNumber>[0-9]{2})`,
  `${MONTH}(?: of)?,? ${YEAR}`,
  YEAR,
].map(
  (form) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}.,%-])(?:${form})(?![\\p{L}\\p{N}%]|[.,][0-9]| ?%| (?:votes|seats|members|candidates))`,
      'gu',
    ),
)

/** "c.", "circa", "around": the date after it is approximate. */
const APPROXIMATE = /(?:\b(?:circa|ca|c|around|about|approximately)\.?|~) ?$/iu

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** All dates of a text in order; of overlapping readings the finer. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = []
  for (const match of FORMS.flatMap((form) => matchesIn(form, text))) {
    const iso = isoOf(match)
    if (iso === undefined || found.some((date) => overlaps(date, match))) continue
    const before = text.slice(Math.max(0, match.from - 16), match.from)
    found.push({ from: match.from, to: match.to, iso, approximate: APPROXIMATE.test(before) })
  }
  return found.sort((a, b) => a.from - b.from)
}

function isoOf(match: Match): string | undefined {
  const [year, numbered, named, day] = ['year', 'monthNumber', 'month', 'day'].map(match.group)
  if (numbered === '' && named === '') return year
  const month = monthNumber(named ?? '') ?? Number(numbered)
  if (month < 1 || month > 12) return undefined
  const prefix = `${year ?? ''}-${String(month).padStart(2, '0')}`
  if (day === '') return prefix
  const isDay = Number(day) >= 1 && Number(day) <= (DAYS_IN_MONTH[month - 1] ?? 0)
  return isDay ? `${prefix}-${(day ?? '').padStart(2, '0')}` : undefined
}

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

/** "1902–1971", "2001–present": two years, the second may be open. */
const YEARS =
  /^\(?(?<from>1[0-9]{3}|20[0-9]{2})\s*[–—-]\s*(?<to>1[0-9]{3}|20[0-9]{2}|present|current|today)?\)?$/u

export interface YearSpan {
  readonly from: string
  readonly to?: string
}

/** "since 1973" */
const SINCE = /^\(?since (?<from>1[0-9]{3}|20[0-9]{2})\)?$/u

/** Reads an interval of years; an open end has no `to`. */
export function readYearSpan(text: string): YearSpan | undefined {
  const since = SINCE.exec(text.trim())?.groups?.['from']
  if (since !== undefined) return { from: since }
  const groups = YEARS.exec(text.trim())?.groups
  const from = groups?.['from']
  const to = groups?.['to']
  if (from === undefined) return undefined
  if (to === undefined || !/^\d/u.test(to)) return { from }
  return to >= from ? { from, to } : undefined
}
