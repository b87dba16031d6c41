// Reads what a party has by the noun for it: "its youth wing is X", "X, the organ of the party", "the party's leader, X, …".
import { isSame, type Mention, type Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { PartyNoun } from './party-noun-table.ts'
import { spanOf, type Reading, type Sentence, type Place } from '../reading.ts'
import { partyByName, personByName } from '../referents.ts'
import { reporterOf } from '../reporters.ts'
import { text, tidySpans, type Found, type Rule } from '../rule.ts'
import { label } from '../text/fold.ts'
import { matchIn } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { findRole } from '../text/roles.ts'
import { readTerm } from '../text/terms.ts'
import { careerOf } from './careers.ts'
import { ownedNouns, type OwnedNoun } from './owned-nouns.ts'
import { termQualifiers, timesOf, type Term } from './times.ts'

export const partyNouns = {
  on: 'sentence',
  read(sentence: Sentence, reading: Reading) {
    if (reading.topic.type === undefined) return []
    return ownedNouns(sentence, reading).flatMap((noun) =>
      namesOf(noun, sentence).flatMap((name) => statement(name, noun, { sentence, reading })),
    )
  },
} satisfies Rule

/** Between a noun and its name: a comma, a verb, or nothing. */
const TO_NAME =
  /^(?:,|,? (?:is|was|are|were|has been|became|remains|includes?|included)(?: (?:called|named|known as|titled))?|,? (?:called|named|titled|entitled|including)|)(?: (?:located |based |situated )?(?:in|at))?[\s“"'‘]{1,2}(?:the )?[“"'‘]?$/u
/** "A and B", "A, B" */
const BETWEEN = /^(?:\s\([^()]{1,60}\))?(?:,|,? and)\s(?:the )?$/u

/** The names that a noun gives: behind it, or before it. */
function namesOf(noun: OwnedNoun, sentence: Sentence): readonly Name[] {
  const { names, text: words } = sentence
  const first = names.findIndex(({ from }) => from >= noun.to)
  const start = names[first]
  if (start !== undefined && TO_NAME.test(words.slice(noun.to, start.from)) && mayFollow(noun, words, start))
    return noun.isPlural ? [...namedAmong(noun, sentence), ...listFrom(names.slice(first), words)] : [start]
  return [...namedAmong(noun, sentence), ...namesBefore(noun, sentence)]
}

/** "Ada Mor and 22 other founding members": she is one of them. */
function namedAmong(noun: OwnedNoun, { names, text: words }: Sentence): readonly Name[] {
  const name = names.findLast(({ to }) => to <= noun.from)
  const isAmong =
    name !== undefined && /^ and (?:[\p{L}\p{N}-]{1,20} ){0,2}other $/u.test(words.slice(name.to, noun.from))
  return isAmong ? [name] : []
}

/** "a leader X" is one of many; "the leader is X" needs its verb where it is not said whose. */
function mayFollow({ to, isOwned, isOneOfMany }: OwnedNoun, words: string, name: Name): boolean {
  const joint = words.slice(to, name.from)
  return isOwned ? !isOneOfMany : /\s(?:is|was|are|were|included?)\s/u.test(joint)
}

function listFrom(names: readonly Name[], words: string): readonly Name[] {
  const outside = names.filter(({ from, to }) => !isInBracket(words, names[0]?.from ?? 0, { from, to }))
  const end = outside.findIndex(
    (name, i) => i > 0 && !BETWEEN.test(words.slice(outside[i - 1]?.to ?? 0, name.from)),
  )
  return outside.slice(0, end < 0 ? outside.length : end)
}

/** "X (Y's wife), Z": who stands in brackets is not listed. */
function isInBracket(words: string, begin: number, { from, to }: Range): boolean {
  const before = words.slice(begin, from)
  return before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^()]*\)/u.test(words.slice(to, to + 60))
}

