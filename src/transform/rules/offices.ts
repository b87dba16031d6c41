// Reads the offices and memberships that a person has: as a predicate, behind "as", in an apposition or before the name.
import { isMention, type Mention, type Qualifiers } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import { legislatureNouns } from '../data/nouns.ts'
import type { Sentence, Place } from '../reading.ts'
import { said, text, type Found } from '../rule.ts'
import type { Range } from '../text/range.ts'
import { besideNouns } from '../data/persons.ts'
import { endsAt, type End } from './ends.ts'
import type { Holder, PersonScene } from './holders.ts'
import { nameKinds } from './name-kinds.ts'
import { termOf, termQualifiers } from './times.ts'
import { titlesIn, wholeOffice, type Title } from './titles.ts'

/** Verbs behind which stands what somebody is. */
const BEING =
  /^(?:be|become|serve|work|act|reign|rule|elect|reelect|re-elect|appoint|choose|name|swear|inaugurate|install|hold|take|assume|remain|continue|return|confirm|proclaim|retire|resign|begin|start|leave|enter|join|know|sit|rise|come|make)$/u
/** Verbs behind which "as" says what somebody only wants to be. */
const WISHING =
  /^(?:nominate|propose|suggest|run|stand|campaign|seek|consider|describe|regard|see|endorse|register|refuse|reject|fail)$/u

/** Verbs that give an office: in the active the other end has it. */
const GIVING =
  /^(?:elect|reelect|re-elect|appoint|choose|name|swear|inaugurate|install|confirm|proclaim|make|know)$/u

/** "served as the third President of Norvia and a member of the League" */
export function readOffices(scene: PersonScene): readonly Found[] {
  const { clause, holder } = scene
  const { lemma, voice } = clause.verb
  if (holder === undefined || (voice === 'active' && GIVING.test(lemma))) return []
  const predicate = predicateOf(scene)
  if (predicate === undefined) return []
  const isWish = WISHING.test(lemma)
  const all = whatIsSaid(predicate, scene).filter(({ relation }) => !isWish || relation === 'memberOfParty')
  return all.map((one) => {
    const term = one.relation === 'positionHeld' ? termOf(clause, scene.sentence) : {}
    return said(clause, scene.sentence, {
      ...endsOf(one, holder),
      relation: one.relation,
      to: Math.max(one.to, term.from?.to ?? 0, term.to?.to ?? 0),
      more: [holder.span],
      qualifiers: { ...one.qualifiers, ...termQualifiers(term) },
      rule: `offices/${one.relation === 'positionHeld' ? 'holds' : 'member'}`,
    })
  })
}

/** Whom a statement is about, and what it says. */
export function endsOf(
  { object, isTurned }: SaidOf,
  { mention }: Holder,
): { readonly subject: Mention; readonly object: Mention | Literal } {
  return isTurned === true && isMention(object)
    ? { subject: object, object: mention }
    : { subject: mention, object }
}

/** What stands behind the verb; of other verbs what stands behind "as". */
function predicateOf({ clause, sentence }: PersonScene): Range | undefined {
  const { verb, complement, adjuncts, holes } = clause
  const end = Math.min(complement.to, ...holes.map(({ from }) => from))
  const turn = TURN.exec(sentence.text.slice(verb.to, end))
  const to = turn === null ? end : verb.to + turn.index
  if (BEING.test(verb.lemma)) return { from: verb.to, to }
  const as = adjuncts.find(({ preposition }) => preposition === 'as')
  return as === undefined || as.from > sentence.text.length
    ? undefined
    : { from: as.inner.from, to: Math.max(to, as.to) }
}

/** Behind these words stands what is said of something else, or is denied. */
const TURN =
  /(?<![\p{L}])(?:without|instead of|rather than)(?![\p{L}])|,\s(?!(?:being|becoming|serving|acting)\s)\p{Ll}{3,}ing\s/u

export interface SaidOf {
  /** Where the noun for it, or the party before one, begins. */
  readonly from: number
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly to: number
  readonly qualifiers?: Qualifiers
  /** The person is the object. */
  readonly isTurned?: true
}

