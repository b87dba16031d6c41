// Reads tables of a party's results: one row an election or a place, the header says what each column holds.
import { spanIn, type Passage, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Reading } from '../reading.ts'
import { integer, text, tidySpans, type Doubt, type Found, type Rule } from '../rule.ts'
import { fold, label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { cleanCell, isUnknown } from './cell-words.ts'
import { byChamber } from './chamber-columns.ts'
import { electionOfRow, type ElectionOfRow } from './election-of-row.ts'
import { figuresOf, roundInCell, unreadCells } from './result-figures.ts'
import { frameOf, indexOf, saidBy, type Frame } from './results-frame.ts'
import { isFigure } from './table-cells.ts'
import { mentionOf, nameInCell, namesSeveralPersons } from './table-names.ts'
import { namesNobody, type TableWords } from './table-words.ts'
import { carriedWords, isCarried, isTotal, ownWords, withoutShared, wordsIn } from './table-rows.ts'

export const electionsTable: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    if (!isPartyOrAlliance(reading.topic)) return []
    const frames = byChamber(tableInSection, reading).flatMap((table) => frameOf(table, reading) ?? [])
    return [...frames.flatMap(unknownColumns), ...apart(frames.flatMap(foundIn))]
  },
}

function foundIn(frame: Frame): readonly Found[] {
  return withoutShared(frame.table.rows, (column) => isFigure(frame.columns[column]?.meaning))
    .filter((row) => row.unclear !== true && isRead(row, frame))
    .flatMap((row) => doubtAbout(row, frame) ?? readRow(row, frame))
}

/** Two results of one election that nothing tells apart: none of them is sure. */
function apart(found: readonly Found[]): readonly Found[] {
  const keys = found.map((one) =>
    'code' in one || one.relation !== 'electionResult' ? undefined : keyOf(one),
  )
  const counts = new Map<string, number>()
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return found.map((one, index) => {
    const isTwin = (counts.get(keys[index] ?? '') ?? 0) > 1
    if ('code' in one || !isTwin) return one
    const span = one.spans[0] ?? { start: 0, end: 1 }
    return { code: 'unread-value', message: 'another row is about the same election; not read', span }
  })
}

const keyOf = ({ subject, object, qualifiers }: Finding) =>
  JSON.stringify([subject, object, qualifiers.round, qualifiers.constituency, qualifiers.legislature])

/** The sum over all places is the result in the country; the sum over elections is none. */
function isRead(row: TableRow, { table, columns, words }: Frame): boolean {
  if (!isTotal(row, words)) return true
  const isOfPlaces = indexOf(columns, 'place') >= 0 && indexOf(columns, 'election') < 0
  return isOfPlaces && table.rows.filter((other) => isTotal(other, words)).length === 1
}

/** An election and its figures belong to their own row: carried down they would be invented. */
function borrowsFigures(row: TableRow, { columns }: Frame): boolean {
  return (row.repair?.columns ?? []).some(
    (column) => columns[column]?.meaning === 'election' || isFigure(columns[column]?.meaning),
  )
}

/** Why a row is not read. */
function doubtAbout(row: TableRow, frame: Frame): readonly Doubt[] | undefined {
  const { span } = row
  if (borrowsFigures(row, frame)) {
    const message = 'its figures would have to come from another row; not read'
    return [{ code: 'row-unrepaired', message, span }]
  }
  const election = wordsIn(row, indexOf(frame.columns, 'election'))
  if (!frame.words.annulled.test(election)) return undefined
  return [
    { code: 'unread-value', message: `"${election}" is an election that did not count; not read`, span },
  ]
}

function unknownColumns({ table, columns }: Frame): readonly Doubt[] {
  return table.columns.flatMap((header, index) => {
    if (header === undefined || columns[index]?.meaning !== undefined) return []
    const message = `what the column "${header.text}" holds is not known`
    return [{ code: 'unread-column', message, span: spanIn(header) }]
  })
}

function readRow(row: TableRow, table: Frame): readonly Found[] {
  const frame = frameOfRow(row, table)
  const subject = subjectOf(row, frame)
  if (subject === undefined) return []
  const own = electionOfRow(row, frame, undefined)
  const results = figuresOf(row, frame.columns, own?.mention.date).flatMap(({ qualifiers, date }) => {
    const election = electionOfRow(row, frame, date)
    return election === undefined ? [] : resultOf(row, frame, { subject, qualifiers, election })
  })
  if (own === undefined && results.length === 0) return []
  return [...results, ...leaderOf(row, frame), ...unreadCells(row, frame.columns, frame.table.columns)]
}

/** A wide row above may name the body or the kind of the elections below it. */
function frameOfRow({ group }: TableRow, frame: Frame): Frame {
  if (group === undefined) return frame
  return { ...frame, ...saidBy([group], frame) }
}

