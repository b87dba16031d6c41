// Reads tables of a party's results: one row an election, the header says what each column holds.
import { spanIn, type Passage, type Table, type TableRow } from '../../model/article.ts'
import type { ElectionMention, Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { columnMeaning, electionKinds, type ColumnMeaning } from '../data/elections.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { text, tidySpans, type Doubt, type Found, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { findElections } from '../text/elections.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { electionMention } from './election-mentions.ts'
import { isFigure, isMeasure, readCell } from './table-cells.ts'

export const electionsTable: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    const frame = frameOf(tableInSection, reading)
    if (frame === undefined) return []
    const rows = frame.table.rows.filter((row) => row.unclear !== true && !isTotal(row))
    return [
      ...unknownColumns(frame),
      ...rows.flatMap((row) => (borrowsFigures(row, frame) ? [doubtful(row)] : readRow(row, frame))),
    ]
  },
}

/** "Total", "Sum": the row of no election. */
const isTotal = (row: TableRow) =>
  row.cells.some((cell) => /^(?:grand )?(?:totals?|sum|overall)$/iu.test(cell?.text.trim() ?? ''))

/** An election and its figures belong to their own row: carried down they would be invented. */
function borrowsFigures(row: TableRow, { meanings }: Frame): boolean {
  return (row.repair?.columns ?? []).some(
    (column) => meanings[column] === 'election' || isFigure(meanings[column]),
  )
}