/** Everything that a stretch says somebody is. */
export function whatIsSaid(range: Range, scene: Place): readonly SaidOf[] {
  const words = scene.sentence.text
  const offices = titlesIn('office', words, range).flatMap((title) => [
    ...presence(officeOf(title, range, scene)),
    ...presence(bodyOf(title, range, scene)),
  ])
  const members = titlesIn('membership', words, range).flatMap((title) => membershipsOf(title, range, scene))
  return [...offices, ...members, ...partiesBeforeNouns(range, scene)]
}

/** "a Granite Party politician" */
function partiesBeforeNouns(range: Range, place: Place): readonly SaidOf[] {
  const { names, text: words } = place.sentence
  return names
    .filter(({ from, to }) => from >= range.from && to <= range.to)
    .flatMap((name) => {
      const noun = BEFORE_NOUN.exec(words.slice(name.to, name.to + 20))
      const party = noun === null ? undefined : nameKinds.Party(name, place)
      if (noun === null || party === undefined) return []
      return [{ relation: 'memberOfParty', object: party, from: name.from, to: name.to + noun[0].length }]
    })
}

const BEFORE_NOUN = new RegExp(`^\\s(?:${besideNouns.join('|')})(?![\\p{L}])`, 'u')

const presence = (one: SaidOf | undefined) => (one === undefined ? [] : [one])

/** Who presides over a society is of it; in an article about a party that goes without saying. */
function bodyOf(title: Title, { to }: Range, scene: Place): SaidOf | undefined {
  if (scene.reading.topic.type !== undefined) return undefined
  const [body] = endsAt('Organization', { from: ownerOf(title, scene.sentence), to }, scene)
  const isSociety = body !== undefined && SOCIETY.test(scene.sentence.text.slice(body.from, body.to))
  return isSociety ? { relation: 'memberOf', object: body.object, from: title.from, to: body.to } : undefined
}

const SOCIETY =
  /\b(?:Association|Society|Academy|Federation|Club|Institute|Foundation|Union|Conference|League|Council|Committee|Group|Network|Organi[sz]ation|Movement|Congress|Guild|Orchestra|Board)\b/u

/** An office of a state or a body; those of parties are leadership. */
function officeOf(title: Title, { to }: Range, scene: Place): SaidOf | undefined {
  const [party] = endsAt('Party', { from: ownerOf(title, scene.sentence), to }, scene)
  if (party !== undefined)
    return SEATS.has(title.noun)
      ? { relation: 'memberOfParty', object: party.object, from: title.from, to: party.to }
      : undefined
  if (!/ (?:of|for|to) /u.test(title.words) || GROUP.test(title.words)) return undefined
  return { relation: 'positionHeld', ...wholeOffice(title, scene.sentence) }
}

/** Offices that one holds for a party. */
const SEATS = new Set([
  ...['mp', 'mep', 'td', 'member of parliament', 'member of congress', 'senator', 'councillor', 'councilor'],
  ...['congressman', 'congresswoman', 'representative', 'delegate', 'alderman', 'mayor', 'minister'],
])

const GROUP = /\b(?:party|movement|group|faction|club|association)\b/u

const OWNER = /^\s+(?:of|for|in|with|from|at|affiliated with|representing)\s+/u

const ownerOf = ({ rest }: Title, { text: words }: Sentence) =>
  rest + (OWNER.exec(words.slice(rest, rest + 24))?.[0].length ?? 0)

/** Parties, else a force, else bodies; in a legislature one has a seat, which is an office. */
function membershipsOf(title: Title, { to }: Range, scene: Place): readonly SaidOf[] {
  const from = ownerOf(title, scene.sentence)
  if (from === title.rest) return []
  if (title.noun === 'recipient')
    return endsAt('Award', { from, to }, scene).map((end): SaidOf => ({ ...end, relation: 'award' }))
  const parties = isPartOfAnother(title, scene.sentence) ? [] : endsAt('Party', { from, to }, scene)
  if (parties.length > 0) return parties.flatMap((party) => presence(inParty(title, party, scene)))
  if (!isMembership(title, scene.sentence)) return []
  const [force] = endsAt('Force', { from, to }, scene)
  if (force !== undefined)
    return [{ relation: 'militaryBranch', object: force.object, from: title.from, to: force.to }]
  if (scene.reading.topic.name !== undefined && BOARD.test(scene.sentence.text.slice(from, to))) return []
  return endsAt('Organization', { from, to }, scene).flatMap((body) =>
    isLegislature(scene.sentence.text.slice(body.from, body.to))
      ? seatsIn(title, { from: body.to, to }, scene)
      : [{ ...inBody(title.noun), object: body.object, from: title.from, to: body.to }],
  )
}

