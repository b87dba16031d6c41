// Reads the days of an election: one, several with their round, or days that follow one another.
import { spanIn, type Passage } from '../../model/article.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { readDate } from '../text/dates.ts'
import { matchIn } from '../text/match.ts'
import { readFieldDates } from './infobox-dates.ts'

export interface ElectionDay {
  readonly iso: string
  /** The last of several days. */
  readonly to?: string
  readonly round?: number
  readonly span: Span
}

/** "17–24 February 2013", "7 and 8 June 1998" */
const DAYS_OF_MONTH =
  /^(?<first>[0-9]{1,2}) ?(?:[–—-]|and|to|&|,|und|et|y|e) ?(?<last>[0-9]{1,2}\.? (?:de )?\p{L}{3,12}\.?,? (?:de )?[0-9]{4})$/u
/** "28 April – 5 May 2010" */
const DAYS_OF_YEAR =
  /^(?<first>[0-9]{1,2}\.? (?:de )?\p{L}{3,12}\.?) ?(?:[–—-]|and|to|&|und|et|y|e) ?(?<last>[0-9]{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?(?<year>[0-9]{4}))$/u
const ROUNDS: readonly RegExp[] = [
  /^(?:first|1st|1\.|1er|1º|primera|primo|primeiro|erste[rs]?|premier) (?:round|wahlgang|tour|vuelta|turno|ballot)$|^1\. tur$/iu,
  /^(?:second|2nd|2\.|2e|2º|segunda|secondo|segundo|zweite[rs]?|deuxième|second) (?:round|wahlgang|tour|vuelta|turno|ballot)$|^(?:run-?off|stichwahl)(?: round)?$|^2\. tur$/iu,
  /^(?:third|3rd) (?:round|ballot)$/iu,
]

/** Undefined where the words say more or less than days. */
export function readElectionDates(value: Passage, language: string): readonly ElectionDay[] | undefined {
  const text = value.text.replace(/[\s\u00A0]+/gu, ' ').trim()
  if (text.length > 300) return undefined
  const days = daysOf(text, language)
  if (days !== undefined) return [{ ...days, span: spanIn(value) }]
  const listed = listedDays(text, language)
  if (listed !== undefined) return listed.map((iso) => ({ iso, span: spanIn(value) }))
  const dates = readFieldDates(value, language, 'several')
  return dates?.map(({ iso, note, span }) => present({ iso, round: roundOf(note), span }))
}

function roundOf(note: string | undefined): number | undefined {
  const index = ROUNDS.findIndex((form) => note !== undefined && form.test(note.trim()))
  return index < 0 ? undefined : index + 1
}

/** Days that follow one another in one month or two. */
function daysOf(text: string, language: string): Pick<ElectionDay, 'iso' | 'to'> | undefined {
  const inMonth = matchIn(DAYS_OF_MONTH, text)
  const match = inMonth ?? matchIn(DAYS_OF_YEAR, text)
  if (match === undefined) return undefined
  const last = readDate(match.group('last'), language)?.iso
  if (last?.length !== 10) return undefined
  const first =
    inMonth === undefined
      ? readDate(`${match.group('first')} ${match.group('year')}`, language)?.iso
      : `${last.slice(0, 8)}${match.group('first').padStart(2, '0')}`
  return first !== undefined && first < last ? { iso: first, to: last } : undefined
}

/** "October 31, November 21 and December 26, 2004": a day without a year takes it from the last one. */
function listedDays(text: string, language: string): readonly string[] | undefined {
  const year = /(?<=[ ,])[0-9]{4}$/u.exec(text)?.[0]
  if (year === undefined) return undefined
  const days = text
    .slice(0, -4)
    .split(/,|&| and | und | et | y /u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const dates = days.map(
    (day) => readDate(`${day} ${year}`, language)?.iso ?? readDate(`${day}, ${year}`, language)?.iso,
  )
  const sure = dates.filter((iso) => iso?.length === 10)
  return days.length > 1 && sure.length === days.length ? sure.flatMap((iso) => iso ?? []) : undefined
}
