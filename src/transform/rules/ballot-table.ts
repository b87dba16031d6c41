// Reads the tables of an election's own page: a row a party or a candidate, and what each of them won.
import { spanIn, subPassage, type Passage, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { titleOf } from '../topic.ts'
import { integer, text, tidySpans, type Doubt, type Found, type Rule } from '../rule.ts'
import { looksLikeParty, looksLikePerson } from '../text/names.ts'
import { readShare } from '../text/numbers.ts'
import { areCandidates, ballotFrameOf, isOwnTitle, type BallotFrame } from './ballot-frame.ts'
import { byChamber } from './chamber-columns.ts'
import { isUnknown } from './cell-words.ts'
import { figuresOf, roundInCell, unreadCells } from './result-figures.ts'
import { indexOf } from './results-frame.ts'
import { readColumns } from './result-columns.ts'
import { isFigure, isMeasure } from './table-cells.ts'
import { classOfRow, mentionOf, nameInCell } from './table-names.ts'
import { ballotNamed, namesNobody, tableWordsOf, type TableWords } from './table-words.ts'
import { carriedWords, isTotal, ownWords, withoutShared, wordsIn } from './table-rows.ts'

export const ballotTable: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    const tables = byChamber(tableInSection, reading)
    const frames = tables.flatMap((table) => ballotFrameOf(table, reading) ?? [])
    if (frames.length === 0) return ofParty(tableInSection, reading)
    return frames.flatMap((frame) => [
      ...unknownColumns(frame),
      ...readRows(frame),
      ...(frames.length === 1 ? turnoutOf(frame) : []),
    ])
  },
}

/** Candidates for the lead of a party, or for one seat, are no party's, and their election has no name of its own in the graph. */
function ofParty({ table }: TableInSection, { article, topic }: Reading): readonly Doubt[] {
  const title = titleOf(article) ?? topic.name ?? ''
  if (topic.election !== undefined || !ONE_SEAT.test(title)) return []
  const columns = readColumns(table, tableWordsOf(article.language))
  if (indexOf(columns, 'candidate') < 0 || !columns.some(({ meaning }) => isMeasure(meaning))) return []
  const message = 'votes of candidates inside a party or for one seat; such elections are not read'
  return [{ code: 'unread-table', message, span: table.headerSpan }]
}

/** "2001 Tide Party leadership election" */
const ONE_SEAT =
  /(?<![\p{L}])(?:(?:leadership|primary|by|special|recall)[ -]?(?:election|contest|spill)s?|primary|primaries)(?![\p{L}])/iu

function unknownColumns({ table, columns }: BallotFrame): readonly Doubt[] {
  return table.columns.flatMap((header, index) => {
    const hasFigures = table.rows.some((row) => /[0-9]/u.test(row.cells[index]?.text ?? ''))
    if (header === undefined || columns[index]?.meaning !== undefined || !hasFigures) return []
    const message = `what the column "${header.text}" holds is not known`
    return [{ code: 'unread-column', message, span: spanIn(header) }]
  })
}

/** A name that comes again below a sum, or without a ballot or a place that tells it apart, speaks of something else. */
function readRows(frame: BallotFrame): readonly Found[] {
  const seen = new Set<string>()
  const rows = withoutShared(frame.table.rows, (column) => isFigure(frame.columns[column]?.meaning))
  return rows.flatMap((row) => {
    const results = isReadable(row, frame) ? readRow(row, frame) : []
    return results.flatMap((one) => {
      if ('code' in one || one.relation !== 'electionResult') return [one]
      const { subject, qualifiers } = one
      const key = JSON.stringify([subject, qualifiers.round, qualifiers.constituency])
      if (seen.has(key)) return [again(row)]
      seen.add(key)
      return [one]
    })
  })
}

const again = (row: TableRow): Doubt => ({
  code: 'unread-value',
  message: 'its name stands in an earlier row, with other figures of the same ballot; not read',
  span: row.span,
})

/** Its figures may stand in wrong columns. */
const isBroken = (row: TableRow) => row.unclear === true || row.repair !== undefined

function isReadable(row: TableRow, frame: BallotFrame): boolean {
  return !isBroken(row) && !isTotal(row, frame.words) && isOwnGroup(row.group, frame)
}

const isOwnGroup = (group: Passage | undefined, { election, words }: BallotFrame) =>
  group === undefined || isOwnTitle(group, election, words)

function readRow(row: TableRow, frame: BallotFrame): readonly Found[] {
  const subject = subjectOf(row, frame)
  const words = ownWords(row)
  if (subject === undefined || words === undefined) return []
  const { table, columns } = frame
  const spans = tidySpans([words, ...contextOf(row, frame)])
  const context = contextQualifiers(row, frame)
  const results = figuresOf(row, columns).map(({ qualifiers }): Finding => ({
    subject,
    relation: 'electionResult',
    object: frame.object,
    qualifiers: { ...context, ...qualifiers },
    spans,
    source: 'table',
    rule: 'ballot-table/row',
  }))
  if (results.length === 0) return []
  return [...results, ...partyOf(row, { subject, spans, frame }), ...unreadCells(row, columns, table.columns)]
}