function doubtful(row: TableRow): Doubt {
  return {
    code: 'row-unrepaired',
    message: 'its figures would have to come from another row; not read',
    span: row.span,
  }
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

/** Undefined where it is no table of a party's results: it needs a column of elections and one of measures. */
function frameOf({ table, headings }: TableInSection, reading: Reading): Frame | undefined {
  const meanings = onlyOnce(table.columns.map((header) => header && columnMeaning(header.text)))
  const isResults =
    meanings.filter((meaning) => meaning === 'election').length === 1 && meanings.some(isMeasure)
  if (!isResults || reading.topic.type !== 'Party') return undefined
  const titles = [table.title, ...[...headings].reverse()].filter((title) => title !== undefined)
  const legislature = firstOf(titles.slice(0, table.title === undefined ? 1 : 2), legislatureIn)
  const kind =
    firstOf(titles, kindIn) ?? (legislature && { text: kindOfBody(legislature.text), span: legislature.span })
  return { table, reading, meanings, ...present({ kind, legislature }) }
}

/** Of two columns with one meaning none is sure: one of them speaks of something else. */
function onlyOnce(meanings: readonly (ColumnMeaning | undefined)[]): Frame['meanings'] {
  return meanings.map((meaning) =>
    meaning === 'ignored' || meanings.filter((other) => other === meaning).length === 1 ? meaning : undefined,
  )
}

function firstOf(titles: readonly Passage[], read: (words: string) => string | undefined): Words | undefined {
  for (const title of titles) {
    const words = read(label(title.text))
    if (words !== undefined) return { text: words, span: spanIn(title) }
  }
  return undefined
}

/** "Local elections" → local */
function kindIn(title: string): string | undefined {
  const words = title.toLowerCase()
  if (!/elections?|parliament|results?|assembly/u.test(words)) return undefined
  return [...electionKinds].find(([word]) =>
    new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(words),
  )?.[1]
}

/** An upper house has elections of its own. */
const kindOfBody = (body: string) =>
  /(?<![\p{L}])(?:senate|upper house)(?![\p{L}])/iu.test(body) ? 'senate' : 'general'

/** "Grand National Assembly of Turkey"; "Assembly elections" names none. */
function legislatureIn(title: string): string | undefined {
  const words = title.replace(/^the /iu, '')
  const isBody = words.split(/[\s-]+/u).some((word) => legislatureNouns.has(word.toLowerCase()))
  return isBody && /^\p{Lu}/u.test(words) && !/elections?|results?/iu.test(words) && words.length <= 80
    ? words
    : undefined
}

function unknownColumns({ table, meanings }: Frame): readonly Doubt[] {
  return table.columns.flatMap((header, index) => {
    if (header === undefined || meanings[index] !== undefined) return []
    return [
      {
        code: 'unread-column',
        message: `what the column "${header.text}" holds is not known`,
        span: spanIn(header),
      },
    ]
  })
}

function readRow(row: TableRow, frame: Frame): readonly Found[] {
  const election = electionOfRow(row, frame)
  const words = ownWords(row)
  if (election === undefined || words === undefined) return []
  const cells = row.cells.map((cell, index) => readCell(cell, frame.meanings[index]))
  const finding: Finding = {
    subject: { by: 'topic' },
    relation: 'electionResult',
    object: election,
    qualifiers: { ...mergeCells(cells), ...present({ legislature: legislatureOf(frame) }) },
    spans: tidySpans([words, ...contextOf(row, frame)]),
    source: 'table',
    rule: 'elections-table/row',
    ...present({ repair: row.repair?.reason }),
  }
  const hasMeasure = Object.keys(finding.qualifiers).some(isMeasure)
  return [...(hasMeasure ? [finding] : []), ...leaderOf(row, frame), ...unreadCells(row, cells, frame)]
}

const mergeCells = (cells: readonly Qualifiers[]): Qualifiers =>
  cells.reduce((all, cell) => ({ ...all, ...cell }), {})

function legislatureOf({ legislature }: Frame): Mention | undefined {
  return legislature && { by: 'name', type: 'Legislature', name: legislature.text }
}

const isCarried = (row: TableRow, column: number) => row.repair?.columns.includes(column) === true

/** From the first to the last cell that stands in the row itself. */
function ownWords(row: TableRow): Span | undefined {
  const own = row.cells.flatMap((cell, column) =>
    cell === undefined || isCarried(row, column) ? [] : [spanIn(cell)],
  )
  const [first] = own
  const last = own.at(-1)
  return first && last && { start: first.start, end: last.end }
}

/** Words elsewhere that the row needs: cells carried down, header, title and heading. */
function contextOf(row: TableRow, { table, kind, legislature }: Frame): readonly Span[] {
  const carried = row.cells.flatMap((cell, column) =>
    cell !== undefined && isCarried(row, column) ? [spanIn(cell)] : [],
  )
  return [...carried, table.headerSpan, ...[kind, legislature].flatMap((words) => words?.span ?? [])]
}

function electionOfRow(row: TableRow, { meanings, reading, kind }: Frame): ElectionMention | undefined {
  const words = row.cells[meanings.indexOf('election')]?.text ?? ''
  const [named] = findElections(words)
  const date = named?.date ?? findDates(words)[0]?.iso
  if (date === undefined) return undefined
  return electionMention({ ...present({ kind: kind?.text }), ...named, date }, reading.topic)
}

/** The leader column says who led the party, where the row itself prints the name. */
function leaderOf(row: TableRow, { table, meanings }: Frame): readonly Finding[] {
  const column = meanings.indexOf('leader')
  const cell = row.cells[column]
  const header = table.columns[column]
  if (
    cell === undefined ||
    header === undefined ||
    isCarried(row, column) ||
    !looksLikePerson(label(cell.text))
  )
    return []
  const object: Mention = { by: 'name', type: 'Person', name: label(cell.text) }
  const spans = tidySpans([spanIn(cell), spanIn(header)])
  return [
    {
      subject: { by: 'topic' },
      relation: 'ledBy',
      object,
      qualifiers: { role: text(header.text) },
      spans,
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
): readonly Doubt[] {
  return row.cells.flatMap((cell, column) => {
    const isRead = !isMeasure(meanings[column]) || Object.keys(cells[column] ?? {}).length > 0
    if (cell === undefined || isRead || !/[0-9]/u.test(cell.text)) return []
    const message = `"${cell.text}" is no value for the column "${table.columns[column]?.text ?? ''}"`
    return [{ code: 'unread-value', message, span: spanIn(cell) }]
  })
}
