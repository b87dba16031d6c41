// Tells which person a clause is about, also where titles, commas or another phrase stand between the name and the verb.
import type { Mention } from '../../model/claim.ts'
import type { Span } from '../../model/span.ts'
import { countryNamed } from '../data/countries.ts'
import { statesBehindTowns } from '../data/persons.ts'
import { ranks } from '../data/lists.ts'
import { isEither, spokenOfAs } from '../kin.ts'
import { spanOf, type ClauseView, type Reading, type Sentence, type Place, type Scene } from '../reading.ts'
import { personByName } from '../referents.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson, type Name } from '../text/names.ts'
import type { Phrase } from '../text/phrases.ts'
import type { Range } from '../text/range.ts'

/** A person with the place of the words that name it. */
export interface Holder extends Range {
  readonly mention: Mention
  readonly span: Span
}

/** A clause with its person, and what else stands in the sentence. */
export interface PersonScene extends Scene {
  readonly holder?: Holder
  /** The persons of all clauses of the sentence. */
  readonly holders: ReadonlyMap<ClauseView, Holder>
}

/** The persons of a sentence's clauses. */
export function findHolders(sentence: Sentence, reading: Reading): ReadonlyMap<ClauseView, Holder> {
  const holders = new Map<ClauseView, Holder>()
  for (const clause of sentence.clauses) {
    const holder = holderOf(clause, [...holders.values()].at(-1), { sentence, reading })
    if (holder !== undefined) holders.set(clause, holder)
  }
  const [first] = sentence.clauses
  const [next] = holders.values()
  if (first?.kind === 'reduced' && first.verb.from === 0 && next !== undefined) holders.set(first, next)
  return holders
}

/** A sentence of an article. */
function holderOf(clause: ClauseView, last: Holder | undefined, place: Place): Holder | undefined {
  const { subject, person } = clause
  if (person !== undefined && isPlain(clause)) return { ...person, ...rangeIn(clause) }
  if (subject === undefined) return nameBefore(clause, place) ?? behindPredicate(clause, last, place)
  if (/^(?:he|she)$/iu.test(subject.words)) return lastOrBefore(clause, last, place)
  return clause.kind === 'main' || clause.kind === 'subordinate'
    ? holderAhead(clause, last, place)
    : holderBehind(clause, last, place)
}

/** Of a clause whose subject stands in another. */
const holderBehind = (clause: ClauseView, last: Holder | undefined, place: Place): Holder | undefined =>
  (clause.subject && ownName(clause.subject, place)) ??
  ownerOf(clause, place.sentence) ??
  behindPredicate(clause, last, place) ??
  besideParticiple(clause, last, place.sentence)

/** "is a politician for the League who served", "was the first woman named": of whom it is said, where no other is named between. */
function behindPredicate(
  clause: ClauseView,
  last: Holder | undefined,
  { sentence, reading }: Place,
): Holder | undefined {
  const { names, clauses } = sentence
  const main = clauses.findLast(({ kind, verb }) => kind === 'main' && verb.to <= clause.verb.from)
  if (main?.verb.lemma !== 'be' || !isOfOne(clause, sentence)) return undefined
  const between = names.filter(({ from, to }) => from > main.verb.to && to < clause.verb.from)
  return between.some((name) => personNamed(name, { sentence, reading }) !== undefined) ? undefined : last
}

/** "who served", "the first woman named" */
const isOfOne = ({ kind, from, verb, subject }: ClauseView, { text }: Sentence) =>
  kind === 'relative'
    ? /^\s*who\s/u.test(text.slice(from, verb.from))
    : kind === 'reduced' && /\s(?:wo)?man$/u.test(subject?.words ?? '')

/** "founded a party known as X and was elected": what "and" adds to a participle with a finite verb is said of its host. */
function besideParticiple(
  { kind, subject, verb }: ClauseView,
  last: Holder | undefined,
  { clauses }: Sentence,
): Holder | undefined {
  const isShared = clauses.some(
    (other) =>
      other.kind === 'reduced' && other.subject?.from === subject?.from && other.verb.to <= verb.from,
  )
  return kind === 'coordinated' && verb.shape === 'finite' && isShared ? last : undefined
}

/** Whom "he" or "she" is. */
function lastOrBefore(clause: ClauseView, last: Holder | undefined, place: Place): Holder | undefined {
  const { sentence, reading } = place
  return isEither(clause, { ...sentence, topic: reading.topic })
    ? undefined
    : (last ?? personBefore(clause, place))
}

/** The person is named without a title, and no other clause stands between the name and the verb. */
const isPlain = ({ person, subject }: ClauseView) =>
  person !== undefined && !hasTitle(person.mention) && !OPENED.test(subject?.words ?? '')

/** "While X was president, Y served": what seems the subject of the second clause is that of the first. */
const OPENED = /^(?:while|whilst|when|after|before|although|though|since|as)\s/iu

/** Of a clause that begins with its subject: the name right before the verb, else the one that it begins with. */
function holderAhead(clause: ClauseView, last: Holder | undefined, place: Place): Holder | undefined {
  const { subject } = clause
  const named = nameBefore(clause, place) ?? (subject && ownName(subject, place))
  if (named !== undefined || subject === undefined) return named
  return isBehindPlace(subject, place) ? last : ownerOf(clause, place.sentence)
}

