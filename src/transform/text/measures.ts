// Reads what was won in an election from running text: votes, share, seats, candidates, constituencies.
import { constituencyNouns } from '../data/nouns.ts'
import { readCount, readShare, readSmallCount, type Share } from './numbers.ts'
import { present } from '../../model/present.ts'
import { matchIn } from './match.ts'
import type { Range } from './range.ts'

export interface Measures extends Range {
  readonly votes?: number
  readonly voteShare?: Share
  readonly seats?: number
  readonly seatsTotal?: number
  readonly candidates?: number
  readonly constituencies?: number
  /** "about 5,000 votes" */
  readonly isApproximate?: true
}

const NUMBER = "[0-9][0-9.,'’\\u00A0\\u202F]{0,14}"
const WORD = '(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
/** "a total of 26,654 votes"; not "votes" of somebody else. */
const VOTES = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<vague>(?:about|around|approximately|nearly|almost|over|more than|some|roughly|circa|c\\.) )?(?<votes>${NUMBER}|[0-9]{1,3}(?: [0-9]{3}){1,3}) (?:(?:valid|popular|party|list|total) )?votes?(?![\\p{L}])`,
  'iu',
)
/** "0.13%", "12 percent of the vote". */
const SHARE =
  /(?<![\p{L}\p{N}.,+–−-])(?<roughly>(?:about|around|approximately|nearly|almost|over|more than|some|roughly|less than|under|up to) )?(?<share>[0-9]{1,3}(?:[.,][0-9]{1,4})?) ?(?:%|percent|per cent)(?![\p{L}])(?! of (?:the )?(?:seats|members))/iu
/** "13 of 450 seats", "13 of the 450 seats", "13 out of 450 seats", "13/450 seats"; of "the bloc's 9 seats" no parliament's. */
const SEATS_OF = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<part>${NUMBER}|${WORD}) ?(?:/|of|out of) ?(?:the |(?:the |its )(?<owner>\\p{Ll}{3,20})['’]s? |[\\p{L} ]{2,30}['’]s? )?(?<whole>${NUMBER}|${WORD}) (?:parliamentary )?(?:seats|mandates|deputies)(?![\\p{L}])`,
  'iu',
)
const SEATS = new RegExp(
  `(?<![\\p{L}\\p{N}.,/])(?<seats>${NUMBER}|${WORD}|no) (?:(?:parliamentary|council) )?(?:seats?|mandates?)(?![\\p{L}])(?! (?:fewer|more|less))(?: (?:of|out of) (?:the |a total of )?(?<total>${NUMBER})(?![%\\p{L}]))?`,
  'iu',
)
const CANDIDATES = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<candidates>${NUMBER}|${WORD}) candidates?(?![\\p{L}])`,
  'iu',
)
const CONSTITUENCIES = new RegExp(
  `(?<![\\p{L}])(?:from|in|across) (?:all )?(?<constituencies>${NUMBER}|${WORD}) (?:[\\p{Ll}-]{3,20} ){0,2}(?:${constituencyNouns.join('|')})(?![\\p{L}])`,
  'iu',
)

const FORMS = [VOTES, SHARE, SEATS_OF, SEATS, CANDIDATES, CONSTITUENCIES]

/** The measures in a stretch of text, and the range from the first to the last of them. */
export function readMeasures(text: string, range: Range): Measures | undefined {
  const slice = text.slice(range.from, range.to)
  const found = FORMS.map((form) => matchIn(form, slice)).filter((match) => match !== undefined)
  if (found.length === 0) return undefined
  const group = (name: string) => found.map((match) => match.group(name)).find((words) => words !== '') ?? ''
  return {
    from: range.from + Math.min(...found.map(({ from }) => from)),
    to: range.from + Math.max(...found.map((match) => endWithBracket(slice, match))),
    ...measuresOf(group),
  }
}

/** A bracket around a measure belongs to its words. */
function endWithBracket(slice: string, { from, to }: Range): number {
  return slice.charAt(to) === ')' && slice.lastIndexOf('(', from) >= 0 ? to + 1 : to
}

function measuresOf(group: (name: string) => string): Omit<Measures, 'from' | 'to'> {
  return present({
    votes: readCount(group('votes')),
    voteShare: readShare(group('share')),
    seats: group('seats') === 'no' ? 0 : readSmallCount(group('part') || group('seats')),
    seatsTotal: group('owner') === '' ? readSmallCount(group('whole') || group('total')) : undefined,
    candidates: readSmallCount(group('candidates')),
    constituencies: readSmallCount(group('constituencies')),
    isApproximate: group('vague') === '' && group('roughly') === '' ? undefined : (true as const),
  })
}