interface Result {
  readonly subject: Mention
  readonly qualifiers: Qualifiers
  readonly election: ElectionOfRow
}

function resultOf(
  row: TableRow,
  frame: Frame,
  { subject, qualifiers, election }: Result,
): readonly Finding[] {
  const words = ownWords(row)
  if (words === undefined) return []
  const round = roundInCell(row, frame.columns, frame.words)
  const more = present({
    leader: leaderIn(row, frame),
    legislature: frame.body?.mention,
    constituency: placeOf(row, frame),
    round: round === undefined ? undefined : integer(round),
  })
  return [
    {
      subject,
      relation: 'electionResult',
      object: election.mention,
      qualifiers: { ...more, ...qualifiers },
      spans: tidySpans([words, ...contextOf(row, frame), ...election.spans]),
      source: 'table',
      rule: 'elections-table/row',
      ...present({ repair: row.repair?.reason }),
    },
  ]
}

/** The party of the article, unless the row names a candidate or another party. */
function subjectOf(row: TableRow, { columns, reading, words }: Frame): Mention | undefined {
  const candidates = indexOf(columns, 'candidate')
  const parties = indexOf(columns, 'party')
  if (candidates >= 0) return candidateIn(row.cells[candidates], words)
  if (parties >= 0) return partyIn(row.cells[parties], reading, words)
  return isInAlliance(row, columns) ? undefined : { by: 'topic' }
}

function candidateIn(cell: Passage | undefined, words: TableWords): Mention | undefined {
  const name = namesSeveralPersons(cell) ? undefined : nameInCell(cell)
  if (name === undefined || namesNobody(name.words, words)) return undefined
  return name.target !== undefined || looksLikePerson(name.name) ? mentionOf('Person', name) : undefined
}

function partyIn(cell: Passage | undefined, { topic }: Reading, words: TableWords): Mention | undefined {
  const name = nameInCell(cell)
  if (name === undefined || namesNobody(name.words, words) || words.noParty.test(name.words)) return undefined
  const isTopic = [name.name, name.target].some((one) => one !== undefined && topic.keys.has(fold(one)))
  return isTopic ? { by: 'topic' } : mentionOf('Party', name)
}

/** Votes of a joint list are not the party's own. */
function isInAlliance(row: TableRow, columns: Frame['columns']): boolean {
  const words = wordsIn(row, indexOf(columns, 'alliance'))
  return words !== '' && !isUnknown(words) && !/^(?:no|none)$/iu.test(words)
}

/** Where the row's figures were won; undefined in the row that sums up. */
function placeOf(row: TableRow, { columns, words: tableWords }: Frame) {
  const words = wordsIn(row, indexOf(columns, 'place')).replace(/:$/u, '')
  return words === '' || isUnknown(words) || isTotal(row, tableWords) ? undefined : text(words)
}

/** Words elsewhere that the row needs: cells carried down, header, title and heading. */
function contextOf(row: TableRow, { table, kind, body }: Frame): readonly Span[] {
  return [...carriedWords(row), table.headerSpan, ...[kind, body].flatMap((words) => words?.span ?? [])]
}

/** "Mor !Ada Mor": the key that a table sorts by stands before the name. */
const withoutSortKey = (words: string) => words.slice(words.lastIndexOf('!') + 1)

function leaderIn(row: TableRow, { columns }: Frame): Mention | undefined {
  const cell = row.cells[indexOf(columns, 'leader')]
  const name = namesSeveralPersons(cell) ? undefined : nameInCell(cell)
  const shown = name && { ...name, name: label(withoutSortKey(name.name)) }
  return shown !== undefined && looksLikePerson(shown.name) ? mentionOf('Person', shown) : undefined
}

/** The leader column says who led the party, where the row itself prints the name. */
function leaderOf(row: TableRow, frame: Frame): readonly Finding[] {
  const column = indexOf(frame.columns, 'leader')
  const object = leaderIn(row, frame)
  const cell = row.cells[column]
  const header = frame.table.columns[column]
  const subject = subjectOf(row, frame)
  if (object === undefined || cell === undefined || header === undefined || isCarried(row, column)) return []
  if (subject === undefined || !isPartyMention(subject)) return []
  const party = row.cells[indexOf(frame.columns, 'party')]
  const words = subject.by === 'topic' || party === undefined ? [] : [spanIn(party)]
  return [
    {
      subject,
      relation: 'ledBy',
      object,
      qualifiers: { role: text(cleanCell(header.text)) },
      spans: tidySpans([spanIn(cell), spanIn(header), ...words]),
      source: 'table',
      rule: 'elections-table/leader',
    },
  ]
}

const isPartyMention = (mention: Mention) =>
  mention.by === 'topic' || (mention.by === 'name' && mention.type === 'Party')
