// Whose word a clause is: "X claims that …", "According to X, …"; of an unknown reporter it is only reported.
import type { Qualifiers } from '../model/claim.ts'
import type { Span } from '../model/span.ts'
import { spanOf, type ClauseView, type Sentence } from './reading.ts'
import { label } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import { looksLikeParty, looksLikePerson, type Name } from './text/names.ts'
import { textOf, type Range } from './text/range.ts'

/** Whose word something is, and the words that say so. */
export interface Reporter {
  readonly qualifiers: Qualifiers
  readonly spans: readonly Span[]
}

const nobody: Reporter = { qualifiers: {}, spans: [] }
const reported: Qualifiers = { hedge: { type: 'text', text: 'reported' } }
const ACCORDING_TO = /^\s*according to (?:the )?/iu
/** ", according to the Mill Party." */
const ACCORDING_TO_AT_END = /,?\s+according to (?:the )?(?=[^,;]{1,80}\.?$)/u

/** The qualifier that names the reporter; none where the clause is the article's own word or already says whose it is. */
export function reporterOf(clause: ClauseView, sentence: Sentence, known: Qualifiers): Reporter {
  const { leading, reportedBy } = clause
  const source =
    (leading && matchIn(ACCORDING_TO, textOf(sentence.text, leading), leading.from)) ??
    matchIn(ACCORDING_TO_AT_END, sentence.text)
  if (source !== undefined) return namedReporter(source, sentence)
  const reporter = reportedBy === undefined ? undefined : sentence.clauses[reportedBy]
  const isSaid = known.statedBy !== undefined || known.claimedBy !== undefined
  if (reporter === undefined || isSaid) return nobody
  const from = Math.min(reporter.subject?.from ?? reporter.from, reporter.verb.from)
  return {
    qualifiers: clauseReporter(reporter),
    spans: [spanOf(sentence, { from, to: reporter.verb.to }), ...antecedents(reporter)],
  }
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

/** Whom a pronoun that is the subject stands for. */
const antecedents = ({ party, person }: ClauseView) =>
  [party, person].flatMap((one) => (one?.antecedent === undefined ? [] : [one.antecedent]))

function namedReporter({ from, to: at }: Range, sentence: Sentence): Reporter {
  const { names, text } = sentence
  const name = names.find((one) => one.from >= at && /^(?:\p{Ll}+\s){0,3}$/u.test(text.slice(at, one.from)))
  const spans = [spanOf(sentence, { from, to: name?.to ?? at })]
  return { qualifiers: name === undefined ? reported : qualifierOf(name), spans }
}

function qualifierOf(name: Name): Qualifiers {
  if (looksLikeParty(name.text)) return { claimedBy: { by: 'name', type: 'Party', name: label(name.text) } }
  if (looksLikePerson(name.text)) return { claimedBy: { by: 'name', type: 'Person', name: label(name.text) } }
  return { claimedBy: { type: 'text', text: label(name.text) } }
}
