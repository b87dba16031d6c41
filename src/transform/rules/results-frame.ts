// What holds for all rows of a table of a party's results: its columns, and what the words above it say.
import { spanIn, type Passage, type Table } from '../../model/article.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { readElectionName, type ElectionName } from '../text/election-names.ts'
import { findElections } from '../text/elections.ts'
import { label } from '../text/fold.ts'
import { bodyIn, kindOfBody, type Body } from './legislatures.ts'
import { readColumns, type Column } from './result-columns.ts'
import { isMeasure } from './table-cells.ts'
import { titlesOf } from './table-rows.ts'
import { tableWordsOf, withNames, type TableWords } from './table-words.ts'

export interface Frame {
  readonly table: Table
  readonly reading: Reading
  readonly words: TableWords
  readonly columns: readonly Column[]
  readonly kind?: Words
  readonly body?: Body
  /** The election of all rows, where the words above the table name one with its date. */
  readonly election?: NamedElection
}

export interface Words {
  readonly text: string
  readonly span: Span
}

export interface NamedElection {
  readonly name: ElectionName & { readonly date: string }
  readonly span: Span
}

/** Index of the one column of a meaning; -1 where there is none. */
export function indexOf(columns: readonly Column[], meaning: Column['meaning']): number {
  return columns.findIndex((column) => column.meaning === meaning)
}

/** Undefined where it is no table of a party's results: it needs elections and measures, and words that say so. */
export function frameOf(inSection: TableInSection, reading: Reading): Frame | undefined {
  const { table, headings, language } = inSection
  const words = withNames(tableWordsOf(language), reading.topic.keys)
  const columns = readColumns(table, words).map((column, index) =>
    isGroup(table.columns[index]) ? { meaning: 'ignored' as const } : column,
  )
  if (!columns.some(({ meaning }) => isMeasure(meaning))) return undefined
  const titles = titlesOf(table.title, headings)
  if (titles.some(({ text }) => words.otherTables.test(text))) return undefined
  const election = electionIn(inSection, titles)
  const isDated = columns.some(({ meaning, date }) => isMeasure(meaning) && date !== undefined)
  const isPlaces = indexOf(columns, 'place') >= 0 && (isDated || election !== undefined)
  if (indexOf(columns, 'election') < 0 && !isPlaces) return undefined
  if (!isAboutElections(inSection, columns, { titles, words })) return undefined
  const above = aboveTable(inSection, reading, { titles, words })
  const kind = above.kind ?? linkedKind(table.rows.map((row) => row.cells[indexOf(columns, 'election')]))
  return { table, reading, words, columns, ...above, ...present({ election, kind }) }
}

/** The group that a party joined in a parliament did not win its votes. */
const isGroup = (header: Passage | undefined) =>
  /^(?:political |parliamentary |ep |european )?groups?$/iu.test(header?.text.trim() ?? '')

interface Above {
  readonly titles: readonly Passage[]
  readonly words: TableWords
}

function aboveTable(
  { table, intro, chamber }: TableInSection,
  reading: Reading,
  { titles, words }: Above,
): Pick<Frame, 'kind' | 'body'> {
  const nearest = saidBy(titles.slice(0, table.title === undefined ? 1 : 2), { reading, words })
  const kind = firstOf(titles, (title) => kindIn(title, words))
  const own = chamber && bodyIn(chamber, reading)
  if (own !== undefined) return { kind: kind ?? ofAllChambers(own), body: own }
  const body = nearest.body ?? bodyInIntro(intro, { reading, words })
  return present({ kind: kind ?? (body && kindByBody(body)), body })
}

/** A short paragraph on elections right above the table. */
function bodyInIntro(
  intro: Passage | undefined,
  { reading, words }: Pick<Frame, 'reading' | 'words'>,
): Body | undefined {
  const isIntro = intro !== undefined && words.elections.test(intro.text) && intro.text.length < 500
  return isIntro ? bodyIn(intro, reading) : undefined
}

/** A row with the figures of several chambers is about one election of all of them. */
const ofAllChambers = ({ span }: Body): Words => ({ text: 'general', span })

