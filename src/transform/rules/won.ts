// Reads what a clause says was won in an election: behind its verb, in the next breath, in a participle, or nothing at all.
import type { ClauseView, Sentence } from '../reading.ts'
import { present } from '../../model/present.ts'
import { matchIn } from '../text/match.ts'
import { readMeasures, type Measures } from '../text/measures.ts'
import { overlaps, type Range } from '../text/range.ts'

/** Verbs behind which stands what somebody won. */
export const WINNING =
  /^(?:win|receive|gain|obtain|get|poll|secure|score|garner|attract|capture|take|return|achieve|earn|record)$/u
/** Taking part, and coming in somewhere: what was won stands behind it. */
const STANDING = /^(?:participate|contest|compete|run|stand|come|finish|rank|place|join)$/u
/** Of those, what nobody does before the votes are counted. */
const ARRIVING = /^(?:come|finish|rank|place)$/u
/** Figures of polls are no results. */
const OPINION = /(?<![\p{L}])(?:opinion|polls?|polling|surveys?|projected|forecast)(?![\p{L}])/iu

type Words = Pick<Sentence, 'text' | 'clauses'>

/** What a clause and those that go on with it say was won: votes, share or seats, not candidates alone. */
export function wonIn(clause: ClauseView, sentence: Words): Measures | undefined {
  if (OPINION.test(sentence.text)) return undefined
  const first = ownResult(clause, sentence)
  const none = noSeats(clause, sentence)
  const parts = [none, ...following(clause, sentence).map((next) => ownResult(next, sentence)), first]
  const known = parts.filter((part) => part !== undefined)
  if (first === undefined && none === undefined) return undefined
  const to = Math.max(...known.map((part) => part.to))
  return { ...known.reduce((all, part) => ({ ...all, ...part })), from: clause.verb.from, to }
}

/** "received 402,118 votes and won 28 seats": the second half is read with the first. */
export function continuesResult(clause: ClauseView, sentence: Sentence): boolean {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  if (clause.kind !== 'coordinated' || before === undefined) return false
  return ownResult(clause, sentence) !== undefined && ownResult(before, sentence) !== undefined
}

const isContest = ({ verb }: ClauseView) => WINNING.test(verb.lemma) || STANDING.test(verb.lemma)

/** The clause that is coordinated with one. */
function following(clause: ClauseView, { clauses }: Words): readonly ClauseView[] {
  const next = clauses[clauses.indexOf(clause) + 1]
  return next?.kind === 'coordinated' ? [next] : []
}

function ownResult({ verb, complement, asserted, holes }: ClauseView, { text }: Words): Measures | undefined {
  if (!asserted || verb.voice === 'passive') return undefined
  const words = withoutHoles(text.slice(0, complement.to), holes).replace(OTHERS_BEHIND, '')
  if (WINNING.test(verb.lemma)) return asResult(readMeasures(words, complement))
  return STANDING.test(verb.lemma)
    ? (wonInParticiple(words, complement) ?? sharesIn(words, complement, ARRIVING.test(verb.lemma)))
    : undefined
}

/** Behind these words stand figures of others. */
const OTHERS_BEHIND = /,?\s(?:ahead of|followed by|compared (?:to|with)|just behind|behind)\s[^;]*$/u

const withoutHoles = (text: string, holes: readonly Range[]) =>
  holes.reduce((words, { from, to }) => words.slice(0, from) + ' '.repeat(to - from) + words.slice(to), text)

function asResult(measures: Measures | undefined): Measures | undefined {
  const { votes, voteShare, seats } = measures ?? {}
  return votes === undefined && voteShare === undefined && seats === undefined ? undefined : measures
}

const PARTICIPLE =
  /(?:,|\sand|\sbut)\s(?:again\s)?(?:winning|receiving|gaining|obtaining|polling|securing|taking|finishing \p{Ll}+ with|coming \p{Ll}+ with|getting|scoring|garnering|capturing|achieving)\s/u

/** "contested the election, winning 28 seats" */
function wonInParticiple(text: string, { from, to }: Range): Measures | undefined {
  const match = matchIn(PARTICIPLE, text.slice(from, to), from)
  return match && asResult(readMeasures(text, { from: match.to, to }))
}

/** "came third with 5,120 votes and 2 seats": seats that somebody stands for are not won. */
function sharesIn(text: string, complement: Range, isOver: boolean): Measures | undefined {
  const measures = readMeasures(text, complement)
  if (measures?.votes === undefined && measures?.voteShare === undefined) return undefined
  if (isOver) return measures
  const { from, to, votes, voteShare } = measures
  return present({ from, to, votes, voteShare })
}

const NO_SEATS =
  /(?:(?:did not|didn['’]t) (?:win|gain|obtain|receive|get|secure|take)|failed to (?:win|gain|obtain|get|secure|take)|without (?:winning|gaining|obtaining)|(?:won|winning|gained|gaining|but|and|received|obtained) no)\s?(?:any|an?|a single|enough votes for a)? ?(?:parliamentary )?(?:seats?|mandates?)(?![\p{L}])/u

/** "… but did not win any seats": up to where somebody else does something. */
function noSeats(clause: ClauseView, { text, clauses }: Words): Measures | undefined {
  if (!isContest(clause)) return undefined
  const other = clauses.find(
    ({ verb, kind, subject }) => verb.from > clause.verb.from && kind === 'main' && subject?.kind === 'name',
  )
  const range = { from: clause.verb.from, to: other?.verb.from ?? text.length }
  const match = matchIn(NO_SEATS, text.slice(range.from, range.to), range.from)
  const isHole = match === undefined || clause.holes.some((hole) => overlaps(hole, match))
  return isHole ? undefined : { from: match.from, to: match.to, seats: 0 }
}
