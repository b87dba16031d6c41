// Reads the offices and memberships that a person has: as a predicate, behind "as", in an apposition or before the name.
import { isMention, type Mention, type Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { legislatureNouns } from '../data/nouns.ts'
import { spanOf, type ClauseView, type Reading, type Sentence } from '../reading.ts'
import { said, text, type Found } from '../rule.ts'
import { looksLikeParty } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { endsAt, type End } from './ends.ts'
import { personNamed, type Holder, type PersonScene, type Place } from './holders.ts'
import { termOf, termQualifiers } from './times.ts'
import { titlesIn, type Title } from './titles.ts'

/** Verbs behind which stands what somebody is. */
const BEING =
  /^(?:be|become|serve|work|act|reign|rule|elect|reelect|re-elect|appoint|choose|name|swear|inaugurate|install|hold|take|assume|remain|continue|return|confirm|proclaim|retire|resign|begin|start|leave|enter|join|know|sit|rise|come)$/u
/** Verbs behind which "as" says what somebody only wants to be. */
const WISHING =
  /^(?:nominate|propose|suggest|run|stand|campaign|seek|consider|describe|regard|see|endorse|register|refuse|reject|fail)$/u

/** "served as the third President of Norvia and a member of the League" */
export function readOffices(scene: PersonScene): readonly Found[] {
  const { clause, holder } = scene
  if (holder === undefined || WISHING.test(clause.verb.lemma)) return []
  const predicate = predicateOf(scene)
  if (predicate === undefined) return []
  return whatIsSaid(predicate, scene).map((one) =>
    said(clause, scene.sentence, {
      ...endsOf(one, holder),
      relation: one.relation,
      to: one.to,
      more: [holder.span],
      qualifiers: { ...one.qualifiers, ...termFor(one.relation, scene) },
      rule: `offices/${one.relation === 'positionHeld' ? 'holds' : 'member'}`,
    }),
  )
}

/** Whom a statement is about, and what it says. */
function endsOf(
  { object, isTurned }: SaidOf,
  { mention }: Holder,
): { readonly subject: Mention; readonly object: Mention | Literal } {
  return isTurned === true && isMention(object)
    ? { subject: object, object: mention }
    : { subject: mention, object }
}

/** A term is that of the one office of a clause. */
function termFor(relation: RelationName, { clause, sentence }: PersonScene): Qualifiers {
  return relation === 'positionHeld' ? termQualifiers(termOf(clause, sentence)) : {}
}

/** What stands behind the verb; of other verbs what stands behind "as". */
function predicateOf({ clause, sentence }: PersonScene): Range | undefined {
  const { verb, complement, adjuncts, holes } = clause
  const to = Math.min(complement.to, ...holes.map(({ from }) => from))
  if (BEING.test(verb.lemma)) return { from: verb.to, to }
  const as = adjuncts.find(({ preposition }) => preposition === 'as')
  return as === undefined || as.from > sentence.text.length
    ? undefined
    : { from: as.from, to: Math.max(to, as.to) }
}

interface SaidOf {
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly to: number
  readonly qualifiers?: Qualifiers
  /** The person is the object. */
  readonly isTurned?: true
}

/** Everything that a stretch says somebody is. */
function whatIsSaid(range: Range, scene: Place): readonly SaidOf[] {
  const words = scene.sentence.text
  const offices = titlesIn('office', words, range).flatMap((title) => officeOf(title, range, scene) ?? [])
  const members = titlesIn('membership', words, range).flatMap(
    (title) => membershipOf(title, range, scene) ?? [],
  )
  return [...offices, ...members]
}

/** An office of a state or a body; those of parties are leadership. */
function officeOf(title: Title, { to }: Range, scene: Place): SaidOf | undefined {
  const isOfParty = endsAt('Party', { from: ownerOf(title, scene.sentence), to }, scene).length > 0
  if (
    isOfParty ||
    !/ (?:of|for|to) /u.test(title.words) ||
    /\b(?:party|movement|group|faction|club|association)\b/u.test(title.words)
  )
    return undefined
  return { relation: 'positionHeld', object: text(title.words), to: title.to }
}

const OWNER = /^\s+(?:of|for|in|with|from|at|affiliated with|representing)\s+/u

const ownerOf = ({ rest }: Title, { text: words }: Sentence) =>
  rest + (OWNER.exec(words.slice(rest, rest + 24))?.[0].length ?? 0)

/** A party, else a body; in a legislature one has a seat, which is an office. */
function membershipOf(title: Title, { to }: Range, scene: Place): SaidOf | undefined {
  const from = ownerOf(title, scene.sentence)
  if (from === title.rest) return undefined
  const [party] = endsAt('Party', { from, to }, scene)
  if (party !== undefined) return inParty(title, party, scene)
  if (POLITICAL.has(title.noun)) return undefined
  const [force] = endsAt('Force', { from, to }, scene)
  if (force !== undefined) return { relation: 'militaryBranch', object: force.object, to: force.to }
  const [body] = endsAt('Organization', { from, to }, scene)
  if (body === undefined) return undefined
  return isLegislature(scene.sentence.text.slice(body.from, body.to))
    ? seatIn(title)
    : { relation: 'memberOf', object: body.object, to: body.to }
}

/** Who leads a party is read by a rule of its own where an article is about one. */
function inParty({ noun }: Title, { object, to }: End, { reading }: Place): SaidOf | undefined {
  if (BELONGING.has(noun)) return { relation: 'memberOfParty', object, to }
  return reading.topic.type === undefined
    ? { relation: 'ledBy', object, to, isTurned: true, qualifiers: { role: text(noun) } }
    : undefined
}

/** Nouns that say no more than that somebody is of a party. */
const BELONGING = new Set([
  ...[
    'member',
    'founding member',
    'leading member',
    'senior member',
    'honorary member',
    'politician',
    'candidate',
    'activist',
  ],
  ...['supporter', 'militant', 'cadre', 'veteran', 'representative', 'deputy', 'part'],
])

/** Nouns of persons who belong to a party, but to no other body. */
const POLITICAL = new Set([
  'politician',
  'candidate',
  'activist',
  'supporter',
  'leader',
  'party leader',
  'deputy leader',
  'representative',
  'deputy',
  'militant',
  'veteran',
  'secretary',
  'president',
  'chairman',
])

const isLegislature = (name: string) =>
  name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => legislatureNouns.has(word)) || /\bHouse of\b/u.test(name)

