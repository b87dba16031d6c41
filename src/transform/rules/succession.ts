// Reads who led a party next: "led the party until 1919, when he was succeeded by X", "X succeeded Y as its leader in 1990".
import { isSame, type Finding, type Mention, type Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import {
  spanOf,
  type ClauseView,
  type Reading,
  type Referent,
  type Sentence,
  type Scene,
} from '../reading.ts'
import { date, isDoubt, said, text, type Found, type Rule } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { findRole } from '../text/roles.ts'
import { readTerm } from '../text/terms.ts'
import { overlaps, textOf, type Range } from '../text/range.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { careerOf } from './careers.ts'
import { readChanges } from './leader-changes.ts'
import { leadership } from './leadership.ts'
import { hasLedOthers, lastLed, type Office } from './leaders-known.ts'
import { ownedNouns } from './owned-nouns.ts'
import { personsIn } from './parties.ts'
import { partyNouns } from './party-nouns.ts'
import { postAt } from './posts.ts'
import { termQualifiers, timeOf, timesOf, type Time } from './times.ts'

export const succession = {
  on: 'clause',
  read(clause, sentence, reading) {
    const scene = { clause, sentence, reading }
    if (reading.topic.type === undefined) return []
    return isSuccession(clause)
      ? succeeded(scene)
      : readChanges(scene, (person) => knownOffice({ person }, scene))
  },
} satisfies Rule

const isSuccession = ({ verb }: ClauseView) => /^(?:succeed|replace|follow)$/u.test(verb.lemma)

/** All that a sentence tells of leaders. */
function leadersIn(sentence: Sentence, reading: Reading): readonly Found[] {
  const clauses = sentence.clauses.filter(({ asserted }) => asserted)
  return [
    ...partyNouns.read(sentence, reading),
    ...clauses.flatMap((clause) => [
      ...leadership.read(clause, sentence, reading),
      ...succession.read(clause, sentence, reading),
    ]),
  ]
}

/** The one begins when the other ends. */
function succeeded(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const pair = pairIn(clause, sentence, reading)
  const office = pair && (statedOffice(pair.former, scene) ?? knownOffice(pair.former, scene))
  if (pair === undefined || office === undefined) return []
  const time = timeOf(clause, sentence)
  const { mention, to, term } = pair.next
  const from = time ?? office.end ?? endBefore(pair.former.person, scene)
  return [
    led(scene, { office, person: mention, from, to, end: time?.to, term }),
    ...later(scene, office),
    ...(time === undefined ? [] : ended({ office, until: time, to }, pair.former.person, scene)),
  ]
}

/** Who was succeeded led the party until then, where the sentence has not said so. */
function ended(term: Omit<Term, 'person'>, former: Referent | undefined, scene: Scene): readonly Found[] {
  const { end } = term.office
  return former === undefined || end !== undefined ? [] : [led(scene, { ...term, person: former.mention })]
}

/** "resigned in 2000 and was replaced": the day of the clause before. */
function endBefore(former: Referent | undefined, { clause, sentence }: Scene): Time | undefined {
  const { kind, subject } = clause
  if (kind !== 'coordinated' || subject === undefined || former === undefined) return undefined
  return careerOf({ ...subject, person: former.mention }, sentence).to
}

interface Term {
  readonly office: Office
  readonly person: Mention
  readonly from?: Pick<Time, 'iso'> | undefined
  readonly until?: Time
  readonly to: number
  /** Where the words for the time end. */
  readonly end?: number | undefined
  readonly term?: Qualifiers | undefined
}

function led({ clause, sentence }: Scene, { office, person, from, until, to, end, term }: Term): Found {
  const { role, party, words = [] } = office
  return said(clause, sentence, {
    subject: party,
    relation: 'ledBy',
    object: person,
    qualifiers: present({
      role,
      ...(term ?? { from: from && date(from.iso), to: until && date(until.iso) }),
    }),
    to: Math.max(to, until?.to ?? 0, end ?? 0),
    more: words,
    rule: 'succession/succeeded',
  })
}

interface Pair {
  readonly former: Pick<ClauseView, 'subject' | 'person'>
  readonly next: Pick<Referent, 'mention'> & { readonly to: number; readonly term?: Qualifiers }
}

/** "Y was succeeded by X", "X succeeded Y": the first one before, the last one next. */
function pairIn(clause: ClauseView, sentence: Sentence, reading: Reading): Pair | undefined {
  const { verb, adjuncts, person, object } = clause
  if (verb.voice === 'active') {
    const former = personsIn(object, sentence, reading)[0] ?? spokenOf(clause, sentence)
    return (
      person && former && { former: { person: former }, next: { mention: person.mention, to: former.to } }
    )
  }
  const by = adjuncts.find(({ preposition }) => preposition === 'by')
  const [next] = by === undefined ? [] : personsIn(by.inner, sentence, reading)
  return next && { former: clause, next: { ...next, ...inTurn(next, sentence) } }
}

/** "X (1993–2006)": the term stands behind the name. */
function inTurn(
  { to }: { readonly to: number },
  { text: words }: Sentence,
): { readonly to: number; readonly term?: Qualifiers } {
  const bracket = matchIn(/^ \((?<term>[^()]{4,40})\)/u, words.slice(to, to + 44), to)
  const term = bracket && readTerm(bracket.group('term'))
  return bracket === undefined || term === undefined
    ? { to }
    : { to: bracket.to, term: termQualifiers(timesOf(term, bracket.to)) }
}

/** "by X (1993–2006) and Y (2006–2019)": those who came later. */
function later(scene: Scene, office: Office): readonly Found[] {
  const { clause, sentence, reading } = scene
  const by = clause.adjuncts.find(({ preposition }) => preposition === 'by')
  const [first, ...others] = by === undefined ? [] : personsIn(by.inner, sentence, reading)
  const all = [first, ...others].flatMap((one) =>
    one === undefined ? [] : [{ ...one, ...inTurn(one, sentence) }],
  )
  if (all.some(({ term }) => term === undefined)) return []
  return all.slice(1).map(({ mention, to, term }) => led(scene, { office, person: mention, to, term }))
}

/** "when X succeeded her": of whom the sentence was about before. */
function spokenOf(
  { object, verb }: ClauseView,
  { text: words, clauses }: Sentence,
): (Referent & { readonly to: number }) | undefined {
  if (!/^\s*(?:him|her)(?![\p{L}])/u.test(textOf(words, object))) return undefined
  const before = clauses.find((other) => other.person !== undefined && other.verb.to < verb.from)
  return before?.person && { ...before.person, to: object.to }
}

/** "… as leader of the party", "… as its leader" */
function statedOffice(former: Pair['former'], scene: Scene): Office | undefined {
  const { clause, reading } = scene
  const as = clause.adjuncts.find(({ preposition }) => preposition === 'as')
  const post = as && postAt({ from: as.inner.from, to: clause.complement.to }, scene)
  if (post === undefined) return undefined
  const role = text(post.role)
  if (post.party !== undefined) return { party: post.party, role }
  const known = knownOffice(former, scene)
  if (known !== undefined) return { ...known, role }
  const isOthers = former.person !== undefined && hasLedOthers(former.person.mention, scene, leadersIn)
  return isPartyOrAlliance(reading.topic) && !isOthers ? { party: { by: 'topic' }, role } : undefined
}

/** What was said before of who is succeeded: "the party's leader", "X led the party until 1919". */
function knownOffice({ subject, person }: Pair['former'], scene: Scene): Office | undefined {
  const stated = officeOfSubject(subject, scene) ?? officeOfPerson(person, scene)
  if (stated !== undefined || person === undefined || isAsOther(scene)) return stated
  return lastLed(person.mention, scene, leadersIn)
}

/** "as prime minister": not what they led. */
const isAsOther = ({ clause, sentence }: Scene) =>
  clause.adjuncts.some(
    ({ preposition, inner }) =>
      preposition === 'as' && findRole(sentence.text.slice(inner.from, inner.to)) === undefined,
  )

function officeOfSubject(subject: Range | undefined, { sentence, reading }: Scene): Office | undefined {
  const noun =
    subject &&
    ownedNouns(sentence, reading).find(
      (one) => one.row.isRole === true && one.isOwned && overlaps(one, subject),
    )
  if (noun === undefined) return undefined
  const end = careerOf({ ...noun, person: noun.owner }, sentence).to
  const role = text(findRole(noun.words)?.role ?? noun.words)
  return present({ party: noun.owner, role, end, words: [spanOf(sentence, noun)] })
}

function officeOfPerson(
  person: Referent | undefined,
  { clause, sentence, reading }: Scene,
): Office | undefined {
  if (person === undefined) return undefined
  const earlier = sentence.clauses.filter(({ verb, asserted }) => asserted && verb.from < clause.verb.from)
  const said = [
    ...earlier.flatMap((one) => leadership.read(one, sentence, reading)),
    ...partyNouns.read(sentence, reading),
  ]
  const term = said.find(
    (found): found is Finding =>
      !isDoubt(found) && found.relation === 'ledBy' && isSame(found.object, person.mention),
  )
  const { role, to } = term?.qualifiers ?? {}
  if (term === undefined || role === undefined || !('text' in role)) return undefined
  return present({
    party: term.subject,
    role,
    end: to !== undefined && 'iso' in to ? to : undefined,
    words: term.spans,
  })
}
