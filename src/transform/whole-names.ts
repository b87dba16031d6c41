// Names whose ends an article shows: by a link, or because they are its own; "Alliance for Peace and Progress" is one.
import type { Article, Passage } from '../model/article.ts'
import { namesIn } from './linked-names.ts'
import { linksAt } from './links-at.ts'
import { monthNumber } from './data/calendar.ts'
import { passagesOf } from './passages.ts'
import { findElections } from './text/elections.ts'
import { findNames, withoutDisambiguator, type Name } from './text/names.ts'
import { isInside, overlaps, textOf, type Range } from './text/range.ts'
import type { Topic } from './topic.ts'

/** Nobody looks for more names in every sentence. */
const MOST_NAMES = 200
/** Capital words, and between them small words and words in quotes. */
const PROPER =
  /^\p{Lu}[\p{L}\p{M}\p{N}'’.–-]*(?: (?:\p{Ll}{1,3}|\p{Lu}[\p{L}\p{M}\p{N}'’.–-]*)){0,9} \p{Lu}[\p{L}\p{M}\p{N}'’.–-]*$/u

/** Names of an article that one would not find whole by their capital letters. */
export function wholeNamesOf(article: Article, { name = '', leadNames }: Topic): readonly string[] {
  const linked = passagesOf(article).flatMap(({ text, links = [] }) =>
    links.map(({ from, to }) => text.slice(from, to)),
  )
  const own = [withoutDisambiguator(name), ...leadNames.map((one) => one.text)]
  return [...new Set([...own, ...linked])].filter(isTornApart).slice(0, MOST_NAMES)
}

function isTornApart(words: string): boolean {
  if (words.length > 100 || !isProper(words)) return false
  const [first, ...others] = findNames(words)
  return first !== undefined && (others.length > 0 || first.text !== words)
}

/** No month begins it, and it is no election. */
function isProper(words: string): boolean {
  const [first = ''] = words.split(' ', 1)
  return PROPER.test(words) && monthNumber(first) === undefined && findElections(words).length === 0
}

/** The names of a sentence: those that its links or the article's own names show to be whole are not torn apart. */
export function findNamesIn(
  { text, offset, passage }: { readonly text: string; readonly offset: number; readonly passage: Passage },
  wholeNames: readonly string[],
): readonly Name[] {
  const names = namesIn(text, { offset, passage })
  const links = linksIn(passage, { from: offset, to: offset + text.length })
  const ends = new Set(links.map(({ to }) => to + 1))
  const wholes = [
    ...links.filter((link) => isProper(textOf(text, link)) || ends.has(link.from)),
    ...wholeNames.flatMap((name) => placesOf(name, text)),
  ]
  return wholes.reduce(
    (known, whole) => madeWhole(known, { whole, text, isBesideLink: ends.has(whole.from) }),
    names,
  )
}

function linksIn(passage: Passage, sentence: Range): readonly Range[] {
  return linksAt(passage, sentence)
    .filter((link) => isInside(link, sentence) && /^\p{Lu}/u.test(textOf(passage.text, link)))
    .map(({ from, to }) => ({ from: from - sentence.from, to: to - sentence.from }))
}

function placesOf(name: string, text: string): readonly Range[] {
  const from = text.indexOf(name)
  const to = from + name.length
  const isAlone = from >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(from - 1) + text.charAt(to))
  return isAlone ? [{ from, to }] : []
}

interface Whole {
  readonly whole: Range
  readonly text: string
  /** "[[Premier of Tor]] [[Ada Mor]]": another link ends right before it. */
  readonly isBesideLink: boolean
}

/** Puts one name where its parts were; a name that reaches beyond it is cut only at a conjunction, or between two links. */
function madeWhole(names: readonly Name[], place: Whole): readonly Name[] {
  const { whole, text } = place
  const parts = names.filter((name) => overlaps(name, whole))
  const rests = parts.map((part) => restsOf(part, place))
  const isKnown = parts.some((part) => part.from === whole.from && part.to === whole.to)
  if (parts.length === 0 || isKnown || rests.includes(undefined)) return names
  const one = { from: whole.from, to: whole.to, text: text.slice(whole.from, whole.to) }
  const others = names.filter((name) => !parts.includes(name))
  return [...others, ...rests.flatMap((rest) => rest ?? []), one].sort((a, b) => a.from - b.from)
}

const AND_BEHIND = /,? and(?: the)? $/u
const AND_BEFORE = /^,? and(?: the)? /u

/** What a name has besides the whole; undefined where no conjunction parts them. */
function restsOf(part: Name, { whole, text, isBesideLink }: Whole): readonly Name[] | undefined {
  const before = text.slice(part.from, Math.max(part.from, whole.from))
  const behind = text.slice(Math.min(part.to, whole.to), part.to)
  const left = before === '' ? '' : cut(before, AND_BEHIND, isBesideLink ? ' ' : undefined)
  const right = behind === '' ? '' : cut(behind, AND_BEFORE, undefined)
  if (left === undefined || right === undefined) return undefined
  return [
    { from: part.from, to: part.from + left.length, text: left },
    { from: part.to - right.length, to: part.to, text: right },
  ].filter((rest) => rest.text !== '')
}

/** Words without the conjunction that they begin or end with. */
function cut(words: string, joint: RegExp, otherwise: string | undefined): string | undefined {
  const found = joint.exec(words)?.[0] ?? otherwise
  if (found === undefined) return undefined
  return joint === AND_BEHIND ? words.slice(0, words.length - found.length) : words.slice(found.length)
}
