// Reads what a verb says of a person: one row a verb, the place of its other end, and of what kind that is.
import type { RelationName } from '../../model/ontology.ts'
import { isMention } from '../../model/claim.ts'
import { date, said, type Found } from '../rule.ts'
import type { Adjunct } from '../text/adjuncts.ts'
import type { Range } from '../text/range.ts'
import { endsAt, type End } from './ends.ts'
import type { PersonScene } from './holders.ts'
import { serviceIn } from './lives.ts'
import type { Kind } from './name-kinds.ts'
import { hedgeOf, timeOf } from './times.ts'

interface Deed {
  /** Lemmas, with blanks between. */
  readonly verbs: string
  readonly voice?: 'active' | 'passive'
  /** Prepositions, with blanks between, or what stands right behind the verb. */
  readonly slot: string
  readonly kind: Kind
  readonly relation: RelationName
  /** The other end is the subject. */
  readonly isTurned?: true
  /** What the date of the clause is of what is said: its beginning or its end. */
  readonly dates?: 'from' | 'to'
  /** In an article about something that rules know this is read by another. */
  readonly isElsewhere?: true
}

const OBJECT = 'object'

const deeds: readonly Deed[] = [
  { verbs: 'bear', slot: 'in at near', kind: 'Place', relation: 'birthPlace' },
  { verbs: 'die', slot: 'in at near', kind: 'Place', relation: 'deathPlace' },
  {
    verbs: 'leave quit',
    voice: 'active',
    slot: OBJECT,
    kind: 'Party',
    relation: 'memberOfParty',
    dates: 'to',
  },
  { verbs: 'resign', voice: 'active', slot: 'from', kind: 'Party', relation: 'memberOfParty', dates: 'to' },
  { verbs: 'expel', voice: 'passive', slot: 'from', kind: 'Party', relation: 'memberOfParty', dates: 'to' },
  {
    verbs: 'leave quit resign',
    voice: 'active',
    slot: 'to_join',
    kind: 'Party',
    relation: 'memberOfParty',
    dates: 'from',
  },
  { verbs: 'switch defect', slot: 'to', kind: 'Party', relation: 'memberOfParty', dates: 'from' },
  {
    verbs: 'lead chair head',
    voice: 'active',
    slot: OBJECT,
    kind: 'Party',
    relation: 'ledBy',
    isTurned: true,
    isElsewhere: true,
  },
  { verbs: 'live reside settle', slot: 'in at', kind: 'Address', relation: 'residence' },
  { verbs: 'succeed replace', voice: 'passive', slot: 'by', kind: 'Person', relation: 'succeededBy' },
  {
    verbs: 'succeed replace',
    voice: 'active',
    slot: OBJECT,
    kind: 'Person',
    relation: 'succeededBy',
    isTurned: true,
  },
  { verbs: 'precede', voice: 'passive', slot: 'by', kind: 'Person', relation: 'precededBy' },
  { verbs: 'precede', voice: 'active', slot: OBJECT, kind: 'Person', relation: 'precededBy', isTurned: true },
  { verbs: 'marry wed', slot: `${OBJECT} to`, kind: 'Person', relation: 'spouse' },
  {
    verbs: 'fight battle serve participate involve command take see',
    slot: 'in at during',
    kind: 'Event',
    relation: 'participatedIn',
  },
  {
    verbs: 'serve enlist fight join enter',
    slot: `${OBJECT} in with`,
    kind: 'Force',
    relation: 'militaryBranch',
  },
  {
    verbs: 'award decorate honour honor',
    voice: 'passive',
    slot: `${OBJECT} with`,
    kind: 'AnyAward',
    relation: 'award',
  },
  { verbs: 'give', voice: 'passive', slot: OBJECT, kind: 'Award', relation: 'award' },
  { verbs: 'receive win earn get', voice: 'active', slot: OBJECT, kind: 'Award', relation: 'award' },
  { verbs: 'graduate', slot: 'from at', kind: 'School', relation: 'educatedAt' },
  { verbs: 'attend enter', voice: 'active', slot: OBJECT, kind: 'School', relation: 'educatedAt' },
  { verbs: 'study educate enrol enroll train', slot: 'at in', kind: 'School', relation: 'educatedAt' },
  { verbs: 'represent', voice: 'active', slot: OBJECT, kind: 'Party', relation: 'memberOfParty' },
  { verbs: 'represent', voice: 'active', slot: OBJECT, kind: 'Place', relation: 'represents' },
  {
    verbs: 'join belong affiliate',
    slot: `${OBJECT} to with`,
    kind: 'Party',
    relation: 'memberOfParty',
    dates: 'from',
  },
  { verbs: 'elect run stand sit campaign', slot: 'for', kind: 'Party', relation: 'memberOfParty' },
  {
    verbs: 'join',
    voice: 'active',
    slot: OBJECT,
    kind: 'Organization',
    relation: 'memberOf',
  },
  { verbs: 'belong', voice: 'active', slot: 'to', kind: 'Organization', relation: 'memberOf' },
  {
    verbs: 'found co-found cofound form establish',
    voice: 'active',
    slot: OBJECT,
    kind: 'Organization',
    relation: 'foundedBy',
    isTurned: true,
    isElsewhere: true,
  },
  {
    verbs: 'be play perform sing work record tour begin start appear',
    slot: 'in with for of',
    kind: 'Band',
    relation: 'memberOf',
    isElsewhere: true,
  },
  {
    verbs: 'play perform sing record tour',
    slot: 'with',
    kind: 'Organization',
    relation: 'memberOf',
    isElsewhere: true,
  },
  { verbs: 'serve sit', slot: 'on', kind: 'Organization', relation: 'memberOf', isElsewhere: true },
  { verbs: 'elect admit induct', voice: 'passive', slot: 'to into', kind: 'Society', relation: 'memberOf' },
]

