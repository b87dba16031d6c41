// What becomes of markup that is never closed: its marks say nothing, what it holds stays.
import { kinds } from './tokens.ts'
import { closeTop, isTagTable, popFrame, topKind, type Frame, type Scan } from './scan-state.ts'

const MARKS: Readonly<Record<number, string>> = {
  [kinds.template]: '{{',
  [kinds.parameter]: '{{{',
  [kinds.link]: '[[',
  [kinds.external]: '[',
  [kinds.table]: '{|',
}

/** Takes the innermost frame for no markup: what stands in it belongs to what is around it. A table ends here instead. */
export function giveUpTop(scan: Scan): void {
  const kind = topKind(scan)
  if (kind === kinds.table) {
    reportOpen(scan, scan.frames[scan.frames.length - 1])
    closeTop(scan, scan.at)
    return
  }
  const frame = popFrame(scan)
  if (frame === undefined || kind === undefined) return
  dissolve(scan, frame.token, kind)
  const below = scan.frames[scan.frames.length - 1]
  if (below === undefined || below.breakAt >= 0) return
  below.breakAt = frame.breakAt
  below.breakNext = frame.breakNext
}

function dissolve(scan: Scan, token: number, kind: number): void {
  const mark = MARKS[kind] ?? ''
  const isExternal = kind === kinds.external
  if (!isExternal) reportMark(scan, token, mark)
  scan.kind[token] = isExternal ? kinds.literal : kinds.stray
  scan.end[token] = (scan.start[token] ?? 0) + mark.length
  scan.next[token] = token + 1
  if (!isExternal) hideHead(scan, token)
}

/** The name of a template that is none, and the title of a link that is none, are no words either. */
function hideHead({ kind, start, end, text }: Scan, token: number): void {
  const bar = token + 1
  if (kind[bar] !== kinds.bar || (end[bar] ?? 0) - (start[token] ?? 0) > LONGEST_HEAD) return
  const head = text.slice(end[token], start[bar])
  if (head.includes('=')) return
  end[token] = end[bar] ?? 0
  kind[bar] = kinds.stray
}

const LONGEST_HEAD = 300

/** Closes all that is open at the end of the text. */
export function finishScan(scan: Scan): void {
  scan.at = scan.text.length
  while (scan.frames.length > 0) endTop(scan)
}

/** Ends what is open innermost where it may have been meant to end; else it is no markup. */
export function endTop(scan: Scan): void {
  const frame = scan.frames[scan.frames.length - 1]
  if (frame !== undefined && endsAtBreak(scan, frame)) closeAtBreak(scan, frame)
  else giveUpTop(scan)
}

/** A box, or a table, that a blank line or a heading cut off. */
function endsAtBreak(scan: Scan, { token, breakAt, breakNext }: Frame): boolean {
  if (breakAt < 0) return false
  if (scan.kind[token] === kinds.table) return true
  return scan.kind[token] === kinds.template && breakNext > token + 1 && isBox(scan, token)
}

/** The first argument of a box stands on a line of its own, or the box stands in nothing else. */
function isBox({ kind, frames }: Scan, token: number): boolean {
  const first = kind[token + 1]
  const second = first === kinds.newline ? kind[token + 2] : first
  return second === kinds.cellMark || (second === kinds.bar && frames.length === 1)
}

function closeAtBreak(scan: Scan, frame: Frame): void {
  reportOpen(scan, frame)
  popFrame(scan)
  scan.end[frame.token] = frame.breakAt
  scan.next[frame.token] = frame.breakNext
}

function reportOpen(scan: Scan, frame: Frame | undefined): void {
  if (frame === undefined) return
  const mark = isTagTable(scan, frame.token) ? '<table' : (MARKS[scan.kind[frame.token] ?? 0] ?? '')
  reportMark(scan, frame.token, mark)
}

function reportMark({ start, faults }: Scan, token: number, mark: string): void {
  const from = start[token] ?? 0
  faults.push({ mark, start: from, end: from + mark.length, isOpen: true })
}