function seatIn(title: Title): SaidOf | undefined {
  return title.noun === 'member' && title.to > title.rest
    ? { relation: 'positionHeld', object: text(title.words), to: title.to }
    : undefined
}

/** "Ada Mor, a member of the League,", "A member of the League, Ada Mor", once for each sentence. */
export function readAppositions(sentence: Sentence, reading: Reading): readonly Found[] {
  const place = { sentence, reading }
  const behind = sentence.names.flatMap((name) => {
    const range = /\s/u.test(name.text) || name.from === 0 ? appositionBehind(name, sentence) : undefined
    const holder = range === undefined ? undefined : personNamed(name, place)
    return range === undefined || holder === undefined ? [] : apposed(holder, range, place)
  })
  return [...behind, ...appositionAhead(place)]
}

/** Brackets, then a comma; the apposition ends at the next verb or comma but one. */
const COMMA =
  /^(?:\s*\([^()]{0,160}\))?,\s+(?!(?:and|or|but|who|which|where|when|as|with|while)\s)(?=\p{Ll}+\s)/u

function appositionBehind(name: Range, { text: words, clauses }: Sentence): Range | undefined {
  const comma = COMMA.exec(words.slice(name.to, name.to + 200))
  if (comma === null) return undefined
  const from = name.to + comma[0].length
  const verb = clauses.find((clause: ClauseView) => clause.verb.from >= from)?.verb.from ?? words.length
  return { from, to: verb }
}

/** Only what the apposition begins with: what follows a further comma may be another's. */
function apposed(holder: Holder, range: Range, { sentence, reading }: Place): readonly Found[] {
  return whatIsSaid(range, { sentence, reading })
    .slice(0, 1)
    .map((one) => ({
      ...endsOf(one, holder),
      relation: one.relation,
      qualifiers: one.qualifiers ?? {},
      spans: [spanOf(sentence, { from: Math.min(holder.from, range.from), to: Math.max(holder.to, one.to) })],
      source: sentence.source,
      rule: 'offices/apposition',
    }))
}

/** "A member of the League, Ada Mor was elected" */
function appositionAhead(place: Place): readonly Found[] {
  const { text: words, names, clauses } = place.sentence
  if (!/^(?:An?|The|As an?)\s\p{Ll}/u.test(words)) return []
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb.from ?? 0
  const name = names.findLast(({ to }) => to <= verb)
  const comma = name === undefined ? -1 : words.lastIndexOf(',', name.from)
  if (
    name === undefined ||
    comma < 0 ||
    !/^,\s*$/u.test(words.slice(comma, name.from)) ||
    looksLikeParty(name.text)
  )
    return []
  const holder = personNamed(name, place)
  return holder === undefined ? [] : apposed(holder, { from: 0, to: comma }, place)
}