/** "X, the organ of the party", "X was its organ", "with X and Y as its first spokespersons" */
function namesBefore(noun: OwnedNoun, { names, text: words, clauses }: Sentence): readonly Name[] {
  if (!noun.isOwned) return []
  const last = names.findLastIndex(({ to }) => to <= noun.from)
  const name = names[last]
  if (name === undefined) return []
  const joint = words.slice(name.to, noun.from).replace(/^\s\([^()]{1,60}\)/u, '')
  if (/^,\s$/u.test(joint)) return [name]
  const isSubject = clauses.some(
    ({ subject, verb, asserted }) =>
      asserted &&
      verb.lemma === 'be' &&
      subject?.name === name &&
      verb.to === noun.from - 1 &&
      words.slice(name.to, verb.from).trim() === '',
  )
  if (isSubject) return noun.row.range === 'Person' ? [] : [name]
  const with_ = words.lastIndexOf(' with ', name.from)
  const listed = names.filter(({ from, to }) => from > with_ && to <= name.to)
  return /^ as $/u.test(joint) && with_ >= 0 && listed[0]?.from === with_ + ' with '.length ? listed : []
}

function statement(name: Name, noun: OwnedNoun, scene: Place): readonly Found[] {
  const { sentence } = scene
  const object = objectOf(name, noun.row, scene)
  if (object === undefined || isSame(object, noun.owner)) return []
  const { relation, isRole } = noun.row
  const from = Math.min(name.from, noun.from)
  const held = isRole === true ? heldRole(name, noun, { person: object, sentence }) : undefined
  const to = Math.max(name.to, noun.to, held?.to ?? 0)
  const reporter = reporterOf(noun.clause, sentence, {})
  return [
    {
      subject: noun.owner,
      relation,
      object,
      qualifiers: { ...reporter.qualifiers, ...held?.qualifiers },
      spans: tidySpans([spanOf(sentence, { from, to }), ...reporter.spans]),
      source: sentence.source,
      rule: `party-nouns/${relation}`,
    },
  ]
}

const BRACKET = /^\s\((?<inside>[^()]{4,40})\)/u

interface Held {
  readonly qualifiers: Qualifiers
  readonly to: number
}

/** Role and term: brackets behind the name, else what clauses of the sentence say of the person. */
function heldRole(
  name: Name,
  noun: OwnedNoun,
  { person, sentence }: { readonly person: Mention; readonly sentence: Sentence },
): Held {
  const { words } = noun
  const role = { role: text(findRole(words)?.role ?? words) }
  const { from, to } =
    inBrackets(name, sentence) ?? besideNoun(noun, sentence) ?? careerOf({ ...name, person }, sentence)
  return {
    qualifiers: { ...role, ...termQualifiers(present({ from, to })) },
    to: Math.max(from?.to ?? 0, to?.to ?? 0),
  }
}

const TERM = /^\s(?<term>(?:since|from|until|between)\s[^,;()]{4,50}?)(?=[,;.)]|$)/u

/** "the party's leader since 1990," */
function besideNoun(noun: OwnedNoun, sentence: Sentence): Term | undefined {
  const match = matchIn(TERM, sentence.text.slice(noun.to, noun.to + 80), noun.to)
  const years = match && readTerm(match.group('term'))
  return match && years && timesOf(years, match.to)
}

/** "(1988–2002)" behind a name. */
function inBrackets({ to }: Name, sentence: Sentence): Term | undefined {
  const bracket = matchIn(BRACKET, sentence.text.slice(to), to)
  const years = bracket && readTerm(bracket.group('inside'))
  return bracket && years && timesOf(years, bracket.to)
}

/** The name as what its noun says it is; undefined where it is of another kind. */
function objectOf(name: Name, { range }: PartyNoun, { sentence, reading }: Place): Mention | undefined {
  const scene = { ...sentence, topic: reading.topic }
  const person = personByName(name, scene)?.mention
  const party = partyByName(name, scene)?.mention
  switch (range) {
    case 'Person':
      return person
    case 'Party':
      return party
    case 'Place':
      return party === undefined ? { by: 'name', type: 'Place', name: label(name.text) } : undefined
    default:
      return party?.by === 'topic' ? undefined : { by: 'name', type: range, name: label(name.text) }
  }
}
