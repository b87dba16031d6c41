// Tells by its beginning what a line of Markdown is.
import type { Span } from '../../model/span.ts'
import type { Line } from '../lines.ts'

/** A line without its indent and the marks of quotes. `start` is where its words or marks begin. */
export interface BareLine extends Span {
  /** Columns of blanks before it. */
  readonly indent: number
  readonly quotes: number
}

/** What a line is; spans are those of its words. */
export type LineKind =
  | { readonly type: 'blank' }
  | { readonly type: 'heading'; readonly depth: number; readonly words: Span }
  /** `===` or `---`: a heading if a paragraph is above. */
  | { readonly type: 'underline'; readonly depth: number }
  | { readonly type: 'rule' }
  | { readonly type: 'fence'; readonly sign: string; readonly length: number }
  | { readonly type: 'item'; readonly number?: number; readonly words: Span; readonly inner: number }
  | { readonly type: 'row' }
  | { readonly type: 'html'; readonly close?: string }
  | { readonly type: 'definition'; readonly label: string; readonly address: string }
  | { readonly type: 'footnote' }
  /** `: value` below a term. */
  | { readonly type: 'value'; readonly words: Span }
  | { readonly type: 'text' }

/** Marks are looked for at the beginning only: a line may be very long. */
const HEAD = 1500
const DEEPEST_QUOTE = 50

const HEADING = /^(?<marks>#{1,6})(?:[ \t]+|$)/u
const FENCE = /^(?<marks>`{3,}|~{3,})[^`]*$/u
const BULLET = /^[-*+•](?:[ \t]+|$)/u
const NUMBERED = /^(?<number>\d{1,9})[.)][ \t]+/u
const TASK = /^\[[ xX]\][ \t]+/u
const RULE = /^(?:(?:\*[ \t]{0,9}){3,99}|(?:-[ \t]{0,9}){3,99}|(?:_[ \t]{0,9}){3,99})$/u
const UNDERLINE = /^(?<sign>=|-)\k<sign>*[ \t]*$/u
const FOOTNOTE = /^\[\^[^\]\s]{1,100}\]:/u
const DEFINITION =
  /^\[(?<label>[^[\]]{1,200})\]:[ \t]*(?:<(?<angled>[^<>]{1,1000})>|(?<plain>[^\s<>]{1,1000}))/u
const VALUE = /^:[ \t]+(?=\S)/u
/** Elements that are blocks of HTML from their tag to the next blank line. */
const HTML =
  /^<\/?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|nav|noframes|ol|optgroup|option|p|param|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[\s/>]|$)/iu
/** Elements that end with their closing tag, blank lines or not. */
const RAW = /^<(?<name>script|style|pre|textarea)(?=[\s>]|$)/iu

/** A line as it stands below its quotes. */
export function bareLine(text: string, { start, end }: Line): BareLine {
  let at = start
  let indent = 0
  let quotes = 0
  for (; at < end; at++) {
    const sign = text.charAt(at)
    if (sign === ' ') indent++
    else if (sign === '\t') indent += 4 - (indent % 4)
    else if (sign === '>' && indent < 4 && quotes < DEEPEST_QUOTE) {
      quotes++
      indent = 0
      if (text.charAt(at + 1) === ' ') at++
    } else break
  }
  return { start: at, end: trimEnd(text, at, end), indent, quotes }
}

/** Blanks at the end of a line say only that it is kept: two of them are left for that. */
function trimEnd(text: string, start: number, end: number): number {
  let to = end
  while (to > start && (text.charAt(to - 1) === ' ' || text.charAt(to - 1) === '\t')) to--
  return to === start ? to : Math.min(end, to + 2)
}

/** What a line is, seen alone. */
export function kindOfLine(text: string, line: BareLine): LineKind {
  if (line.start >= line.end) return { type: 'blank' }
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD))
  switch (head.charAt(0)) {
    case '#':
      return toHeading(text, line, head)
    case '|':
      return { type: text.slice(line.start + 1, line.end).includes('|') ? 'row' : 'text' }
    case '<':
      return toHtml(head)
    case '[':
      return toDefinition(head)
    case '`':
    case '~':
      return toFence(head)
    case ':':
      return toValue(line, head)
    default:
      return toMarked(line, head)
  }
}

