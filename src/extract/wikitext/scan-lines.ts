// Scans line ends and what may stand at the start of a line: tables, their rows and cells.
import { isFilePrefix } from './namespaces.ts'
import { kinds } from './tokens.ts'
import { endTop, giveUpTop } from './give-up.ts'
import { balanceQuotes } from './quotes.ts'
import { addToken, closeTop, isTagTable, openToken, topKind, topToken, type Scan } from './scan-state.ts'

const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a
const BAR = 0x7c
const EQUALS = 0x3d

/** A line end; external links end with their line. */
export function scanNewline(scan: Scan): void {
  const { text, at } = scan
  const isPair = text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED
  while (topKind(scan) === kinds.external) giveUpTop(scan)
  balanceQuotes(scan)
  scan.at += isPair ? 2 : 1
  addToken(scan, kinds.newline, [at, scan.at])
  scanLineStart(scan)
}

const LINE_STARTS: Readonly<Record<number, (scan: Scan, at: number) => void>> = {
  [BAR]: scanBarLine,
  0x21: scanHeadLine,
  0x7b: scanTableStart,
  0x3a: scanTableStart,
  [EQUALS]: scanHeadingLine,
  [LINE_FEED]: scanEmptyLine,
  [CARRIAGE_RETURN]: scanEmptyLine,
}

/** What stands at the start of a line, behind blanks. */
export function scanLineStart(scan: Scan): void {
  const { text } = scan
  let at = scan.at
  while (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09) at++
  LINE_STARTS[text.charCodeAt(at)]?.(scan, at)
}

/** `{|`, behind colons too. */
function scanTableStart(scan: Scan, from: number): void {
  const { text } = scan
  let at = from
  while (text.charCodeAt(at) === 0x3a) at++
  while (at > from && text.charCodeAt(at) === 0x20) at++
  if (text.charCodeAt(at) !== 0x7b || text.charCodeAt(at + 1) !== BAR) return
  while (topKind(scan) === kinds.link) giveUpTop(scan)
  openToken(scan, kinds.table, at)
  scan.at = at + 2
}

/** A line that begins with a bar: a link that is still open is none, unless it is an image with its arguments. */
function scanBarLine(scan: Scan, at: number): void {
  if (scan.frames.length === 0) return
  const second = scan.text.charCodeAt(at + 1)
  if (second === 0x7d && scan.openTables > 0 && closesTable(scan, at)) {
    while (!isMarkTable(scan)) giveUpTop(scan)
    scan.at = at + 2
    closeTop(scan, scan.at)
    return
  }
  giveUpLinks(scan)
  if (second === 0x2d) mark(scan, kinds.rowMark, [at, at + 2])
  else if (second === 0x2b) mark(scan, kinds.captionMark, [at, at + 2])
  else mark(scan, kinds.cellMark, [at, at + 1])
}

/** `|}}` ends a template that is open in a table, unless the table is the innermost. */
function closesTable(scan: Scan, at: number): boolean {
  return isMarkTable(scan) || scan.text.charCodeAt(at + 2) !== 0x7d
}

const isMarkTable = (scan: Scan) => topKind(scan) === kinds.table && !isTagTable(scan, topToken(scan))

function scanHeadLine(scan: Scan, at: number): void {
  if (scan.openTables === 0) return
  giveUpLinks(scan)
  mark(scan, kinds.headMark, [at, at + 1])
}

function mark(scan: Scan, kind: number, place: readonly [number, number]): void {
  addToken(scan, kind, place)
  scan.at = place[1]
}

/** Links end before an empty line; boxes that are never closed end there. */
function scanEmptyLine(scan: Scan): void {
  giveUpLinks(scan)
  if (topKind(scan) !== kinds.table) noteBreak(scan)
}

/** No template goes on behind a heading; a table may. */
function scanHeadingLine(scan: Scan, at: number): void {
  if (at !== scan.at || scan.text.charCodeAt(at + 1) !== EQUALS) return
  giveUpLinks(scan)
  noteBreak(scan)
  for (let kind = topKind(scan); kind !== undefined && kind !== kinds.table; kind = topKind(scan))
    endTop(scan)
  noteBreak(scan)
}

/** Where what is open innermost may have been meant to end: the first such place, before the line end. */
function noteBreak(scan: Scan): void {
  const frame = scan.frames[scan.frames.length - 1]
  if (frame === undefined || frame.breakAt >= 0) return
  const last = scan.kind.length - 1
  const isBehindLine = scan.kind[last] === kinds.newline && last > frame.token
  frame.breakAt = isBehindLine ? (scan.start[last] ?? scan.at) : scan.at
  frame.breakNext = isBehindLine ? last : last + 1
}

function giveUpLinks(scan: Scan): void {
  while (topKind(scan) === kinds.link && !isFileLink(scan)) giveUpTop(scan)
}

function isFileLink({ frames, start, text }: Scan): boolean {
  const from = (start[frames[frames.length - 1]?.token ?? 0] ?? 0) + 2
  const head = text.slice(from, from + 24)
  return isFilePrefix(head.slice(0, Math.max(0, head.indexOf(':'))))
}
