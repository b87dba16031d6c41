// Tells which election the figures of a row are about: by its own cell, its columns, or the words above the table.
import type { Passage, TableRow } from '../../model/article.ts'
import type { ElectionMention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Topic } from '../topic.ts'
import { findDates } from '../text/dates.ts'
import { readElectionName, type ElectionName } from '../text/election-names.ts'
import { findElections, type FoundElection } from '../text/elections.ts'
import { electionMention, isDemonymOf } from './election-mentions.ts'
import { indexOf, type Frame } from './results-frame.ts'
import type { TableWords } from './table-words.ts'

export interface ElectionOfRow {
  readonly mention: ElectionMention
  /** Words outside the row and the header that name it. */
  readonly spans: readonly Span[]
}

/** `date` is the one that the header of the columns says; undefined where nothing says when the election was. */
export function electionOfRow(
  row: TableRow,
  frame: Frame,
  date: string | undefined,
): ElectionOfRow | undefined {
  const { columns, kind, election, reading } = frame
  const column = indexOf(columns, 'election')
  if (column >= 0) return date === undefined ? byCell(row.cells[column], frame) : undefined
  const spans = kind === undefined ? [] : [kind.span]
  if (date !== undefined) return { mention: bare(date, kind?.text), spans }
  if (election === undefined) return undefined
  const { place, ...name } = election.name
  const country = foreignPlace(place, name.kind, reading.topic)
  return {
    mention: { by: 'election', date: name.date, ...present({ kind: name.kind ?? kind?.text, country }) },
    spans: [...spans, election.span],
  }
}

const bare = (date: string, kind: string | undefined): ElectionMention => ({
  by: 'election',
  date,
  ...present({ kind }),
})

/** A cell names the election, or says its date alone; the page it leads to tells the kind and whose it was. */
function byCell(cell: Passage | undefined, { reading, kind, words }: Frame): ElectionOfRow | undefined {
  if (cell === undefined) return undefined
  const named = electionIn(cell.text, reading.topic)
  const date = named?.date ?? onlyDate(cell.text, words.language)
  if (date === undefined) return undefined
  const linked = linkedElection(cell, date)
  const country = foreignPlace(linked.place, linked.kind, reading.topic)
  const stated = present({ kind: linked.kind ?? kindIn(cell.text, words) ?? kind?.text, country })
  const mention = electionMention({ ...stated, ...named, date }, reading.topic)
  return mention && { mention, spans: [] }
}

/** "Local 1998", "Europee 1979": the kind beside the year. */
function kindIn(words: string, { kinds }: TableWords): string | undefined {
  const bare = words.replace(/\[[^\]]{0,12}\]|[0-9().,]+/gu, ' ').trim()
  return bare.length > 40 ? undefined : kinds.get(bare.toLowerCase())
}

/** "2014 Norwegian local election", "Bundestagswahl 2013" */
function electionIn(words: string, topic: Topic): Omit<FoundElection, 'from' | 'to'> | undefined {
  const [found] = findElections(words)
  if (found !== undefined) return found
  const name = readElectionName(words.replace(/\[[^\]]{0,12}\]/gu, ''))
  if (name?.date === undefined || name.kind === undefined) return undefined
  const country = foreignPlace(name.place, name.kind, topic)
  return present({ date: name.date, kind: name.kind, country })
}

function onlyDate(words: string, language: string): string | undefined {
  const [only, ...others] = new Set(findDates(words, language).map(({ iso }) => iso))
  return others.length === 0 ? only : undefined
}

/** The link of the cell, where it leads to the election of that year. */
function linkedElection({ links = [] }: Passage, date: string): Partial<ElectionName> {
  const names = links.map(({ target }) => readElectionName(target))
  return names.find((name) => name?.date?.startsWith(date.slice(0, 4))) ?? {}
}

const NATIONAL: ReadonlySet<string | undefined> = new Set([
  'general',
  'presidential',
  'european',
  'senate',
  undefined,
])

/** Undefined where it is the topic's own country: "West Granian" is that of Grania, of a whole-country election. */
function foreignPlace(
  place: string | undefined,
  kind: string | undefined,
  { country }: Topic,
): string | undefined {
  if (place === undefined || country === undefined) return place
  const isOwn = isDemonymOf(place, country) || (NATIONAL.has(kind) && place.endsWith(` ${country}`))
  return isOwn ? undefined : place
}
