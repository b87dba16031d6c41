// What holds for all rows of a table on an election's own page: who stood, which columns, which chamber, where.
import { spanIn, type Passage, type Table } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { ColumnMeaning } from '../data/result-columns.ts'
import { TWO_PARTY } from '../data/result-rows.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { readElectionName } from '../text/election-names.ts'
import type { TopicElection } from '../election-topic.ts'
import { label } from '../text/fold.ts'
import { bodyIn, type Body } from './legislatures.ts'
import { readColumns, type Column } from './result-columns.ts'
import { indexOf, type Words } from './results-frame.ts'
import { isMeasure } from './table-cells.ts'
import { titlesOf } from './table-rows.ts'
import { ballotNamed, tableWordsOf, type TableWords } from './table-words.ts'

export interface BallotFrame {
  readonly table: Table
  readonly reading: Reading
  readonly words: TableWords
  readonly election: TopicElection
  readonly object: Mention
  /** The words above the table that name the election, where the article is about something else. */
  readonly named?: Span
  readonly columns: readonly Column[]
  /** The column of those who stood. */
  readonly names: number
  /** The column of places, -1 where there is none. */
  readonly places: number
  readonly body?: Body
  readonly round?: { readonly number: number; readonly span: Span }
  /** The part of the country that the whole table is about. */
  readonly part?: Words
}

/** Undefined where it is no table of an election's results; its rows are those who stood. */
export function ballotFrameOf(inSection: TableInSection, reading: Reading): BallotFrame | undefined {
  const { table, headings, language } = inSection
  const titles = titlesOf(table.title, headings)
  const ballot = ballotOf(reading, titles)
  const words = tableWordsOf(language)
  if (ballot === undefined || titles.some((title) => !isOwnTitle(title, ballot.election, words)))
    return undefined
  const columns = readColumns(table, words).map((column, index) =>
    ownColumn(column, { table, index, ...ballot }),
  )
  const names = standingColumn(columns)
  if (names < 0 || !columns.some(({ meaning }) => isMeasure(meaning))) return undefined
  const part = indexOf(columns, 'place') >= 0 ? undefined : partOf(titles, ballot, words)
  if (part === 'unclear' || (part === undefined && isOfOneSeat(columns, ballot))) return undefined
  const above = aboveBallot(inSection, { columns, reading, words, titles: titles.slice(0, 2) })
  const places = placeColumn(columns, table)
  return { table, reading, words, ...ballot, columns, names, places, ...above, ...present({ part }) }
}

/** On the page of a constituency the candidates of a general election stood there, though its title does not say so. */
function isOfOneSeat(columns: readonly Column[], { election, named }: Ballot): boolean {
  const isPersonal = /^(?:presidential|mayoral|gubernatorial)$/u.test(election.mention.kind ?? '')
  return named !== undefined && !isPersonal && indexOf(columns, 'candidate') >= 0
}

/** The column of those who stood: of candidates where there is one, else of parties. */
function standingColumn(columns: readonly Column[]): number {
  const candidates = indexOf(columns, 'candidate')
  return candidates >= 0 ? candidates : indexOf(columns, 'party')
}

type Ballot = Pick<BallotFrame, 'election' | 'object' | 'named'>

/** The election of the article; on other pages the one that the words right above a table name in full. */
function ballotOf({ topic }: Reading, titles: readonly Passage[]): Ballot | undefined {
  if (topic.election !== undefined) return { election: topic.election, object: { by: 'topic' } }
  for (const title of titles.slice(0, 2)) {
    const election = electionNamedIn(title)
    if (election !== undefined) return { election, object: election.mention, named: spanIn(title) }
  }
  return undefined
}

/** "Summary of the 13 June 2010 Norwegian general election results", "General Election 2010: Northmark" */
const AROUND =
  /^(?:(?:summary|results?|full results|final results|official results) (?:of|for|from) (?:the )?)?(?<name>.{4,100}?)(?:(?<=elections?) results?)?(?:: (?<part>\p{Lu}[^:;0-9]{1,40}?))?(?: electorate [0-9.,]{1,12})?$/iu

function electionNamedIn({ text }: Passage): TopicElection | undefined {
  const groups = AROUND.exec(label(text.replace(/\[[^\]]{0,12}\]/gu, '')))?.groups
  const name = readElectionName(groups?.['name'] ?? '')
  if (name?.date === undefined || name.kind === undefined) return undefined
  const { date, kind, place } = name
  const mention = present({ by: 'election' as const, date, kind, country: place })
  return present({ mention, part: groups?.['part'] ?? name.part })
}

interface Above {
  readonly columns: readonly Column[]
  readonly reading: Reading
  readonly words: TableWords
  /** The nearest ones. */
  readonly titles: readonly Passage[]
}

function aboveBallot({ intro, chamber }: TableInSection, above: Above): Pick<BallotFrame, 'body' | 'round'> {
  const { columns, reading, words, titles } = above
  const [named] = (chamber === undefined ? titles : [chamber]).flatMap(
    (title) => bodyIn(title, reading) ?? [],
  )
  return present({
    body: named ?? bodyOfLead(columns, reading),
    round: roundIn(titles, words) ?? roundOfIntro(intro, words),
  })
}

