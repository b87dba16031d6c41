// Reads what a party won in an election, and in which it stood, from sentences.
import type { Mention } from '../../model/claim.ts'
import type { QualifierName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { type ClauseView, type Reading, type Referent, type Sentence } from '../reading.ts'
import { integer, said, type Found, type Rule } from '../rule.ts'
import { readMeasures, type Measures } from '../text/measures.ts'
import { label } from '../text/fold.ts'
import { isInside, textOf } from '../text/range.ts'
import { electionOf } from './election-mentions.ts'

const WINNING = /^(?:win|receive|gain|obtain|get|poll|secure|score|garner|attract|capture|take|return)$/u
const STANDING = /^(?:participate|contest|compete|run|stand|take|field)$/u

export const electionsProse: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { verb } = clause
    const party = clause.party && asContestant(clause.party)
    if (
      party === undefined ||
      !clause.asserted ||
      verb.voice === 'passive' ||
      continuesResult(clause, sentence)
    )
      return []
    if (WINNING.test(verb.lemma)) {
      const result = readResult(clause, sentence, { party, reading })
      if (result.length > 0) return result
    }
    return STANDING.test(verb.lemma) ? readStanding(clause, sentence, { party, reading }) : []
  },
}

/** What stands in elections under the name of an alliance is an alliance, not a party. */
function asContestant(party: Referent): Referent {
  const { mention } = party
  const isAlliance = mention.by === 'name' && /\s(?:alliance|coalition|list|bloc)$/iu.test(mention.name)
  return isAlliance ? { ...party, mention: { ...mention, type: 'Organization' } } : party
}

interface About {
  readonly party: Referent
  readonly reading: Reading
}

/** "received 402,118 votes and won 28 seats": the second half was read with the first. */
function continuesResult(clause: ClauseView, sentence: Sentence): boolean {
  const before = sentence.clauses[sentence.clauses.indexOf(clause) - 1]
  return (
    clause.kind === 'coordinated' &&
    before !== undefined &&
    WINNING.test(clause.verb.lemma) &&
    measuresOfResult(before, sentence) !== undefined
  )
}

/** Measures of a clause that says what was won; votes, share or seats, not candidates alone. */
function measuresOfResult(clause: ClauseView, sentence: Sentence): Measures | undefined {
  if (!WINNING.test(clause.verb.lemma) || !clause.asserted) return undefined
  const measures = readMeasures(sentence.text, clause.complement)
  const isResult =
    measures !== undefined &&
    (measures.votes !== undefined || measures.voteShare !== undefined || measures.seats !== undefined)
  return isResult ? measures : undefined
}

function readResult(clause: ClauseView, sentence: Sentence, { party, reading }: About): readonly Found[] {
  const first = measuresOfResult(clause, sentence)
  const found = electionOf(clause, sentence, reading)
  if (first === undefined || found === undefined) return []
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const second = next?.kind === 'coordinated' ? measuresOfResult(next, sentence) : undefined
  const measures = { ...second, ...first, to: Math.max(first.to, second?.to ?? 0) }
  const isNamedHere =
    isInside(found.election, { from: clause.from, to: clause.complement.to }) &&
    sentence.elections.includes(found.election)
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'electionResult',
      object: found.mention,
      qualifiers: qualifiersOf(measures),
      to: isNamedHere ? Math.max(measures.to, found.election.to) : measures.to,
      more: isNamedHere ? [] : [found.election.span],
      rule: 'elections-prose/result',
    }),
  ]
}

function qualifiersOf({
  votes,
  voteShare,
  seats,
  seatsTotal,
  candidates,
  constituencies,
}: Partial<Measures>): Partial<Record<QualifierName, Mention | Literal>> {
  const counts = Object.entries({ votes, seats, seatsTotal, candidates, constituencies }).flatMap(
    ([name, n]) => (n === undefined ? [] : [[name, integer(n)] as const]),
  )
  const share: Partial<Record<QualifierName, Literal>> =
    voteShare === undefined ? {} : { voteShare: { type: 'decimal', ...voteShare } }
  return { ...Object.fromEntries(counts.filter(([name]) => name !== 'constituencies')), ...share }
}

/** "participated in the elections of June 2015 with 550 candidates from 85 districts", "took part in", "stood in" */
function readStanding(clause: ClauseView, sentence: Sentence, { party, reading }: About): readonly Found[] {
  const object = textOf(sentence.text, clause.object).trim()
  if (clause.verb.lemma === 'take' && object !== 'part') return []
  const inside = sentence.elections.find((election) => isInside(election, clause.complement))
  const found = inside === undefined ? undefined : electionOf(clause, sentence, reading)
  if (found === undefined) return []
  const { candidates, constituencies, to } = readMeasures(sentence.text, clause.complement) ?? { to: 0 }
  const qualifiers = Object.fromEntries(
    Object.entries({ candidates, constituencies }).flatMap(([name, n]) =>
      n === undefined ? [] : [[name, integer(n)] as const],
    ),
  )
  const alliance = allianceIn(clause, sentence)
  const isCounted = candidates !== undefined || constituencies !== undefined
  const end = Math.max(isCounted ? to : 0, found.election.to, alliance?.to ?? 0)
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'contested',
      object: found.mention,
      qualifiers: { ...qualifiers, ...(alliance === undefined ? {} : { inAlliance: alliance.mention }) },
      to: end,
      rule: 'elections-prose/stood',
    }),
  ]
}

/** "as part of the Open Water Alliance", "within the X coalition" */
const AS_PART_OF = /(?:as (?:a )?(?:part|member) of|within|under|on the list of|in alliance with) (?:the )?$/u

function allianceIn(
  clause: ClauseView,
  sentence: Sentence,
): { readonly mention: Mention; readonly to: number } | undefined {
  const name = sentence.names.find(
    (candidate) =>
      candidate.from >= clause.complement.from &&
      candidate.to <= clause.complement.to &&
      AS_PART_OF.test(sentence.text.slice(0, candidate.from)),
  )
  return name === undefined
    ? undefined
    : { mention: { by: 'name', type: 'Organization', name: label(name.text) }, to: name.to }
}
