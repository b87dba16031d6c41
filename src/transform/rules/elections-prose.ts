// Reads what a party won in an election, and in which it stood, from sentences.
import type { Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { countryNamed } from '../data/countries.ts'
import { integer, said, text, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { readMeasures, type Measures } from '../text/measures.ts'
import type { Name } from '../text/names.ts'
import { isInside, overlaps, textOf } from '../text/range.ts'
import { electionOf } from './election-mentions.ts'

const WINNING = /^(?:win|receive|gain|obtain|get|poll|secure|score|garner|attract|capture|take|return)$/u
const STANDING = /^(?:participate|contest|compete|run|stand|take)$/u

export const electionsProse: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { party, verb } = clause
    if (party === undefined || verb.voice === 'passive' || continuesResult(clause, sentence)) return []
    const context = { clause, sentence, reading, subject: asContestant(party.mention) }
    const result = WINNING.test(verb.lemma) ? readResult(context) : []
    return result.length === 0 && STANDING.test(verb.lemma) ? readStanding(context) : result
  },
}

interface Context {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly reading: Reading
  readonly subject: Mention
}

/** What stands in elections under the name of an alliance is an alliance, not a party. */
function asContestant(mention: Mention): Mention {
  const isAlliance = mention.by === 'name' && /\s(?:alliance|coalition|list|bloc)$/iu.test(mention.name)
  return isAlliance ? { ...mention, type: 'Organization' } : mention
}

/** "received 402,118 votes and won 28 seats": the second half is read with the first. */
function continuesResult(clause: ClauseView, { clauses, ...sentence }: Sentence): boolean {
  const before = clauses[clauses.indexOf(clause) - 1]
  if (clause.kind !== 'coordinated' || before === undefined) return false
  return wonIn(clause, sentence) !== undefined && wonIn(before, sentence) !== undefined
}

/** What a clause says was won: votes, share or seats, not candidates alone. */
function wonIn(
  { verb, complement, asserted }: ClauseView,
  { text: words }: Pick<Sentence, 'text'>,
): Measures | undefined {
  if (!WINNING.test(verb.lemma) || !asserted) return undefined
  const measures = readMeasures(words, complement)
  const isResult = [measures?.votes, measures?.voteShare, measures?.seats].some(
    (value) => value !== undefined,
  )
  return isResult ? measures : undefined
}

function readResult(context: Context): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const won = OPINION.test(sentence.text) ? undefined : allWon(clause, sentence)
  const found = electionOf(clause, sentence, reading)
  if (won === undefined || found === undefined) return []
  const { election, mention } = found
  const place = constituencyIn(clause, sentence)
  const isNamedHere = sentence.elections.includes(election) && isInside(election, clause)
  return [
    said(clause, sentence, {
      subject,
      relation: 'electionResult',
      object: mention,
      qualifiers: {
        ...resultQualifiers(won),
        ...(place === undefined ? {} : { constituency: text(place.text) }),
      },
      to: Math.max(won.to, isNamedHere ? election.to : 0, place?.to ?? 0),
      more: isNamedHere ? [] : [election.span],
      rule: 'elections-prose/result',
    }),
  ]
}

/** What a clause and the one coordinated with it say was won. */
function allWon(clause: ClauseView, sentence: Sentence): Measures | undefined {
  const first = wonIn(clause, sentence)
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const second = next?.kind === 'coordinated' ? wonIn(next, sentence) : undefined
  return first && { ...second, ...first, to: Math.max(first.to, second?.to ?? 0) }
}

function resultQualifiers({
  votes,
  voteShare,
  seats,
  seatsTotal,
  candidates,
  isApproximate,
}: Measures): Qualifiers {
  const hedge = isApproximate === true ? text('approximate') : undefined
  const share = voteShare && ({ type: 'decimal', ...voteShare } as const)
  return { ...counts({ votes, seats, seatsTotal, candidates }), ...present({ voteShare: share, hedge }) }
}

/** Figures of polls are no results. */
const OPINION = /(?<![\p{L}])(?:opinion|polls?|polling|surveys?|projected|forecast)(?![\p{L}])/iu

/** "5,120 votes in Tor": a place right behind "in" that belongs to no election. */
function constituencyIn({ adjuncts }: ClauseView, { names, elections }: Sentence): Name | undefined {
  const starts = adjuncts.filter(({ preposition }) => preposition === 'in').map(({ inner }) => inner.from)
  const name = names.find(
    (one) => starts.includes(one.from) && !elections.some((election) => overlaps(one, election)),
  )
  return name === undefined || countryNamed(name.text) !== undefined ? undefined : name
}

function counts(numbers: Readonly<Record<string, number | undefined>>): Qualifiers {
  return Object.fromEntries(
    Object.entries(numbers).flatMap(([name, n]) => (n === undefined ? [] : [[name, integer(n)]])),
  )
}

/** "participated in the elections of June 2015 with 550 candidates from 85 districts", "took part in", "stood in" */
function readStanding({ clause, sentence, reading, subject }: Context): readonly Found[] {
  const isTakingPart = clause.verb.lemma !== 'take' || textOf(sentence.text, clause.object).trim() === 'part'
  const isNamed = sentence.elections.some((election) => isInside(election, clause.complement))
  const found = isTakingPart && isNamed ? electionOf(clause, sentence, reading) : undefined
  if (found === undefined) return []
  const { candidates, constituencies, to } = readMeasures(sentence.text, clause.complement) ?? { to: 0 }
  const numbers = counts({ candidates, constituencies })
  const alliance = allianceIn(clause, sentence)
  const ends = [found.election.to, alliance?.to ?? 0, Object.keys(numbers).length > 0 ? to : 0]
  const qualifiers: Qualifiers = { ...numbers, ...present({ inAlliance: alliance?.mention }) }
  return [
    said(clause, sentence, {
      subject,
      relation: 'contested',
      object: found.mention,
      qualifiers,
      to: Math.max(...ends),
      rule: 'elections-prose/stood',
    }),
  ]
}

/** "as part of the Open Water Alliance", "within the X coalition" */
const AS_PART_OF = /(?:as (?:a )?(?:part|member) of|within|under|on the list of|in alliance with) (?:the )?$/u

function allianceIn(
  { complement }: ClauseView,
  { names, text: words }: Sentence,
): { mention: Mention; to: number } | undefined {
  const name = names.find(
    (candidate) => isInside(candidate, complement) && AS_PART_OF.test(words.slice(0, candidate.from)),
  )
  return name && { mention: { by: 'name', type: 'Organization', name: label(name.text) }, to: name.to }
}
