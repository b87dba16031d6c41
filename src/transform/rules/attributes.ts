// Reads what a noun says that stands between a person and another end: "X's successor was Y", "Y is the wife of X".
import { isMention, type Mention } from '../../model/claim.ts'
import type { RelationName } from '../../model/ontology.ts'
import type { Literal } from '../../model/value.ts'
import type { ClauseView } from '../reading.ts'
import { said, type Found } from '../rule.ts'
import { matchesIn, matchIn, type Match } from '../text/match.ts'
import type { Range } from '../text/range.ts'
import { endsAt } from './ends.ts'
import { personNamed, type Holder, type PersonScene } from './holders.ts'
import type { Kind } from './name-kinds.ts'

interface Attribute {
  /** Nouns, the longer first. */
  readonly nouns: string
  /** What a person has by it. */
  readonly kind: Kind
  readonly relation: RelationName
}

const attributes: readonly Attribute[] = [
  { nouns: 'immediate successor|successor', kind: 'Person', relation: 'succeededBy' },
  { nouns: 'immediate predecessor|predecessor', kind: 'Person', relation: 'precededBy' },
  { nouns: 'wife|husband|spouse|widow|widower|consort', kind: 'Person', relation: 'spouse' },
  { nouns: 'deputy', kind: 'Person', relation: 'deputy' },
  {
    nouns: 'birthplace|birth place|place of birth|hometown|home town',
    kind: 'Place',
    relation: 'birthPlace',
  },
  { nouns: 'deathplace|death place|place of death', kind: 'Place', relation: 'deathPlace' },
  { nouns: 'residence|home', kind: 'Address', relation: 'residence' },
  { nouns: 'military branch|branch of service', kind: 'Force', relation: 'militaryBranch' },
  { nouns: 'nationality', kind: 'Land', relation: 'nationality' },
  { nouns: 'alma mater', kind: 'School', relation: 'educatedAt' },
  { nouns: 'political party|party', kind: 'Party', relation: 'memberOfParty' },
]

const NOUNS = attributes.map(({ nouns }) => nouns).join('|')
const ADJECTIVES = '(?:(?:first|second|third|former|late|then|own|immediate|eventual|current)\\s+)?'

const attributeOf = (noun: string) =>
  attributes.find(({ nouns }) => nouns.split('|').includes(noun.toLowerCase()))

/** All that nouns say in a clause. */
export function readAttributes(scene: PersonScene): readonly Found[] {
  const { verb } = scene.clause
  if (verb.lemma === 'have') return hasAs(scene)
  if (verb.lemma !== 'be' && verb.lemma !== 'become') return []
  return [...isOf(scene), ...whoseIs(scene)]
}

const IS_OF = new RegExp(
  `^[\\s,]*(?:(?:the|a|an|also)\\s+)*${ADJECTIVES}(?<noun>${NOUNS})\\s+(?:of|to|for)\\s+`,
  'iu',
)
/** "his successor", behind "is" */
const IS_HIS = new RegExp(`^[\\s,]*(?:his|her)\\s+${ADJECTIVES}(?<noun>${NOUNS})(?![\\p{L}-])`, 'iu')

/** "Y is the successor of X", "Tor is the birthplace of X", "Y was his deputy" */
function isOf(scene: PersonScene): readonly Found[] {
  const { clause, sentence } = scene
  const words = sentence.text.slice(clause.verb.to, clause.complement.to)
  const of = matchIn(IS_OF, words, clause.verb.to)
  const his = matchIn(IS_HIS, words, clause.verb.to)
  const attribute = attributeOf((of ?? his)?.group('noun') ?? '')
  if (attribute === undefined) return []
  const owners =
    of === undefined ? ownerBefore(scene) : endsAt('Person', { from: of.to, to: clause.complement.to }, scene)
  const object = subjectAs(attribute.kind, scene)
  return owners.flatMap((owner) =>
    object === undefined
      ? []
      : statement(attribute, owner.object, { ...owner, object, to: Math.max(owner.to, his?.to ?? 0), scene }),
  )
}

/** Of whom "his" speaks: the person of the clause before. */
function ownerBefore(
  scene: PersonScene,
): readonly { readonly object: Mention; readonly to: number; readonly more: Holder }[] {
  const { clause, holders } = scene
  const owner =
    [...holders].findLast(([other]) => other.verb.to < clause.verb.from)?.[1] ?? firstPerson(scene)
  return owner === undefined ? [] : [{ object: owner.mention, to: owner.to, more: owner }]
}

