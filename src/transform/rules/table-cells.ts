// Reads one cell of a result table by what its column holds.
import type { Qualifiers } from '../../model/claim.ts'
import type { QualifierName } from '../../model/ontology.ts'
import type { ColumnMeaning } from '../data/result-columns.ts'
import { integer } from '../rule.ts'
import { readChange, readCount, readPair, readShare } from '../text/numbers.ts'
import { cleanCell, isUnknown, readArrow, withoutArrow } from './cell-words.ts'
import type { Column } from './result-columns.ts'

const counted = (name: QualifierName, n: number | undefined): Qualifiers =>
  n === undefined ? {} : { [name]: integer(n) }

/** Reads the words of a cell; `{}` where it does not say such a thing. */
type ReadCell = (words: string) => Qualifiers

const readers: Readonly<Partial<Record<ColumnMeaning, ReadCell>>> = {
  votes: (words) => votesOf(words, 'votes', 'voteShare'),
  constituencyVotes: (words) => votesOf(words, 'constituencyVotes', 'constituencyShare'),
  voteShare: (words) => sharesOf('voteShare', words),
  constituencyShare: (words) => sharesOf('constituencyShare', words),
  seats: seatsOf,
  seatsTotal: (words) => counted('seatsTotal', readCount(words)),
  municipalities: (words) => counted('municipalities', readPair(words)?.part ?? readCount(words)),
  candidates: (words) => counted('candidates', readPair(words)?.part ?? readCount(words)),
  change: (words) => counted('change', changeOf(words)),
  position: (words) => counted('position', placeOf(words)),
}

function shared(name: QualifierName, words: string): Qualifiers {
  const share = readShare(readArrow(words)?.value.trim() ?? words)
  return share === undefined ? {} : { [name]: { type: 'decimal', ...share } }
}

/** "4.5 (#3)" says the place, too. */
function sharesOf(name: QualifierName, words: string): Qualifiers {
  const [, share = words, place = ''] =
    /^(.{1,20}?) ?\((#[0-9]{1,3}|[0-9]{1,3}(?:st|nd|rd|th))\)$/u.exec(words) ?? []
  const read = shared(name, share)
  const isRead = place !== '' && Object.keys(read).length > 0
  return isRead ? { ...read, ...counted('position', placeOf(place)) } : read
}

/** "12,345 (2.4%)" says the share, too; "12,345 (7th)" the place. */
function votesOf(words: string, votes: QualifierName, share: QualifierName): Qualifiers {
  const [, ranked, place = ''] = /^([0-9][0-9.,' ]{0,14}) \(([0-9]{1,3}(?:st|nd|rd|th))\)$/u.exec(words) ?? []
  if (ranked !== undefined)
    return { ...counted(votes, readCount(ranked)), ...counted('position', placeOf(place)) }
  const [, count = words, percent = ''] = /^([0-9][0-9.,' ]{0,14}) \(([0-9.,]{1,6} ?%)\)$/u.exec(words) ?? []
  const read = counted(votes, readCount(readArrow(count)?.value.trim() ?? count))
  return percent === '' ? read : { ...read, ...shared(share, percent) }
}

/** "0 / 550" says how many there are, too; "22 ▼ 3" how many more or fewer they are than before. */
function seatsOf(words: string): Qualifiers {
  const arrow = readArrow(words)
  const value = (arrow?.value.trim() ?? words).replace(/ seats?$/iu, '')
  const change =
    arrow === undefined || arrow.by === '' ? {} : counted('change', changeOf(words.slice(arrow.value.length)))
  const pair = readPair(value)
  if (pair === undefined) return withChange(counted('seats', readCount(value)), change)
  if (pair.part > pair.whole) return {}
  return { seats: integer(pair.part), seatsTotal: integer(pair.whole), ...change }
}

const withChange = (seats: Qualifiers, change: Qualifiers): Qualifiers =>
  Object.keys(seats).length === 0 ? {} : { ...seats, ...change }

/** "▲ 12", "▼ 3", "▬", "+3", "−12", "0". */
function changeOf(words: string): number | undefined {
  const bare = words
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/ seats?$/iu, '')
  const arrow = readArrow(bare)
  if (arrow === undefined) return /^(?:=|± ?0)$/u.test(bare) ? 0 : readChange(bare)
  if (arrow.value.trim() !== '') return undefined
  if (arrow.sign === 0) return arrow.by === '' || Number(arrow.by) === 0 ? 0 : undefined
  const by = readCount(arrow.by)
  return by === undefined ? undefined : arrow.sign * by || 0
}

/** "1st", "2", "#3", "=4th", "3.º", "2e"; "▲ 4th" is higher than before. */
function placeOf(words: string): number | undefined {
  const place = (readArrow(words)?.value.trim() ?? withoutArrow(words))
    .replace(/^[#=] ?/u, '')
    .replace(/(?<=[0-9])(?:st|nd|rd|th|\.?[ºª°]|\.|er|re|e|ème|ᵉ|a|è|r|n|t|ος|η|-[ея])$/u, '')
  return readCount(place)
}

/** Where a cell has a value for each of several elections, the one of this election: "40 (2004) / 54 (1999)". */
function forElection(words: string, date: string | undefined): string {
  const parts = [...words.matchAll(/(?<value>[0-9][0-9., ]{0,12}?) ?\((?<year>1[0-9]{3}|20[0-9]{2})\)/gu)]
  if (parts.length === 0) return words
  const own = parts.find((part) => part.groups?.['year'] === date?.slice(0, 4))
  return own?.groups?.['value'] ?? ''
}

/** No figure takes more. */
const LONGEST = 120

/** What a cell says; `{}` where it is empty or its column's meaning unknown. `date` is that of the election in question. */
export function readCell(
  cell: { readonly text: string } | undefined,
  { meaning }: Column,
  date: string | undefined,
): Qualifiers {
  const read = meaning && readers[meaning]
  if (cell === undefined || read === undefined || cell.text.length > LONGEST) return {}
  const words = forElection(cleanCell(cell.text), date)
  return isUnknown(words) ? {} : read(words)
}

const MEASURES: ReadonlySet<string> = new Set<ColumnMeaning>([
  'votes',
  'voteShare',
  'constituencyVotes',
  'constituencyShare',
  'seats',
  'municipalities',
  'candidates',
])

/** Whether a column holds figures of one row. */
export function isFigure(name: string | undefined): boolean {
  return isMeasure(name) || name === 'change' || name === 'position' || name === 'seatsTotal'
}

/** Whether a column or qualifier is a measure that makes a row a result. */
export function isMeasure(name: string | undefined): boolean {
  return name !== undefined && MEASURES.has(name)
}
