// Gathers what an election's infobox says of each party or candidate: by number, or in cells side by side.
import { spanIn, subPassage, type Passage } from '../../model/article.ts'
import type { ElectionMention, Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import type { Literal } from '../../model/value.ts'
import { nobodyWords } from '../data/lists.ts'
import { integer, text } from '../rule.ts'
import { readChange, readCount, readPair, readShare } from '../text/numbers.ts'
import { listedValues } from '../text/values.ts'
import { boxFinding, isEmpty, type Box, type ReadField } from './infobox-box.ts'
import type { FilledBody } from './infobox-bodies.ts'
import { mentionOf } from './infobox-names.ts'

/** What one column says, by the part that its row holds. */
export type ElectionColumn = ReadonlyMap<string, PartWords>

interface PartWords {
  readonly words: Passage
  readonly spans: readonly Span[]
}

/** "First party", "Second party": a row that heads the columns below it. */
const HEADS =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:party|candidate|alliance)/iu

/** Columns in the order of the text. A row whose label comes again begins a new group of columns. */
export function electionColumns({ fields }: Box): readonly ElectionColumn[] {
  const columns = new Map<string, Map<string, PartWords>>()
  const groupOf = makeGroups()
  for (const one of fields) {
    const group = groupOf(one)
    if (one.meaning?.type !== 'part' || isEmpty(one.field)) continue
    const { part, number } = one.meaning
    for (const [index, cell] of cellsOf(one).entries()) {
      const id = number === '' ? `${String(group)}/${String(index)}` : number
      const column = columns.get(id) ?? new Map<string, PartWords>()
      columns.set(id, column)
      if (cell !== undefined && !column.has(part)) column.set(part, cell)
    }
  }
  return [...columns.values()]
}

/** Counts the groups of columns: in how many-eth a field stands. */
function makeGroups(): (one: ReadField) => number {
  let group = 0
  const seen = new Set<string>()
  return function groupOf({ field, meaning }) {
    const part = meaning?.type === 'part' && meaning.number === '' ? meaning.part : undefined
    if (HEADS.test(field.value.text) || (part !== undefined && seen.has(part))) {
      group++
      seen.clear()
    }
    if (part !== undefined && !isEmpty(field)) seen.add(part)
    return group
  }
}

/** The value of a numbered key is quoted with its key, a cell with the label of its row. */
function cellsOf({ field }: ReadField): readonly (PartWords | undefined)[] {
  const { cells, value, key, span } = field
  if (cells === undefined) return [{ words: value, spans: [span] }]
  return cells.map((cell) => cell && { words: cell, spans: [spanIn(cell), spanIn(key)] })
}

export interface ElectionScene {
  readonly election: ElectionMention
  /** The one body whose seats are counted. */
  readonly body: FilledBody | undefined
  /** Where in the country, if the article is about a part of the election. */
  readonly part: string | undefined
}

/** The result of a column; undefined where it names nobody or has no figure. */
export function resultOf(column: ElectionColumn, scene: ElectionScene): Finding | undefined {
  const subject = subjectOf(column)
  const measures = possible(measuresOf(column), scene)
  if (subject === undefined || Object.keys(measures).length === 0) return undefined
  const leader = subject.part === 'nominee' ? undefined : nameIn(column.get('leader'), 'Person')
  const body = measures.seats === undefined ? undefined : scene.body
  const used = [
    subject.part,
    'votes',
    'share',
    'seats',
    'change',
    ...(leader === undefined ? [] : ['leader']),
  ]
  return boxFinding({
    subject: subject.mention,
    relation: 'electionResult',
    object: scene.election,
    qualifiers: { ...seatsOfBody(body), ...measures, ...present({ leader }), ...placeOf(scene) },
    spans: [
      ...used.flatMap((part) => column.get(part)?.spans ?? []),
      ...(body === undefined ? [] : [body.span]),
    ],
    rule: 'infobox/election-result',
  })
}

/** More seats than were filled are those that a party then had, not those that it won. */
function possible(measures: Measures, { body }: ElectionScene): Measures {
  const { seats, seatsTotal, change, ...others } = measures
  const isTooMany = seats?.type === 'integer' && body?.filled !== undefined && seats.n > body.filled
  return isTooMany ? others : present({ ...others, seats, seatsTotal, change })
}

