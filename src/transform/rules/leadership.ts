// Reads who leads a party and when: "has been the head of the party since 2005", "led the party from 1937 to 1948".
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { leaderRoles } from '../data/nouns.ts'
import type { ClauseView, Reading, Sentence } from '../reading.ts'
import { said, text, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf, type Range } from '../text/range.ts'
import { partyAt, personsIn } from './parties.ts'
import { adjunctDate, termOf, termQualifiers, timeOf, type Term } from './times.ts'

const ROLE = [...leaderRoles].sort((a, b) => b.length - a.length).join('|')
/** "the first chairman", "as head", "again general secretary", "its current leader" */
const ROLE_PHRASE = new RegExp(
  `^\\s*(?:as\\s+)?(?:again\\s+)?(?:(?:the|a|its|their|one of the)\\s+)?(?:(?:first|second|third|founding|current|former|sole|only|last|new|next)\\s+){0,2}(?<role>${ROLE})s?(?![\\p{L}-])`,
  'iu',
)

export const leadership: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    if (reading.topic.type === undefined) return []
    if (isHolding(clause)) return holdsRole(clause, sentence, reading)
    if (!/^(?:lead|head|chair)$/u.test(clause.verb.lemma)) return []
    return clause.verb.voice === 'passive'
      ? ledBy(clause, sentence, reading)
      : leads(clause, sentence, reading)
  },
}

/** "The leader of the party is X", "Its chairman is X": the role is the subject. */
export const roleAsSubject: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { subject, verb, complement } = clause
    if (subject?.kind !== 'noun' || verb.lemma !== 'be' || verb.voice === 'passive') return []
    const match = matchIn(ROLE_PHRASE, subject.words, subject.from)
    const [person] = personsIn(complement, sentence, reading)
    const party = match && partyOfRole({ from: match.to, to: verb.from }, sentence, reading)
    if (match === undefined || party === undefined || person?.from !== complement.from + 1) return []
    return [
      leader(clause, sentence, {
        ...party,
        person: person.mention,
        role: match.group('role'),
        to: person.to,
        rule: 'leadership/role-is',
      }),
    ]
  },
}

/** "is", "became", "served as", "was elected". */
function isHolding({ verb }: ClauseView): boolean {
  return verb.voice === 'passive'
    ? /^(?:elect|appoint|choose|name)$/u.test(verb.lemma)
    : /^(?:be|become|serve)$/u.test(verb.lemma)
}

/** Who leads which party as what; the clause's words reach to `to`. */
interface Leading {
  readonly person: Mention
  readonly party: Mention
  readonly role: string
  readonly to: number
  readonly rule: string
}

function leader(clause: ClauseView, sentence: Sentence, { person, party, role, to, rule }: Leading): Found {
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

function holdsRole(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, complement } = clause
  const match = matchIn(ROLE_PHRASE, textOf(sentence.text, complement), complement.from)
  if (person === undefined || match === undefined) return []
  const party = partyOfRole({ from: match.to, to: complement.to }, sentence, reading)
  if (party === undefined) return []
  return [
    leader(clause, sentence, {
      person: person.mention,
      ...party,
      role: match.group('role'),
      rule: 'leadership/holds-role',
    }),
  ]
}

/** What may stand behind a role whose owner is not named. */
const ALONE = /^(?:\s*[,.;]|\s*$|\s+(?:since|from|in|until|between|on|after|again|and)(?![\p{L}]))/u

/** "of the party", "of the HKP", or nothing: then it is the topic's. Another owner ("of the Senate") is no party. */
function partyOfRole(
  range: Range,
  sentence: Sentence,
  reading: Reading,
): { party: Mention; to: number } | undefined {
  const rest = textOf(sentence.text, range)
  const of = matchIn(/^\s+(?:of|for)\s+/u, rest, range.from)
  if (of === undefined)
    return ALONE.test(rest) && reading.topic.type === 'Party'
      ? { party: { by: 'topic' }, to: range.from }
      : undefined
  const owner = partyAt({ from: of.to, to: range.to }, sentence, reading)
  return owner && { party: owner.mention, to: owner.to }
}

/** "elected leader in 2016" begins then, and "resigned in 2018" in the same breath ends it. */
function termOfRole(clause: ClauseView, sentence: Sentence): Term {
  const term = termOf(clause, sentence)
  const isBeginning = clause.verb.lemma === 'become' || clause.verb.voice === 'passive'
  const from = term.from ?? (isBeginning ? timeOf(clause, sentence) : undefined)
  return present({ from, to: term.to ?? resignation(clause, sentence) })
}

function resignation(clause: ClauseView, sentence: Sentence): Term['to'] {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const resigns =
    next?.kind === 'coordinated' && next.asserted && /^(?:resign|retire|die)$/u.test(next.verb.lemma)
  return resigns ? adjunctDate(next, sentence, ['in', 'on']) : undefined
}

/** "led the party from 1937 to 1948" */
function leads(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
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
function ledBy(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { party, adjuncts } = clause
  const by = adjuncts.find(({ preposition }) => preposition === 'by')
  if (party === undefined || by === undefined) return []
  return personsIn(by.inner, sentence, reading)
    .filter(({ to }) => !/^['’]/u.test(sentence.text.slice(to)))
    .map(({ mention, to }) =>
      leader(clause, sentence, {
        person: mention,
        party: party.mention,
        role: 'leader',
        to,
        rule: 'leadership/led-by',
      }),
    )
}
