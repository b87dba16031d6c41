// Reads what stands in brackets: links, images, footnotes, wiki links.
import { isFootnoteLabel } from '../footnote-marks.ts'
import { arrowOf } from '../wikitext/images.ts'
import { addressTitle, articleTitle, isMediaLink } from './link-title.ts'
import { foldLabel, type Definitions, type Mark } from './marks.ts'

/** `[[Title]]`, `[[Title|label]]`, `[[Title\|label]]` in a table. */
const WIKI_LINK = /\[\[(?<target>[^[\]|\\\n]{1,300})(?:\\?\|(?<label>[^[\]\n]{0,600}))?\]\]/uy

/** `[^1]` */
const FOOTNOTE = /^\^[^\s\]]{1,100}$/u

/** ` "title"` behind an address. */
const TITLE = /\s{1,5}(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))/uy
const ANGLED = /<(?<address>[^<>\n]{0,1000})>/uy

const LONGEST_ADDRESS = 2000
const MOST_PARENTHESES = 32
const LONGEST_LABEL = 200

/** The marks of a construct, and where it ends. */
export interface Found {
  readonly marks: readonly Mark[]
  readonly end: number
}

/** A wiki link that begins at `from`; the words of its label are read on their own. */
export function wikiLinkAt(text: string, from: number): (Found & { readonly resume: number }) | undefined {
  const match = matchAt(WIKI_LINK, text, from)
  if (match === undefined) return undefined
  const { target = '', label = '' } = match.groups ?? {}
  const end = from + match[0].length
  const embeds = text.charAt(from - 1) === '!'
  if (embeds || isMediaLink(target))
    return { marks: [{ type: 'drop', from: embeds ? from - 1 : from, to: end }], end, resume: end }
  // `[[Title|]]` reads as its title.
  const isPlain = label === ''
  const inner = isPlain ? from + 2 : end - 2 - label.length
  const close = isPlain ? from + 2 + target.length : end - 2
  return { marks: around({ from, inner, close, end }, articleTitle(target)), end, resume: inner }
}

interface Place {
  readonly from: number
  readonly inner: number
  readonly close: number
  readonly end: number
}

/** The marks around the words of a link; only those that are dropped where it leads to no page. */
function around({ from, inner, close, end }: Place, target: string | undefined): readonly Mark[] {
  const drops: readonly Mark[] = [
    { type: 'drop', from, to: inner },
    { type: 'drop', from: close, to: end },
  ]
  if (target === undefined) return drops
  return [
    ...drops,
    { type: 'open', target, from: inner, to: inner },
    { type: 'close', from: close, to: close },
  ]
}

/** An opening bracket and the one that closes it. */
export interface Brackets {
  readonly from: number
  readonly to: number
  readonly isImage: boolean
}

/** What a pair of brackets is with what follows it; undefined where both are words. */
export function bracketsAt(
  text: string,
  { from, to, isImage }: Brackets,
  known: Definitions,
): Found | undefined {
  const label = text.slice(from + 1, Math.min(to, from + 1 + LONGEST_LABEL))
  const led = addressAt(text, to + 1) ?? referenceAt(text, to + 1, { label, known })
  const start = isImage ? from - 1 : from
  if (led === undefined) {
    const isMark = FOOTNOTE.test(label) || isFootnoteLabel(label)
    return isMark ? { marks: [{ type: 'drop', from: start, to: to + 1 }], end: to + 1 } : undefined
  }
  const { address, end } = led
  if (isImage) return { marks: [image({ from: start, to: end }, label, address)], end }
  if (isBackReference(label, address)) return { marks: [{ type: 'drop', from, to: end }], end }
  return { marks: around({ from, inner: from + 1, close: to, end }, addressTitle(address)), end }
}

/** An image says nothing, but for an arrow. */
function image({ from, to }: { from: number; to: number }, label: string, address: string): Mark {
  const file = address.slice(address.lastIndexOf('/') + 1)
  const sign = arrowOf(file) ?? arrowOf(label)
  return sign === undefined ? { type: 'drop', from, to } : { type: 'write', words: sign, from, to }
}

/** `[\[1\]](#cite_note-1)`, `[edit](/w/index.php?action=edit&section=1)` */
function isBackReference(label: string, address: string): boolean {
  const bare = label.replace(/[\\[\]↑^]/gu, '').trim()
  const isMark = bare === '' || isFootnoteLabel(bare)
  return isMark && (address.startsWith('#') || /[#?&](?:cite|action=|veaction=)/u.test(address))
}

interface Led {
  readonly address: string
  readonly end: number
}

/** `(address "title")` */
function addressAt(text: string, at: number): Led | undefined {
  if (text.charAt(at) !== '(') return undefined
  const begin = skipBlanks(text, at + 1)
  const angled = matchAt(ANGLED, text, begin)
  const to = angled === undefined ? plainEnd(text, begin) : begin + angled[0].length
  if (to === undefined) return undefined
  const address = angled?.groups?.['address'] ?? text.slice(begin, to)
  const titled = to + (matchAt(TITLE, text, to)?.[0].length ?? 0)
  const close = skipBlanks(text, titled)
  return text.charAt(close) === ')' ? { address: unescape(address), end: close + 1 } : undefined
}

/** An address without blanks; its parentheses are in pairs. */
function plainEnd(text: string, from: number): number | undefined {
  let depth = 0
  const limit = Math.min(text.length, from + LONGEST_ADDRESS)
  for (let at = from; at < limit; at++) {
    const sign = text.charAt(at)
    if (sign <= ' ') return at
    if (sign === '\\') at++
    else if (sign === '(' && ++depth > MOST_PARENTHESES) return undefined
    else if (sign === ')' && --depth < 0) return at
  }
  return undefined
}

interface Referring {
  readonly label: string
  readonly known: Definitions
}

/** `[label]` behind the brackets, or none where the words themselves are the label. */
function referenceAt(text: string, at: number, { label, known }: Referring): Led | undefined {
  if (known.size === 0) return undefined
  const own = known.get(foldLabel(label))
  if (text.charAt(at) !== '[') return own === undefined ? undefined : { address: own, end: at }
  const close = text.slice(at + 1, at + 1 + LONGEST_LABEL).indexOf(']')
  if (close === -1) return undefined
  const stated = close === 0 ? own : known.get(foldLabel(text.slice(at + 1, at + 1 + close)))
  return stated === undefined ? undefined : { address: stated, end: at + close + 2 }
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (at - from < 10 && /^[ \n]$/u.test(text.charAt(at))) at++
  return at
}

function unescape(address: string): string {
  return address.replace(/\\(?=[!-/:-@[-`{-~])/gu, '')
}

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | undefined {
  form.lastIndex = at
  return form.exec(text) ?? undefined
}
