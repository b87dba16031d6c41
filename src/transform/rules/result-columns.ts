// Tells what the columns of a result table hold: by their headers, their neighbours and the kinds of their values.
import type { Table } from '../../model/article.ts'
import { present } from '../../model/present.ts'
import type { ColumnMeaning } from '../data/result-columns.ts'
import { readHeader, type Header } from './result-header.ts'
import { valuesOf, type ColumnValues } from './column-values.ts'
import type { TableWords } from './table-words.ts'

export interface Column {
  /** Undefined where the wording is unknown, or where it cannot be told of which of two things it speaks. */
  readonly meaning?: ColumnMeaning
  readonly round?: number
  /** The election whose figures it holds, where the header says one. */
  readonly date?: string
}

/** Columns by index. Of two columns that seem to hold the same thing only the one that surely does is told. */
export function readColumns(table: Table, words: TableWords): readonly Column[] {
  const values = valuesOf(table, words)
  const headers = table.columns.map((header) => (header === undefined ? {} : readHeader(header.text, words)))
  const whole = headers.map((header) => (header.isAfter === true && isInPart(table) ? {} : header))
  const byValues = whole.map((header, index) => fitValues(header, values[index]))
  return onlySure(byNeighbours(spreadHeaders(table, byValues, values), values), values)
}

/** Only a part of the body was elected: some seats were not up. */
const isInPart = ({ columns }: Table) =>
  columns.some((header) =>
    /(?<![\p{L}])(?:up|contested|continuing|held|defended)(?![\p{L}])/iu.test(header?.text ?? ''),
  )

type Values = ColumnValues | undefined

/** What a header says, where the values below it can be such. */
function fitValues(header: Header, values: Values): Header {
  if (values === undefined || values.count === 0) return header
  const meaning = meaningOf(header.meaning, values)
  if (meaning === header.meaning) return header
  return present({ ...header, meaning })
}

/** What a column holds whose values are of another kind than its header says; undefined where that is not sure. */
const otherwise: Readonly<
  Partial<Record<ColumnMeaning, (values: ColumnValues) => ColumnMeaning | undefined>>
> = {
  candidate: asCandidates,
  candidates: asCandidates,
  party: ({ areNames }) => (areNames ? 'party' : undefined),
  place: ({ areNames }) => (areNames ? 'place' : undefined),
  alliance: ({ areNames }) => (areNames ? 'alliance' : undefined),
  votes: ({ areShares }) => (areShares ? 'voteShare' : 'votes'),
  constituencyVotes: ({ areShares }) => (areShares ? 'constituencyShare' : 'constituencyVotes'),
  voteShare: ({ areLarge }) => (areLarge ? undefined : 'voteShare'),
  constituencyShare: ({ areLarge }) => (areLarge ? undefined : 'constituencyShare'),
  seats: ({ areShares }) => (areShares ? 'seatShare' : 'seats'),
}

/** "Candidates" are names or a number. */
function asCandidates({ areNumbers, areNames }: ColumnValues): ColumnMeaning | undefined {
  if (areNumbers) return 'candidates'
  return areNames ? 'candidate' : undefined
}

function meaningOf(meaning: ColumnMeaning | undefined, values: ColumnValues): ColumnMeaning | undefined {
  const fit = meaning && otherwise[meaning]
  return fit === undefined ? meaning : fit(values)
}

/** A header over several columns names the first; the others hold what their values say: shares that add up to 100. */
function spreadHeaders(
  table: Table,
  headers: readonly Header[],
  values: readonly Values[],
): readonly Header[] {
  const hasShare = headers.some(({ meaning }) => meaning === 'voteShare')
  return headers.map((header, index) => {
    const isSpread =
      index > 0 &&
      (table.columns[index] === undefined || table.columns[index]?.text === table.columns[index - 1]?.text)
    const isShare = values[index]?.areWholeShares === true
    if (!isSpread || hasShare || !isShare || header.meaning !== undefined) return header
    return { ...header, meaning: 'voteShare' }
  })
}

