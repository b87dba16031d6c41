// Finds nouns for what a party has, and whose they are: "its youth wing", "the SPD's first chairman", "the organ of the party".
import type { Mention } from '../../model/claim.ts'
import { monthNumber } from '../data/calendar.ts'
import { leaderRoles } from '../data/nouns.ts'
import { partyNounAdjectives, partyNounRows, type PartyNoun } from './party-noun-table.ts'
import type { ClauseView, Place, Reading, Scene, Sentence } from '../reading.ts'
import { isTheParty, partyByName } from '../referents.ts'
import { matchesIn, matchIn, type Match } from '../text/match.ts'
import type { Name } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { partyAt } from './parties.ts'
import { isPartyOrAlliance } from '../topic.ts'

/** Its range reaches from the determiner or the owner to the noun, or to the owner behind it. */
export interface OwnedNoun extends Range {
  readonly row: PartyNoun
  /** The noun alone. */
  readonly words: string
  readonly owner: Mention
  /** The owner is told: by "its", by its name, by "of the party". */
  readonly isOwned: boolean
  /** "a founder", "one of its leaders" */
  readonly isOneOfMany: boolean
  readonly isPlural: boolean
  /** The clause that it stands in. */
  readonly clause: ClauseView
}

const ROLES = [...leaderRoles].sort((a, b) => b.length - a.length)
const rows: readonly (PartyNoun & { readonly form: RegExp })[] = [
  ...partyNounRows,
  {
    nouns: `(?:${ROLES.join('|')})s?|(?:general |first |national )?secretaries(?:[- ]general)?|chair(?:wo)?men|spokes(?:wo)?men`,
    relation: 'ledBy' as const,
    range: 'Person' as const,
    isRole: true as const,
  },
].map((row) => ({ ...row, form: new RegExp(`^(?:${row.nouns})$`, 'iu') }))