/** Who is of it need not be of the body; a sentence alone is read as a benchmark means it. */
const BOARD = /^(?:\p{L}+ )?boards? of /u

/** "the League, part of the Alliance": a party is, and nobody's membership. */
const isPartOfAnother = ({ noun, from }: Title, { text: words }: Sentence) =>
  noun === 'part' && /,\s*$/u.test(words.slice(0, from))

/** "a member of the Assembly", "a member of the Assembly for the League" */
function seatsIn(title: Title, { from: end, to }: Range, scene: Place): readonly SaidOf[] {
  const words = scene.sentence.text
  const joint = /^\s(?:for|representing)\s/u.exec(words.slice(end, end + 14))
  const parties = joint === null ? [] : endsAt('Party', { from: end + joint[0].length, to }, scene)
  const { from } = title
  const seat = parties.length === 0 ? title : { ...title, words: words.slice(from, end), to: end }
  return [
    ...presence(seatIn(seat, words)),
    ...parties.map((party): SaidOf => ({ ...party, relation: 'memberOfParty', from })),
  ]
}

/** Who founded a body need not be of it. */
const inBody = (noun: string): Pick<SaidOf, 'relation' | 'isTurned'> =>
  FOUNDER.test(noun) ? { relation: 'foundedBy', isTurned: true } : { relation: 'memberOf' }

const FOUNDER = /^co-?founder$|^founder$/u

/** Who presides over a body or speaks for it has an office there; a thing is part of a body, too. */
function isMembership({ noun, rest }: Title, { text: words }: Sentence): boolean {
  if (noun === 'part')
    return /^ of the (?:\p{L}+ )?(?:band|duo|group|quartet|quintet|team|trio) /u.test(words.slice(rest))
  return MEMBERSHIP.test(noun)
}

const MEMBERSHIP =
  /(?:founder|member|fellow|associate|academician|trustee|singer|vocalist|guitarist|bassist|keyboardist|drummer|percussionist|bass player|front(?:wo)?man|half|leading figure|leading light)$/u

/** Who leads a party is read by a rule of its own where an article is about one. */
function inParty({ noun, from }: Title, { object, to }: End, { reading }: Place): SaidOf | undefined {
  if (BELONGING.has(noun)) return { relation: 'memberOfParty', object, from, to }
  if (reading.topic.type !== undefined) return undefined
  return LEADING.test(noun)
    ? { relation: 'ledBy', object, from, to, isTurned: true, qualifiers: { role: text(noun) } }
    : { relation: 'memberOfParty', object, from, to }
}

const LEADING =
  /^(?:(?:party |co-)?leader|(?:co-)?chair(?:man|woman|person)?|president|general secretary|secretary[- ]general)$/u

/** Nouns that say no more than that somebody is of a party. */
const BELONGING = new Set([
  ...['member', 'founding member', 'leading member', 'senior member', 'honorary member', 'politician'],
  ...['candidate', 'nominee', 'activist', 'supporter', 'militant', 'cadre', 'veteran', 'representative'],
  ...['deputy', 'part'],
])

/** No "Council on Foreign Relations". */
const isLegislature = (name: string) =>
  !/ (?:on|for) /u.test(name) &&
  (name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => legislatureNouns.has(word)) ||
    /\bHouse of\b/u.test(name))

/** "from Norvia's 4th district", behind a seat */
const DISTRICT =
  /^\s+(?:from|for|representing)\s+(?:the\s+)?\p{Lu}[\p{L}\p{M} ’'-]{1,40}?(?:\s(?:[0-9]{1,3}(?:st|nd|rd|th)|\p{Lu}\p{L}+)\s(?:\p{L}+\s)?[Dd]istrict)/u

function seatIn(title: Title, words: string): SaidOf | undefined {
  return title.noun === 'member' && title.to > title.rest ? withDistrict(title, words) : undefined
}

function withDistrict({ words: seat, from, to }: Title, words: string): SaidOf {
  const district = DISTRICT.exec(words.slice(to, to + 80))?.[0] ?? ''
  return { relation: 'positionHeld', object: text(seat + district), from, to: to + district.length }
}