/** The person that another clause finds in the same subject. */
function ownerOf(clause: ClauseView, { clauses }: Sentence): Holder | undefined {
  const isShared = (other: ClauseView) =>
    other !== clause && other.subject?.from === clause.subject?.from && other.person !== undefined
  const owner = clauses.find(isShared)
  return owner?.person && { ...owner.person, ...rangeIn(owner) }
}

/** "Ada Mor, born in Tor, Vermont was": what seems the subject is a part of a place. */
function isBehindPlace({ name }: Phrase, { sentence }: Place): boolean {
  const isPlace =
    name !== undefined &&
    (statesBehindTowns.has(name.text.toLowerCase()) || countryNamed(name.text) !== undefined)
  return isPlace && /,\s*$/u.test(sentence.text.slice(0, name.from))
}

function rangeIn({ subject, verb }: ClauseView): Range {
  const { from, to } = subject?.name ?? subject ?? { from: verb.from, to: verb.from }
  return { from, to }
}

/** The name that a subject is, not the owner's in "Ada Mor's father". */
const ownName = ({ kind, name }: Phrase, place: Place) =>
  kind === 'name' && name !== undefined ? personNamed(name, place) : undefined

/** "Rear Admiral, Ada Mor, was": between the last name and the verb stands nothing but marks, brackets and adverbs. */
const UP_TO_VERB =
  /^(?:[\s,;]|\((?=who\s)|\([^()]{0,160}\)|(?:also|then|later|who|once|\p{Ll}{3,12}ly)(?=\s)){0,12}$/u

function nameBefore({ verb }: ClauseView, place: Place): Holder | undefined {
  const { names, bare } = place.sentence
  const name = names.findLast(({ from, to }) => to <= verb.from && bare.charAt(from) !== ' ')
  return name !== undefined && UP_TO_VERB.test(bare.slice(name.to, verb.from).replace(/\s+/gu, ' '))
    ? personNamed(name, place)
    : undefined
}

/** Whom "he" may be where nobody was named in the sentence. */
function personBefore({ subject, verb }: ClauseView, { sentence, reading }: Place): Holder | undefined {
  const { from, to } = subject ?? verb
  const first = sentence.names.find((name) => name.to <= from)
  const named = first && personNamed(first, { sentence, reading })
  const before = spokenOfAs(subject?.words ?? '', sentence.before)
  return named ?? (before === undefined || before === 'unclear' ? undefined : { ...before, from, to })
}

/** Length of the titles before a name: "Rear Admiral ", "King ". */
function titlesBefore(name: string): number {
  const word = /^(?<word>[\p{L}-]+)\.?\s+(?=\p{Lu})/u.exec(name)
  const title = word?.groups?.['word']?.toLowerCase() ?? ''
  return word === null || !isTitle(title) ? 0 : word[0].length + titlesBefore(name.slice(word[0].length))
}

const hasTitle = (mention: Mention) => mention.by === 'name' && titlesBefore(mention.name) > 0

const isTitle = (word: string) => {
  const key = word.toLowerCase()
  return ranks.has(key) || TITLES.has(key)
}

const TITLES = new Set([
  'rear',
  'vice',
  'emperor',
  'empress',
  'sultan',
  'emir',
  'pope',
  'monarch',
  'premier',
  'mayor',
  'chancellor',
  'sir',
  'prof',
  'professor',
  'dr',
])

/** "Juan Carlos I of Spain", "Mswati III" */
const REGNAL = /^(?:\p{Lu}[\p{L}\p{M}'’-]+\s){1,3}[IVX]{1,5}(?:\sof\s\p{Lu}[\p{L}\p{M} -]+)?$/u

/** The person of a name where a person is expected: titles before it apart. A single word names nobody. */
export function personNamed(name: Name, { sentence, reading }: Place): Holder | undefined {
  const from = name.from + titlesBefore(name.text)
  const text = name.text.slice(from - name.from)
  const bare = { from, to: name.to, text: /\s[IVX]+\.$/u.test(text) ? text.slice(0, -1) : text }
  if (isTitle(text)) return undefined
  const known = personByName(bare, { ...sentence, topic: reading.topic })
  if (known !== undefined) return { ...known, from, to: name.to }
  const isPerson = REGNAL.test(bare.text) || mayBePerson(bare.text)
  if (!isPerson) return undefined
  const range = { from, to: name.to }
  return {
    ...range,
    span: spanOf(sentence, range),
    mention: { by: 'name', type: 'Person', name: label(bare.text) },
  }
}

/** "Ada O. Mor", "Ada M.O. Mor, Jr." with small words that other names do not have. */
function mayBePerson(name: string): boolean {
  const plain = name
    .replace(NICKNAME, '')
    .replace(/\s(?:wa|arap|al|ag|ould|ibn|bint|dos|das|do|du|von|zu|den|der|ter|ten|y|i|e)(?=\s)/gu, '')
  return plain !== name && looksLikePerson(plain)
}

/** "Ada 'Addie' Mor": a nickname in quotes. */
const NICKNAME = /\s["“]\p{Lu}[\p{L}\p{M}]+["”](?=\s)/u
