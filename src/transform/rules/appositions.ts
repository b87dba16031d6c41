// Reads what stands beside a person's name: "Ada Mor, a member of the League", "the President of Norvia, Ada Mor", "League politician Ada Mor".
import { officeNouns, besideNouns } from '../data/persons.ts'
import { spanOf, type ClauseView, type Reading, type Sentence, type Place } from '../reading.ts'
import { text, type Found } from '../rule.ts'
import { matchIn } from '../text/match.ts'
import { looksLikeParty, type Name } from '../text/names.ts'
import type { Range } from '../text/range.ts'
import { endsAt } from './ends.ts'
import { personNamed, type Holder, type PersonScene } from './holders.ts'
import { nameKinds } from './name-kinds.ts'
import { endsOf, whatIsSaid, type SaidOf } from './offices.ts'

/** "Ada Mor, a member of the League,", "A member of the League, Ada Mor", once for each sentence. */
export function readAppositions(sentence: Sentence, reading: Reading): readonly Found[] {
  const place = { sentence, reading }
  const behind = sentence.names.flatMap((name) => {
    const range = /\s/u.test(name.text) || name.from === 0 ? appositionBehind(name, sentence) : undefined
    const holder = range === undefined ? undefined : personNamed(name, place)
    return range === undefined || holder === undefined ? [] : apposed(holder, range, place)
  })
  return [...behind, ...appositionAhead(place), ...sentence.names.flatMap((name) => besideName(name, place))]
}

/** Brackets, then a comma; the apposition ends at the next verb or comma but one. */
const COMMA =
  /^(?:\s*\([^()]{0,160}\))?,\s+(?!(?:and|or|but|who|which|where|when|as|with|while)\s)(?=[\p{Ll}-]+\s)/u

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
    .filter(({ from }) => MODIFIERS.test(sentence.text.slice(range.from, from)))
    .slice(0, 1)
    .map((one) => finding(one, holder, { sentence, from: range.from }))
}

/** Articles and adjectives, another office; no other phrase. */
const MODIFIERS =
  /^\s*(?:(?!(?:as|to|in|of|for|at|by|from|with|large|parts?|\p{Ll}+ing)\s)[\p{L}\p{N}][\p{L}\p{M}\p{N}–-]*\s+){0,8}$/u

/** The words reach from the name or what stands before it to the end of what is said. */
function finding(
  one: SaidOf,
  holder: Holder,
  { sentence, from }: { readonly sentence: Sentence; readonly from: number },
): Found {
  return {
    ...endsOf(one, holder),
    relation: one.relation,
    qualifiers: one.qualifiers ?? {},
    spans: [spanOf(sentence, { from: Math.min(holder.from, from), to: Math.max(holder.to, one.to) })],
    source: sentence.source,
    rule: 'appositions/beside-name',
  }
}

/** "A member of the League, Ada Mor was elected" */
function appositionAhead(place: Place): readonly Found[] {
  const { text: words } = place.sentence
  const name = nameAhead(place.sentence)
  const holder = name === undefined || looksLikeParty(name.text) ? undefined : personNamed(name, place)
  if (name === undefined || holder === undefined) return []
  const from = words.startsWith('As ') ? 3 : 0
  return apposed(holder, { from, to: words.lastIndexOf(',', name.from) }, place)
}

/** The last name before the main verb, where only a comma parts it from what the sentence begins with. */
function nameAhead({ text: words, names, clauses }: Sentence): Name | undefined {
  if (!/^(?:An?|The|As(?: an?| the)?)\s\p{Ll}/u.test(words)) return undefined
  const verb = clauses.find(({ kind }) => kind === 'main')?.verb.from ?? 0
  const name = names.findLast(({ to }) => to <= verb)
  return name !== undefined && /,\s*$/u.test(words.slice(0, name.from)) ? name : undefined
}

/** "the President of Norvia, Ada Mor", "President of Norvia Ada Mor" */
const OFFICE_BEFORE = new RegExp(
  `(?<office>(?:${[...officeNouns].sort((a, b) => b.length - a.length).join('|')})\\s+of\\s+(?:the\\s+)?\\p{Lu}[\\p{L}\\p{M} -]{2,40}),\\s+$`,
  'iu',
)

/** The first person that stands behind the verb of a clause. */
function personBehindVerb({ verb, complement }: ClauseView, place: Place): Holder | undefined {
  const [person] = endsAt('Person', { from: verb.to, to: complement.to }, place)
  const named = person && place.sentence.names.find(({ to }) => to === person.to)
  return named && personNamed(named, place)
}