const NOUN = new RegExp(
  `(?<![\\p{L}'’-])(?<noun>${rows.map(({ nouns }) => nouns).join('|')})(?![\\p{L}'’-])`,
  'giu',
)
/** What stands before a noun: a determiner or an owner, then adjectives. */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])(?<one>[Oo]ne of )?(?:(?<its>[Ii]ts|[Tt]heir|whose)|(?<party>[Tt]he \\p{Ll}+)['’]s?|(?<determiner>[Tt]he|[Aa]n?))|(?<owner>['’]s?)|)\\s(?<adjectives>(?:(?:${partyNounAdjectives.join('|')})\\s){0,3})$`,
  'u',
)
/** The leader of a part: "in the Senate", "for Oslo". */
const OF_PART =
  /^\s(?:in|at|for)\s(?:the\s)?(?!\p{Lu}\S{0,20} (?:[\p{Ll}-]{1,20} )?(?:convention|congress|conference|meeting|assembly|session)(?![\p{L}]))(?<name>\p{Lu}\p{L}*)/u

function isOfPart(behind: string): boolean {
  const match = matchIn(OF_PART, behind)
  return match !== undefined && monthNumber(match.group('name')) === undefined
}

/** All of a sentence whose owner is a party, in order. */
export function ownedNouns(sentence: Sentence, reading: Reading): readonly OwnedNoun[] {
  return matchesIn(NOUN, sentence.text).flatMap((noun) => ownedNoun(noun, sentence, reading) ?? [])
}

function ownedNoun(noun: Match, sentence: Sentence, reading: Reading): OwnedNoun | undefined {
  const before = matchIn(BEFORE, sentence.text.slice(Math.max(0, noun.from - 80), noun.from))
  const row = rows.find(({ form }) => form.test(noun.words))
  const clause = clauseAt(noun.from, sentence)
  if (before === undefined || row === undefined || clause === undefined || !isTold(noun, clause))
    return undefined
  const owned = makerOf({ noun, before, clause }) ?? ownerOf({ noun, before, clause }, sentence, reading)
  if (owned === undefined || (row.isRole === true && isOfPart(sentence.text.slice(owned.to))))
    return undefined
  const words = noun.words
  return { ...owned, row, words, isOneOfMany: isOneOfMany(before, row), isPlural: isPlural(words), clause }
}

/** What is denied of "the party's leader, Ada Mor" is not that she is. */
const isTold = ({ to }: Range, { asserted, verb }: ClauseView) => asserted || to <= verb.from

/** "a leader", "one of its founders"; "a newspaper" is the one that is named. */
function isOneOfMany(before: Match, { isRole }: PartyNoun): boolean {
  return before.group('one') !== '' || (isRole === true && /^an?$/iu.test(before.group('determiner')))
}

const isPlural = (noun: string) => /(?:s|men)$/iu.test(noun) && !/headquarters/iu.test(noun)

/** The innermost clause around an offset. */
function clauseAt(at: number, { clauses }: Sentence): ClauseView | undefined {
  return (
    clauses.findLast((clause) => (clause.leading?.from ?? clause.from) <= at && at < clause.complement.to) ??
    clauses.find(({ subject }) => subject !== undefined && subject.from <= at && at < subject.to)
  )
}

const MAKING = /^(?:publish|issue|create|found|establish|launch|have|form|start|edit)$/u

/** "published a newspaper called X", "created a militia": of whom the clause is about. */
function makerOf({ noun, before, clause }: Found): Owned | undefined {
  const { party, verb } = clause
  const isMade = verb.voice === 'active' && MAKING.test(verb.lemma) && noun.from > verb.to
  if (party === undefined || !isMade) return undefined
  return { owner: party.mention, isOwned: true, from: noun.from - before.words.length, to: noun.to }
}

interface Found {
  readonly noun: Match
  readonly before: Match
  readonly clause: ClauseView
}

type Owned = Pick<OwnedNoun, 'owner' | 'isOwned' | 'from' | 'to'>

function ownerOf({ noun, before, clause }: Found, sentence: Sentence, reading: Reading): Owned | undefined {
  const from = noun.from - before.words.length
  const of = matchIn(/^\s(?:of|for)\s/u, sentence.text.slice(noun.to), noun.to)
  const scene = { clause, sentence, reading }
  const isBare = before.group('determiner') === ''
  if (isBare && !isApposed(of, from, sentence)) {
    const stated = statedOwner(before, from, scene) ?? ownerOfOthers(noun, from, scene)
    return of === undefined && stated !== undefined ? { ...stated, isOwned: true, to: noun.to } : undefined
  }
  if (of === undefined) {
    const owner = topicOf(reading)
    return owner && { owner, isOwned: false, from, to: noun.to }
  }
  const behind = partyAt({ from: of.to, to: sentence.text.length }, sentence, reading)
  return behind && { owner: behind.mention, isOwned: true, from: isBare ? noun.from : from, to: behind.to }
}

/** "Ada Mor, co-founder of the League": a noun without an article right behind a name and a comma. */
const isApposed = (of: Match | undefined, from: number, { names, text }: Sentence) =>
  of !== undefined && names.some(({ to }) => /^(?:\s\([^()]{1,60}\))?,$/u.test(text.slice(to, from)))

const topicOf = ({ topic }: Reading): Mention | undefined =>
  isPartyOrAlliance(topic) ? { by: 'topic' } : undefined

/** "its", "the party's", "the HKP's", "HKP leader": the owner before the noun. */
function statedOwner(before: Match, at: number, scene: Scene): Pick<OwnedNoun, 'owner' | 'from'> | undefined {
  const { clause, sentence, reading } = scene
  const its = before.group('its')
  if (its === 'whose') return ownerBefore(at, scene)
  const name = sentence.names.find(({ to }) => to === at)
  const owner =
    its === ''
      ? ownerNamed(before.group('party'), name, scene)
      : (spokenOfAt(at, clause, sentence) ?? topicUnlessOther(sentence, reading))
  return owner && { owner, from: name?.from ?? at }
}

/** "the party's", "the HKP's", "HKP leader" */
function ownerNamed(noun: string, name: Name | undefined, { sentence, reading }: Place): Mention | undefined {
  if (noun !== '' && isTheParty(noun, reading.topic)) return topicOf(reading)
  return name && partyByName(name, { ...sentence, topic: reading.topic })?.mention
}

/** "registered by Ada Mor and 22 other founding members": of whom the clause is about. */
function ownerOfOthers(
  { words }: Match,
  at: number,
  { clause, sentence }: Scene,
): Pick<OwnedNoun, 'owner' | 'from'> | undefined {
  const isOthers = /founde|founding/iu.test(words) && /\sother$/u.test(sentence.text.slice(0, at))
  return isOthers && clause.party !== undefined ? { owner: clause.party.mention, from: at + 1 } : undefined
}

/** "the League, whose leader": of the party right before it. */
function ownerBefore(
  at: number,
  { sentence, reading }: Place,
): Pick<OwnedNoun, 'owner' | 'from'> | undefined {
  const name = sentence.names.findLast(({ to }) => to <= at)
  const isBeside =
    name !== undefined && /^(?:\s\([^()]{1,60}\))?,?\s?$/u.test(sentence.text.slice(name.to, at))
  const owner = isBeside ? partyByName(name, { ...sentence, topic: reading.topic })?.mention : undefined
  return owner && { owner, from: at }
}

/** Behind a sentence on something else, "its" is of that. */
const topicUnlessOther = ({ before }: Sentence, reading: Reading) =>
  before.isOther === true ? undefined : topicOf(reading)

/** "Its" is of the party that the clause is about, or of the one spoken of last. */
function spokenOfAt(at: number, clause: ClauseView, { clauses, before }: Sentence): Mention | undefined {
  const earlier = clauses.findLast(({ verb, party }) => verb.from < at && party !== undefined)
  const isSubject = clause.subject !== undefined && clause.subject.from <= at && at < clause.subject.to
  const own = isSubject ? undefined : clause.party
  return (own ?? earlier?.party ?? before.party)?.mention
}