const SIDES: Readonly<Partial<Record<ColumnMeaning, 'votes' | 'seats'>>> = {
  votes: 'votes',
  voteShare: 'votes',
  constituencyVotes: 'votes',
  constituencyShare: 'votes',
  seats: 'seats',
  seatsTotal: 'seats',
  seatShare: 'seats',
}

/** "%", "+/–" and "Place" speak of what stands to their left: of votes or of seats. */
function byNeighbours(headers: readonly Header[], values: readonly Values[]): readonly Header[] {
  let side: 'votes' | 'seats' | undefined
  let hasPlace = false
  return headers.map((header, index) => {
    const meaning = besides(header, { side, hasPlace, headers, values: values[index] })
    side = (meaning && SIDES[meaning]) ?? side
    hasPlace ||= meaning === 'position'
    return present({ ...header, meaning })
  })
}

interface Beside {
  readonly side: 'votes' | 'seats' | undefined
  /** A place stands to the left already. */
  readonly hasPlace: boolean
  readonly headers: readonly Header[]
  readonly values: Values
}

function besides(header: Header, beside: Beside): ColumnMeaning | undefined {
  const { meaning, isBare } = header
  if (meaning === 'position') return beside.hasPlace && beside.side === 'seats' ? 'ignored' : meaning
  if (isBare !== true) return meaning
  if (meaning === 'change' || meaning === 'swing') return changeOf(meaning, beside)
  if (meaning === 'seatsTotal') return totalOrWon(beside)
  return beside.side === 'seats' ? shareOfSeats(beside.headers) : meaning
}

/** A change behind the seats is in seats, unless it has fractions; behind the votes it is in points. */
function changeOf(meaning: ColumnMeaning, { side, headers, values }: Beside): ColumnMeaning | undefined {
  if (side === undefined) return headers.some((other) => other.meaning === 'seats') ? undefined : meaning
  return side === 'seats' && values?.haveFractions !== true ? 'change' : 'swing'
}

/** Behind the seats "%" is their share where the share of the votes stands elsewhere; else it is not sure. */
function shareOfSeats(headers: readonly Header[]): ColumnMeaning | undefined {
  return headers.filter(({ meaning }) => meaning === 'voteShare').length > 1 ? 'seatShare' : undefined
}

/**
 * "Total seats" beside the seats won is the size of the body. Without them it is what each party won, where the rows are
 * parties and differ.
 */
function totalOrWon({ headers, values }: Beside): ColumnMeaning | undefined {
  if (headers.some(({ meaning }) => meaning === 'seats')) return 'seatsTotal'
  const areParties = headers.some(({ meaning }) => meaning === 'party' || meaning === 'candidate')
  return areParties && values?.areAllSame === false ? 'seats' : undefined
}

const MANY: ReadonlySet<ColumnMeaning> = new Set(['ignored', 'swing', 'seatShare'])
const NAMES: ReadonlySet<ColumnMeaning> = new Set(['party', 'candidate', 'place'])

/** Of two columns with one meaning none is sure, unless one says that it is of seats won; of two with names the one with the longer names is. */
function onlySure(headers: readonly Header[], values: readonly Values[]): readonly Column[] {
  return headers.map((header, index) => {
    const { meaning, round, date } = header
    const column = present({ meaning, round, date })
    if (meaning === undefined || MANY.has(meaning)) return column
    const twins = headers.flatMap((other, at) => (isTwin(header, other) ? [at] : []))
    if (twins.length === 1) return column
    const won = twins.filter((at) => headers[at]?.isWon === true)
    if (won.length === 1)
      return won.includes(index) ? column : present({ round, date, meaning: 'ignored' as const })
    const lengths = twins.map((at) => values[at]?.length ?? 0)
    const isLongest =
      values[index]?.length === Math.max(...lengths) &&
      lengths.indexOf(values[index].length) === twins.indexOf(index)
    return NAMES.has(meaning)
      ? present({ ...column, meaning: isLongest ? meaning : ('ignored' as const) })
      : present({ round, date })
  })
}

const isTwin = (a: Header, b: Header) => a.meaning === b.meaning && a.round === b.round && a.date === b.date
