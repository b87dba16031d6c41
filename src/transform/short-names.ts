// The short forms by which an article speaks of its party: "the Radical Party", "the Radicals", "the League", "NRP".
import { countryNamed, countryOfDemonym } from './data/countries.ts'
import { honorifics, ranks } from './data/lists.ts'
import { distinguishingWords, groupNouns, internationalBodies, partyNouns } from './data/nouns.ts'
import { lettersOfPlaces, sharedNouns } from './data/party-evidence.ts'
import { postNominals } from './data/persons.ts'
import { fold } from './text/fold.ts'
import { matchIn } from './text/match.ts'
import {
  endsLikeParty,
  looksLikeParty,
  looksLikePerson,
  withoutDisambiguator,
  type Name,
} from './text/names.ts'
import { isPartyOrAlliance, type Topic } from './topic.ts'

/** What short names stand for in one article. */
export interface ShortNames {
  /** Match keys of the names that the lead gives the topic, without what introduces them. */
  readonly declared: ReadonlySet<string>
  /** Match keys of the short forms of the topic's name. */
  readonly topic: ReadonlySet<string>
  /** Match keys of the names of the person that the article is about. */
  readonly person: ReadonlySet<string>
  /** Full names of persons by the match keys of their surnames; undefined where several have one. */
  readonly persons: Map<string, string | undefined>
  /** Names of other parties by the match key of the abbreviation behind them: "the Harbour Party (HP)". */
  readonly parties: Map<string, string>
  /** Match keys of the words that lead to the page of a party, whatever they are: "Norvian Dawn". */
  readonly linked: ReadonlySet<string>
  /** Full names of parties, as they are named. */
  readonly named: Set<string>
}

/** Before any sentence is read nobody has been named. */
export function startShortNames(topic: Topic, targets: ReadonlyMap<string, string>): ShortNames {
  const { type, name = '', leadNames } = topic
  const declared = leadNames.map(({ text }) => text.replace(INTRODUCTION, ''))
  const keys = [...shortNamesOf([name, ...declared])]
  const isOther = (key: string) =>
    fold(withoutDisambiguator(targets.get(key) ?? name)) !== fold(withoutDisambiguator(name))
  const own = keys.filter((key) => !isOther(key))
  return {
    declared: new Set(declared.map(fold)),
    topic: new Set(isPartyOrAlliance(topic) ? own : []),
    person: type === 'Person' ? topic.keys : new Set(),
    persons: new Map(type === 'Person' ? [[surnameOf(withoutDisambiguator(name)), name]] : []),
    parties: new Map(type === undefined && looksLikeParty(name) ? own.map((key) => [key, name]) : []),
    linked: new Set([...targets].flatMap(([key, title]) => (isPartyPage(title) ? [key] : []))),
    named: new Set(),
  }
}

/** A page whose title says that it is on a party, and on no league or union of another kind. */
const isPartyPage = (title: string) =>
  endsLikeParty(title) && !sharedNouns.has(fold(/\S+$/u.exec(withoutDisambiguator(title))?.[0] ?? ''))

/** "German: X", "formerly known as the X" */
const INTRODUCTION = /^(?:[^:]{1,30}:|\p{Ll}[\p{Ll} ]*?(?: the)?)\s+(?=\p{Lu})/u

/** " (HP)", " (Danish: Havnepartiet, HP)", " (PvdM)", " (HP(M))" */
const ABBREVIATION =
  /^ \((?:[^()]{1,80}[,;:] ?)?(?<short>\p{Lu}[\p{L}\p{N}–-]{0,8}[\p{Lu}\p{N}](?:\p{L}|\(\p{Lu}\p{L}{0,2}\))?)\)/u

/** The abbreviation in brackets behind a name, and where these end: letters for a place only tell namesakes apart. */
export function abbreviationBehind(
  { to }: Name,
  words: string,
): { readonly words: string; readonly to: number } | undefined {
  const match = matchIn(ABBREVIATION, words.slice(to, to + 100), to)
  const short = match?.group('short') ?? ''
  return match === undefined || lettersOfPlaces.has(short) || postNominals.has(short)
    ? undefined
    : { words: short, to: match.to }
}

/** Keeps the persons among the names of a sentence, and the parties with the abbreviations behind them. */
export function nameAgain(
  { person, persons, parties, named }: ShortNames,
  names: readonly Name[],
  words: string,
): void {
  for (const name of names) {
    const { text } = name
    const short = looksLikeParty(text) ? abbreviationBehind(name, words) : undefined
    if (short !== undefined) parties.set(fold(short.words), text)
    if (looksLikeParty(text) && /\s/u.test(text) && !internationalBodies.has(fold(text))) named.add(text)
    if (looksLikePerson(text) && !person.has(fold(text))) keepPerson(persons, text)
  }
}