function toHeading(text: string, { start, end }: BareLine, head: string): LineKind {
  const match = HEADING.exec(head)
  const marks = match?.groups?.['marks']
  if (match === null || marks === undefined) return { type: 'text' }
  const from = Math.min(start + match[0].length, end)
  return {
    type: 'heading',
    depth: marks.length,
    words: { start: from, end: Math.max(from, headingEnd(text, { start, end })) },
  }
}

/** Where the words of a heading end: signs that close it stand behind a blank. */
function headingEnd(text: string, { start, end }: Span): number {
  const to = endBefore(text, { start, end }, ' ')
  const close = endBefore(text, { start, end: to }, '#')
  return close < to && /^[ \t]$/u.test(text.charAt(close - 1)) ? close : to
}

function endBefore(text: string, { start, end }: Span, sign: string): number {
  let to = end
  while (to > start && text.charAt(to - 1) === sign) to--
  return to
}

function toHtml(head: string): LineKind {
  if (head.startsWith('<!--')) return { type: 'html', close: '-->' }
  const raw = RAW.exec(head)?.groups?.['name']
  if (raw !== undefined) return { type: 'html', close: `</${raw.toLowerCase()}>` }
  return HTML.test(head) ? { type: 'html' } : { type: 'text' }
}

function toDefinition(head: string): LineKind {
  if (FOOTNOTE.test(head)) return { type: 'footnote' }
  const { label, angled, plain } = DEFINITION.exec(head)?.groups ?? {}
  const address = angled ?? plain
  return label === undefined || address === undefined
    ? { type: 'text' }
    : { type: 'definition', label, address }
}

function toFence(head: string): LineKind {
  const marks = FENCE.exec(head)?.groups?.['marks']
  return marks === undefined
    ? { type: 'text' }
    : { type: 'fence', sign: marks.charAt(0), length: marks.length }
}

function toValue({ start, end }: BareLine, head: string): LineKind {
  const mark = VALUE.exec(head)
  return mark === null ? { type: 'text' } : { type: 'value', words: { start: start + mark[0].length, end } }
}

function toMarked(line: BareLine, head: string): LineKind {
  const sign = UNDERLINE.exec(head.trimEnd())?.groups?.['sign']
  if (sign !== undefined) return { type: 'underline', depth: sign === '=' ? 1 : 2 }
  if (RULE.test(head.trimEnd())) return { type: 'rule' }
  const bullet = BULLET.exec(head)
  return bullet === null ? toNumbered(line, head) : toItem(line, head, bullet[0].length)
}

function toNumbered(line: BareLine, head: string): LineKind {
  const numbered = NUMBERED.exec(head)
  const number = numbered?.groups?.['number']
  if (numbered === null || number === undefined) return { type: 'text' }
  return { ...toItem(line, head, numbered[0].length), number: Number(number) }
}

/** Bullets within bullets on one line are one. */
function toItem(
  { start, end }: BareLine,
  head: string,
  marked: number,
): LineKind & { readonly type: 'item' } {
  let at = marked
  for (let more = BULLET.exec(head.slice(at)); more !== null; more = BULLET.exec(head.slice(at))) {
    if (more[0].length === 0 || at > 200) break
    at += more[0].length
  }
  at += TASK.exec(head.slice(at))?.[0].length ?? 0
  return { type: 'item', words: { start: Math.min(start + at, end), end }, inner: marked }
}

/** `| --- | :-: |`, `--- | ---` */
export function isDelimiterRow(text: string, { start, end }: Span): boolean {
  const row = text.slice(start, end)
  return row.includes('|') && row.includes('-') && DELIMITERS.test(row)
}

const DELIMITERS = /^[ \t|:-]+$/u