/** The body and the kind of the elections that words name. */
export function saidBy(
  titles: readonly Passage[],
  { reading, words }: Pick<Frame, 'reading' | 'words'>,
): Pick<Frame, 'kind' | 'body'> {
  const body = firstOf(titles, (title) => bodyIn(title, reading))
  return present({
    body,
    kind: firstOf(titles, (title) => kindIn(title, words)) ?? (body && kindByBody(body)),
  })
}

const kindByBody = ({ name, span }: Body): Words => ({ text: kindOfBody(name), span })

/** The kind of the elections that the cells of a column lead to, where all are of one. */
function linkedKind(cells: readonly (Passage | undefined)[]): Words | undefined {
  const kinds = cells.flatMap((cell) =>
    (cell?.links ?? []).flatMap(({ target }) => {
      const kind = readElectionName(target)?.kind
      return cell === undefined || kind === undefined ? [] : [{ text: kind, span: spanIn(cell) }]
    }),
  )
  return new Set(kinds.map(({ text }) => text)).size === 1 ? kinds[0] : undefined
}

/** A contest has years and votes, too: something must speak of elections, or the columns of votes and of seats. */
function isAboutElections(
  { table, intro }: TableInSection,
  columns: readonly Column[],
  { titles, words }: Above,
): boolean {
  const header = table.columns[indexOf(columns, 'election')]?.text ?? ''
  if (/elect|poll/iu.test(header)) return true
  if ([...titles, intro].some((passage) => passage !== undefined && words.elections.test(passage.text)))
    return true
  const has = (...meanings: readonly Column['meaning'][]) =>
    columns.some(({ meaning }) => meanings.includes(meaning))
  if (has('votes', 'voteShare') && has('seats')) return true
  const cells = table.rows.map((row) => row.cells[indexOf(columns, 'election')])
  return cells.some(
    (cell) => cell?.links?.some(({ target }) => /(?<![\p{L}])elections?(?![\p{L}])/iu.test(target)) === true,
  )
}

function firstOf<T>(titles: readonly Passage[], read: (title: Passage) => T | undefined): T | undefined {
  for (const title of titles) {
    const found = read(title)
    if (found !== undefined) return found
  }
  return undefined
}

/** "Local elections" → local; a heading "Presidential" says it by itself. */
function kindIn(title: Passage, { kinds, elections, language }: TableWords): Words | undefined {
  const words = label(title.text).toLowerCase()
  const whole = kinds.get(words)
  if (whole !== undefined) return { text: whole, span: spanIn(title) }
  const isKnown = /elections?|parliament|results?|assembly/u.test(words)
  if (!isKnown && (language === 'en' || !elections.test(words))) return undefined
  const kind = [...kinds].find(([word]) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(words))
  return kind && { text: kind[1], span: spanIn(title) }
}

/** "2009 Governorate Elections": the nearest words above the table that name an election with its date. */
function electionIn({ intro }: TableInSection, titles: readonly Passage[]): NamedElection | undefined {
  const above = firstOf(titles.slice(0, 2), (title) => {
    const name = readElectionName(label(title.text)) ?? onlyElection(title)
    return name?.date === undefined ? undefined : { name: { ...name, date: name.date }, span: spanIn(title) }
  })
  if (above !== undefined) return placed(above, intro)
  const name = intro && onlyElection(intro)
  return name && { name, span: spanIn(intro) }
}

/** A heading leaves out whose election it was; a link of the paragraph below leads to it. */
function placed(above: NamedElection, intro: Passage | undefined): NamedElection {
  if (above.name.place !== undefined) return above
  const linked = (intro?.links ?? []).map(({ target }) => readElectionName(target))
  const same = linked.find((name) => name?.date === above.name.date && name.kind === above.name.kind)
  return same?.place === undefined ? above : { ...above, name: { ...above.name, place: same.place } }
}

/** The election that a passage speaks of, where it speaks of one. */
function onlyElection({ text }: Passage): (ElectionName & { readonly date: string }) | undefined {
  const [first, ...others] = findElections(text)
  if (first === undefined || others.some(({ date }) => date !== first.date)) return undefined
  const { date, kind, country, adjective } = first
  return { date, ...present({ kind, place: country ?? adjective }) }
}