/** The one body that the first paragraph names, where there are seats in it to win. */
function bodyOfLead(columns: readonly Column[], reading: Reading): Body | undefined {
  if (indexOf(columns, 'seats') < 0) return undefined
  const lead = reading.article.body.blocks.find((block) => block.type === 'paragraph')
  return lead !== undefined && lead.passage.text.length < 3_000 ? bodyIn(lead.passage, reading) : undefined
}

const YEAR = /(?<![0-9])(?:1[6-9]|20)[0-9]{2}(?![0-9])/gu
/** A term of office is no ballot. */
const TERM = /(?:1[6-9]|20)[0-9]{2} ?[–-] ?(?:(?:1[6-9]|20)?[0-9]{2}|present)(?![0-9])/u

/** Whether words above a table may speak of this election: of no other year, of no poll, of no contest in a party. */
export function isOwnTitle(
  { text }: Passage,
  { mention }: TopicElection,
  { otherTables, otherBallots }: TableWords,
): boolean {
  if ([otherTables, otherBallots, TWO_PARTY, TERM].some((form) => form.test(text))) return false
  const years: readonly string[] = text.match(YEAR) ?? []
  return years.length === 0 || years.includes(mention.date.slice(0, 4))
}

interface Place {
  readonly table: Table
  readonly index: number
  readonly election: TopicElection
}

/** A column of another election is not read; the year of this one adds nothing; only a size of the body stays the same. */
function ownColumn({ meaning, round, date }: Column, { table, index, election }: Place): Column {
  if (date !== undefined && !agree(date, election.mention.date)) return { meaning: 'ignored' }
  const isSame =
    meaning !== 'seatsTotal' || new Set(table.rows.map((row) => row.cells[index]?.text)).size === 1
  return present({ meaning: isSame ? meaning : ('ignored' as const), round })
}

const agree = (a: string, b: string) => a.startsWith(b) || b.startsWith(a)

function roundIn(titles: readonly Passage[], words: TableWords): BallotFrame['round'] {
  for (const title of titles) {
    const number = ballotNamed(title.text, words)
    if (number !== undefined) return { number, span: spanIn(title) }
  }
  return undefined
}

/** The paragraph above a table may speak of one ballot alone. */
function roundOfIntro(intro: Passage | undefined, words: TableWords): BallotFrame['round'] {
  const spoken = words.ballots.filter(([form]) => intro !== undefined && form.test(intro.text))
  return spoken.length === 1 && intro !== undefined ? roundIn([intro], words) : undefined
}

/** A heading below "Results by province" names the province; the table may be of a part that nothing names: "unclear". */
function partOf(
  titles: readonly Passage[],
  ballot: Ballot,
  words: TableWords,
): Words | undefined | 'unclear' {
  const [nearest] = titles
  if (nearest === undefined) return undefined
  const { election, named } = ballot
  if (election.part !== undefined) return { text: election.part, span: named ?? spanIn(nearest) }
  if (named !== undefined) return undefined
  const above = titles.findIndex(({ text }) => words.byPart.test(text))
  if (above > 0) return { text: label(nearest.text), span: spanIn(nearest) }
  if (above < 0 && namesPart(nearest.text, words)) return { text: label(nearest.text), span: spanIn(nearest) }
  const isWhole = above < 0 && titles.some(({ text }) => words.whole.test(text) || holdsBody(text))
  return isWhole ? undefined : 'unclear'
}

/** "Circonscription de Vallon", "Northmark county" */
function namesPart(title: string, { headers }: TableWords): boolean {
  const words = label(title).split(/\s+/u)
  const [first = '', second = ''] = words
  const last = words.at(-1) ?? ''
  const isPlace = (word: string) => headers.get(word.toLowerCase()) === 'place'
  const isOf = /^(?:of|de|du|des|del|della|di|do|da|von|van)$|^d['’]/iu.test(second)
  return (
    words.length <= 6 &&
    ((isPlace(first) && isOf) || (isPlace(last) && words.length > 1 && /^\p{Lu}/u.test(first)))
  )
}

const holdsBody = (words: string) =>
  words
    .toLowerCase()
    .split(/[\s-]+/u)
    .some((word) => legislatureNouns.has(word))

/** Whether the rows of a frame name persons. */
export function areCandidates({ columns, names }: BallotFrame): boolean {
  const meaning: ColumnMeaning | undefined = columns[names]?.meaning
  return meaning === 'candidate'
}

/** The column of places. The state or the county of candidates who each have another may be where they are from. */
function placeColumn(columns: readonly Column[], { rows, columns: headers }: Table): number {
  const column = indexOf(columns, 'place')
  const isSeat = /constituency|district|electorate|riding|division/iu.test(headers[column]?.text ?? '')
  if (isSeat || indexOf(columns, 'candidate') < 0) return column
  const places = new Set(rows.map((row) => row.cells[column]?.text))
  return places.size <= rows.length / 2 ? column : -1
}
