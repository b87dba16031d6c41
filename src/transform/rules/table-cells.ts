// Reads one cell of a result table by what its column holds.
import type { Qualifiers } from '../../model/claim.ts'
import type { Passage } from '../../model/article.ts'
import type { QualifierName } from '../../model/ontology.ts'
import type { ColumnMeaning } from '../data/elections.ts'
import { integer } from '../rule.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { readChange, readCount, readPair, readShare } from '../text/numbers.ts'

const counted = (name: QualifierName, n: number | undefined): Qualifiers =>
  n === undefined ? {} : { [name]: integer(n) }

/** Reads the text of a cell; `{}` where it does not say such a thing. */
type ReadCell = (words: string) => Qualifiers

const readers: Readonly<Record<ColumnMeaning, ReadCell>> = {
  leader: (words) =>
    looksLikePerson(label(words)) ? { leader: { by: 'name', type: 'Person', name: label(words) } } : {},
  votes: (words) => counted('votes', readCount(words)),
  voteShare: (words) => shared('voteShare', words),
  constituencyVotes: (words) => counted('constituencyVotes', readCount(words)),
  constituencyShare: (words) => shared('constituencyShare', words),
  seats: seatsOf,
  seatsTotal: (words) => counted('seatsTotal', readCount(words)),
  municipalities: (words) => counted('municipalities', readPair(words)?.part ?? readCount(words)),
  candidates: (words) => counted('candidates', readCount(words)),
  change: (words) => counted('change', readChange(words)),
  position: (words) => counted('position', readCount(words.replace(/(?:st|nd|rd|th)$/u, ''))),
  election: () => ({}),
  ignored: () => ({}),
}

function shared(name: QualifierName, words: string): Qualifiers {
  const share = readShare(words)
  return share === undefined ? {} : { [name]: { type: 'decimal', ...share } }
}

/** "0 / 550" says how many there are, too. */
function seatsOf(words: string): Qualifiers {
  const pair = readPair(words)
  return pair === undefined
    ? counted('seats', readCount(words))
    : { seats: integer(pair.part), seatsTotal: integer(pair.whole) }
}

/** What a cell says; `{}` where it is empty or its column's meaning unknown. */
export function readCell(cell: Passage | undefined, meaning: ColumnMeaning | undefined): Qualifiers {
  return cell === undefined || meaning === undefined ? {} : readers[meaning](cell.text)
}

const MEASURES: ReadonlySet<string> = new Set<ColumnMeaning>([
  'votes',
  'voteShare',
  'constituencyVotes',
  'constituencyShare',
  'seats',
  'municipalities',
  'candidates',
])

/** Whether a column holds figures of one row. */
export function isFigure(name: string | undefined): boolean {
  return isMeasure(name) || name === 'change' || name === 'position' || name === 'seatsTotal'
}

/** Whether a column or qualifier is a measure that makes a row a result. */
export function isMeasure(name: string | undefined): boolean {
  return name !== undefined && MEASURES.has(name)
}