function subjectOf(row: TableRow, frame: BallotFrame): Mention | undefined {
  const header = frame.table.columns[frame.names]?.text ?? ''
  if (areCandidates(frame)) return candidateIn(row.cells[frame.names], header, frame.words)
  const name = nameInCell(row.cells[frame.names])
  if (name === undefined || namesNobody(name.words, frame.words)) return undefined
  return mentionOf(classOfRow(name.name, header, frame.words), name)
}

/** Below "Candidate and nominating parties" the candidate stands before the dash. */
function candidateIn(cell: Passage | undefined, header: string, words: TableWords): Mention | undefined {
  const dash = /(?: and |[/(–])/u.test(header) ? (cell?.text.search(/ [–—-] /u) ?? -1) : -1
  const name = nameInCell(cell === undefined || dash < 0 ? cell : subPassage(cell, 0, dash))
  if (name === undefined || namesNobody(name.words, words)) return undefined
  return name.target !== undefined || looksLikePerson(name.name) ? mentionOf('Person', name) : undefined
}

function contextOf(row: TableRow, frame: BallotFrame): readonly Span[] {
  const { table, body, round, part, named, words } = frame
  const above = [
    ...(named === undefined ? [] : [named]),
    ...[body, round, part].flatMap((words) => words?.span ?? []),
  ]
  const isGrouped =
    row.group !== undefined && (allianceOf(row, words) !== undefined || roundOf(row, words) !== undefined)
  return [
    ...carriedWords(row),
    table.headerSpan,
    ...above,
    ...(isGrouped && row.group ? [spanIn(row.group)] : []),
  ]
}

/** What the words above the table and the other cells of the row say of all its figures. */
function contextQualifiers(row: TableRow, frame: BallotFrame): Qualifiers {
  const { body, part, round, words } = frame
  const where = wordsIn(row, frame.places) || part?.text
  const ballot = roundInCell(row, frame.columns, words) ?? roundOf(row, words) ?? round?.number
  return present({
    legislature: body?.mention,
    constituency: where === undefined ? undefined : text(where),
    round: ballot === undefined ? undefined : integer(ballot),
    leader: leaderOf(row, frame),
    inAlliance: allianceOf(row, words) ?? allianceInCell(row, frame),
  })
}

function leaderOf(row: TableRow, frame: BallotFrame): Mention | undefined {
  const name = nameInCell(row.cells[indexOf(frame.columns, 'leader')])
  const isLeader = name !== undefined && (name.target !== undefined || looksLikePerson(name.name))
  return isLeader && !areCandidates(frame) ? mentionOf('Person', name) : undefined
}

/** The row over the width of the table that names the alliance of those below it. */
function allianceOf({ group }: TableRow, { alliances }: TableWords): Mention | undefined {
  const name = nameInCell(group)
  return name !== undefined && alliances.test(name.name) ? mentionOf('Organization', name) : undefined
}

function allianceInCell(row: TableRow, { columns, words }: BallotFrame): Mention | undefined {
  const name = nameInCell(row.cells[indexOf(columns, 'alliance')])
  return name === undefined || isUnknown(name.words) || words.noParty.test(name.words)
    ? undefined
    : mentionOf('Organization', name)
}

const roundOf = ({ group }: TableRow, words: TableWords): number | undefined =>
  group === undefined ? undefined : ballotNamed(group.text, words)

interface Standing {
  readonly subject: Mention
  readonly spans: readonly Span[]
  readonly frame: BallotFrame
}

/** The party column of a candidate: one party, by its link or its full name. */
function partyOf(row: TableRow, { subject, spans, frame }: Standing): readonly Finding[] {
  const name = areCandidates(frame) ? nameInCell(row.cells[indexOf(frame.columns, 'party')]) : undefined
  const { noParty, alliances } = frame.words
  if (name === undefined || noParty.test(name.name) || alliances.test(name.name)) return []
  if (name.target === undefined && !looksLikeParty(name.name)) return []
  const object = mentionOf('Party', name)
  const finding: Finding = {
    subject,
    relation: 'memberOfParty',
    object,
    qualifiers: {},
    spans,
    source: 'table',
    rule: 'ballot-table/party',
  }
  return [finding]
}

/** "Registered voters / turnout": the share in that row, where the table has one ballot in the whole country. */
function turnoutOf({
  table,
  columns,
  part,
  object,
  named,
  words: tableWords,
}: BallotFrame): readonly Finding[] {
  const shares = columns.flatMap(({ meaning }, index) => (meaning === 'voteShare' ? [index] : []))
  const rows = table.rows.filter(
    (row) => !isBroken(row) && row.cells.some((cell) => tableWords.turnout.test(cell?.text ?? '')),
  )
  const [row] = rows
  const [column = -1] = shares
  if (row === undefined || rows.length > 1 || shares.length !== 1 || part !== undefined) return []
  const share = readShare(wordsIn(row, column))
  const words = ownWords(row)
  if (share === undefined || words === undefined) return []
  return [
    {
      subject: object,
      relation: 'turnout',
      object: { type: 'decimal', ...share },
      qualifiers: {},
      spans: tidySpans([words, table.headerSpan, ...(named === undefined ? [] : [named])]),
      source: 'table',
      rule: 'ballot-table/turnout',
    },
  ]
}
