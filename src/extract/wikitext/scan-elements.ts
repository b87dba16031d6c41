// Scans what stands between angle brackets: comments, references, HTML tags.
import { containers, droppedElements, htmlElements } from './elements.ts'
import { addToken, nextOf, type Scan } from './scan-state.ts'
import { scanTableTag, type Tag } from './scan-table-tags.ts'
import { kinds } from './tokens.ts'

const SLASH = 0x2f

/** A comment, an element of which nothing is read, a tag; else a sign. */
export function scanAngle(scan: Scan): void {
  const { text, at } = scan
  if (text.startsWith('<!--', at)) {
    scanComment(scan)
    return
  }
  const isClosing = text.charCodeAt(at + 1) === SLASH
  const name = nameAt(text, at + (isClosing ? 2 : 1))
  const close = name === '' ? Infinity : nextOf(scan, '>', at)
  if (close === Infinity) scan.at++
  else if (containers.has(name) && !isClosing) scanContainer(scan, name, close + 1)
  else if (htmlElements.has(name)) scanTag(scan, { name, isClosing, end: close + 1 })
  else if (containers.has(name)) scanStrayEnd(scan, name, close + 1)
  else scan.at++
}

const LONGEST_NAME = 16
const LONGEST_TAG = 300

/** The name of an element in lower case; empty where none stands there. */
function nameAt(text: string, from: number): string {
  let end = from
  while (end - from < LONGEST_NAME && isNameUnit(text.charCodeAt(end))) end++
  return text.slice(from, end).toLowerCase()
}

const isNameUnit = (unit: number) =>
  (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x30 && unit <= 0x39)

function scanTag(scan: Scan, tag: Tag): void {
  if (scanTableTag(scan, tag)) return
  const { end } = tag
  addToken(scan, kinds.tag, [scan.at, end])
  scan.at = end
}

/** A comment that never ends goes to the end of the text. */
function scanComment(scan: Scan): void {
  const close = nextOf(scan, '-->', scan.at + 4)
  const end = close === Infinity ? scan.text.length : close + 3
  if (close === Infinity) scan.faults.push({ mark: '<!--', start: scan.at, end: scan.at + 4, isOpen: true })
  addToken(scan, kinds.dropped, [scan.at, end])
  scan.at = end
}

/** `<ref …/>`, or all up to its closing tag; an opening tag without one is dropped alone. */
function scanContainer(scan: Scan, name: string, tagEnd: number): void {
  const { text, at } = scan
  const isEmpty = text.charCodeAt(tagEnd - 2) === SLASH
  const close = isEmpty ? tagEnd : closeOf(scan, name, tagEnd)
  const isWords = close !== undefined && !isEmpty && !droppedElements.has(name)
  if (close === undefined && name !== 'references')
    scan.faults.push({ mark: `<${name}>`, start: at, end: at + name.length + 1, isOpen: true })
  const end = Math.min(close ?? endOfOpen(scan, name, tagEnd), text.length)
  addToken(scan, isWords ? kinds.nowiki : kinds.dropped, [at, end])
  scan.at = end
}

/**
 * Where a reference that is not closed ends: one with a name is meant to be empty, another goes to the next one or to the
 * end of the line. Of other elements only the tag is dropped.
 */
function endOfOpen(scan: Scan, name: string, tagEnd: number): number {
  const { text, at } = scan
  if (name !== 'ref' || /\sname/iu.test(text.slice(at, Math.min(tagEnd, at + LONGEST_TAG)))) return tagEnd
  return Math.min(nextOf(scan, '\n', tagEnd), nextOf(scan, '<ref', tagEnd))
}

/** The offset behind the closing tag; undefined where there is none. */
function closeOf(scan: Scan, name: string, from: number): number | undefined {
  const close = nextClose(scan, name, from)
  if (close === Infinity || reopens(scan, { name, from, to: close })) return undefined
  return nextOf(scan, '>', close) + 1
}

/** `</ref>` that closes nothing. */
function scanStrayEnd(scan: Scan, name: string, end: number): void {
  scan.faults.push({ mark: `</${name}>`, start: scan.at, end, isOpen: false })
  addToken(scan, kinds.stray, [scan.at, end])
  scan.at = end
}

/** The next closing tag of a name. */
function nextClose(scan: Scan, name: string, from: number): number {
  let close = Infinity
  for (const form of CLOSING_FORMS.get(name) ?? []) close = Math.min(close, nextOf(scan, form, from))
  return close
}

/** In small letters, in capitals, with a capital first. */
const CLOSING_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  [...containers].map((name) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1)
    return [name, [name, capital, name.toUpperCase()].map((form) => `</${form}`)]
  }),
)

/** A reference that opens before the former is closed: the closing tag is its own. */
function reopens(scan: Scan, { name, from, to }: { name: string; from: number; to: number }): boolean {
  if (name !== 'ref') return false
  const open = nextOf(scan, '<ref', from)
  if (open >= to || /[a-z]/iu.test(scan.text.charAt(open + 4))) return false
  const tag = scan.text.slice(open, open + LONGEST_TAG)
  return tag.charCodeAt(tag.indexOf('>') - 1) !== SLASH
}
