// Reads the infobox of an election: when it was, the bodies it filled, its turnout, and the result of each column or number.
import { spanIn, type Passage } from '../../model/article.ts'
import type { ElectionMention, Finding } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import { date, integer, type Found } from '../rule.ts'
import { readElectionName } from '../text/election-names.ts'
import { readShare } from '../text/numbers.ts'
import { holdsValue } from '../text/values.ts'
import { boxFinding, isEmpty, unread, type Box, type ReadField } from './infobox-box.ts'
import { bodiesIn, type FilledBody } from './infobox-bodies.ts'
import { electionColumns, resultOf } from './infobox-columns.ts'
import { readElectionDates } from './infobox-election-dates.ts'
import { fieldFindings } from './infobox-fields.ts'

/** Only in an article on that election; a further infobox only if it bears the name of the same one. */
export function readElectionBox(box: Box): readonly Found[] {
  const election = box.reading.topic.election?.mention
  if (election === undefined || !isOf(election, box)) return []
  const bodies = box.fields.flatMap(bodiesOf)
  return [
    ...box.fields.flatMap((one) => readField(one, box)),
    ...unique(bodies).map(bodyFinding),
    ...resultsOf(box, election, bodies),
  ]
}

function isOf(election: ElectionMention, { infobox, fields, reading }: Box): boolean {
  const named = fields.find(({ meaning }) => meaning?.type === 'part' && meaning.part === 'name')
  const name = readElectionName((named?.field.value ?? infobox.caption)?.text.split('\n')[0] ?? '')
  if (name?.date === undefined) return reading.infoboxes[0] === infobox
  const length = Math.min(name.date.length, election.date.length)
  const isKind = name.kind === undefined || election.kind === undefined || name.kind === election.kind
  return isKind && name.date.slice(0, length) === election.date.slice(0, length)
}

function readField({ field, meaning }: ReadField, box: Box): readonly Found[] {
  if (meaning === undefined) return middleDate(field, box)
  if (meaning.type !== 'relation' || isEmpty(field)) return []
  const { relation } = meaning
  switch (relation) {
    case 'date':
      return datesOf(field.value, spanIn(field.key), box)
    case 'turnout':
      return turnoutOf({ field, meaning })
    case 'previousElection':
    case 'nextElection':
      return neighbour(relation, { field, meaning })
    case 'country':
      return fieldFindings(field, { relation }, box)
    default:
      return []
  }
}

/** "1994 ← | 20 September 1998 | → 2002": the middle of the row that leads to the elections before and after. */
function middleDate({ key, cells }: ReadField['field'], box: Box): readonly Found[] {
  if (key.text !== '' || cells === undefined) return []
  const isNeighbour = (cell: Passage | undefined) => /[←→⟵⟶◄►]/u.test(cell?.text ?? '')
  const own = cells.filter((cell) => cell !== undefined && !isNeighbour(cell))
  const [middle, ...others] = own
  if (!cells.some(isNeighbour) || middle === undefined || others.length > 0) return []
  return datesOf(middle, undefined, box)
}

function datesOf(
  value: Passage,
  key: Finding['spans'][number] | undefined,
  { language, infobox, reading }: Box,
): readonly Found[] {
  const dates = readElectionDates(value, language)
  if (dates === undefined)
    return holdsValue(value.text.trim())
      ? [unread(`"${value.text.slice(0, 100)}" is not a date`, spanIn(value))]
      : []
  return dates.map(({ iso, to, round, span }) =>
    boxFinding({
      relation: 'date',
      object: date(iso),
      qualifiers: {
        ...(round === undefined ? {} : { round: integer(round) }),
        ...(to === undefined ? {} : { to: date(to) }),
      },
      spans: [span, ...(key === undefined ? headingOf(infobox, reading) : [key])],
      rule: 'infobox/election-date',
    }),
  )
}

/** A row without a label says of itself not what the day is of. */
function headingOf({ caption }: Box['infobox'], { article }: Box['reading']): Finding['spans'] {
  const heading = caption ?? article.title
  return heading === undefined || heading.text.trim() === '' ? [] : [spanIn(heading)]
}

/** "63.2% (▲2.1pp)", "%63,2" */
const TURNOUT = /^(?<share>[^()▲▼↑↓\n]{1,20}?%|%\s?[0-9.,]{1,6})\s{0,3}(?:[(▲▼↑↓▬].{0,60})?$/u

function turnoutOf({ field }: ReadField): readonly Found[] {
  const share = readShare(TURNOUT.exec(field.value.text.trim())?.groups?.['share'] ?? '')
  if (share === undefined) return [unread(`"${field.value.text.slice(0, 60)}" is not a share`, field.span)]
  const object = { type: 'decimal', ...share } as const
  return [boxFinding({ relation: 'turnout', object, spans: [field.span], rule: 'infobox/field' })]
}

/** An election that is named, not its year alone. */
function neighbour(relation: RelationName, { field: { value, span } }: ReadField): readonly Found[] {
  const named = readElectionName(value.text.trim())
  if (named?.date === undefined) return []
  const { date: when, kind, place } = named
  const object: ElectionMention = {
    by: 'election',
    date: when,
    ...(kind === undefined ? {} : { kind }),
    ...(place === undefined ? {} : { country: place }),
  }
  return [boxFinding({ relation, object, spans: [span], rule: 'infobox/field' })]
}

/** "All 349 seats to the Riksdag": a heading over the whole width, or a field of its own. */
function bodiesOf({ field, meaning }: ReadField): readonly FilledBody[] {
  if (meaning?.type === 'relation' && meaning.relation === 'electedBody') return bodiesIn(field.value)
  if (meaning !== undefined || field.cells !== undefined) return []
  return isEmpty(field) ? bodiesIn(field.key) : field.key.text === '' ? bodiesIn(field.value) : []
}

function unique(bodies: readonly FilledBody[]): readonly FilledBody[] {
  return bodies.filter(({ name }, index) => bodies.findIndex((other) => other.name === name) === index)
}

function bodyFinding({ mention, span }: FilledBody): Finding {
  return boxFinding({ relation: 'electedBody', object: mention, spans: [span], rule: 'infobox/elected-body' })
}

/** Seats are of the one body that is filled as a whole. */
function resultsOf(box: Box, election: ElectionMention, bodies: readonly FilledBody[]): readonly Found[] {
  const whole = unique(bodies).filter(({ isWhole }) => isWhole)
  const [body, ...others] = whole.length > 0 ? whole : unique(bodies)
  const only = others.length === 0 ? body : undefined
  const part = box.reading.topic.election?.part
  return electionColumns(box).flatMap((column) => resultOf(column, { election, body: only, part }) ?? [])
}
