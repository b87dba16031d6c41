// Writes links: their words, and the title of the page that they lead to.
import { arrowOf, flagOf } from './images.ts'
import { prefixKind } from './namespaces.ts'
import type { Page } from './page.ts'
import type { Rendering } from './rendering.ts'
import { endAt, kindAt, kinds, nextAt, skipBlanks, startAt, type Stretch, type Tokens } from './tokens.ts'

/** A link: what it leads to, where that stands, and its words where they differ. */
interface LinkParts {
  readonly target: string
  readonly place: Stretch
  readonly label?: Stretch
}

/** Writes a link and the letters that follow it without a blank; the offset behind them. */
export function writeLink(rendering: Rendering, index: number, end: number): number {
  const { page, writer } = rendering
  const parts = readLink(page, index)
  const to = endAt(page.tokens, index)
  const colon = parts.target.indexOf(':')
  const kind = colon > 0 ? prefixKind(parts.target.slice(0, colon)) : undefined
  if (kind === 'file') writeImage(rendering, { file: parts.target.slice(colon + 1), place: parts.place })
  if (kind === 'file' || kind === 'category' || kind === 'language') return to
  const trail = trailEnd(page.tokens.text, to, end)
  const title = kind === undefined && !parts.target.startsWith(':') ? pageTitle(parts.target) : ''
  if (title !== '') writer.openLink(title)
  writeWords(rendering, parts)
  writer.words(to, trail)
  if (title !== '') writer.closeLink()
  return trail
}

/** No title is longer. */
const LONGEST_TITLE = 300

function readLink({ tokens }: Page, index: number): LinkParts {
  const start = startAt(tokens, index) + 2
  const end = Math.max(start, endAt(tokens, index) - 2)
  const last = nextAt(tokens, index)
  let bar = index + 1
  while (bar < last && !isBar(kindAt(tokens, bar))) bar = nextAt(tokens, bar)
  const first = index + 1
  const barAt = bar < last ? startAt(tokens, bar) : end
  const target = tokens.text.slice(start, Math.min(barAt, start + LONGEST_TITLE)).trim()
  if (bar >= last) return { target, place: { start, end, first, last } }
  return {
    target,
    place: { start, end: barAt, first, last: bar },
    label: { start: barAt + 1, end, first: bar + 1, last },
  }
}

const isBar = (kind: number) => kind === kinds.bar || kind === kinds.doubleBar || kind === kinds.cellMark

/** The label; without one the target as it stands. */
function writeWords(rendering: Rendering, { place, label }: LinkParts): void {
  const { writer, write, page } = rendering
  const { text } = page.tokens
  const isLabelled = label !== undefined && skipBlanks(text, label.start, label.end) < label.end
  if (isLabelled) {
    write(rendering, label)
    return
  }
  const from = skipBlanks(text, place.start, place.end)
  const start = text.charAt(from) === ':' ? from + 1 : from
  if (start < place.end && !isLabelled) writer.words(start, place.end)
}

/** Letters right behind a link are words of it: `[[Austria]]n`. */
function trailEnd(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at - from < LONGEST_TRAIL && LOWER.test(text.charAt(at))) at++
  return at
}

const LONGEST_TRAIL = 30
const LOWER = /^\p{Ll}$/u

/** The title of a page: blanks as blanks, a capital first, no fragment; empty where the link stays on its page. */
export function pageTitle(target: string): string {
  const bare = UNUSUAL.test(target) ? bareTitle(target) : target
  if (bare === '') return ''
  const unit = bare.charCodeAt(0)
  if (unit < FIRST_SMALL) return bare
  const first = String.fromCodePoint(bare.codePointAt(0) ?? 0)
  const capital = first.toUpperCase()
  return (capital.length === first.length ? capital : first) + bare.slice(first.length)
}

const FIRST_SMALL = 0x61
/** What a title as it is kept does not hold. */
const UNUSUAL = /[#<>[\]{}|_\t\r\n]| {2}|^ | $/u

function bareTitle(target: string): string {
  const hash = target.indexOf('#')
  const bare = (hash === -1 ? target : target.slice(0, hash)).replace(BLANKS, ' ').trim()
  return NO_TITLE.test(bare) ? '' : bare
}

const BLANKS = /[\s_]+/gu
/** Signs that no title holds. */
const NO_TITLE = /[<>[\]{}|]/u

/** An arrow is its sign; a flag, or the name of a file, is meant where nothing else stands. */
function writeImage({ page, writer }: Rendering, image: { file: string; place: Stretch }): void {
  const { text } = page.tokens
  const { start, end } = image.place
  const arrow = arrowOf(image.file)
  if (arrow !== undefined) writer.written(arrow, start, end)
  const country = flagOf(image.file)
  if (arrow !== undefined || writer.setting === 'prose') return
  if (country === undefined && writer.setting === 'cell') return
  const from = skipBlanks(text, text.indexOf(':', start) + 1, end)
  const to = start + text.slice(start, end).trimEnd().length
  writer.otherwise(() => {
    const at = country === undefined ? -1 : text.slice(from, to).replaceAll('_', ' ').indexOf(country)
    if (at === -1) writer.words(from, to)
    else writer.words(from + at, from + at + (country ?? '').length)
  })
}

/** An external link is its words; one without words says nothing, but for its address where nothing else stands. */
export function writeExternal(rendering: Rendering, index: number): void {
  const { page, writer, write } = rendering
  const { tokens } = page
  const start = startAt(tokens, index) + 1
  const end = Math.max(start, endAt(tokens, index) - 1)
  const address = addressEnd(tokens, { start, end, first: index + 1, last: nextAt(tokens, index) })
  if (writer.setting === 'value' && isAlone(tokens, index)) writer.words(start, address)
  else if (address < end)
    write(rendering, { start: address, end, first: index + 1, last: nextAt(tokens, index) })
  else writer.otherwise(() => writer.words(start, address))
}

/** The address goes to the first blank or markup. */
function addressEnd(tokens: Tokens, { start, end, first, last }: Stretch): number {
  const limit = first < last ? Math.min(end, startAt(tokens, first)) : end
  let at = start
  while (at < limit && tokens.text.charCodeAt(at) > 0x20) at++
  return at
}

/** Whether a link is all of a line or an argument. */
function isAlone({ text, start, end }: Tokens, index: number): boolean {
  const before = text.slice(Math.max(0, (start[index] ?? 0) - 40), start[index]).trimEnd()
  const after = text.slice(end[index], (end[index] ?? 0) + 40).trimStart()
  return /[=|*>]$/u.test(before) && /^(?:[|}<*]|$)/u.test(after)
}
