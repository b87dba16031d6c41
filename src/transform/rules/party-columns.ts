// Reads tables with a column for each party: a row an election; on the page of an election, a row a part of the country.
import { spanIn, type Passage, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { ColumnMeaning } from '../data/result-columns.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { fold } from '../text/fold.ts'
import { looksLikeParty } from '../text/names.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { isOwnTitle } from './ballot-frame.ts'
import { electionOfRow } from './election-of-row.ts'
import { readColumns } from './result-columns.ts'
import { indexOf, saidBy, type Frame } from './results-frame.ts'
import { readCell } from './table-cells.ts'
import { mentionOf, nameInCell } from './table-names.ts'
import { isTotal, ownWords, titlesOf, wordsIn } from './table-rows.ts'
import { namesNobody, tableWordsOf, type TableWords } from './table-words.ts'

export const partyColumns: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    const frame = frameOf(tableInSection, reading)
    if (frame === undefined) return []
    return frame.table.rows
      .filter((row) => row.unclear !== true && row.repair === undefined && !isTotal(row, frame.words))
      .flatMap((row) => readRow(row, frame))
  },
}

interface PartyColumn {
  readonly index: number
  readonly mention: Mention
  readonly span: Span
}

interface MatrixFrame extends Frame {
  readonly parties: readonly PartyColumn[]
  /** What all figures are, and the words that say so. */
  readonly measure: ColumnMeaning
  readonly title: Passage
}

/** Undefined where a column is of something else: of who asked, of a lead, of a size. */
function frameOf({ table, headings, language }: TableInSection, reading: Reading): MatrixFrame | undefined {
  if (!isPartyOrAlliance(reading.topic) && reading.topic.election === undefined) return undefined
  const words = tableWordsOf(language)
  const parties = table.columns.flatMap((header, index) => partyIn(header, { index, reading, words }))
  if (parties.length < FEWEST) return undefined
  const columns = readColumns(table, words)
  const areOthersKnown = table.columns.every(
    (header, index) =>
      parties.some((party) => party.index === index) ||
      isBeside(columns[index]?.meaning) ||
      namesNobody(header?.text ?? '', words),
  )
  const titles = titlesOf(table.title, headings)
  const said = areOthersKnown && areOwn(titles, reading, words) ? measureIn(titles, words) : undefined
  const frame = { table, reading, words, columns, parties }
  return said && { ...frame, ...said, ...saidBy(titles.slice(0, 2), frame) }
}

const FEWEST = 2

const isBeside = (meaning: ColumnMeaning | undefined) =>
  meaning === 'election' || meaning === 'place' || meaning === 'ignored'

interface Header {
  readonly index: number
  readonly reading: Reading
  readonly words: TableWords
}

function partyIn(header: Passage | undefined, { index, reading, words }: Header): readonly PartyColumn[] {
  const name = nameInCell(header)
  if (header === undefined || name === undefined || namesNobody(name.words, words)) return []
  const { keys } = reading.topic
  const isTopic = isPartyOrAlliance(reading.topic) && keys.has(fold(name.name))
  const isParty = isTopic || looksLikeParty(name.target ?? name.name)
  const mention = isTopic ? ({ by: 'topic' } as const) : mentionOf('Party', name)
  return isParty ? [{ index, mention, span: spanIn(header) }] : []
}

/** Titles that speak of results, of this election where the page is one's. */
function areOwn(titles: readonly Passage[], { topic }: Reading, words: TableWords): boolean {
  const { election } = topic
  if (titles.some((title) => words.otherTables.test(title.text))) return false
  if (election !== undefined) return titles.every((title) => isOwnTitle(title, election, words))
  return titles.some((title) => words.elections.test(title.text))
}

const MEASURES: readonly (readonly [RegExp, ColumnMeaning])[] = [
  [/(?<![\p{L}])seats(?![\p{L}])/u, 'seats'],
  [/%|(?<![\p{L}])(?:shares?|percentages?|per ?cent)(?![\p{L}])/u, 'voteShare'],
  [/(?<![\p{L}])votes(?![\p{L}])/u, 'votes'],
]

/** The nearest title that says of what the figures are; one that says two things says none. */
function measureIn(
  titles: readonly Passage[],
  { inEnglish }: TableWords,
): Pick<MatrixFrame, 'measure' | 'title'> | undefined {
  for (const title of titles.slice(0, 2)) {
    const said = inEnglish(title.text.toLowerCase())
    const [first, second] = MEASURES.filter(([form]) => form.test(said)).map(([, measure]) => measure)
    if (first !== undefined)
      return second === undefined || first === 'voteShare' ? { measure: first, title } : undefined
  }
  return undefined
}

function readRow(row: TableRow, frame: MatrixFrame): readonly Finding[] {
  const where = whereOf(row, frame)
  const words = ownWords(row)
  if (where === undefined || words === undefined) return []
  return frame.parties.flatMap(({ index, mention, span }) => {
    const read = readCell(row.cells[index], { meaning: frame.measure }, undefined)
    if (Object.keys(read).length === 0 || row.spanned?.includes(index) === true) return []
    const finding: Finding = {
      subject: mention,
      relation: 'electionResult',
      object: where.object,
      qualifiers: { ...where.qualifiers, ...read },
      spans: tidySpans([words, span, spanIn(frame.title), ...where.spans]),
      source: 'table',
      rule: 'party-columns/row',
    }
    return [finding]
  })
}

interface Where {
  readonly object: Mention
  readonly qualifiers: Qualifiers
  readonly spans: readonly Span[]
}

/** The election of the row, or the part of the country in the election of the page. */
function whereOf(row: TableRow, frame: MatrixFrame): Where | undefined {
  const place = wordsIn(row, indexOf(frame.columns, 'place'))
  const legislature = frame.body?.mention
  if (frame.reading.topic.election !== undefined) {
    const qualifiers = present({ legislature, constituency: place === '' ? undefined : text(place) })
    return place === '' ? undefined : { object: { by: 'topic' }, qualifiers, spans: [] }
  }
  const election = place === '' ? electionOfRow(row, frame, undefined) : undefined
  return election && { object: election.mention, qualifiers: present({ legislature }), spans: election.spans }
}
