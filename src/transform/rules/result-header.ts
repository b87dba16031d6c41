// Reads the header of a column of a result table: what it holds, of which ballot, of which election.
import { present } from '../../model/present.ts'
import { figureMeanings, headerTokens, type ColumnMeaning } from '../data/result-columns.ts'
import { findDates } from '../text/dates.ts'
import type { TableWords } from './table-words.ts'

export interface Header {
  /** Undefined where the wording is unknown. */
  readonly meaning?: ColumnMeaning
  readonly round?: number
  /** The date of the election whose figures it holds, where it says one. */
  readonly date?: string
  /** It says that the seats are those that were won, not those that there are. */
  readonly isWon?: true
  /** The size of each party once the election was held: its result, unless only a part of the body was elected. */
  readonly isAfter?: true
  /** It says a share without saying of what, or a change, or a total number: its neighbours tell. */
  readonly isBare?: true
}

/** Longer is no header. */
const LONGEST = 200

/** What a header says by its words alone. Line breaks and note marks do not count. */
export function readHeader(header: string, words: TableWords): Header {
  if (header.length > LONGEST) return {}
  const text = header
    .normalize('NFC')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/\[[^\]]{0,8}\]/gu, '')
    .replace(/[\s,]+/gu, ' ')
    .replace(/[:*†‡]+$/u, '')
    .trim()
  const whole = words.headers.get(text)
  if (whole !== undefined) return { meaning: whole }
  const { round, rest } = withoutBallot(text, words)
  const dated = withoutDate(rest, header, words)
  const isAfter = AFTER.test(dated.rest) ? (true as const) : undefined
  const figure = dated.rest.replace(AFTER, ' ')
  if (words.otherTime.test(figure)) return { meaning: 'ignored' }
  return { ...figureOf(figure, words), ...present({ round, date: dated.date, isAfter }) }
}

/** "After election Seats" */
const AFTER = /(?<![\p{L}])after (?:the )?elections?(?![\p{L}])/u
/** "Seats Won" */
const WON = /(?<![\p{L}])(?:won|elected)(?![\p{L}])/u

function withoutBallot(
  text: string,
  { ballots }: TableWords,
): { readonly round?: number; readonly rest: string } {
  for (const [form, round] of ballots) if (form.test(text)) return { round, rest: text.replace(form, ' ') }
  return { rest: text }
}

/** "No. of elected 2004": the year is that of the election. */
function withoutDate(
  text: string,
  header: string,
  { language }: TableWords,
): { readonly date?: string; readonly rest: string } {
  const [date, ...more] = findDates(header, language)
  if (date === undefined || more.length > 0) return { rest: text }
  const words = header.slice(date.from, date.to).toLowerCase()
  return { date: date.iso, rest: text.replace(words, ' ').replace(/(?<![\p{L}])elections?(?![\p{L}])/u, ' ') }
}

const onlyTrue = (is: boolean) => (is ? (true as const) : undefined)

function figureOf(
  text: string,
  { inEnglish, idle }: TableWords,
): Pick<Header, 'meaning' | 'isBare' | 'isWon'> {
  let words = inEnglish(text).replace(/^[^\p{L}\p{N}%+±#]+/u, '')
  for (const [form, token] of headerTokens) words = words.replace(form, token)
  const all = words.split(/[\s()/]+/u).filter((word) => word !== '')
  const telling = new Set(all.filter((word) => !idle.has(word)))
  const meaning = text === '#' ? undefined : figureMeanings.get([...telling].sort().join(' '))
  const isTotal = all.includes('total') && meaning === 'seats' && !telling.has('elected') && !WON.test(text)
  if (isTotal) return { meaning: 'seatsTotal', isBare: true }
  const isBare = telling.size === 1 && (telling.has('%') || telling.has('change'))
  return present({
    meaning,
    isBare: onlyTrue(isBare),
    isWon: onlyTrue(meaning === 'seats' && WON.test(text)),
  })
}