const surnameOf = (name: string) => fold(/\S+$/u.exec(name)?.[0] ?? '')

/** Of two persons of one surname neither is meant by it; "Mor Tal" behind "Ada Mor Tal" is no other person. */
function keepPerson(persons: ShortNames['persons'], name: string): void {
  if ([...shortPersonKeys(name), fold(name)].some((key) => isEndOf(fold(name), persons.get(key)))) return
  for (const key of shortPersonKeys(name))
    if (persons.get(key) !== name) persons.set(key, persons.has(key) ? undefined : name)
}

const isEndOf = (key: string, whole: string | undefined) =>
  whole !== undefined && fold(whole).endsWith(` ${key}`)

const isTitle = (word: string) => honorifics.has(word) || ranks.has(word)

/** "Ada Lin Mor": "Mor", "Lin Mor", and of two surnames the first. */
function shortPersonKeys(name: string): readonly string[] {
  const words = fold(name)
    .split(' ')
    .filter((word) => !isTitle(word.replace(/\.$/u, '')))
  const ends = words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
  const [, middle = ''] = words.length === 3 ? words : []
  return /^\p{L}{4,}$/u.test(middle) ? [...ends, middle] : ends
}

/** The one full name that a noun alone is a part of: "the Union"; of none, or of several, it is nobody's. */
export function wholeNameOf(name: string, fullNames: Iterable<string>): string | undefined {
  const key = fold(name)
  if (!partyNouns.has(key) && !groupNouns.has(key)) return undefined
  const wholes = new Map(
    [...fullNames].filter((full) => isPartOf(key, full)).map((full) => [fold(full), full]),
  )
  const [whole, ...others] = wholes.values()
  if (whole === undefined) return key.endsWith('s') ? undefined : 'unclear'
  return others.length === 0 ? whole : 'unclear'
}

function isPartOf(key: string, full: string): boolean {
  const whole = fold(withoutDisambiguator(full))
  return whole !== key && whole.split(/[^\p{L}]+/u).includes(key)
}

/** Match keys of the short forms of a party's names. */
export function shortNamesOf(names: readonly string[]): ReadonlySet<string> {
  const full = names.map((name) => withoutDisambiguator(name).replace(/^the\s+/iu, ''))
  const endings = full.flatMap((name) => [name, withoutPlace(name)]).flatMap(endingsOf)
  const members = [...full, ...endings].flatMap(membersOf)
  return new Set(
    [...endings, ...members, ...members.flatMap(memberInitialsOf), ...full.flatMap(initialsOf)].map(fold),
  )
}

/** "Radical Party of Norland" → "Radical Party" */
const withoutPlace = (name: string) => name.replace(/\s(?:of|in|for)\s(?:the\s)?\p{Lu}.*$/u, '')

/** Without its first words, as long as these tell no party from its kin: "Norland Radical Party" → "Radical Party". */
function endingsOf(name: string): readonly string[] {
  const words = name.split(/\s+/u)
  const last = words.at(-1) ?? ''
  const fixed = words.findIndex(isDistinguishing)
  const starts = words.map((_, i) => i).slice(0, (fixed < 0 ? words.length - 2 : fixed) + 1)
  const endings = partyNouns.has(fold(last)) ? starts.map((i) => words.slice(i).join(' ')) : []
  return [
    ...endings.filter((ending) => /^\p{Lu}.*\s/u.test(ending)),
    ...(groupNouns.has(fold(last)) ? [last] : []),
  ]
}

/** "Social Democratic" does, "Norland" does not. */
const isDistinguishing = (word: string) =>
  countryNamed(word) === undefined &&
  countryOfDemonym(word) === undefined &&
  (distinguishingWords.has(fold(word)) || /(?:ist|al|ic|ive|s['’]|['’]s)$/iu.test(word))

/** "Radical Party" → "Radicals", "Social Democratic Party" → "Social Democrats" */
function membersOf(name: string): readonly string[] {
  const kind =
    /^(?<kind>(?:\p{Lu}[\p{L}–-]+ )?\p{Lu}[\p{L}–-]+(?:ist|al|ive|ic|reen))\s(?:\p{Lu}\p{L}+\s)?Party$/u.exec(
      name,
    )
  const words = kind?.groups?.['kind']?.replace(/ic$/u, '')
  return words === undefined ? [] : [`${words}${/crat$|reen$|al$|ist$|ive$/u.test(words) ? 's' : ''}`]
}

/** "Social Democrats" → "SDs" */
const memberInitialsOf = (members: string): readonly string[] =>
  /\s/u.test(members) ? [`${(members.match(/\p{Lu}/gu) ?? []).join('')}s`] : []

/** "Norland Radical Party" → "NRP" */
function initialsOf(name: string): readonly string[] {
  const capitals = name.split(/[\s–-]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length < 3 ? [] : [capitals.map((word) => word.charAt(0)).join('')]
}
