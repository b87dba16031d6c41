// Reads the name of an entity from a value of an infobox: without titles, notes and other people's brackets.
import { targetOf, type Link } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import type { ClassName } from '../../model/ontology.ts'
import { present } from '../../model/present.ts'
import { countryInAnyLanguage, countryOfDemonym } from '../data/countries.ts'
import { honorifics, ranks } from '../data/lists.ts'
import { namedLanguage } from '../data/languages.ts'
import { label } from '../text/fold.ts'
import { looksLikeParty } from '../text/names.ts'
import type { ListedValue } from '../text/values.ts'

/** A mention of what a value names; undefined where the words are no name. */
export function mentionOf(value: ListedValue, type: ClassName): Mention | undefined {
  const { name, target } = type === 'Person' ? personIn(value) : thingIn(value, type)
  if (type === 'Person' && !isPersonName(name, target)) return undefined
  return present({ by: 'name' as const, type, name: label(name), target })
}

interface Named {
  readonly name: string
  readonly target?: string | undefined
}

/** "Ayatollah Sayyed Ada Mor": of titles and one link the link is the name. */
function personIn({ bare, passage, target }: ListedValue): Named {
  if (target !== undefined) return { name: withoutTitles(bare), target }
  const [link, ...others] = passage.links?.filter(({ from }) => from < bare.length) ?? []
  if (link === undefined || others.length > 0 || !isOnlyTitles(passage.text, link, bare.length))
    return { name: withoutTitles(bare) }
  return { name: passage.text.slice(link.from, link.to), target: link.target }
}

const isTitle = (word: string) => honorifics.has(bareWord(word)) || ranks.has(bareWord(word))
const bareWord = (word: string) => word.toLowerCase().replace(/[.,]+$/u, '')

function isOnlyTitles(text: string, { from, to }: Link, end: number): boolean {
  const rest = `${text.slice(0, from)} ${text.slice(to, end)}`.split(/\s+/u).filter((word) => word !== '')
  return rest.every((word) => isTitle(word) || !/\p{L}/u.test(word))
}

/** "Dr. Ada Mor" → "Ada Mor" */
function withoutTitles(name: string): string {
  const words = name.split(/\s+/u)
  const first = words.findIndex((word) => !honorifics.has(bareWord(word)))
  return first > 0 && words.length - first > 1 ? words.slice(first).join(' ') : name
}

const LONGEST_PERSON = 80

/** A name begins with a capital or with a small word of names, and holds no figures. */
function isPersonName(name: string, target: string | undefined): boolean {
  if (/[0-9]/u.test(name) || name.length > LONGEST_PERSON || looksLikeParty(name)) return false
  return (
    target !== undefined ||
    !/^\p{Ll}/u.test(name) ||
    /^(?:al-|el-|de |da |di |van |von |der |bin |ibn )/u.test(name)
  )
}

/** "HKP", "S&D": an abbreviation in brackets is another name. */
const ABBREVIATION = /^[\p{Lu}\p{N}][\p{Lu}\p{Ll}\p{N}&./-]{0,7}$/u

/** A note in brackets is no part of a name; a disambiguator is, and what stands in its own link. */
function thingIn(value: ListedValue, type: ClassName): Named {
  const { text, bare, note, target } = value
  const language = languageBracket(text)
  if (language !== undefined) return { name: language, target: target ?? targetBefore(value, language) }
  if (type === 'Country')
    return { name: countryInAnyLanguage(bare) ?? countryOfDemonym(bare) ?? bare, target }
  const isPart = note !== undefined && isPartOfName(note, type)
  return { name: isPart && target === undefined ? text : bare, target }
}

/** "Tide Weekly (Tamil) of Tor": a language in brackets ends the name. */
function languageBracket(text: string): string | undefined {
  const match = /^(?<name>[^()]{2,80}?)\s*\((?<language>[\p{L}-]{3,20})\)(?=\s|$)/u.exec(text)?.groups
  const { name, language } = match ?? {}
  return language !== undefined && namedLanguage(language) !== undefined ? name : undefined
}

const targetBefore = ({ passage }: ListedValue, name: string) => targetOf(passage, 0, name.length)

/** Of these a note in brackets is no part. */
const WITHOUT_NOTE: ReadonlySet<ClassName> = new Set(['Ideology', 'PoliticalPosition', 'Colour', 'Person'])
const TIME_OR_PART =
  /^(?:until|till|since|from|after|de facto|majority|minority|factions?|partly|part|some|bulk) ?/iu

function isPartOfName(note: string, type: ClassName): boolean {
  if (WITHOUT_NOTE.has(type) || isShort(note)) return false
  return type === 'Party' ? !TIME_OR_PART.test(note) : /^\p{Lu}/u.test(note)
}

const isShort = (note: string) => ABBREVIATION.test(note) && /\p{Lu}.?\p{Lu}/u.test(note)
