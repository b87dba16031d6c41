// Reads dates at the precision they are written in: a year, a month of a year, or a day.
import { daysInMonth } from '../../model/calendar.ts'
import { monthNumber, monthPattern, timeWords } from '../data/calendar.ts'
import { matchesIn, type Match } from './match.ts'
import type { Range } from './range.ts'

export interface FoundDate extends Range {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly iso: string
  /** The words "circa", "about" … stand before it. */
  readonly approximate: boolean
}

const YEAR = '(?<year>1[0-9]{3}|20[0-9]{2})'
/** "1er", "15.", "3rd", "1º" */
const DAY = '(?<day>[0-9]{1,2})'

/** "28–29 May 2010" (some days of a month), "15 June 2005", "June 15, 2005", "2005-06-15", "June 2005", "June of 2005", "2005"; the finer form first. */
const englishForms = (month: string): readonly string[] => [
  `[0-9]{1,2} ?[–-] ?[0-9]{1,2} ${month},? ${YEAR}`,
  `${DAY}(?:st|nd|rd|th)?(?: of)? ${month},? ${YEAR}`,
  `${month} ${DAY}(?:(?:st|nd|rd|th),?|,) ?${YEAR}`,
  `${YEAR}-(?<monthNumber>[0-9]{2})-(?<day>[0-9]{2})`,
  `${YEAR}-(?<monthNumber>[0-9]{2})`,
  `${month}(?: of)?,? ${YEAR}`,
  `${YEAR}(?!-[0-9]{2}(?:-|$|[^0-9]))`,
]

/** "2005 года" */
const WITH_WORD = `${YEAR}(?: (?:года|году|год|г\\.|року|рік|р\\.))?`
const YEAR_OF_OTHERS = `${WITH_WORD}(?!-[0-9]{2}(?:-|$|[^0-9]))`

/** "15. Juni 2005", "1er mai 1920", "28 d'octubre de 1920", "15.06.2005" and "15/06/2005": the day first; "junio de 2005". */
const otherForms = (month: string): readonly string[] => {
  const joint = "(?: de| del| di| d['’]| του)?"
  return [
    `[0-9]{1,2}\\.? ?[–-] ?[0-9]{1,2}\\.?${joint} ?${month}${joint},? ${WITH_WORD}`,
    `${DAY}(?:er|re|\\.?[ºª°]|\\.|η|ης)?${joint} ?${month}${joint},? ${WITH_WORD}`,
    `${DAY}[./](?<monthNumber>[0-9]{1,2})[./]${YEAR}`,
    ...englishForms(month).slice(3, 5),
    `${month}${joint},? ${WITH_WORD}`,
  ]
}

/** Blanks may be of any width. */
const BLANK = '[ \\u00A0\\u2009\\u202F]'

function makeForms(language: string): readonly RegExp[] {
  const month = `(?<month>${monthPattern(language)})\\.?`
  const english = englishForms(month)
  const forms = language === 'en' ? english : [...otherForms(month), ...english.slice(0, -1), YEAR_OF_OTHERS]
  return forms.map(
    (form) =>
      new RegExp(
        `(?<![\\p{L}\\p{N}.,%-])(?:${form.replaceAll(' ', BLANK)})(?![\\p{L}\\p{N}%]|[.,][0-9]|${BLANK}?%|${BLANK}(?:votes|seats|members|candidates))`,
        'gu',
      ),
  )
}

const formsByLanguage = new Map<string, readonly RegExp[]>()

function formsOf(language: string): readonly RegExp[] {
  const forms = formsByLanguage.get(language) ?? makeForms(language)
  formsByLanguage.set(language, forms)
  return forms
}

/** "c.", "circa", "around": the date after it is approximate. */
const APPROXIMATE = new RegExp(`(?:(?<![\\p{L}])(?:${timeWords.circa})\\.?|~) ?$`, 'iu')

/** All dates of a text in order; of overlapping readings the finer. Months are those of the language, and the English ones. */
export function findDates(text: string, language = 'en'): readonly FoundDate[] {
  const found: FoundDate[] = []
  let rest = text
  for (const form of formsOf(language)) {
    const matches = matchesIn(form, rest).flatMap((match) => dateOf(match, text, language) ?? [])
    for (const match of matches) found.push(match)
    rest = blankOut(rest, matches)
  }
  return found.sort((a, b) => a.from - b.from)
}

function dateOf(match: Match, text: string, language: string): FoundDate | undefined {
  const iso = isoOf(match, language)
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

function isoOf(match: Match, language: string): string | undefined {
  const year = match.group('year')
  const words = match.group('monthNumber') || match.group('month')
  if (words === '') return year
  const month = monthNumber(words, language) ?? Number(words)
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
export function readDate(text: string, language = 'en'): FoundDate | undefined {
  const trimmed = text.trim()
  const [date, ...more] = findDates(trimmed, language)
  if (date === undefined || more.length > 0 || date.to !== trimmed.length) return undefined
  const before = trimmed.slice(0, date.from)
  return before === '' || (date.approximate && APPROXIMATE.test(before) && before.length < 16)
    ? date
    : undefined
}
