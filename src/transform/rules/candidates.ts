// Reads whom a party sends into an election: "nominated X as its candidate for …", "fielded 14 candidates".
import type { Mention } from '../../model/claim.ts'
import type { Scene } from '../reading.ts'
import { integer, said, type Found, type Rule } from '../rule.ts'
import { readMeasures } from '../text/measures.ts'
import { textOf } from '../text/range.ts'
import { electionOf } from './election-mentions.ts'
import { personsIn } from './parties.ts'

const NOMINATING = /^(?:nominate|field|present|select|choose|run|name|launch)$/u
/** "as its candidate", "for president", "for the presidential election" */
const AS_CANDIDATE =
  /(?:\sas (?:its|their|the|a) (?:\p{Ll}+ )?(?:candidate|nominee)|\sfor (?:the )?(?:\p{Lu}?\p{Ll}+ )?presiden)/u

export const candidates: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { party, verb } = clause
    if (party === undefined || verb.voice === 'passive' || !NOMINATING.test(verb.lemma)) return []
    const named = electionOf(clause, sentence, reading)
    const isHere = named !== undefined && sentence.elections.includes(named.election)
    if (named === undefined || !isHere) return []
    return [
      ...numberOf({ clause, sentence, reading }, party.mention, named.mention),
      ...nominated({ clause, sentence, reading }, party.mention, named.mention),
    ]
  },
}

/** "fielded 14 candidates" */
function numberOf({ clause, sentence }: Scene, party: Mention, election: Mention): readonly Found[] {
  const { candidates: count, to } = readMeasures(sentence.text, clause.object) ?? { to: 0 }
  if (count === undefined) return []
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'contested',
      object: election,
      qualifiers: { candidates: integer(count) },
      to,
      rule: 'candidates/fielded',
    }),
  ]
}

/** The person stands, and so does the party. */
function nominated(
  { clause, sentence, reading }: Scene,
  party: Mention,
  election: Mention,
): readonly Found[] {
  const [person] = personsIn(clause.object, sentence, reading)
  const words =
    textOf(sentence.text, clause.leading ?? clause.object) + textOf(sentence.text, clause.complement)
  if (person === undefined || !AS_CANDIDATE.test(` ${words.trim()}`.toLowerCase())) return []
  const shared = {
    relation: 'contested',
    object: election,
    to: person.to,
    rule: 'candidates/nominated',
  } as const
  return [party, person.mention].map((subject) => said(clause, sentence, { ...shared, subject }))
}