function subjectAs(
  kind: Kind,
  { clause, holder, sentence, reading }: PersonScene,
): Mention | Literal | undefined {
  if (kind === 'Person') return holder?.mention
  const { subject } = clause
  return subject === undefined
    ? undefined
    : endsAt(kind, { from: subject.from, to: clause.verb.from }, { sentence, reading })[0]?.object
}

/** "His successor", "the successor of X", "X's successor", "whose successor" before the verb. */
const OWNED = new RegExp(
  `(?:(?<his>his|her|whose)|['’]s?|(?<the>the))\\s+${ADJECTIVES}(?<noun>${NOUNS})(?<of>\\s+(?:of|to|for)\\s+(?<owner>(?:(?!\\s(?:is|was|and)\\s)[^,;]){2,60}?))?[\\s,]*$`,
  'iu',
)

/** "X's successor was Y", "whose successor was Y" */
function whoseIs(scene: PersonScene): readonly Found[] {
  const { clause, sentence } = scene
  const from = Math.max(0, clause.verb.from - 140)
  const match = matchIn(OWNED, sentence.text.slice(from, clause.verb.from), from)
  const attribute = attributeOf(match?.group('noun') ?? '')
  if (match === undefined || attribute === undefined) return []
  const owner = ownerOf(match, scene)
  if (owner === undefined) return []
  return endsAt(attribute.kind, afterVerb(clause), scene)
    .slice(0, 1)
    .flatMap(({ object, to }) => statement(attribute, owner.mention, { object, to, scene, more: owner }))
}

/** Behind the verb and a preposition: "was in Austria". */
function afterVerb({ verb, complement, object, adjuncts }: ClauseView): Range {
  const [first] = adjuncts
  const isBare = object.from >= object.to && first !== undefined && /^(?:in|at)$/u.test(first.preposition)
  return { from: isBare ? first.inner.from : verb.to, to: complement.to }
}

function ownerOf(match: Match, scene: PersonScene): Holder | undefined {
  const { sentence, holders, clause } = scene
  if (match.group('owner') !== '') {
    const from = match.from + match.words.lastIndexOf(match.group('owner'))
    const name = sentence.names.find(
      (one) => one.from >= from && /^(?:the )?$/u.test(sentence.text.slice(from, one.from)),
    )
    return name && personNamed(name, scene)
  }
  if (/^(?:his|her)$/iu.test(match.group('his')))
    return [...holders].findLast(([other]) => other.verb.to < clause.verb.from)?.[1] ?? firstPerson(scene)
  const name = sentence.names.findLast(
    ({ to }) => to <= match.from + 1 && /^[\s,]*$/u.test(sentence.text.slice(to, match.from)),
  )
  return name && personNamed(name, scene)
}

/** The first person of the sentence, where no clause before is about one; else of the sentence before. */
function firstPerson(scene: PersonScene): Holder | undefined {
  const { sentence, clause } = scene
  const { person } = sentence.before
  const first = sentence.names.find(({ to, text }) => to < clause.verb.from && /\s/u.test(text))
  return (
    (first && personNamed(first, scene)) ?? (person && { ...person, from: clause.from, to: clause.verb.from })
  )
}

/** "has Y for a deputy", "had Y as his deputy" */
function hasAs(scene: PersonScene): readonly Found[] {
  const { clause, sentence, holder } = scene
  const words = sentence.text.slice(clause.verb.to, clause.complement.to)
  const match = matchesIn(HAS_AS, words)[0]
  const attribute = attributeOf(match?.group('noun') ?? '')
  if (match === undefined || attribute === undefined || holder === undefined) return []
  return endsAt(attribute.kind, { from: clause.verb.to, to: clause.verb.to + match.from }, scene).flatMap(
    ({ object }) => statement(attribute, holder.mention, { object, to: clause.verb.to + match.to, scene }),
  )
}

const HAS_AS = new RegExp(
  `\\s(?:for|as)\\s+(?:a|an|the|his|her|their)?\\s*(?<noun>${NOUNS})(?![\\p{L}-])`,
  'giu',
)

interface Said {
  readonly object: Mention | Literal
  readonly to: number
  readonly scene: PersonScene
  readonly more?: Holder
}

function statement(
  { relation, nouns }: Attribute,
  owner: Mention | Literal,
  { object, to, scene, more }: Said,
): readonly Found[] {
  const { clause, sentence, holder } = scene
  if (!isMention(owner)) return []
  const spans = [more?.span, holder?.span].filter((span) => span !== undefined)
  const rule = `attributes/${nouns.split('|').at(-1) ?? ''}`
  return [said(clause, sentence, { subject: owner, relation, object, to, more: spans, rule })]
}
