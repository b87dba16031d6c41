// The short forms by which an article speaks of its party: "the Radical Party", "the Radicals", "the League", "NRP".
import { countryNamed, countryOfDemonym } from './data/countries.ts'
import { distinguishingWords, groupNouns, partyNouns } from './data/nouns.ts'
import { fold } from './text/fold.ts'
import { looksLikePerson, withoutDisambiguator, type Name } from './text/names.ts'
import type { Topic } from './topic.ts'

/** What short names stand for in one article. */
export interface ShortNames {
  /** Match keys of the short forms of the topic's name. */
  readonly topic: ReadonlySet<string>
  /** Full names of persons by the match key of their last word; undefined where several have it. */
  readonly persons: Map<string, string | undefined>
}

/** Before any sentence is read nobody has been named. */
export function startShortNames(
  { type, name = '', leadNames }: Topic,
  targets: ReadonlyMap<string, string>,
): ShortNames {
  const declared = leadNames.map(({ text }) => text.replace(INTRODUCTION, ''))
  const keys = type === 'Party' ? [...shortNamesOf([name, ...declared])] : []
  const isOther = (key: string) =>
    fold(withoutDisambiguator(targets.get(key) ?? name)) !== fold(withoutDisambiguator(name))
  return { topic: new Set(keys.filter((key) => !isOther(key))), persons: new Map() }
}

/** "German: X", "formerly known as the X" */
const INTRODUCTION = /^(?:[^:]{1,30}:|\p{Ll}[\p{Ll} ]*?(?: the)?)\s+(?=\p{Lu})/u

/** Keeps the persons among the names of a sentence. */
export function nameAgain({ persons }: ShortNames, names: readonly Name[]): void {
  for (const { text } of names) {
    const key = fold(/\S+$/u.exec(text)?.[0] ?? '')
    if (!looksLikePerson(text) || persons.get(key) === text) continue
    persons.set(key, persons.has(key) ? undefined : text)
  }
}

/** Match keys of the short forms of a party's names. */
export function shortNamesOf(names: readonly string[]): ReadonlySet<string> {
  const full = names.map((name) => withoutDisambiguator(name).replace(/^the\s+/iu, ''))
  const endings = full.flatMap((name) => [name, withoutPlace(name)]).flatMap(endingsOf)
  const members = [...full, ...endings].flatMap(membersOf)
  return new Set([...endings, ...members, ...full.flatMap(initialsOf)].map(fold))
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

/** "Norland Radical Party" → "NRP" */
function initialsOf(name: string): readonly string[] {
  const capitals = name.split(/[\s–-]+/u).filter((word) => /^\p{Lu}/u.test(word))
  return capitals.length < 3 ? [] : [capitals.map((word) => word.charAt(0)).join('')]
}
