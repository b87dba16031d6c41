// Finds elections that are spoken of: "the Turkish general elections of June 2015", "the 2014 local election".
import { countryOfDemonym, countryNamed } from '../data/countries.ts'
import { electionAttributes, electionKinds } from '../data/elections.ts'
import { findDates } from './dates.ts'
import type { Range } from './range.ts'

export interface FoundElection extends Range {
  readonly date: string
  readonly kind?: string
  /** Country as its name; the adjective as printed where it is no known demonym. */
  readonly country?: string
  readonly adjective?: string
}

const DATE = '(?:(?:[0-9]{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? )?[0-9]{4}'
const KIND = [...electionKinds.keys()]
  .sort((a, b) => b.length - a.length)
  .flatMap((word) => [word, word.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase())])
  .join('|')
const ADJECTIVE = '(?:North |South |East |West )?\\p{Lu}[\\p{L}\\p{M}-]{2,30}'
/** "June 2015 Turkish general election", "local elections of 2014", "election held in 2014", "election, 2014". */
const ELECTION = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<before>${DATE}) )?(?:(?:${electionAttributes.join('|')}) )?(?:(?<adjective>${ADJECTIVE}) )?(?:(?:${electionAttributes.join('|')}) )?(?:(?<kind>${KIND}) )?[Ee]lections?(?:(?: held)? (?:of|in|on)|,)?(?: (?<after>${DATE}))?(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Elections with a date, in order. What has no date is not told apart from others, so it is not one of them. */
export function findElections(text: string): readonly FoundElection[] {
  return [...text.matchAll(ELECTION)].flatMap((match) => electionOf(text, match) ?? [])
}

function electionOf(text: string, match: RegExpExecArray): FoundElection | undefined {
  const { before, after, kind, adjective } = match.groups ?? {}
  const date = findDates(before ?? after ?? '')[0]?.iso
  if (date === undefined) return undefined
  const words = match[0].replace(/(?:(?: held)? (?:of|in|on)|,)$/u, '')
  const country =
    adjective === undefined || isKind(adjective)
      ? undefined
      : (countryOfDemonym(adjective) ?? countryNamed(adjective))
  const placed = country ?? countryBehind(text, match.index + words.length)
  const unknown =
    adjective !== undefined && country === undefined && !isKind(adjective) ? adjective : undefined
  const kindWord = kind ?? (adjective !== undefined && isKind(adjective) ? adjective : undefined)
  return {
    from: match.index,
    to: match.index + words.length,
    date,
    ...(kindWord === undefined
      ? {}
      : { kind: electionKinds.get(kindWord.toLowerCase()) ?? kindWord.toLowerCase() }),
    ...(placed === undefined ? {} : { country: placed }),
    ...(unknown === undefined ? {} : { adjective: unknown }),
  }
}

const isKind = (word: string) => electionKinds.has(word.toLowerCase())

/** "… election in Turkey" */
function countryBehind(text: string, at: number): string | undefined {
  const match = /^ in (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u.exec(
    text.slice(at, at + 60),
  )
  return countryNamed(match?.groups?.['name'] ?? '')
}
