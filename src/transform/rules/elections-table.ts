// Reads tables of a party's results: one row an election, the header says what each column holds.
import { spanIn, type Passage, type Table, type TableRow } from '../../model/article.ts'
import type { ElectionMention, Finding, Mention } from '../../model/claim.ts'
import type { QualifierName } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import type { Literal } from '../../model/value.ts'
import { columnMeaning, electionKinds, type ColumnMeaning } from '../data/elections.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { integer, text, tidySpans, type Found, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { findElections } from '../text/elections.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { readChange, readCount, readPair, readShare } from '../text/numbers.ts'
import { electionMention } from './election-mentions.ts'

export const electionsTable: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    const frame = frameOf(tableInSection, reading)
    if (frame === undefined) return []
    return [...unknownColumns(frame), ...frame.table.rows.flatMap((row) => readRow(row, frame))]
  },
}

/** What holds for all rows of a table. */
interface Frame {
  readonly table: Table
  readonly reading: Reading
  readonly meanings: readonly (ColumnMeaning | undefined)[]
  readonly kind?: Words
  readonly legislature?: Words
}

interface Words {
  readonly text: string
  readonly span: Span
}

const MEASURES: ReadonlySet<ColumnMeaning> = new Set([
  'votes',
  'voteShare',
  'constituencyVotes',
  'constituencyShare',
  'seats',
  'municipalities',
  'candidates',
])

/** Undefined where it is no table of results: it needs a column of elections and one of measures. */
function frameOf({ table, headings }: TableInSection, reading: Reading): Frame | undefined {
  if (reading.topic.type !== 'Party') return undefined
  const meanings = table.columns.map((header) =>
    header === undefined ? undefined : columnMeaning(header.text),
  )
  const isResults =
    meanings.filter((meaning) => meaning === 'election').length === 1 &&
    meanings.some((meaning) => meaning !== undefined && MEASURES.has(meaning))
  if (!isResults) return undefined
  const titles = [table.title, ...[...headings].reverse()].filter((title) => title !== undefined)
  const legislature = firstOf(titles.slice(0, table.title === undefined ? 1 : 2), legislatureIn)
  const kind =
    firstOf(titles, kindIn) ??
    (legislature === undefined ? undefined : { text: 'general', span: legislature.span })
  return {
    table,
    reading,
    meanings,
    ...(kind === undefined ? {} : { kind }),
    ...(legislature === undefined ? {} : { legislature }),
  }
}

function firstOf(
  titles: readonly Passage[],
  read: (title: Passage) => string | undefined,
): Words | undefined {
  for (const title of titles) {
    const words = read(title)
    if (words !== undefined) return { text: words, span: spanIn(title) }
  }
  return undefined
}

/** "Local elections" → local */
function kindIn(title: Passage): string | undefined {
  const words = title.text.toLowerCase()
  if (!/elections?|parliament|results?|assembly/u.test(words)) return undefined
  return [...electionKinds].find(([word]) =>
    new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(words),
  )?.[1]
}

/** "Grand National Assembly of Turkey"; "Assembly elections" names none. */
function legislatureIn(title: Passage): string | undefined {
  const words = label(title.text).replace(/^(?:the|elections? to the|results? in the) /iu, '')
  const isBody = words.split(/[\s-]+/u).some((word) => legislatureNouns.has(word.toLowerCase()))
  return isBody && /^\p{Lu}/u.test(words) && !/elections?|results?/iu.test(words) && words.length <= 80
    ? words
    : undefined
}

function unknownColumns({ table, meanings }: Frame): readonly Found[] {
  return table.columns.flatMap((header, index) =>
    header === undefined || meanings[index] !== undefined
      ? []
      : [
          {
            code: 'unread-column' as const,
            message: `what the column "${header.text}" holds is not known`,
            span: spanIn(header),
          },
        ],
  )
}

function readRow(row: TableRow, frame: Frame): readonly Found[] {
  const election = electionOfRow(row, frame)
  const own = ownCells(row).map((cell) => spanIn(cell))
  const first = own[0]
  const last = own.at(-1)
  if (election === undefined || first === undefined || last === undefined || row.unclear === true) return []
  const cells = row.cells.map((cell, index) => readCell(cell, frame.meanings[index]))
  const qualifiers: Qualifiers = Object.assign(
    {},
    ...cells,
    frame.legislature === undefined
      ? {}
      : { legislature: { by: 'name', type: 'Legislature', name: frame.legislature.text } },
  )
  const hasMeasure = Object.keys(qualifiers).some((name) => MEASURES.has(name as ColumnMeaning))
  const finding: Finding = {
    subject: { by: 'topic' },
    relation: 'electionResult',
    object: election,
    qualifiers,
    spans: tidySpans([{ start: first.start, end: last.end }, ...contextOf(row, frame)]),
    source: 'table',
    rule: 'elections-table/row',
    ...(row.repair === undefined ? {} : { repair: row.repair.reason }),
  }
  return [...(hasMeasure ? [finding] : []), ...leaderOf(row, frame), ...unreadCells(row, cells, frame)]
}

