// Makes statements on parties that are kin: one for each party named in a stretch of a clause, with its year.
import type { Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, type Found } from '../rule.ts'
import type { Range } from '../text/range.ts'
import { partiesIn } from './parties.ts'
import { timeOf } from './times.ts'

/** A clause, where it stands, and whom its statements are about. */
export interface Context {
  readonly clause: ClauseView
  readonly sentence: Sentence
  readonly reading: Reading
  readonly subject: Mention
}

/** One finding for each party of a range, with the year of the clause where it has one. */
export function relatives(context: Context, relation: RelationName, range: Range): readonly Found[] {
  const { clause, sentence, reading, subject } = context
  const time = isDated(clause, relation) ? timeOf(clause, sentence) : undefined
  const qualifiers = time === undefined ? {} : { year: date(time.iso.slice(0, 4)) }
  return partiesIn(range, sentence, reading)
    .filter(({ mention }) => JSON.stringify(mention) !== JSON.stringify(subject))
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
