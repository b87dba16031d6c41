// Reads the name of an election as titles, headings and links give it: "Norwegian local elections, 2011".
import { countryNamed, countryOfDemonym } from '../data/countries.ts'
import { bodyKinds, electionAttributes, electionKinds, partialElections } from '../data/elections.ts'
import { present } from '../../model/present.ts'
import { findDates } from './dates.ts'
import { readForeignElectionName } from './foreign-election-names.ts'
import { matchIn } from './match.ts'

export interface ElectionName {
  readonly date?: string
  readonly kind?: string
  /** Whose election it is: a country; else the part of one, or the town, as the name says it. */
  readonly place?: string
  /** Where in the country, if it speaks of a part: "… election in Northmark, 2012". */
  readonly part?: string
}

/** What stands before and behind the word "election". */
const NAME = /^(?:the )?(?<before>.{0,90}?)(?<![\p{L}-])elections?(?![\p{L}])(?<behind>.{0,60})$/iu
const BEHIND =
  /^(?: held)?(?: (?:in|for) (?:the )?(?<part>\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\p{M}'’.-]*){0,4}))?(?:,| of| in| on)? ?(?<date>(?:[0-9]{1,2} )?(?:\p{Lu}\p{Ll}{2,8}\.? )?[0-9]{4})?(?: \([^()]{1,40}\))?[.:]?$/u
const DATE_BEFORE = /^(?:(?:[0-9]{1,2} )?\p{Lu}\p{Ll}{2,8}\.? )?[0-9]{4}(?![0-9–-])\s?/u
const PLACE =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?:(?: of the| of| and the| and| the| de| del| do| da)? \p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u

/** Undefined where the words are more or less than the name of one public election, or name several years. */
export function readElectionName(words: string): ElectionName | undefined {
  const text = words.trim().replace(/_/gu, ' ')
  return readEnglishName(text) ?? readForeignElectionName(text)
}

function readEnglishName(words: string): ElectionName | undefined {
  const match = matchIn(NAME, words)
  const behind = match && matchIn(BEHIND, match.group('behind'))
  if (match === undefined || behind === undefined) return undefined
  const [written = ''] = DATE_BEFORE.exec(match.group('before')) ?? []
  const [date, second] = findDates(`${written} ; ${behind.group('date')}`)
  const named = readAttributes(match.group('before').slice(written.length).trim())
  if (named === undefined || second !== undefined) return undefined
  return present({ ...named, date: date?.iso, part: behind.group('part') || undefined })
}

/** "Norwegian local" → kind and place; undefined where something else stands there. */
function readAttributes(before: string): Pick<ElectionName, 'kind' | 'place'> | undefined {
  if (partialElections.test(before) || /[0-9]/u.test(before)) return undefined
  const { words, kind } = kindAtEnd(before) ?? { words: '', kind: undefined }
  const rest = withoutAttributes(before.slice(0, before.length - words.length))
  if (rest !== '' && !PLACE.test(rest)) return undefined
  return present({ kind, place: rest === '' ? undefined : placeNamed(rest) })
}

interface Kind {
  readonly words: string
  readonly kind: string | undefined
}

/** "local" → local; "House of Representatives", "Legislative Assembly": the body tells the kind. */
function kindAtEnd(text: string): Kind | undefined {
  const words = endingWith(text, [...electionKinds.keys()])
  return words === undefined ? bodyAtEnd(text) : { words, kind: electionKinds.get(words.toLowerCase()) }
}

/** The longest of the endings that a text ends with, as it is written there. */
function endingWith(text: string, endings: readonly string[]): string | undefined {
  const words = text.toLowerCase()
  const [longest] = endings
    .filter((ending) => words === ending || words.endsWith(` ${ending}`))
    .sort((a, b) => b.length - a.length)
  return longest && text.slice(text.length - longest.length)
}

function bodyAtEnd(text: string): Kind | undefined {
  for (const [form, kind] of bodyKinds) {
    const words = form.exec(text)?.[0]
    if (words !== undefined) return { words, kind }
  }
  return undefined
}

function withoutAttributes(text: string): string {
  const attribute = endingWith(text.trim(), electionAttributes)
  if (attribute !== undefined) return withoutAttributes(text.trim().slice(0, -attribute.length))
  return text.trim().replace(new RegExp(`^(?:${electionAttributes.join('|')}) `, 'iu'), '')
}

/** The country of a demonym; "West Norwegian" is of West Norway, "Ostrevian" of Ostrevia; else the words themselves. */
export function placeNamed(words: string): string {
  const known = countryOfDemonym(words) ?? countryNamed(words)
  if (known !== undefined) return known
  const last = /\S+$/u.exec(words)?.[0] ?? ''
  const country = countryOfDemonym(last)
  if (country !== undefined) return `${words.slice(0, -last.length)}${country}`
  return /\p{L}ian$/u.test(words) ? words.slice(0, -1) : words
}
