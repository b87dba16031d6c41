// Reads whom a party makes its leader: "elected X as its new president in June 2004", "the congress elected X party leader".
import { present } from '../../model/present.ts'
import type { Mention } from '../../model/claim.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { date, said, text, type Found } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import type { Range } from '../text/range.ts'
import { findRole } from '../text/roles.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { personsIn } from './parties.ts'
import { timeOf } from './times.ts'

/** " as its new president", " the party's chairman", " chairman" behind the person */
const BEHIND =
  /^(?: as)?(?: (?:its|their|the party['’]s|the|party))*(?: (?:new|first|next|second|third|acting|interim))? (?<role>[\p{L} -]{4,30})/u
/** Bodies of a party that elect. */
const BODY =
  /^(?:the |its |a )?(?:[\p{L}-]+ ){0,4}(?:congress|conference|convention|delegates|members|committee|council|party)$/iu

export function electsLeader(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { verb, complement } = clause
  if (verb.voice === 'passive' || !/^(?:elect|choose|appoint|name)$/u.test(verb.lemma)) return []
  const [person] = personsIn(complement, sentence, reading)
  const party = whose(clause, reading)
  const office = person && officeBehind(person, clause, sentence)
  if (person === undefined || party === undefined || office === undefined) return []
  const time = timeOf(clause, sentence)
  return [
    said(clause, sentence, {
      subject: party,
      relation: 'ledBy',
      object: person.mention,
      qualifiers: present({ role: text(office.role), from: time && date(time.iso) }),
      to: Math.max(office.to, time?.to ?? 0),
      rule: 'leadership/elects',
    }),
  ]
}

/** The role behind a person who stands right behind the verb. */
function officeBehind(
  person: Range,
  { verb, complement }: ClauseView,
  { text: words }: Sentence,
): { readonly role: string; readonly to: number } | undefined {
  if (words.slice(verb.to, person.from).trim() !== '') return undefined
  const behind = matchIn(BEHIND, words.slice(person.to, complement.to), person.to)
  const role = behind && findRole(behind.words)
  if (behind === undefined || role === undefined || !/^(?:\s|\p{Ll}|['’])*$/u.test(role.before))
    return undefined
  return { role: role.role, to: behind.from + role.before.length + role.role.length }
}

/** The party that elects, or the one whose congress does. */
function whose({ party, subject }: ClauseView, { topic }: Reading): Mention | undefined {
  if (party !== undefined) return party.mention
  const isBody = subject !== undefined && subject.name === undefined && BODY.test(subject.words)
  return isBody && isPartyOrAlliance(topic) ? { by: 'topic' } : undefined
}
