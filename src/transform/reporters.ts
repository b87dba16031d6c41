// Whose word a clause is: "X claims that …", "According to X, …"; of an unknown reporter it is only reported.
import type { Mention } from '../model/claim.ts'
import type { QualifierName } from '../model/ontology.ts'
import type { Literal } from '../model/value.ts'
import type { ClauseView, Sentence } from './reading.ts'
import { label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { looksLikeParty, looksLikePerson } from './text/names.ts'
import { textOf } from './text/range.ts'

type Qualifiers = Partial<Record<QualifierName, Mention | Literal>>

const reported: Qualifiers = { hedge: { type: 'text', text: 'reported' } }
const ACCORDING_TO = /^\s*according to (?:the )?/iu

/** The qualifier that names the reporter; none where the clause is the article's own word or already says whose it is. */
export function reporterOf(clause: ClauseView, sentence: Sentence, known: Qualifiers): Qualifiers {
  const source = matchIn(
    ACCORDING_TO,
    textOf(sentence.text, clause.leading ?? { from: 0, to: 0 }),
    clause.leading?.from,
  )
  if (source !== undefined) return namedReporter(source.to, sentence)
  if (clause.reportedBy === undefined || known.statedBy !== undefined || known.claimedBy !== undefined)
    return {}
  const reporter = sentence.clauses[clause.reportedBy]
  const by = reporter?.party ?? reporter?.person
  return by === undefined || reporter?.verb.voice === 'passive' ? reported : { claimedBy: by.mention }
}

function namedReporter(at: number, { names }: Sentence): Qualifiers {
  const name = names.find(({ from }) => from === at)
  if (name === undefined) return reported
  if (looksLikeParty(name.text)) return { claimedBy: { by: 'name', type: 'Party', name: label(name.text) } }
  if (looksLikePerson(name.text)) return { claimedBy: { by: 'name', type: 'Person', name: label(name.text) } }
  return { claimedBy: { type: 'text', text: label(name.text) } }
}
