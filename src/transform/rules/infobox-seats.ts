// Reads seats in a body: "Seats in the Storting: 2 / 169", a body that the label, the title of a pair or the value names.
import { spanIn, subPassage, targetOf, type InfoboxField, type Passage } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { namesLegislature, namesOffice, seatsBefore } from '../data/legislatures.ts'
import { date, integer } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { readCount, readPair } from '../text/numbers.ts'
import { boxFinding } from './infobox-box.ts'

/** A body, and the year of which the seats in it are told. */
export interface Body {
  readonly mention: Mention
  readonly asOf?: string
}

/** "(1946)", "(2023)" behind the name. */
const YEAR_BEHIND = /\s{0,3}\((?<year>[0-9]{4})\)$/u
/** Pages on an election or on who sits there are not the body's. */
const OTHER_PAGE =
  /elections?(?![\p{L}])|composition|wahl|élection|eleccion|elezion|verkiezing|wybory|eleiç|seçim|выбор/iu
const LONGEST_NAME = 90

/** Whether a page is on an election, and so on no body. */
export function isElectionPage(title: string): boolean {
  return OTHER_PAGE.test(title)
}

/** The body that words name; of a label that is not made for seats only one that calls itself a body. */
export function bodyNamed(words: Passage, isForSeats: boolean): Body | undefined {
  const asOf = YEAR_BEHIND.exec(words.text)?.groups?.['year']
  const end = words.text.replace(YEAR_BEHIND, '').length
  const before = seatsBefore.exec(words.text)?.[0].length ?? 0
  const from = before > 0 ? before : articleLength(words.text)
  const name = label(words.text.slice(from, end)).replace(/\s?:$/u, '')
  if (!isName(name) || !(isForSeats || before > 0 ? !namesOffice(words.text) : namesLegislature(name)))
    return undefined
  const target = pageOf(words, from, end)
  return present({
    mention: present({ by: 'name' as const, type: 'Legislature' as const, name, target }),
    asOf,
  })
}

const isName = (name: string) => /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[0-9]{4}/u.test(name)

/** The page of the body, if it is not one on its elections. */
function pageOf(words: Passage, from: number, end: number): string | undefined {
  const page = targetOf(words, from, end) ?? onlyTarget(words, from, end)
  return page === undefined || isElectionPage(page) ? undefined : page
}

const articleLength = (text: string) =>
  /^(?:the|le|la|les|der|die|das|el|il|de|het) (?=\p{Lu})/iu.exec(text)?.[0].length ?? 0

/** "Seats in the [[Storting]]": the link that begins where the name does, or holds the words before it, too. */
function onlyTarget({ links = [] }: Passage, from: number, to: number): string | undefined {
  const inside = links.filter((link) => link.from < to && link.to > from)
  const [only, ...others] = inside
  return only !== undefined && others.length === 0 && only.to >= to - 1 && only.from <= from + 1
    ? only.target
    : undefined
}

interface Counts {
  readonly seats: number
  readonly seatsTotal?: number
}

/** "23 / 60", "23 of 60 (38 %)", or "23" alone. */
export function seatsIn(words: string): Counts | undefined {
  const text = words.replace(/\s{0,3}\([0-9.,]{1,6}\s?%\)$/u, '').trim()
  if (text.length > 60) return undefined
  const pair = readPair(text)
  if (pair !== undefined)
    return pair.part <= pair.whole ? { seats: pair.part, seatsTotal: pair.whole } : undefined
  const seats = readCount(
    text.replace(
      /\s(?:seats?|sitze|sièges|escaños|seggi|zetels|mandatów|lugares|mandat|έδρες|мест[оа]?)$/iu,
      '',
    ),
  )
  return seats === undefined || seats > 10_000 ? undefined : { seats }
}

/** "23 (2019)": the year behind a number of seats. */
const WITH_YEAR = /^(?<counts>[^()]{1,40}?)\s{0,3}\((?<when>[^()]{4,24})\)$/u

interface SeatsRead extends Body {
  readonly counts: Counts
  readonly span: Span
}

/** Seats of a known body; undefined where the words are no number of seats. */
export function seatsOfBody(value: Passage, body: Body, language: string): SeatsRead | undefined {
  const text = value.text.trim()
  const match = WITH_YEAR.exec(text)?.groups
  const when = readDate(match?.['when'] ?? '', language)?.iso
  const counts = seatsIn(when === undefined ? text : (match?.['counts'] ?? ''))
  if (counts === undefined) return undefined
  return present({ ...body, counts, span: spanIn(value), asOf: when ?? body.asOf })
}

/** "Bundestag: 152 / 736", "152 / 736 (Bundestag)" */
const BODY_FIRST =
  /^(?<body>\p{L}[^0-9:()\n]{2,60}?)\s?[:,]?\s+(?<pair>[0-9][0-9.,' \u00A0]{0,9}\s?\/\s?[0-9][0-9.,' \u00A0]{0,9})$/u
const BODY_LAST =
  /^(?<pair>[0-9][0-9.,' \u00A0]{0,9}\s?\/\s?[0-9][0-9.,' \u00A0]{0,9}?)\s{1,3}(?:\(|(?:im|in der|in the|au|à l['’]|en el|in|w|no|na|i) )(?<body>\p{L}[^0-9:()\n]{2,60}?)\)?$/u

/** Lines that name the body themselves; undefined for a line that does not. */
export function seatsInLines(value: Passage): readonly (SeatsRead | undefined)[] {
  let at = 0
  return value.text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    return line.trim() === '' ? [] : [seatsInLine(subPassage(value, from, from + line.trimEnd().length))]
  })
}

function seatsInLine(line: Passage): SeatsRead | undefined {
  const text = line.text.replace(/[,;]$/u, '')
  const match = text.length > 120 ? undefined : (BODY_FIRST.exec(text) ?? BODY_LAST.exec(text))?.groups
  const name = match?.['body']
  const counts = seatsIn(match?.['pair'] ?? '')
  if (name === undefined || counts === undefined) return undefined
  const from = text.indexOf(name)
  const body = bodyNamed(subPassage(line, from, from + name.length), false)
  return body && { ...body, counts, span: spanIn(line, 0, text.length) }
}

/** The finding of seats in a body, quoted with the words that name it. */
export function seatsFinding(
  { mention, asOf, counts, span }: SeatsRead,
  more: readonly Span[],
  rule: string,
): Finding {
  const { seats, seatsTotal } = counts
  const qualifiers: Qualifiers = present({
    seats: integer(seats),
    seatsTotal: seatsTotal === undefined ? undefined : integer(seatsTotal),
    asOf: asOf === undefined ? undefined : date(asOf),
  })
  return boxFinding({ relation: 'seatsHeld', object: mention, qualifiers, spans: [span, ...more], rule })
}

/** A label that no table knows, with "n / m" beside it: seats in the body that the label names. */
export function seatsByLabel({ key, value, span }: InfoboxField, language: string): Finding | undefined {
  if (readPair(value.text.trim()) === undefined) return undefined
  const body = bodyNamed(key, false)
  const read = body && seatsOfBody(value, body, language)
  return read && seatsFinding({ ...read, span }, [], 'infobox/seats')
}
