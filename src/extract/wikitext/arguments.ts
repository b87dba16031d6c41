// Reads the name and the arguments of a template from its tokens.
import {
  endAt,
  kindAt,
  kinds,
  nextAt,
  skipBlanks,
  startAt,
  isBlank,
  type Stretch,
  type Tokens,
} from './tokens.ts'
import type { Span } from '../../model/span.ts'

/** An argument: `name=value`, or a value alone, which has its number among those for a name. */
export interface Argument {
  readonly name: string
  /** Where the name stands; absent where it is a number that does not stand there. */
  readonly nameSpan?: Span
  readonly value: Stretch
}

/** A template with its arguments. */
export interface Template {
  /** As written, blanks and underscores squeezed: `Infobox political party`. */
  readonly name: string
  readonly arguments: readonly Argument[]
  readonly span: Span
}

const LONGEST_NAME = 120

/** The name of a template in its own letters; empty where it is made of other templates. */
export function templateName(tokens: Tokens, index: number): string {
  const from = startAt(tokens, index) + 2
  const parts: string[] = []
  let at = from
  let child = index + 1
  for (; child < nextAt(tokens, index) && !isBar(kindAt(tokens, child)); child = nextAt(tokens, child)) {
    parts.push(tokens.text.slice(at, startAt(tokens, child)))
    at = endAt(tokens, child)
  }
  const end = child < nextAt(tokens, index) ? startAt(tokens, child) : endOfArguments(tokens, index)
  parts.push(tokens.text.slice(at, Math.min(end, at + LONGEST_NAME)))
  return parts.join('').replace(NAME_BLANKS, ' ').trim()
}

const NAME_BLANKS = /[\s_]+/gu

/** Bars, and marks at the start of a line that begin with one. */
function isBar(kind: number): boolean {
  return kind >= kinds.rowMark && kind <= kinds.doubleBar && kind !== kinds.headMark
}

/** A template that was never closed ends without braces. */
function endOfArguments({ text, start, end }: Tokens, index: number): number {
  const to = end[index] ?? text.length
  return text.startsWith('}}', to - 2) && to - 2 > (start[index] ?? 0) ? to - 2 : to
}

/** The template of a name at a token, with its arguments in their order. */
export function readTemplate(tokens: Tokens, index: number, name: string): Template {
  const stretches = splitArguments(tokens, index)
  let number = 0
  const all = stretches.map((stretch) => {
    const named = readNamed(tokens, stretch)
    return named ?? { name: String(++number), value: stretch }
  })
  return {
    name,
    arguments: all,
    span: { start: startAt(tokens, index), end: endAt(tokens, index) },
  }
}

/** What stands between the bars of a template. */
function splitArguments(tokens: Tokens, index: number): readonly Stretch[] {
  const stretches: Stretch[] = []
  const last = nextAt(tokens, index)
  let start = -1
  let first = 0
  for (let child = index + 1; child < last; child = nextAt(tokens, child)) {
    const kind = kindAt(tokens, child)
    if (!isBar(kind)) continue
    const at = startAt(tokens, child)
    if (start !== -1) stretches.push({ start, end: at, first, last: child })
    if (kind === kinds.doubleBar)
      stretches.push({ start: at + 1, end: at + 1, first: child + 1, last: child + 1 })
    start = at + (kind === kinds.doubleBar ? 2 : 1)
    first = child + 1
  }
  if (start !== -1) stretches.push({ start, end: endOfArguments(tokens, index), first, last })
  return stretches
}

/** `name = value`; the sign of equality stands outside all markup but comments. */
function readNamed(tokens: Tokens, stretch: Stretch): Argument | undefined {
  const { text } = tokens
  let at = stretch.start
  for (let child = stretch.first; at < stretch.end; child = nextAt(tokens, child)) {
    const end = child < stretch.last ? startAt(tokens, child) : stretch.end
    const equals = findEquals(text, at, end)
    if (equals !== -1) return named(tokens, stretch, { equals, child })
    if (child >= stretch.last || !isQuiet(kindAt(tokens, child))) return undefined
    at = endAt(tokens, child)
  }
  return undefined
}

/** What may stand before or in a name. */
const isQuiet = (kind: number) => kind === kinds.newline || kind === kinds.dropped || kind === kinds.stray

function findEquals(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x3d) return at
  return -1
}

interface Place {
  readonly equals: number
  readonly child: number
}

function named(tokens: Tokens, stretch: Stretch, { equals, child }: Place): Argument | undefined {
  const { text } = tokens
  const start = nameStart(tokens, stretch, equals)
  let end = equals
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  const name = text.slice(start, Math.min(end, start + LONGEST_NAME))
  const value = { start: equals + 1, end: stretch.end, first: child, last: stretch.last }
  return end > start ? { name, nameSpan: { start, end }, value } : { name, value }
}

/** Behind blanks, comments and line ends. */
function nameStart(tokens: Tokens, { start, first }: Stretch, equals: number): number {
  let at = skipBlanks(tokens.text, start, equals)
  for (let child = first; startAt(tokens, child) <= at && endAt(tokens, child) <= equals; child++)
    if (startAt(tokens, child) >= start)
      at = skipBlanks(tokens.text, Math.max(at, endAt(tokens, child)), equals)
  return at
}

/** The argument of a name; numbers are names. */
export function argumentOf(template: Template, name: string): Argument | undefined {
  return template.arguments.findLast((one) => one.name === name)
}

/** The words of an argument as they stand, without blanks at the ends; empty where it is absent or holds markup. */
export function plainArgument(tokens: Tokens, template: Template, name: string): string {
  const value = argumentOf(template, name)?.value
  if (value === undefined || hasMarkup(tokens, value)) return ''
  return tokens.text.slice(value.start, value.end).trim()
}

function hasMarkup(tokens: Tokens, { first, last }: Stretch): boolean {
  for (let child = first; child < last; child = nextAt(tokens, child))
    if (kindAt(tokens, child) !== kinds.newline) return true
  return false
}
