// Reads who leads a party and when: "has been the head of the party since 2005", "led the party from 1937 to 1948".
import type { Mention } from '../../model/claim.ts'
import type { QualifierName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { leaderRoles } from '../data/nouns.ts'
import type { ClauseView, Reading, Referent, Sentence } from '../reading.ts'
import { date, said, text, type Found, type Rule } from '../rule.ts'
import { textOf, type Range } from '../text/range.ts'
import { partiesIn, personsIn } from './parties.ts'
import { adjunctDate, termOf, timeOf, type Term } from './times.ts'

const ROLE = [...leaderRoles].sort((a, b) => b.length - a.length).join('|')
/** "the first chairman", "the head", "general secretary", "its current leader" */
const ROLE_PHRASE = new RegExp(
  `^\\s*(?:again\\s+)?(?:(?:the|a|its|their|one of the)\\s+)?(?:(?:first|second|third|founding|current|former|sole|only|last|new|next|\\p{Ll}+ly elected)\\s+){0,2}(?<role>${ROLE})s?(?![\\p{L}-])`,
  'iu',
)
const THE_PARTY = /^(?:the|this) (?:party|movement|organisation|organization|league|front)$/iu

export const leadership: Rule = {
  on: 'clause',
  read(clause, sentence, reading) {
    const { verb } = clause
    if (!clause.asserted || reading.topic.type === undefined) return []
    if (verb.lemma === 'be' || verb.lemma === 'become' || verb.lemma === 'serve')
      return holdsRole(clause, sentence, reading)
    if (verb.voice === 'passive' && /^(?:elect|appoint|choose|name)$/u.test(verb.lemma))
      return holdsRole(clause, sentence, reading)
    if (!/^(?:lead|head|chair)$/u.test(verb.lemma)) return []
    return verb.voice === 'passive' ? ledBy(clause, sentence, reading) : leads(clause, sentence, reading)
  },
}

/** A role phrase, where it ends, and the party whose role it is. */
interface Held {
  readonly role: string
  readonly to: number
  readonly party: Referent
}

function holdsRole(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person } = clause
  const held = roleIn(clause, sentence, reading)
  if (person === undefined || held === undefined) return []
  const term = termOfRole(clause, sentence)
  return [leader(clause, sentence, { ...held, person, term, rule: 'leadership/holds-role' })]
}

function roleIn(clause: ClauseView, sentence: Sentence, reading: Reading): Held | undefined {
  const complement = textOf(sentence.text, clause.complement)
  const shift = /^\s*as\s+/iu.exec(complement)?.[0].length ?? 0
  const match = ROLE_PHRASE.exec(complement.slice(shift))
  if (match === null) return undefined
  const end = clause.complement.from + shift + match[0].length
  const party = partyOfRole({ from: end, to: clause.complement.to }, sentence, reading)
  const role = match.groups?.['role'] ?? ''
  return party === undefined ? undefined : { role, ...party }
}

/** "of the party", "of the HKP", or nothing: then it is the topic's. Another owner ("of the Senate") is no party. */
function partyOfRole(range: Range, sentence: Sentence, reading: Reading): Omit<Held, 'role'> | undefined {
  const rest = textOf(sentence.text, range)
  const of = /^\s+(?:of|for)\s+(?<owner>[^,;.]{1,80})/u.exec(rest)
  const topic: Referent = { mention: { by: 'topic' }, span: { start: 0, end: 1 } }
  if (of === null)
    return /^(?:$|[\s,.;])/u.test(rest) &&
      reading.topic.type === 'Party' &&
      !/^\s+\p{Ll}+(?<!since|from|in|until|between|and|on|after|again)(?![\p{L}])/u.test(rest)
      ? { party: topic, to: range.from }
      : undefined
  const from = range.from + of[0].length - (of.groups?.['owner'] ?? '').length
  const owner = /^(?:the|this) \p{Ll}+/u.exec(sentence.text.slice(from))?.[0] ?? ''
  if (reading.topic.type === 'Party' && THE_PARTY.test(owner))
    return { party: topic, to: from + owner.length }
  const [party] = partiesIn({ from, to: from + (of.groups?.['owner'] ?? '').length }, sentence, reading)
  const isRight =
    party !== undefined &&
    /^(?:the\s+)?$/iu.test(
      sentence.text.slice(from, sentence.names.find((name) => name.to === party.to)?.from ?? from),
    )
  return isRight ? { party, to: party.to } : undefined
}

/** A term; "elected leader in 2016" begins then, and "resigned in 2018" in the same breath ends it. */
function termOfRole(clause: ClauseView, sentence: Sentence): Term {
  const term = termOf(clause, sentence)
  const isBeginning = clause.verb.lemma === 'become' || clause.verb.voice === 'passive'
  const from = term.from ?? (isBeginning ? timeOf(clause, sentence) : undefined)
  const to = term.to ?? resignation(clause, sentence)
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
}

function resignation(clause: ClauseView, sentence: Sentence): Term['to'] {
  const next = sentence.clauses[sentence.clauses.indexOf(clause) + 1]
  const resigns =
    next?.kind === 'coordinated' && next.asserted && /^(?:resign|retire|die)$/u.test(next.verb.lemma)
  return resigns ? adjunctDate(next, sentence, ['in', 'on']) : undefined
}

interface Leader extends Held {
  readonly person: Pick<Referent, 'mention'>
  readonly term: Term
  readonly rule: string
}

function leader(
  clause: ClauseView,
  sentence: Sentence,
  { role, to, party, person, term, rule }: Leader,
): Found {
  const qualifiers: Partial<Record<QualifierName, Mention | Literal>> = {
    role: text(role),
    ...(term.from === undefined ? {} : { from: date(term.from.iso) }),
    ...(term.to === undefined ? {} : { to: date(term.to.iso) }),
    ...(term.from?.approximate === true || term.to?.approximate === true
      ? { hedge: text('approximate') }
      : {}),
  }
  const end = Math.max(to, term.from?.to ?? 0, term.to?.to ?? 0)
  const who = clause.person ?? party
  const finding = said(clause, sentence, {
    subject: { ...who, mention: party.mention },
    relation: 'ledBy',
    object: person.mention,
    qualifiers,
    to: end,
    rule,
  })
  return finding
}

/** "led the party from 1937 to 1948" */
function leads(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { person, object, verb } = clause
  if (person === undefined) return []
  const words = textOf(sentence.text, object).replace(/\s+again$/u, '')
  const topic: Referent = { mention: { by: 'topic' }, span: person.span }
  const party =
    THE_PARTY.test(words) && reading.topic.type === 'Party'
      ? { ...topic, to: object.to }
      : partiesIn(object, sentence, reading)[0]
  if (party === undefined) return []
  const role = verb.lemma === 'lead' ? 'leader' : verb.lemma
  return [
    leader(clause, sentence, {
      role,
      to: party.to,
      party,
      person,
      term: termOf(clause, sentence),
      rule: 'leadership/leads',
    }),
  ]
}

/** "is led by X", where X is a person and not somebody's example. */
function ledBy(clause: ClauseView, sentence: Sentence, reading: Reading): readonly Found[] {
  const { party } = clause
  const by = clause.adjuncts.find(({ preposition }) => preposition === 'by')
  if (party === undefined || by === undefined) return []
  return personsIn(by.inner, sentence, reading)
    .filter((person) => !/^['’]s?\s/u.test(sentence.text.slice(person.to, person.to + 3)))
    .map((person) =>
      leader(clause, sentence, {
        role: 'leader',
        to: person.to,
        party,
        person,
        term: termOf(clause, sentence),
        rule: 'leadership/led-by',
      }),
    )
}
