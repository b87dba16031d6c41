// Reads the time of an office or a membership: "1902–1971", "since 1973", "19 April 1960 – 29 November 2007".
import { timeWords } from '../data/calendar.ts'
import { findDates } from './dates.ts'
import { matchIn } from './match.ts'

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

/** One of the two is there at least. */
export interface Term {
  readonly from?: string
  readonly to?: string
}

const BLANKS = /[\s\u00A0\u2009\u202F]+/gu
/** "since #", "until #", "from # to #", "#–#", "#–present", "–#"; `#` is a date. */
const SINCE = new RegExp(`^(?:(?:${timeWords.since}) )#(?: ?(?:[–—-]|onwards?|on))?$`, 'iu')
const OPEN = new RegExp(
  `^(?:(?:${timeWords.since}) )?# ?(?:[–—-]|(?:${timeWords.until})(?= )) ?(?:${timeWords.present})?\\.?$`,
  'iu',
)
const UNTIL = new RegExp(`^(?:(?:${timeWords.until}|${timeWords.before}) |[–—-] ?)#$`, 'iu')
const BOTH = new RegExp(
  `^(?:(?:${timeWords.since}) )?# ?(?:[–—-]|(?<=\\s)(?:${timeWords.until}|and)(?=\\s)) ?#$`,
  'iu',
)
/** "1990–94" */
const SHORT = /^(?<from>1[0-9]{3}|20[0-9]{2}) ?[–—-] ?(?<to>[0-9]{2})$/u
/** Longer is no term. */
const LONGEST = 80

/** "acting, 1985–1987", "interim since May 1990": words before the first of a time. */
const BEFORE_TERM = new RegExp(
  `^(?<note>[^0-9(),;]{2,60}?)[,;]? (?=(?:(?:${timeWords.since}|${timeWords.until}) )?[^ ]{0,12} ?[0-9])`,
  'iu',
)

/** What brackets say: a time, a note, or a note and its time. */
export function readBracket(
  words: string,
  language = 'en',
): { readonly note?: string; readonly term?: Term } {
  const term = readTerm(words, language)
  if (term !== undefined) return { term }
  const note = BEFORE_TERM.exec(words)
  const behind = note === null ? undefined : readTerm(words.slice(note[0].length), language)
  return note === null || behind === undefined
    ? { note: words }
    : { note: note.groups?.['note'] ?? '', term: behind }
}

/** Reads an interval of dates of any precision; undefined where the words say more or less. */
export function readTerm(words: string, language = 'en'): Term | undefined {
  const text = words
    .slice(0, LONGEST + 1)
    .replace(BLANKS, ' ')
    .trim()
    .replace(/^\(|\)$/gu, '')
  if (text.length > LONGEST) return undefined
  const short = matchIn(SHORT, text)
  return short === undefined
    ? (readYearSpan(text) ?? termOf(text, language))
    : inOrder(short.group('from'), short.group('from').slice(0, 2) + short.group('to'))
}

function termOf(text: string, language: string): Term | undefined {
  const dates = findDates(text, language)
  const [first, second, ...others] = dates
  if (first === undefined || others.length > 0) return undefined
  const form = withoutDates(text, dates)
  if (second !== undefined) return BOTH.test(form) ? inOrder(first.iso, second.iso) : undefined
  if (UNTIL.test(form)) return { to: first.iso }
  return SINCE.test(form) || OPEN.test(form) ? { from: first.iso } : undefined
}

function withoutDates(
  text: string,
  dates: readonly { readonly from: number; readonly to: number }[],
): string {
  const ends = [0, ...dates.map(({ to }) => to)]
  const starts = [...dates.map(({ from }) => from), text.length]
  return starts.map((start, i) => text.slice(ends[i] ?? 0, start)).join('#')
}

/** Of two precisions only what both say is compared. */
function inOrder(from: string, to: string): Term | undefined {
  const length = Math.min(from.length, to.length)
  return from.slice(0, length) <= to.slice(0, length) ? { from, to } : undefined
}
