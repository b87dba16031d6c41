// Makes statements on parties that are kin: one for each party named in a stretch of a clause, with its year.
import { isSame, type Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { ClauseView, Reading, Sentence, Scene } from '../reading.ts'
import { date, said, type Found } from '../rule.ts'
import type { Range } from '../text/range.ts'
import { partiesIn, partyAt, type Listed } from './parties.ts'
import { timeOf } from './times.ts'

/** A clause, where it stands, and whom its statements are about. */
export interface Context extends Scene {
  readonly subject: Mention
}

/** The parties that are named, else "the party". */
function partiesOrTheParty(range: Range, sentence: Sentence, reading: Reading): readonly Listed[] {
  const named = partiesIn(range, sentence, reading)
  const [only] = named.length > 0 ? [] : [partyAt(range, sentence, reading)]
  return only === undefined ? named : [only]
}

const AND = /^(?:\s\([^()]{1,80}\))?(?:,|,? and)\s(?:the\s)?$/u

/** "A and B merged": all that the subject names; else the party that the clause is about. */
export function subjectsOf(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Mention[] {
  const listed = subjectsListed(clause, sentence, reading)
  if (listed.length > 1) return listed.map(({ mention }) => mention)
  return clause.party === undefined ? [] : [clause.party.mention]
}

/** The parties of a subject that names several, and nothing else. */
export function subjectsListed(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Listed[] {
  const { subject, verb } = clause
  const isBefore = subject?.kind === 'name' && subject.to <= verb.from && clause.kind === 'main'
  const named = isBefore ? partiesIn({ from: clause.from, to: verb.from }, sentence, reading) : []
  const isList = named.every(
    ({ from }, i) => i === 0 || AND.test(sentence.text.slice(named[i - 1]?.to, from)),
  )
  return named.length > 1 && isList ? named : []
}

/** One finding for each party of a range, with the year of the clause where it has one. */
export function relatives(context: Context, relation: RelationName, range: Range): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const time = isDated(clause, relation) ? timeOf(clause, sentence) : undefined
  const qualifiers = time === undefined ? {} : { year: date(time.iso.slice(0, 4)) }
  return partiesOrTheParty(range, sentence, reading)
    .filter(({ mention }) => !isSame(mention, subject))
    .map(({ mention, to }) =>
      said(clause, sentence, {
        subject,
        relation,
        object: mention,
        qualifiers,
        to: Math.max(to, time?.to ?? 0),
        rule: `lineage/${relation}`,
      }),
    )
}

/** "founded in 1998 as a split from X" dates the founding, not the split; what merges is founded by it. */
function isDated({ verb }: ClauseView, relation: RelationName): boolean {
  return relation !== 'splitFrom' || verb.voice === 'active'
}
