// The state of a scan: the tokens so far and the stack of what is open.
import { isTag, kinds } from './tokens.ts'

/** Markup that is not closed, or closes nothing. */
export interface Fault {
  readonly mark: string
  readonly start: number
  readonly end: number
  readonly isOpen: boolean
}

/** Something open: its token, and where it may have been meant to end. */
export interface Frame {
  readonly token: number
  /** The first blank line or heading directly in it; -1 where there is none yet. */
  breakAt: number
  /** The number of tokens before it. */
  breakNext: number
}

/** What one forward scan knows; offsets only. */
export interface Scan {
  readonly text: string
  at: number
  readonly kind: number[]
  readonly start: number[]
  readonly end: number[]
  readonly next: number[]
  readonly frames: Frame[]
  openBraces: number
  /** Tables that `{|` opens. */
  openTables: number
  /** Tables that `<table>` opens. */
  openTagTables: number
  /** First tokens of runs of apostrophes on this line. */
  readonly quotes: number[]
  /** Where the next sought sign stands, so that no stretch is searched twice. */
  readonly found: Map<string, number>
  readonly faults: Fault[]
}

/** A scan at the start of a text. */
export function startScan(text: string): Scan {
  return {
    text,
    at: 0,
    kind: [],
    start: [],
    end: [],
    next: [],
    frames: [],
    openBraces: 0,
    openTables: 0,
    openTagTables: 0,
    quotes: [],
    found: new Map(),
    faults: [],
  }
}

/** Adds a token that holds no other. */
export function addToken(scan: Scan, kind: number, [start, end]: readonly [number, number]): void {
  scan.kind.push(kind)
  scan.start.push(start)
  scan.end.push(end)
  scan.next.push(scan.kind.length)
}

/** Adds a token that is open until it is closed. */
export function openToken(scan: Scan, kind: number, start: number): void {
  scan.frames.push({ token: scan.kind.length, breakAt: -1, breakNext: -1 })
  addToken(scan, kind, [start, start])
  count(scan, { kind, start }, 1)
}

interface Opening {
  readonly kind: number | undefined
  readonly start: number
}

function count(scan: Scan, { kind, start }: Opening, by: 1 | -1): void {
  if (kind === kinds.template || kind === kinds.parameter) scan.openBraces += by
  if (kind !== kinds.table) return
  if (isTag(scan.text, start)) scan.openTagTables += by
  else scan.openTables += by
}

/** The token of what is open innermost; undefined where nothing is. */
export const topToken = ({ frames }: Scan): number | undefined => frames[frames.length - 1]?.token

/** The kind of what is open innermost; undefined where nothing is. */
export function topKind(scan: Scan): number | undefined {
  const token = topToken(scan)
  return token === undefined ? undefined : scan.kind[token]
}

/** Whether a token is a table that `<table>` opens. */
export function isTagTable({ kind, start, text }: Scan, token: number | undefined): boolean {
  return token !== undefined && kind[token] === kinds.table && isTag(text, start[token] ?? 0)
}

/** Takes the innermost frame off the stack. */
export function popFrame(scan: Scan): Frame | undefined {
  const frame = scan.frames.pop()
  const kind = frame === undefined ? undefined : scan.kind[frame.token]
  if (frame !== undefined) count(scan, { kind, start: scan.start[frame.token] ?? 0 }, -1)
  return frame
}

/** Closes the innermost token at an offset. */
export function closeTop(scan: Scan, end: number): void {
  const frame = popFrame(scan)
  if (frame === undefined) return
  scan.end[frame.token] = end
  scan.next[frame.token] = scan.kind.length
}

/** The sign, or the next time it stands, at or after an offset; each stretch is searched once for each sign. */
export function nextOf(scan: Scan, sign: string, from: number): number {
  const known = scan.found.get(sign)
  if (known !== undefined && known >= from) return known
  const at = scan.text.indexOf(sign, from)
  const found = at === -1 ? Infinity : at
  scan.found.set(sign, found)
  return found
}
