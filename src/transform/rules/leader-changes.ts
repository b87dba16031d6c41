// Reads how somebody comes to lead a party and stops: "won the leadership", "took over as leader", "stepped down", "was ousted".
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { ClauseView, Referent, Scene } from '../reading.ts'
import { date, said, text, type Found } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { textOf } from '../text/range.ts'
import { isPartyOrAlliance } from '../topic.ts'
import type { Office } from './leaders-known.ts'
import { partyAt, personsIn } from './parties.ts'
import { postAt, type Post } from './posts.ts'
import { hedgeOf, timeOf, type Time } from './times.ts'

/** What somebody was said to lead before. */
type Known = (person: Referent) => Office | undefined

/** A verb, and where the post stands: behind it, behind words that belong to it, or behind a preposition. */
interface Change {
  readonly verbs: RegExp
  readonly voice: ClauseView['verb']['voice']
  /** Words between the verb and the post. */
  readonly slot: RegExp
  readonly edge: 'from' | 'until'
  /** The post may be left out where it is known that the person leads a party. */
  readonly mayBeAlone?: true
}

const changes: readonly Change[] = [
  {
    verbs: /^(?:win|assume|gain|secure|capture|claim|inherit|regain|take|obtain)$/u,
    voice: 'active',
    slot: /^\s(?:(?:over|up)\s)?(?=(?:the|its|their|party|\p{Lu}[^,;]{1,40})\s[\p{L}\s’']{0,40}(?:leadership|chairmanship)(?![\p{L}]))/u,
    edge: 'from',
  },
  { verbs: /^take$/u, voice: 'active', slot: /^\sover\s(?:from [^,;]{2,60} )?as\s/u, edge: 'from' },
  { verbs: /^(?:return|come)$/u, voice: 'active', slot: /^\s(?:back\s)?(?:to|as)\s/u, edge: 'from' },
  { verbs: /^(?:elect|choose|appoint|select)$/u, voice: 'passive', slot: /^\sto\s/u, edge: 'from' },
  {
    verbs: /^(?:resign|retire|quit|withdraw)$/u,
    voice: 'active',
    slot: /^(?:\s(?:as|from)\s|\s(?=the\s|his\s|her\s))/u,
    edge: 'until',
    mayBeAlone: true,
  },
  {
    verbs: /^(?:step|stand)$/u,
    voice: 'active',
    slot: /^\s(?:down|aside)(?:\s(?:as|from)\s|(?=[\s,.;]|$))/u,
    edge: 'until',
    mayBeAlone: true,
  },
  {
    verbs: /^(?:lose|relinquish|leave)$/u,
    voice: 'active',
    slot: /^\s(?=(?:the|its|his|her)\s(?:party\s)?(?:leadership|chairmanship))/u,
    edge: 'until',
  },
  {
    verbs: /^(?:oust|remove|depose|dismiss|topple)$/u,
    voice: 'passive',
    slot: /^\s(?:as|from)\s/u,
    edge: 'until',
  },
]

/** Who begins or ends to lead a party, where the verb says so. */
export function readChanges(scene: Scene, known: Known): readonly Found[] {
  const { clause } = scene
  return [
    ...changes
      .filter(({ verbs, voice }) => voice === clause.verb.voice && verbs.test(clause.verb.lemma))
      .flatMap((change) => changed(change, scene, known))
      .slice(0, 1),
    ...handedOver(scene, known),
    ...chosenToLead(scene),
    ...contested(scene, known),
  ]
}

function changed(change: Change, scene: Scene, known: Known): readonly Found[] {
  const { clause, sentence } = scene
  const { person } = clause
  const time = timeOf(clause, sentence)
  if (person === undefined || time === undefined) return []
  if (isEnded(change, known(person))) return []
  const post = postOf(change, scene)
  const named = post === 'alone' ? undefined : post
  const office = post && officeOf(named, person, { scene, known })
  return office === undefined
    ? []
    : [led(scene, { ...office, person: person.mention, [change.edge]: time, to: named?.to ?? 0 })]
}

/** The sentence says already when it ended. */
const isEnded = ({ edge }: Change, office: Office | undefined) =>
  edge === 'until' && office?.end !== undefined

/** The post that a clause names; 'alone' where it names none and need not. */
function postOf({ slot, mayBeAlone }: Change, scene: Scene): Post | 'alone' | undefined {
  const { complement } = scene.clause
  const words = textOf(scene.sentence.text, complement)
  const match = matchIn(slot, words, complement.from)
  const post = match && postAt({ from: match.to, to: complement.to }, scene)
  return post ?? (mayBeAlone === true && BARE.test(words) ? 'alone' : undefined)
}

/** "resigned in 2002", "stepped down on 3 May": of nothing else. */
const BARE = /^(?:\s(?:down|aside))?\s(?:in|on)\s/u

interface Context {
  readonly scene: Scene
  readonly known: Known
}

/** The party that is told, else the one that the person is known to lead, else the article's. */
function officeOf(post: Post | undefined, person: Referent, { scene, known }: Context): Office | undefined {
  const role = post && text(post.role)
  if (post?.party !== undefined) return present({ party: post.party, role })
  const before = known(person)
  if (before !== undefined) return present({ party: before.party, role: role ?? before.role })
  return post !== undefined && isPartyOrAlliance(scene.reading.topic)
    ? present({ party: { by: 'topic' } as const, role })
    : undefined
}

interface Led extends Office {
  readonly person: Mention
  readonly from?: Time
  readonly until?: Time
  readonly to: number
}

function led({ clause, sentence }: Scene, { party, role, person, from, until, to }: Led): Found {
  return said(clause, sentence, {
    subject: party,
    relation: 'ledBy',
    object: person,
    qualifiers: {
      ...present({ role, from: from && date(from.iso), to: until && date(until.iso) }),
      ...hedgeOf(from, until),
    },
    to: Math.max(to, from?.to ?? 0, until?.to ?? 0),
    rule: 'leadership/change',
  })
}

/** "the leadership passed to X", "handed over the leadership to X": X leads from then on. */
function handedOver(scene: Scene, known: Known): readonly Found[] {
  const { clause, sentence, reading } = scene
  const post = clause.verb.voice === 'passive' ? undefined : postHanded(scene)
  const to = clause.adjuncts.find(({ preposition }) => preposition === 'to')
  const [next] = to === undefined ? [] : personsIn(to.inner, sentence, reading)
  const office = next && post && officeOf(post, clause.person ?? next, { scene, known })
  if (next === undefined || office === undefined) return []
  const time = timeOf(clause, sentence)
  const shared = { ...office, to: next.to }
  return [
    led(scene, { ...shared, person: next.mention, ...present({ from: time }) }),
    ...(clause.person === undefined || time === undefined
      ? []
      : [led(scene, { ...shared, person: clause.person.mention, until: time })]),
  ]
}

/** The post that passes by itself, or that somebody hands over. */
function postHanded(scene: Scene): Post | undefined {
  const { verb, subject, complement } = scene.clause
  if (/^(?:pass|go|fall)$/u.test(verb.lemma)) return subject && postAt(subject, scene)
  if (!/^(?:hand|give)$/u.test(verb.lemma)) return undefined
  const behind = matchIn(/^\s(?:over|up)\s/u, textOf(scene.sentence.text, complement), complement.from)
  return behind && postAt({ from: behind.to, to: complement.to }, scene)
}

/** "was chosen to lead the party" */
function chosenToLead(scene: Scene): readonly Found[] {
  const { clause, sentence, reading } = scene
  const { verb, complement, person } = clause
  const isChosen = verb.voice === 'passive' && /^(?:elect|choose|appoint|select)$/u.test(verb.lemma)
  const match = isChosen
    ? matchIn(/^\sto\s(?:lead|head|chair)\s/u, textOf(sentence.text, complement), complement.from)
    : undefined
  const party = match && partyAt({ from: match.to, to: complement.to }, sentence, reading)
  if (person === undefined || party === undefined) return []
  const from = timeOf(clause, sentence)
  return [
    led(scene, {
      party: party.mention,
      role: text('leader'),
      person: person.mention,
      ...present({ from }),
      to: party.to,
    }),
  ]
}

const CONTEST =
  /(?<![\p{L}])(?:in|at)\s(?=(?:the|a|its)\s(?:[\p{L}\p{N}]{2,12}\s){0,2}(?:leadership|chairmanship)\s(?:election|contest|vote|ballot|race|convention|challenge))/u

/** "X defeated Y in the leadership election", "Y was defeated by X in …": X leads. */
function contested(scene: Scene, known: Known): readonly Found[] {
  const { clause, sentence } = scene
  const { verb, complement, person } = clause
  if (!/^(?:defeat|beat)$/u.test(verb.lemma)) return []
  const match = matchIn(CONTEST, textOf(sentence.text, complement), complement.from)
  const from = timeOf(clause, sentence)
  const winner = winnerIn(scene)
  if (winner === undefined || from === undefined || !(match !== undefined || isOfLeader(scene, known)))
    return []
  const office = officeOf({ role: 'leader', to: verb.to }, person ?? winner, { scene, known })
  return office === undefined
    ? []
    : [led(scene, { ...office, person: winner.mention, from, to: match?.to ?? verb.to })]
}

function winnerIn({ clause, sentence, reading }: Scene): Referent | undefined {
  if (clause.verb.voice === 'active') return clause.person
  const by = clause.adjuncts.find(({ preposition }) => preposition === 'by')
  return by && personsIn(by.inner, sentence, reading)[0]
}

/** "At the convention of 1983 Ada Mor was defeated": somebody who leads the party. */
function isOfLeader({ clause, sentence }: Scene, known: Known): boolean {
  const { leading, person, verb } = clause
  const isMeeting =
    leading !== undefined && /(?:congress|convention|conference)/iu.test(textOf(sentence.text, leading))
  return isMeeting && verb.voice === 'passive' && person !== undefined && known(person) !== undefined
}
