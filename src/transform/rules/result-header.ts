// Reads the header of a column of a result table: what it holds, of which ballot, of which election.
import { present } from '../../model/present.ts'
import {
  ballots,
  figureMeanings,
  headerTokens,
  idleWords,
  OTHER_TIME,
  otherMeanings,
  type ColumnMeaning,
} from '../data/result-columns.ts'
import { findDates } from '../text/dates.ts'

export interface Header {
  /** Undefined where the wording is unknown. */
  readonly meaning?: ColumnMeaning
  readonly round?: number
  /** The date of the election whose figures it holds, where it says one. */
  readonly date?: string
  /** It says a share without saying of what, or a change, or a total number: its neighbours tell. */
  readonly isBare?: true
}

/** Longer is no header. */
const LONGEST = 200

/** What a header says by its words alone. Line breaks and note marks do not count. */
export function readHeader(header: string): Header {
  if (header.length > LONGEST) return {}
  const text = header
    .normalize('NFC')
    .toLowerCase()
    .replace(/\[[^\]]{0,8}\]/gu, '')
    .replace(/[\s,]+/gu, ' ')
    .replace(/[:*†‡]+$/u, '')
    .trim()
  const whole = wholeMeaning(text)
  if (whole !== undefined) return { meaning: whole }
  const { round, rest } = withoutBallot(text)
  const dated = withoutDate(rest, header)
  if (OTHER_TIME.test(dated.rest)) return { meaning: 'ignored' }
  return { ...figureOf(dated.rest), ...present({ round, date: dated.date }) }
}

function wholeMeaning(text: string): ColumnMeaning | undefined {
  const entry = Object.entries(otherMeanings).find(([, wordings]) => wordings.has(text))
  return entry?.[0] as ColumnMeaning | undefined
}

function withoutBallot(text: string): { readonly round?: number; readonly rest: string } {
  for (const [form, round] of ballots) if (form.test(text)) return { round, rest: text.replace(form, ' ') }
  return { rest: text }
}

/** "No. of elected 2004": the year is that of the election. */
function withoutDate(text: string, header: string): { readonly date?: string; readonly rest: string } {
  const [date, ...more] = findDates(header)
  if (date === undefined || more.length > 0) return { rest: text }
  const words = header.slice(date.from, date.to).toLowerCase()
  return { date: date.iso, rest: text.replace(words, ' ').replace(/(?<![\p{L}])elections?(?![\p{L}])/u, ' ') }
}

function figureOf(text: string): Pick<Header, 'meaning' | 'isBare'> {
  let words = text.replace(/^[^\p{L}\p{N}%+±#]+/u, '')
  for (const [form, token] of headerTokens) words = words.replace(form, token)
  const all = words.split(/[\s()/]+/u).filter((word) => word !== '')
  const telling = new Set(all.filter((word) => !idleWords.has(word)))
  const meaning = text === '#' ? undefined : figureMeanings.get([...telling].sort().join(' '))
  const isTotal = all.includes('total') && meaning === 'seats' && !telling.has('elected')
  if (isTotal) return { meaning: 'seatsTotal', isBare: true }
  const isBare = telling.size === 1 && (telling.has('%') || telling.has('change'))
  return present({ meaning, isBare: isBare ? (true as const) : undefined })
}