function seatsOfBody(body: FilledBody | undefined): Qualifiers {
  if (body === undefined) return {}
  const { mention, seatsTotal } = body
  return present({
    legislature: mention,
    seatsTotal: seatsTotal === undefined ? undefined : integer(seatsTotal),
  })
}

const placeOf = ({ part }: ElectionScene): Qualifiers =>
  part === undefined ? {} : { constituency: text(part) }

interface Subject {
  readonly mention: Mention
  readonly part: 'nominee' | 'party' | 'alliance'
}

/** A candidate, else a party, else an alliance. Seats are the party's for which a candidate stood. */
function subjectOf(column: ElectionColumn): Subject | undefined {
  const list = column.has('seats') ? nameIn(column.get('party'), 'Party') : undefined
  if (list !== undefined) return { mention: list, part: 'party' }
  const nominee = nameIn(column.get('nominee'), 'Person')
  if (nominee !== undefined) return { mention: nominee, part: 'nominee' }
  if (column.has('nominee')) return undefined
  const party = nameIn(column.get('party'), 'Party')
  if (party !== undefined) return { mention: party, part: 'party' }
  const alliance = column.has('party') ? undefined : nameIn(column.get('alliance'), 'Organization')
  return alliance && { mention: alliance, part: 'alliance' }
}

/** The first name of a cell: others in it are of the same column, but not first. */
function nameIn(part: PartWords | undefined, type: 'Person' | 'Party' | 'Organization'): Mention | undefined {
  if (part === undefined) return undefined
  const [line = ''] = part.words.text.split('\n')
  const first = subPassage(part.words, 0, line.length)
  const style = type === 'Person' ? ({ and: 'always' } as const) : ({ marks: false } as const)
  const [value] = listedValues(first, style).values
  return value === undefined || nobodyWords.test(value.text) ? undefined : mentionOf(value, type)
}

type Measures = Partial<Record<'votes' | 'voteShare' | 'seats' | 'seatsTotal' | 'change', Literal>>

function measuresOf(column: ElectionColumn): Measures {
  const words = (part: string) =>
    column
      .get(part)
      ?.words.text.replace(/[\s\u00A0\u202F]+/gu, ' ')
      .trim() ?? ''
  const votes = readCount(words('votes').replace(/ \([^()]{1,12}%\)$| votes$/u, ''))
  const share = readShare(words('share'))
  const seats = seatsWon(words('seats'))
  const change = arrowChange(words('change'))
  return present({
    votes: votes === undefined ? undefined : integer(votes),
    voteShare: share === undefined ? undefined : ({ type: 'decimal', ...share } as const),
    seats: seats === undefined ? undefined : integer(seats.part),
    seatsTotal: seats?.whole === undefined ? undefined : integer(seats.whole),
    change: change === undefined ? undefined : integer(change),
  })
}

/** "131", "26 seats", "131 / 349" */
function seatsWon(words: string): { readonly part: number; readonly whole?: number } | undefined {
  const bare = words.replace(/ ?seats?$/iu, '')
  const part = readCount(bare)
  return readPair(bare) ?? (part === undefined || part > 10_000 ? undefined : { part })
}

/** "▼30", "▲ 2 seats", "▬0", "+3", "Steady" */
const ARROWS =
  /^(?:(?<up>[▲△▴↑⬆]|increase )|(?<down>[▼▽▾↓⬇]|decrease )|(?<steady>[▬━►◄↔]|steady|no change))\uFE0F? ?(?<by>[0-9]{0,5})(?: ?seats?)?$/iu

function arrowChange(words: string): number | undefined {
  const match = ARROWS.exec(words)?.groups
  if (match === undefined) return readChange(words.replace(/ ?seats?$/iu, ''))
  const by = match['by'] ?? ''
  if (match['steady'] !== undefined) return by === '' || Number(by) === 0 ? 0 : undefined
  if (by === '') return undefined
  return match['up'] === undefined ? (Number(by) === 0 ? 0 : -Number(by)) : Number(by)
}
