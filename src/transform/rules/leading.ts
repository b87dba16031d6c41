// Reads who leads a party where leading is the verb: "led the party from 1937 to 1948", "is led by X, and the Hill Party by Y".
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { partyByName } from '../referents.ts'
import { said, text, type Found } from '../rule.ts'
import type { Range } from '../text/range.ts'
import { careerOf, deathIn } from './careers.ts'
import { partyAt, personsIn } from './parties.ts'
import { termOf, termQualifiers, timeOf, type Term } from './times.ts'

/** Who leads which party as what; the clause's words reach to `to`. */
export interface Leading {
  readonly person: Mention
  readonly party: Mention
  readonly role: string
  readonly to: number
  readonly rule: string
}

/** Makes the finding, with the term that the clause tells. */
export function leader(
  clause: ClauseView,
  sentence: Sentence,
  { person, party, role, to, rule }: Leading,
): Found {
  const term = rule.endsWith('holds-role') ? termOfRole(clause, sentence) : termOf(clause, sentence)
  return said(clause, sentence, {
    subject: party,
    relation: 'ledBy',
    object: person,
    qualifiers: { role: text(role), ...termQualifiers(term) },
    to: Math.max(to, term.from?.to ?? 0, term.to?.to ?? 0),
    rule,
  })
}

/** "elected leader in 2016" begins then, and "resigned in 2018" in the same breath ends it. */
function termOfRole(clause: ClauseView, sentence: Sentence): Term {
  const term = termOf(clause, sentence)
  const { lemma, voice } = clause.verb
  const isBeginning = lemma === 'become' || (voice === 'passive' && !/^(?:confirm|re-?elect)$/u.test(lemma))
  const from = term.from ?? (isBeginning ? timeOf(clause, sentence) : undefined)
  return present({ from, to: term.to ?? deathIn(clause, sentence) ?? resignation(clause, sentence) })
}

function resignation({ subject, person }: ClauseView, sentence: Sentence): Term['to'] {
  return subject && person && careerOf({ ...subject, person: person.mention }, sentence).to
}

/** "led the party from 1937 to 1948" */
export function leads(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, object, verb } = clause
  const party = partyAt(object, sentence, reading)
  if (person === undefined || party === undefined) return []
  const role = verb.lemma === 'lead' ? 'leader' : verb.lemma
  return [
    leader(clause, sentence, {
      person: person.mention,
      party: party.mention,
      role,
      to: party.to,
      rule: 'leadership/leads',
    }),
  ]
}

/** "is led by X", where X is a person and not somebody's example. */
export function ledBy(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { party, adjuncts } = clause
  if (party === undefined) return []
  const agents = adjuncts.filter(({ preposition }) => preposition === 'by')
  const shared = { role: 'leader', rule: 'leadership/led-by' }
  return agents.flatMap((by, i) =>
    personsIn(by.inner, sentence, reading)
      .filter(({ to }) => !/^['’]/u.test(sentence.text.slice(to)))
      .map(({ mention, to }) =>
        leader(agents.length > 1 ? withDatesOf(i, clause, sentence) : clause, sentence, {
          ...shared,
          party: (i > 0 ? partyBefore(by, sentence, reading) : undefined) ?? party.mention,
          person: mention,
          to,
        }),
      ),
  )
}

/** "was led by X, and the Hill Party by Y": what stands between is what Y leads. */
function partyBefore({ from }: Range, sentence: Sentence, { topic }: Reading): Mention | undefined {
  const name = sentence.names.findLast(({ to }) => to < from)
  const isNext = name !== undefined && /^\s$/u.test(sentence.text.slice(name.to, from))
  return isNext && /(?:,? and|,|;|while) (?:the )?$/u.test(sentence.text.slice(0, name.from))
    ? partyByName(name, { ...sentence, topic })?.mention
    : undefined
}

/** "by X and, since 2010, by Y": a date between commas before "by" belongs to who follows. */
function withDatesOf(agent: number, clause: ClauseView, { text: words }: Sentence): ClauseView {
  let current = -1
  const adjuncts = clause.adjuncts.filter((adjunct, i) => {
    if (adjunct.preposition === 'by') current++
    const next = clause.adjuncts[i + 1]
    const isAhead = next?.preposition === 'by' && /^,\s$/u.test(words.slice(adjunct.to, next.from))
    return (isAhead ? current + 1 : current) === agent
  })
  return { ...clause, adjuncts }
}
