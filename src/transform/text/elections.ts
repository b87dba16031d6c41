// Finds elections that are spoken of: "the Turkish general elections of June 2015", "the 2014 local election".
import { countryOfDemonym, countryNamed } from '../data/countries.ts'
import { electionAttributes, electionKinds } from '../data/elections.ts'
import { present } from '../../model/present.ts'
import { findDates } from './dates.ts'
import { matchesIn, matchIn, type Match } from './match.ts'
import type { Range } from './range.ts'

export interface FoundElection extends Range {
  readonly date: string
  readonly kind?: string
  /** Country as its name; the adjective as printed where it is no known demonym. */
  readonly country?: string
  readonly adjective?: string
}

const DATE =
  '(?:(?:(?:[0-9]{1,2} )?\\p{Lu}\\p{Ll}{2,8}\\.? )?[0-9]{4}|\\p{Lu}\\p{Ll}{2,8} [0-9]{1,2}, [0-9]{4})'
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
  return matchesIn(ELECTION, text).flatMap((match) => electionOf(text, match) ?? [])
}

/** "the by-election of 2012" is one of a single seat, "the leadership election of 2012" none of the people. */
const PARTIAL = /(?<![\p{L}])(?:by-|(?:leadership|primary|special|party|recall) )$/iu

function electionOf(text: string, match: Match): FoundElection | undefined {
  const [date] = findDates(match.group('before') || match.group('after'))
  if (date === undefined || PARTIAL.test(text.slice(Math.max(0, match.from - 20), match.from)))
    return undefined
  const to = match.to - (/(?:(?: held)? (?:of|in|on)|,)$/u.exec(match.words)?.[0].length ?? 0)
  const { kind, place } = attributesOf(match)
  const named = place && (countryOfDemonym(place) ?? countryNamed(place))
  const country = named ?? countryBehind(text, to)
  return {
    from: match.from,
    to,
    date: date.iso,
    ...present({ kind, country, adjective: named === undefined ? place : undefined }),
  }
}

/** A capital adjective may be the kind itself: "General elections of 2015". */
function attributesOf(match: Match): { readonly kind?: string; readonly place?: string } {
  const kind = kindOf(match.group('kind'))
  const adjective = match.group('adjective')
  return present({
    kind: kind ?? kindOf(adjective),
    place: adjective === '' || kindOf(adjective) !== undefined ? undefined : adjective,
  })
}

const kindOf = (word: string) => electionKinds.get(word.toLowerCase())

/** "… election in Turkey" */
function countryBehind(text: string, at: number): string | undefined {
  const match = matchIn(
    /^ in (?:the )?(?<name>\p{Lu}[\p{L}\p{M}]+(?: \p{Lu}[\p{L}\p{M}]+){0,2})/u,
    text.slice(at, at + 60),
  )
  return match && countryNamed(match.group('name'))
}