/** "The incumbent President of Norvia is Ada Mor": the office is the subject. */
export function readOfficeAsSubject({ clause, sentence, reading, holder }: PersonScene): readonly Found[] {
  const { subject, verb } = clause
  if (verb.lemma !== 'be' || verb.voice === 'passive' || subject === undefined || holder !== undefined)
    return []
  const place = { sentence, reading }
  const whose = personBehindVerb(clause, place)
  if (whose === undefined) return []
  return whatIsSaid({ from: subject.from, to: verb.from }, place)
    .filter(({ relation }) => relation === 'positionHeld')
    .map((one) => finding(one, whose, { sentence, from: subject.from }))
}

/** "the army named Ada Mor President of Norvia" */
export function readOfficeOfObject({ clause, sentence, reading }: PersonScene): readonly Found[] {
  const { verb, complement } = clause
  if (verb.voice === 'passive' || !/^(?:elect|appoint|name|choose|proclaim|install)$/u.test(verb.lemma))
    return []
  const place = { sentence, reading }
  const whose = personBehindVerb(clause, place)
  if (whose === undefined) return []
  return whatIsSaid({ from: whose.to, to: complement.to }, place).map((one) =>
    finding(one, whose, { sentence, from: verb.from }),
  )
}

/** "Bo Tal, Secretary General of the Union, Ada Mor": the office is his who stands before it. */
const BEHIND_NAME =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\([^()]{0,60}\))?,\s+(?:(?:the|then|former|current)\s+){0,2}$/u

/** "Ada Mor of the League" */
const OF_BODY = /^,?\s+(?:of|from)\s+the\s+(?=\p{Lu})/u
/** "League politician ", before a name */
const BODY_BEFORE = new RegExp(`\\s(?:${besideNouns.join('|')})\\s+$`, 'u')

/** What the words right before or behind a name of two words or more say. */
function besideName(name: Name, place: Place): readonly Found[] {
  const { sentence } = place
  const holder = /\s/u.test(name.text) ? personNamed(name, place) : undefined
  if (holder === undefined) return []
  const before = sentence.text.slice(Math.max(0, name.from - 80), name.from)
  const office = officeBefore(before, holder)
  const isHis = office !== undefined && !isInAdjunct(office.from, sentence)
  return [isHis ? office : undefined, ...partyBehind(name, place), bodyBefore(before, holder, place)]
    .filter((one) => one !== undefined)
    .map((one) => finding(one, holder, { sentence, from: one.from }))
}

/** "After the defeat of her candidate for Treasurer of the League, Ada Mor left": what the sentence begins with is of another. */
function isInAdjunct(at: number, { text: words, clauses }: Sentence): boolean {
  return clauses.some(
    ({ leading }) =>
      leading !== undefined &&
      at > leading.from &&
      at < leading.to &&
      !OPENING.test(words.slice(leading.from, at)),
  )
}

/** "As ", "In 1990 the ", "On 3 May 1990 the then ": with it, an office before a name is its holder's. */
const OPENING =
  /^(?:As|\p{L}+\s(?:[0-9]{1,2}\s)?(?:\p{Lu}\p{Ll}+\s)?(?:[0-9]{1,2},\s)?[0-9]{4},?)\s(?:(?:the|then|former)\s){0,2}$/u

function officeBefore(before: string, holder: Holder): SaidOf | undefined {
  const match = matchIn(OFFICE_BEFORE, before)
  if (match === undefined) return undefined
  const from = holder.from - before.length + match.from
  if (BEHIND_NAME.test(before.slice(0, match.from))) return undefined
  return { relation: 'positionHeld', object: text(match.group('office')), from, to: holder.to }
}

function partyBehind({ to }: Name, place: Place): readonly SaidOf[] {
  const of = OF_BODY.exec(place.sentence.text.slice(to, to + 12))
  if (of === null) return []
  return endsAt('Party', { from: to + of[0].length, to: place.sentence.text.length }, place)
    .slice(0, 1)
    .map((end) => ({ relation: 'memberOfParty', object: end.object, from: to, to: end.to }))
}

function bodyBefore(before: string, holder: Holder, place: Place): SaidOf | undefined {
  const match = matchIn(BODY_BEFORE, before)
  if (match === undefined) return undefined
  const at = holder.from - before.length + match.from
  const body = place.sentence.names.find(({ to }) => to === at)
  if (body === undefined) return undefined
  const party = nameKinds.Party(body, place)
  const other = place.reading.topic.type === undefined ? nameKinds.Organization(body, place) : undefined
  const shared = { from: body.from, to: holder.to }
  const isFounder = /founders?\s+$/u.test(before)
  if (party !== undefined) return { relation: 'memberOfParty', object: party, ...shared }
  if (other === undefined) return undefined
  return isFounder
    ? { relation: 'foundedBy', object: other, isTurned: true, ...shared }
    : { relation: 'memberOf', object: other, ...shared }
}
