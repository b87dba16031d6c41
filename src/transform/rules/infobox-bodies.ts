// Reads which bodies an election filled: "All 349 seats to the Riksdag", "10 (of the 20) seats of the Senate".
import { spanIn, targetOf, type Passage } from '../../model/article.ts'
import type { Mention } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { label } from '../text/fold.ts'
import { matchesIn, type Match } from '../text/match.ts'
import { readCount } from '../text/numbers.ts'
import { isElectionPage } from './infobox-seats.ts'

export interface FilledBody {
  readonly name: string
  readonly mention: Mention
  readonly span: Span
  /** All of its seats were filled. */
  readonly isWhole: boolean
  /** Seats that were filled: nobody can win more. */
  readonly filled?: number
  /** Seats of the whole body. */
  readonly seatsTotal?: number
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’-]*"
const NAME = `${CAPITAL}(?: (?:(?:of|and|for|de|del|da|do|di|du|des|dei|van)(?: the| la| los| las)? )?${CAPITAL}){0,7}`
/** "Assemblée nationale" */
const SMALL_ADJECTIVE =
  '(?:nationale?|fédérale?|législative|nacional|federal|legislativ[ao]|nazionale|regionale?)(?![\\p{L}])'
const ALL = 'all|alle|tous les|todos los|tutti i|todos os|alla|tots els'
const OF = '(?:of|out of|von|sur|de|di|van|av)(?: the| les| los| os| de)?'
const SEATS_WORD =
  'seats?|members|mandates|deputies|sitze|mandate|sièges|députés|escaños|diputados|seggi|deputati|zetels|assentos|deputados|lugares|cadeiras|mandat|platser|escons|diputats'
const IN =
  "im|in der|in den|in de|in het|voor de|des|de la|de l['’]|du|au|à la|à l['’]|del|de los|en el|en la|della|dello|dell['’]|al|alla|nella|da|do|na|no|i|(?:to|in|of|on|for)(?: the)?"
const SEATS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<all>${ALL}) (?:the )?)?(?<part>[0-9][0-9,.]{0,6})(?: \\(?${OF} (?<whole>[0-9][0-9,.]{0,6})\\)?)? (?:elected |available |of the |regular |contested )?(?:${SEATS_WORD})(?: up for election| contested)? (?:${IN})(?: |(?<=['’]))(?<name>${NAME})`,
  'giu',
)
/** The flag for case would let a name begin with a small letter. */
const BEGINS_NAME = /^\p{Lu}/u
const LONGEST = 600

/** Bodies in the order of the text; seats "needed for a majority" are of no body. */
export function bodiesIn(words: Passage): readonly FilledBody[] {
  if (words.text.length > LONGEST) return []
  const text = words.text.replace(/[\s\u00A0]/gu, ' ')
  return matchesIn(SEATS, text).flatMap((match) => bodyOf(match, words) ?? [])
}

function bodyOf(match: Match, words: Passage): FilledBody | undefined {
  const printed = nameOf(match.group('name'))
  if (printed === '') return undefined
  const from = match.from + match.words.lastIndexOf(match.group('name'))
  const to = linkEnd(words, from) ?? from + printed.length
  const page = targetOf(words, from, to)
  const target = page === undefined || isElectionPage(page) ? undefined : page
  const name = label(words.text.slice(from, to))
  const isWhole = match.group('all') !== ''
  return present({
    name,
    mention: present({ by: 'name' as const, type: 'Legislature' as const, name, target }),
    span: spanIn(words, match.from, to),
    isWhole,
    filled: readCount(match.group('part')),
    seatsTotal: readCount(match.group('whole') || (isWhole ? match.group('part') : '')),
  })
}

/** The words of a link are the name, small ones and all. */
const linkEnd = ({ links = [] }: Passage, from: number) => links.find((link) => link.from === from)?.to

/** The words up to the first that is no part of a name: the flag for case lets small ones in. */
function nameOf(words: string): string {
  if (!BEGINS_NAME.test(words)) return ''
  const [name = ''] = new RegExp(`^${NAME}(?: ${SMALL_ADJECTIVE})?`, 'u').exec(words) ?? []
  return name
}
