// Reads the name of an election in other languages than English: "Bundestagswahl 2017", "Elecciones generales de España de 2019".
import { present } from '../../model/present.ts'
import { electionTerms, type ElectionTerms } from '../data/election-names.ts'
import { namesLegislature } from '../data/legislatures.ts'
import { findDates } from './dates.ts'

/** A place is a country, a part of one or a town, as the name says it. */
interface ForeignName {
  readonly date: string
  readonly kind?: string
  readonly place?: string
}

interface Terms extends Pick<ElectionTerms, 'inflects' | 'placeFirst'> {
  readonly language: string
  readonly nouns: ReadonlySet<string>
  readonly kinds: ReadonlyMap<string, string>
  readonly small: ReadonlySet<string>
  readonly partial: ReadonlySet<string>
}

const split = (words: string) => words.split('|')

const languages: readonly Terms[] = Object.entries(electionTerms).map(
  ([language, { nouns, kinds, small, partial, ...rest }]) => ({
    language,
    nouns: new Set(split(nouns)),
    kinds: new Map(
      Object.entries(kinds).flatMap(([kind, words]) => split(words).map((word) => [word, kind])),
    ),
    small: new Set(split(small)),
    partial: new Set(split(partial)),
    ...rest,
  }),
)

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu
const LONGEST = 110

/** Undefined where no language knows an election's name in the words, or they name several years. */
export function readForeignElectionName(words: string): ForeignName | undefined {
  if (words.length > LONGEST || !/[0-9]{4}/u.test(words)) return undefined
  const all = [...words.matchAll(WORD)].map(([word]) => word.toLowerCase())
  for (const terms of languages) {
    if (!all.some((word) => terms.nouns.has(word)) || all.some((word) => terms.partial.has(word))) continue
    const found = nameIn(words, all, terms)
    if (found !== undefined) return found
  }
  return undefined
}

function nameIn(words: string, all: readonly string[], terms: Terms): ForeignName | undefined {
  const [date, ...others] = findDates(words, terms.language)
  if (date === undefined || others.length > 0) return undefined
  const bare = `${words.slice(0, date.from)},${words.slice(date.to)}`
  const rest = placeWords(bare, terms)
  if (rest === undefined || /[0-9:;!?]/u.test(bare)) return undefined
  const kind = all.map((word) => terms.kinds.get(word)).find((one) => one !== undefined)
  const place = terms.inflects === true || rest === '' ? undefined : rest
  return present({ date: date.iso, kind, place })
}

/** Words with capitals that are none of the election's, with the small ones between them; undefined where too much else, or a body, stands there. */
function placeWords(words: string, terms: Terms): string | undefined {
  const unknown = [...words.matchAll(WORD)].filter(({ 0: word }) => !isKnown(word.toLowerCase(), terms))
  const capital = unknown.filter(({ 0: word }) => /^\p{Lu}/u.test(word))
  const adjectives = unknown.filter((word) => !capital.includes(word))
  const [first, last] = [capital[0], capital.at(-1)]
  if (!areAdjectives(adjectives.map(([word]) => word))) return undefined
  if (first === undefined || last === undefined) return ''
  const place = words.slice(first.index, last.index + last[0].length)
  const isPlace = first.index > 0 || terms.placeFirst === true
  return isPlace && capital.length <= MOST_NAMES && !place.includes(',') && !namesLegislature(place)
    ? place
    : undefined
}

/** "françaises": at most one that says where. */
const areAdjectives = (words: readonly string[]) =>
  words.length <= 1 && words.every((word) => word.length >= SHORTEST_ADJECTIVE)

const SHORTEST_ADJECTIVE = 5
const MOST_NAMES = 5

const isKnown = (word: string, { nouns, kinds, small }: Terms) =>
  nouns.has(word) || kinds.has(word) || small.has(word)
