// Splits the value of an infobox field into its values: lists by commas, terms and notes in brackets.
import { spanIn, type Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { readYearSpan, type YearSpan } from './dates.ts'
import { matchIn } from './match.ts'

export interface ListedValue {
  /** Without the brackets behind it, where they hold years or a note. */
  readonly text: string
  readonly span: Span
  /** "(1921–1937)" behind it. */
  readonly years?: YearSpan
  /** What other brackets behind it say. */
  readonly note?: string
}

export interface SplitValue {
  readonly values: readonly ListedValue[]
  /** A separator with nothing before it: a value was lost. Trailing separators are none. */
  readonly losses: readonly Span[]
}

/** One value with the bracket behind it told apart. */
const WITH_BRACKET = /^(?<value>[^()]{1,200}?)\s*\((?<bracket>[^()]{1,200})\)$/u
/** "Majority:" before the values of a group. */
const GROUP_LABEL = /^[\p{L} ]{2,30}:$/u
const NOTHING = /^(?:none|vacant|disputed|various|n\/?a|n\.a\.|tbd|unknown|[-–—?]+)$/iu

/** A text, an address or a date: the whole value, without separators at its end. */
export function wholeValue(value: Passage): SplitValue {
  const text = value.text.replace(/[\s,;]+$/u, '')
  const from = text.length - text.trimStart().length
  return !/[\p{L}\p{N}]/u.test(text) || NOTHING.test(text.trim())
    ? { values: [], losses: [] }
    : { values: [{ text: text.slice(from), span: spanIn(value, from, text.length) }], losses: [] }
}

/** Values between commas that stand outside brackets; of people also between "and". */
export function listedValues(value: Passage, separator?: 'and'): SplitValue {
  const parts = splitOutsideBrackets(value.text).flatMap((part) =>
    separator === undefined ? [part] : splitAtAnd(value.text, part),
  )
  const values = parts.flatMap(({ from, to }) => valueAt(value, from, to))
  const lastFilled = parts.findLastIndex(({ from, to }) => value.text.slice(from, to).trim() !== '')
  const losses = parts
    .slice(0, Math.max(lastFilled, 0))
    .flatMap(({ from, to }) =>
      value.text.slice(from, to).trim() === '' ? [spanIn(value, from, to + 1)] : [],
    )
  return { values, losses }
}

interface Part {
  readonly from: number
  readonly to: number
}

function splitOutsideBrackets(text: string): readonly Part[] {
  const parts: Part[] = []
  let depth = 0
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i)
    if (unit === '(') depth++
    else if (unit === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (unit === ',' || unit === ';' || unit === '•' || unit === '·')) {
      parts.push({ from, to: i })
      from = i + 1
    }
  }
  return [...parts, { from, to: text.length }]
}

function splitAtAnd(text: string, { from, to }: Part): readonly Part[] {
  const match = /\s(?:and|&)\s/u.exec(text.slice(from, to))
  if (match === null) return [{ from, to }]
  const at = from + match.index
  return [{ from, to: at }, ...splitAtAnd(text, { from: at + match[0].length, to })]
}

function valueAt(value: Passage, from: number, to: number): readonly ListedValue[] {
  const part = value.text.slice(from, to)
  const text = part.trim()
  if (!holdsValue(text)) return []
  const start = from + part.indexOf(text)
  const span = spanIn(value, start, start + text.length)
  const match = matchIn(WITH_BRACKET, text)
  if (match === undefined) return [{ text, span }]
  const years = readYearSpan(match.group('bracket'))
  return [
    years === undefined
      ? { text, span, note: match.group('bracket') }
      : { text: match.group('value'), span, years },
  ]
}

function holdsValue(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && !NOTHING.test(text) && !GROUP_LABEL.test(text)
}