const byVerb = new Map<string, readonly Deed[]>()
for (const deed of deeds)
  for (const verb of deed.verbs.split(' ')) byVerb.set(verb, [...(byVerb.get(verb) ?? []), deed])

/** "was succeeded by X", "fought in the Battle of Y", "joined the Z Party" */
export function readDeeds(scene: PersonScene): readonly Found[] {
  const { clause, holder } = scene
  if (holder === undefined) return []
  return (byVerb.get(clause.verb.lemma) ?? [])
    .filter(({ kind }) => kind !== 'Event' || serviceIn(clause, scene.sentence) === undefined)
    .filter(({ isElsewhere }) => isElsewhere !== true || scene.reading.topic.type === undefined)
    .filter(({ voice }) => voice === undefined || voice === clause.verb.voice)
    .flatMap((deed) =>
      slotsOf(deed, scene).flatMap((range) =>
        endsAt(deed.kind, range, scene)
          .filter(({ from }) => from !== holder.from)
          .flatMap((end) => statementOf(deed, end, scene)),
      ),
    )
}

/** From behind the verb, or behind each of the prepositions, to the end of the clause. */
function slotsOf({ slot }: Deed, scene: PersonScene): readonly Range[] {
  const { clause } = scene
  const places = slot.split(' ')
  const starts = clause.adjuncts
    .filter(({ from }) => !isPastAnd(clause.verb.to, from, scene))
    .flatMap((adjunct) => startIn(adjunct, places, scene))
  const near = starts.length === 0 ? behindComma(places, scene) : []
  const all = places.includes(OBJECT) ? [clause.verb.to, ...starts, ...near] : [...starts, ...near]
  return all.map((from) => ({ from, to: scene.sentence.text.length }))
}

/** Behind a preposition; "to_join": behind the verb that it governs. */
function startIn(
  { preposition, inner }: Adjunct,
  places: readonly string[],
  { sentence }: PersonScene,
): readonly number[] {
  if (places.includes(preposition)) return [inner.from]
  const [verb = ''] = sentence.text.slice(inner.from, inner.to).split(' ', 1)
  return places.includes(`${preposition}_${verb}`) ? [inner.from + verb.length] : []
}

/** "fought for years and filed a complaint for …": of what "and" adds, another verb may be said. */
const isPastAnd = (from: number, to: number, { sentence }: PersonScene) =>
  /\sand\s(?!$)/u.test(sentence.text.slice(from, to))

/** "was succeeded by, Ada Mor": a preposition that a comma follows is none to the reader of adjuncts. */
function behindComma(places: readonly string[], { clause, sentence }: PersonScene): readonly number[] {
  const match = /^\s+(?<preposition>\p{Ll}+),\s+/u.exec(
    sentence.text.slice(clause.verb.to, clause.verb.to + 16),
  )
  return match !== null && places.includes(match.groups?.['preposition'] ?? '')
    ? [clause.verb.to + match[0].length]
    : []
}

function statementOf(
  { relation, isTurned, verbs, dates }: Deed,
  { object, to: end }: End,
  { clause, sentence, holder }: PersonScene,
): readonly Found[] {
  if (holder === undefined) return []
  const time = dates === undefined ? undefined : timeOf(clause, sentence)
  const to = Math.max(end, time?.to ?? 0)
  const qualifiers =
    dates === undefined || time === undefined ? {} : { [dates]: date(time.iso), ...hedgeOf(time) }
  const shared = { relation, to, qualifiers, more: [holder.span], rule: `deeds/${verbs.split(' ')[0] ?? ''}` }
  if (isTurned !== true) return [said(clause, sentence, { ...shared, subject: holder.mention, object })]
  return isMention(object)
    ? [said(clause, sentence, { ...shared, subject: object, object: holder.mention })]
    : []
}
