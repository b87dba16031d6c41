// Finds what somebody is said to be where a phrase names it: "the third President of Norvia", "a member of the League".
import { monthNames } from '../data/calendar.ts'
import { functionWords } from '../data/function-words.ts'
import { membershipNouns, officeNouns } from '../data/persons.ts'
import type { Literal } from '../../model/value.ts'
import { linksAt } from '../links-at.ts'
import type { Sentence } from '../reading.ts'
import { text } from '../rule.ts'
import { matchIn, matchesIn, type Match } from '../text/match.ts'
import type { Range } from '../text/range.ts'

export interface Title extends Range {
  /** The noun in lower case: "president", "member". */
  readonly noun: string
  /** The office with what it is of, without articles and adjectives before it. */
  readonly words: string
  /** Behind the noun. */
  readonly rest: number
}

const nounForm = (nouns: readonly string[]) =>
  new RegExp(
    `(?<![\\p{L}’'-])(?<noun>${[...nouns].sort((a, b) => b.length - a.length).join('|')})s?(?![\\p{L}’'-])`,
    'giu',
  )

const forms = { office: nounForm(officeNouns), membership: nounForm(membershipNouns) } as const

/** Titles of a kind in a range, each behind a place where a phrase begins. */
export function titlesIn(kind: keyof typeof forms, text: string, { from, to }: Range): readonly Title[] {
  const slice = text.slice(from, to)
  return matchesIn(forms[kind], slice)
    .filter((match) => beginsPhrase(slice.slice(0, match.from)))
    .map((match) => titleOf(match, slice))
    .map((title) => ({ ...title, from: title.from + from, to: title.to + from, rest: title.rest + from }))
}

/** Where a phrase may begin: at the start, behind a comma, "as", "and", "the post of". */
const START =
  '(?:^[\\s,(]*|,\\s*|[\\s,](?:as|and|or|then|later|also|being|become)\\s+|^\\s*to\\s+|(?:rise|rose|risen|promoted|elevated|raised)\\s+to\\s+|(?:first|second|third|only|youngest|oldest|last)\\s+\\p{L}+\\s+to\\s+(?:be\\s+(?:elected|appointed|named|chosen)|become|serve\\s+as)\\s+|(?:office|post|position|role|rank|title)\\s+of\\s+|one\\s+of\\s+(?:the|its|their)\\s+)'
/** Articles, ordinals and adjectives, but no preposition, verb or other noun phrase. */
const MODIFIER =
  '(?:(?!(?:as|and|of|in|by|for|to|with|from|on|at|who|that|which|was|is|were|had|has)\\s)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}–-]*,?\\s+(?:and\\s+(?=(?:current|only|last|present|former|incumbent)\\s))?)'
const BEFORE = new RegExp(
  `${START}(?:(?:also|again|once|currently|now|both|either|twice)\\s+)?${MODIFIER}{0,7}$`,
  'iu',
)

function beginsPhrase(before: string): boolean {
  return BEFORE.test(before.slice(Math.max(0, before.length - 120)))
}

const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.’'&–-]*"
/** Between the capital words of one owner; "on" only behind a body: "Committee on Foreign Affairs". */
const JOINT =
  '(?:of the|of|and the|and|for the|for|de la|de|do|da|dos|del|&|(?<=(?:Committee|Commission|Council|Board|Panel|Conference)\\s{1,2})on(?: the)?)'
/** "reunified city", "executive board": every lower-case word up to the next that begins another phrase. */
const COMMON = `(?:(?!(?:${[...functionWords].join('|')}|\\p{L}{2,}ly|who|which|when|that)(?![\\p{L}]))\\p{Ll}[\\p{L}-]{2,})`
/** "of the Swiss Confederation", "of Foreign Affairs and Trade", "of Trinidad and Tobago", "of finance", "of the city of Tor". */
const OF = new RegExp(
  `^(?:-elect)?\\s+(?:of|for|to)\\s+(?:the\\s+)?(?:(?:\\p{Ll}+\\s+of\\s+)?(?:the\\s+)?(?<proper>${CAPITAL}(?:,?\\s+(?:${JOINT}\\s+)?${CAPITAL}){0,9})|${COMMON}(?:\\s+(?:and\\s+)?${COMMON}){0,3}(?:\\s+(?:of\\s+(?:the\\s+)?)?${CAPITAL}(?:\\s+(?:${JOINT}\\s+)?${CAPITAL}){0,5})?(?=[\\s,.;)]|$))`,
  'u',
)
/** "Provisional ", "First Deputy ", "vice ": words that belong to the name of an office. */
const QUALITY =
  /(?:(?:Provisional|Acting|Interim|Deputy|First Deputy|Lord|Honorary|Transitional|Federal|Chief|Junior|Under|Grand|Assistant|Permanent|National|Shadow)\s+){1,2}$|(?<![\p{L}-])(?:(?:deputy|vice|assistant|under|associate|junior|shadow|lord)[\s-]+){1,2}$/u

function titleOf(match: Match, slice: string): Title {
  const quality = QUALITY.exec(slice.slice(0, match.from))?.[0] ?? ''
  const from = match.from - quality.length
  const to = match.to + ownerLength(slice.slice(match.to))
  return { noun: match.group('noun').toLowerCase(), words: slice.slice(from, to), from, to, rest: match.to }
}

/** Length of "of …" behind a noun, up to another office, a month or a comma that begins another phrase. */
function ownerLength(rest: string): number {
  const match = matchIn(OF, rest)
  if (match === undefined) return 0
  const behind = BEHIND_OWNER.exec(rest.slice(match.to, match.to + 80))?.[0] ?? ''
  const words = `${match.words}${behind}`.replace(CUT, '').replace(/ to(?: the)?$/u, '')
  return words.replace(/[\s,.]+$/u, '').replace(/['’]s?$/u, '').length
}

/** "of the League's Tor branch", "of Santa Cruz department", "of Norvia to Ostrevia" */
const BEHIND_OWNER = new RegExp(
  `^(?:\\s(?:branch|section|division|department|province|district|region|county|wing|chapter|federation|secretariat|parliament|government)(?![\\p{L}-])|\\sto\\s(?:the\\s)?${CAPITAL}(?:\\s${CAPITAL}){0,3})`,
  'u',
)

/** What is no more of the owner: another office, a month, a name behind a comma. */
const CUT = new RegExp(
  `(?:,?\\s+(?:and\\s+(?:the\\s+)?)?(?:${[...officeNouns, ...membershipNouns].map((noun) => noun.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase())).join('|')})(?![\\p{L}])|\\s+(?:${monthNames.join('|')})(?![\\p{L}])|,\\s).*$`,
  'u',
)

/** The office with its place; what is linked is the whole of it: "[[…|Minister for Roads, Harbours and Canals]]". */
export function wholeOffice(
  title: Title,
  { passage, offset, text: words }: Sentence,
): Range & { readonly object: Literal } {
  const place = { from: title.from + offset, to: title.to + offset }
  const link = linksAt(passage, place)
    .map(({ from, to }) => ({ from: from - offset, to: to - offset }))
    .find(({ from, to }) => from >= 0 && from <= title.from && to >= title.to && to <= words.length)
  const whole = link !== undefined && CAPITALS.test(words.slice(link.from, title.from)) ? link : title
  return { object: text(words.slice(whole.from, whole.to)), from: whole.from, to: whole.to }
}

/** "US ", "Deputy ": what of a link may stand before its office. */
const CAPITALS = /^(?:\p{Lu}[\p{L}.]{0,20} ){0,3}$/u
