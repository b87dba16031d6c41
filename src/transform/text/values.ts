// Splits the value of an infobox field into its values: lists by lines and separators, terms and notes in brackets.
import { spanIn, subPassage, targetOf, type Passage } from '../../model/article.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { nothingWords } from '../data/lists.ts'
import { splitValue, type ListStyle, type Part } from './separators.ts'
import { readBracket, type Term } from './terms.ts'

export interface ListedValue {
  /** Without the brackets behind it where all of them hold terms; else with them. */
  readonly text: string
  /** Without any bracket behind it. */
  readonly bare: string
  readonly span: Span
  /** "(1921–1937)" behind it. */
  readonly years?: Term
  /** What other brackets behind it say. */
  readonly note?: string
  /** The page that the name is linked to. */
  readonly target?: string
  /** "Majority:" before it. */
  readonly group?: string
  /** The words with their places. */
  readonly passage: Passage
}

export interface SplitValue {
  readonly values: readonly ListedValue[]
  /** A separator with nothing before it: a value was lost. Trailing separators are none. */
  readonly losses: readonly Span[]
  /** How many values stand there, where they are more than are read. */
  readonly beyond?: number
}

/** Values that are read of one field. */
export const mostValues = 1_000
/** Nobody writes a longer value. */
const LONGEST = 4_000

/** A text, an address or a date: the whole value, its lines joined by commas, without separators at its end. */
export function wholeValue(value: Passage): SplitValue {
  const { from, to } = trimmed(value.text, { from: 0, to: value.text.length })
  if (!holdsValue(value.text.slice(from, to)) || !hasWords(value, from, to)) return { values: [], losses: [] }
  const text = joinLines(value.text.slice(from, to))
  const passage = subPassage(value, from, to)
  const target = targetOf(value, from, to)
  return {
    values: [present({ text, bare: text, span: spanIn(value, from, to), target, passage })],
    losses: [],
  }
}

/** "4 High Street\nTor" → "4 High Street, Tor" */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.slice(0, trimmed(line, { from: 0, to: line.length }).to))
  return lines.filter((line) => line.trim() !== '').join(', ')
}

/** Values between line breaks and separators; of people also between "and". */
export function listedValues(value: Passage, style: ListStyle = {}): SplitValue {
  const { parts, losses } = splitValue(value, style)
  const read = parts.slice(0, mostValues)
  const words = subPassage(value, 0, read.at(-1)?.to ?? 0)
  const values = read.flatMap((part) => valueAt(words, part, style.language))
  return { values, losses, ...(parts.length > mostValues ? { beyond: parts.length } : {}) }
}

function valueAt(value: Passage, part: Part, language: string | undefined): readonly ListedValue[] {
  const { from, to } = withoutMarks(value.text, part)
  if (to - from > LONGEST || !holdsValue(value.text.slice(from, to)) || !hasWords(value, from, to)) return []
  const passage = subPassage(value, from, to)
  const { bare, years, note } = withoutBrackets(passage, language)
  if (!holdsValue(bare)) return []
  const words = note === undefined ? bare : passage.text
  return [
    present({
      text: words.replace(/\s+/gu, ' '),
      bare: bare.replace(/\s+/gu, ' '),
      span: spanIn(value, from, to),
      years,
      note,
      target: targetAt(passage, bare.length),
      group: part.group,
      passage,
    }),
  ]
}

interface Bracketed {
  /** The words before the brackets, as they stand. */
  readonly bare: string
  readonly years?: Term
  readonly note?: string
}

/** "Ada Mor (acting) (1921–1937)": more brackets than these are no notes. */
const MOST_BRACKETS = 3

/** What the brackets behind a value say; brackets inside a link are part of its name. */
function withoutBrackets(value: Passage, language: string | undefined): Bracketed {
  let bare = value.text
  let years: Term | undefined
  let note: string | undefined
  for (let i = 0; i < MOST_BRACKETS && bare.endsWith(')'); i++) {
    const open = bare.lastIndexOf('(')
    const bracket = bare.slice(open + 1, -1)
    const isLinked = targetOf(value, open - 1, bare.length) !== undefined
    if (open < 1 || bracket.includes(')') || bracket.length > 200 || isLinked) break
    const said = readBracket(bracket, language)
    years ??= said.term
    note ??= said.note
    bare = bare.slice(0, open).trimEnd()
  }
  return present({ bare, years, note })
}

/** The page of the one link that covers a name: quotation marks and full stops around it do not count. */
function targetAt(value: Passage, length: number): string | undefined {
  const words = value.text.slice(0, length)
  const from = words.length - words.replace(/^["“„«'’]{1,3}/u, '').length
  const to = words.replace(/["”“»'’.]{1,3}$/u, '').length
  return from < to ? targetOf(value, from, to) : undefined
}

const isMark = (unit: string) => /[\s,;]/u.test(unit)
const isBullet = (unit: string) => /[\s*•·–—-]/u.test(unit)

/** Without blanks, commas and semicolons at its ends. */
function trimmed(text: string, { from, to }: Part): Part {
  let [start, end] = [from, to]
  while (start < end && text.charAt(start).trim() === '') start++
  while (end > start && isMark(text.charAt(end - 1))) end--
  return { from: start, to: end }
}

/** Without bullets before it; a full stop goes, but that of an abbreviation. */
function withoutMarks(text: string, part: Part): Part {
  const { from, to } = trimmed(text, part)
  let start = from
  while (start < to && isBullet(text.charAt(start))) start++
  const isSentence = /(?:\p{Ll}{3}|\))\.$/u.test(text.slice(Math.max(start, to - 6), to))
  return { from: start, to: isSentence ? to - 1 : to }
}

/** Whether some of the units come from the source. */
function hasWords(value: Passage, from: number, to: number): boolean {
  return value.pieces.some(({ at, length }) => at < to && at + length > from)
}

/** Whether words are a value at all: not a dash, not "none". */
export function holdsValue(words: string): boolean {
  if (words.length > LONGEST) return true
  const bare = words.replace(/^['"“”\s(]{1,9}/u, '').replace(/['"“”)]{1,9}$/u, '')
  return /[\p{L}\p{N}]/u.test(bare) && !nothingWords.has(bare.toLowerCase().replace(/\s+/gu, ' '))
}