type Qualifiers = Partial<Record<QualifierName, Mention | Literal>>

/** Cells that stand in the row itself, not carried down to it. */
function ownCells(row: TableRow): readonly Passage[] {
  return row.cells.flatMap((cell, index) =>
    cell === undefined || row.repair?.columns.includes(index) === true ? [] : [cell],
  )
}

/** Words elsewhere that the row needs: cells carried down, header, title and heading. */
function contextOf(row: TableRow, { table, kind, legislature }: Frame): readonly Span[] {
  const carried = (row.repair?.columns ?? []).flatMap((column) => {
    const cell = row.cells[column]
    return cell === undefined ? [] : [spanIn(cell)]
  })
  return [
    ...carried,
    table.headerSpan,
    ...[kind, legislature].flatMap((words) => (words === undefined ? [] : [words.span])),
  ]
}

function electionOfRow(row: TableRow, { meanings, reading, kind }: Frame): ElectionMention | undefined {
  const cell = row.cells[meanings.indexOf('election')]
  if (cell === undefined) return undefined
  const named = findElections(cell.text)[0]
  const date = named?.date ?? findDates(cell.text)[0]?.iso
  if (date === undefined) return undefined
  const rowKind = named?.kind ?? kind?.text
  const { country, adjective } = named ?? {}
  return electionMention(
    {
      date,
      ...(rowKind === undefined ? {} : { kind: rowKind }),
      ...(country === undefined ? {} : { country }),
      ...(adjective === undefined ? {} : { adjective }),
    },
    reading.topic,
  )
}

function readCell(cell: Passage | undefined, meaning: ColumnMeaning | undefined): Qualifiers {
  if (cell === undefined || meaning === undefined) return {}
  switch (meaning) {
    case 'leader':
      return looksLikePerson(label(cell.text))
        ? { leader: { by: 'name', type: 'Person', name: label(cell.text) } }
        : {}
    case 'voteShare':
    case 'constituencyShare': {
      const share = readShare(cell.text)
      return share === undefined ? {} : { [meaning]: { type: 'decimal', ...share } }
    }
    case 'seats':
    case 'municipalities':
      return readSeats(cell.text, meaning)
    case 'votes':
    case 'constituencyVotes':
    case 'seatsTotal':
    case 'candidates':
    case 'position':
      return counted(meaning, readCount(cell.text))
    case 'change':
      return counted('change', readChange(cell.text))
    case 'election':
    case 'ignored':
      return {}
    default:
      return meaning satisfies never
  }
}

const counted = (name: QualifierName, n: number | undefined): Qualifiers =>
  n === undefined ? {} : { [name]: integer(n) }

function readSeats(words: string, meaning: 'seats' | 'municipalities'): Qualifiers {
  const pair = readPair(words)
  if (pair === undefined) return counted(meaning, readCount(words))
  return meaning === 'seats'
    ? { seats: integer(pair.part), seatsTotal: integer(pair.whole) }
    : { municipalities: integer(pair.part) }
}

/** The leader column says who led the party, where the row itself prints the name. */
function leaderOf(row: TableRow, { table, meanings }: Frame): readonly Found[] {
  const index = meanings.indexOf('leader')
  const cell = row.cells[index]
  const header = table.columns[index]
  if (
    cell === undefined ||
    header === undefined ||
    row.repair?.columns.includes(index) === true ||
    !looksLikePerson(label(cell.text))
  )
    return []
  const object: Mention = { by: 'name', type: 'Person', name: label(cell.text) }
  return [
    {
      subject: { by: 'topic' },
      relation: 'ledBy',
      object,
      qualifiers: { role: text(header.text) },
      spans: tidySpans([spanIn(cell), spanIn(header)]),
      source: 'table',
      rule: 'elections-table/leader',
    },
  ]
}

/** A cell with digits that its column's meaning cannot read. */
function unreadCells(
  row: TableRow,
  cells: readonly Qualifiers[],
  { meanings, table }: Frame,
): readonly Found[] {
  return row.cells.flatMap((cell, index) => {
    const meaning = meanings[index]
    const isRead =
      meaning === undefined || !MEASURES.has(meaning) || Object.keys(cells[index] ?? {}).length > 0
    if (cell === undefined || isRead || !/[0-9]/u.test(cell.text)) return []
    return [
      {
        code: 'unread-value' as const,
        message: `"${cell.text}" is no value for the column "${table.columns[index]?.text ?? ''}"`,
        span: spanIn(cell),
      },
    ]
  })
}
