// Whose word a clause is: "X claims that …", "According to X, …"; of an unknown reporter it is only reported.
import type { Qualifiers } from '../model/claim.ts'
import type { ClauseView, Sentence } from './reading.ts'
import { label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { looksLikeParty, looksLikePerson } from './text/names.ts'
import { textOf } from './text/range.ts'

const reported: Qualifiers = { hedge: { type: 'text', text: 'reported' } }
const ACCORDING_TO = /^\s*according to (?:the )?/iu
/** ", according to the Mill Party." */
const ACCORDING_TO_AT_END = /,?\s+according to (?:the )?(?=[^,;]{1,80}\.?$)/u

/** The qualifier that names the reporter; none where the clause is the article's own word or already says whose it is. */
export function reporterOf(clause: ClauseView, sentence: Sentence, known: Qualifiers): Qualifiers {
  const { leading, reportedBy } = clause
  const source =
    (leading && matchIn(ACCORDING_TO, textOf(sentence.text, leading), leading.from)) ??
    matchIn(ACCORDING_TO_AT_END, sentence.text)
  if (source !== undefined) return namedReporter(source.to, sentence)
  const reporter = reportedBy === undefined ? undefined : sentence.clauses[reportedBy]
  const isSaid = known.statedBy !== undefined || known.claimedBy !== undefined
  return reporter === undefined || isSaid ? {} : clauseReporter(reporter)
}

/** "X claims that": X; "it is claimed that": nobody. */
function clauseReporter({ verb, party, person, subject }: ClauseView): Qualifiers {
  const by = party ?? person
  if (verb.voice === 'passive') return reported
  if (by !== undefined) return { claimedBy: by.mention }
  return subject?.name === undefined
    ? reported
    : { claimedBy: { type: 'text', text: label(subject.name.text) } }
}

function namedReporter(at: number, { names, text }: Sentence): Qualifiers {
  const name = names.find(({ from }) => from >= at && /^(?:\p{Ll}+\s){0,3}$/u.test(text.slice(at, from)))
  if (name === undefined) return reported
  if (looksLikeParty(name.text)) return { claimedBy: { by: 'name', type: 'Party', name: label(name.text) } }
  if (looksLikePerson(name.text)) return { claimedBy: { by: 'name', type: 'Person', name: label(name.text) } }
  return { claimedBy: { type: 'text', text: label(name.text) } }
}
