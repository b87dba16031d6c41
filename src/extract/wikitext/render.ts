// Writes what a stretch of a page says to its reader.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Passage } from '../../model/article.ts'
import { lineElements } from './elements.ts'
import { makeHiddenSearch, tagName, type HiddenSearch } from './tags.ts'
import { literalQuotes } from './quotes.ts'
import type { Page } from './page.ts'
import { writeExternal, writeLink } from './render-link.ts'
import { writeTemplate } from './render-template.ts'
import { DEEPEST, type Rendering } from './rendering.ts'
import { endAt, kindAt, kinds, nextAt, skipBlanks, startAt, type Stretch } from './tokens.ts'
import { makeWriter, type Setting } from './writer.ts'

/** The words of a stretch; undefined where it has none. */
export function passageOf(page: Page, stretch: Stretch, setting: Setting): Passage | undefined {
  const { text } = page.tokens
  if (skipBlanks(text, stretch.start, stretch.end) === stretch.end) return undefined
  const writer = makeWriter(text, setting)
  write({ page, writer, depth: 0, write }, stretch)
  return writer.build()
}

function write({ page, writer, depth }: Rendering, stretch: Stretch): void {
  if (depth > DEEPEST) return
  const rendering = { page, writer, depth: depth + 1, write }
  const { tokens } = page
  const { last, end } = stretch
  let closeOfHidden: HiddenSearch | undefined
  let at = stretch.start
  for (let index = stretch.first; index < last;) {
    const start = startAt(tokens, index)
    if (start > at) writer.words(at, start)
    let close: number | undefined
    if (kindAt(tokens, index) === kinds.tag) {
      closeOfHidden ??= makeHiddenSearch(tokens, last)
      close = closeOfHidden(index)
    }
    at = close === undefined ? Math.max(at, writeToken(rendering, index, end)) : endAt(tokens, close)
    index = nextAt(tokens, close ?? index)
  }
  writer.words(at, end)
}

/** Writes one token with all that stands in it; the offset behind it. */
function writeToken(rendering: Rendering, index: number, end: number): number {
  const { tokens } = rendering.page
  const to = endAt(tokens, index)
  switch (kindAt(tokens, index)) {
    case kinds.newline:
      return writeNewline(rendering, to, end)
    case kinds.template:
      writeTemplate(rendering, index)
      return to
    case kinds.link:
      return writeLink(rendering, index, end)
    case kinds.external:
      writeExternal(rendering, index)
      return to
    case kinds.tag:
      writeTag(rendering, index)
      return to
    default:
      writeSign(rendering, index)
      return to
  }
}

/** A token without others in it. */
function writeSign({ page, writer }: Rendering, index: number): void {
  const { tokens } = page
  const start = startAt(tokens, index)
  const end = endAt(tokens, index)
  switch (kindAt(tokens, index)) {
    case kinds.quotes:
      writer.words(end - literalQuotes(end - start), end)
      break
    case kinds.apostrophe:
      writer.words(start, start + 1)
      break
    case kinds.entity:
      writeEntity({ page, writer }, start, end)
      break
    case kinds.nowiki:
      writer.words(tokens.text.indexOf('>', start) + 1, tokens.text.lastIndexOf('<', end - 1))
      break
    case kinds.stray:
    case kinds.dropped:
    case kinds.parameter:
    case kinds.table:
      break
    default:
      writer.words(start, end)
  }
}

const LIST_MARKS = new Set(['*', '#', ';', ':'])

/** The end of a line; a line that begins an item of a list, and one behind an empty line, stand alone. */
function writeNewline({ page, writer }: Rendering, from: number, end: number): number {
  const { text } = page.tokens
  let at = from
  while (at < end && LIST_MARKS.has(text.charAt(at))) at++
  if (at > from) writer.itemBreak()
  else if (text.charAt(from) === '\n' || text.charAt(from) === '\r') writer.lineBreak()
  else writer.blank()
  return at
}

function writeEntity({ page, writer }: Pick<Rendering, 'page' | 'writer'>, start: number, end: number): void {
  const words = decodeEntity(page.tokens.text.slice(start + 1, end - 1))
  if (words === undefined) writer.words(start, end)
  else writer.written(words.replace(NO_TEXT, '\u{FFFD}'), start, end)
}

/** Characters that stand for nothing. */
const NO_TEXT = /[\0\p{Cs}]/gu

/** The sign of an entity, given without `&` and `;`. */
function decodeEntity(name: string): string | undefined {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined
  const isHex = name.charAt(1) === 'x' || name.charAt(1) === 'X'
  const point = isHex ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}

function writeTag({ page, writer }: Rendering, index: number): void {
  const name = tagName(page.tokens, index)
  if (lineElements.has(name)) writer.lineBreak()
  else if (name === 'td' || name === 'th') writer.blank()
}
