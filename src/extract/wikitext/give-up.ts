// What becomes of markup that is never closed: its marks say nothing, what it holds stays.
import { kinds } from './tokens.ts'
import { closeTop, popFrame, topKind, type Frame, type Scan } from './scan-state.ts'

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
  if (kind === undefined) return
  if (kind === kinds.table) {
    reportOpen(scan, scan.frames[scan.frames.length - 1])
    closeTop(scan, scan.at)
    return
  }
  const frame = popFrame(scan)
  if (frame === undefined) return
  const { token } = frame
  const mark = MARKS[kind] ?? ''
  if (kind !== kinds.external) reportMark(scan, token, mark)
  scan.kind[token] = kind === kinds.external ? kinds.literal : kinds.stray
  scan.end[token] = (scan.start[token] ?? 0) + mark.length
  scan.next[token] = token + 1
}

/** Closes all that is open at the end of the text. */
export function finishScan(scan: Scan): void {
  scan.at = scan.text.length
  while (scan.frames.length > 0) {
    const frame = scan.frames[scan.frames.length - 1]
    if (frame !== undefined && endsAtBreak(scan, frame)) closeAtBreak(scan, frame)
    else giveUpTop(scan)
  }
}

/** A template with arguments, or a table, that a blank line or a heading cut off. */
function endsAtBreak({ kind, start, text }: Scan, { token, breakAt, breakNext }: Frame): boolean {
  if (breakAt < 0) return false
  if (kind[token] === kinds.table) return true
  return kind[token] === kinds.template && breakNext > token + 1 && hasBar({ kind, start, text }, token)
}

/** The first argument of a box stands on a line of its own, or right behind the name. */
function hasBar({ kind }: Pick<Scan, 'kind' | 'start' | 'text'>, token: number): boolean {
  const first = kind[token + 1]
  const second = first === kinds.newline ? kind[token + 2] : first
  return second === kinds.cellMark || second === kinds.bar
}

function closeAtBreak(scan: Scan, frame: Frame): void {
  reportOpen(scan, frame)
  popFrame(scan)
  scan.end[frame.token] = frame.breakAt
  scan.next[frame.token] = frame.breakNext
}

function reportOpen(scan: Scan, frame: Frame | undefined): void {
  if (frame !== undefined) reportMark(scan, frame.token, MARKS[scan.kind[frame.token] ?? 0] ?? '')
}

function reportMark({ start, faults }: Scan, token: number, mark: string): void {
  const from = start[token] ?? 0
  faults.push({ mark, start: from, end: from + mark.length, isOpen: true })
}
