// Scans braces and square brackets: templates, parameters, links.
import { kinds } from './tokens.ts'
import { giveUpTop } from './give-up.ts'
import { addToken, closeTop, openToken, topKind, type Scan } from './scan-state.ts'

const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d

/** The length of the run of one unit. */
function runOf({ text, at }: Scan, unit: number): number {
  let end = at + 1
  while (text.charCodeAt(end) === unit) end++
  return end - at
}

/** `{{` opens a template; an odd run has a parameter innermost. */
export function scanOpenBraces(scan: Scan): void {
  const run = runOf(scan, OPEN_BRACE)
  const end = scan.at + run
  if (run > 1) {
    for (; end - scan.at > 3 || end - scan.at === 2; scan.at += 2) openToken(scan, kinds.template, scan.at)
    if (end - scan.at === 3) openToken(scan, kinds.parameter, scan.at)
  }
  scan.at = end
}

/** `}}` closes the innermost braces; what is open in them is none. */
export function scanCloseBraces(scan: Scan): void {
  const end = scan.at + runOf(scan, CLOSE_BRACE)
  while (end - scan.at >= 2) {
    if (scan.openBraces === 0) {
      strayClose(scan, '}}', end)
      break
    }
    closeBraces(scan, end - scan.at)
  }
  scan.at = end
}

function closeBraces(scan: Scan, left: number): void {
  for (let kind = topKind(scan); !isBrace(kind); kind = topKind(scan)) giveUpTop(scan)
  const frame = scan.frames[scan.frames.length - 1]
  const isParameter = topKind(scan) === kinds.parameter
  if (isParameter && left < 3 && frame !== undefined) {
    // `{{{x}}` is a brace and a template.
    scan.kind[frame.token] = kinds.template
    scan.start[frame.token] = (scan.start[frame.token] ?? 0) + 1
  }
  scan.at += isParameter && left >= 3 ? 3 : 2
  closeTop(scan, scan.at)
}

const isBrace = (kind: number | undefined) =>
  kind === undefined || kind === kinds.template || kind === kinds.parameter

/** `[[` opens a link, `[` and an address an external one. */
export function scanOpenBrackets(scan: Scan): void {
  const run = runOf(scan, OPEN_BRACKET)
  const end = scan.at + run
  if (run % 2 === 1 && run > 1) scan.at++
  for (; end - scan.at >= 2; scan.at += 2) openToken(scan, kinds.link, scan.at)
  if (end - scan.at === 1 && isAddress(scan.text, end)) openToken(scan, kinds.external, scan.at)
  scan.at = end
}

const SCHEMES = ['http://', 'https://', '//', 'ftp://', 'mailto:', 'news:', 'irc://']

function isAddress(text: string, at: number): boolean {
  return SCHEMES.some((scheme) => text.startsWith(scheme, at))
}

/** `]]` closes a link, `]` an external one; braces and tables keep what they hold. */
export function scanCloseBrackets(scan: Scan): void {
  const kind = topKind(scan)
  const isDouble = scan.text.charCodeAt(scan.at + 1) === CLOSE_BRACKET
  if (kind === kinds.external) closeTop(scan, ++scan.at)
  else if (isDouble && kind === kinds.link) closeTop(scan, (scan.at += 2))
  else if (isDouble) strayClose(scan, ']]', scan.at + 2)
  else scan.at++
}

function strayClose(scan: Scan, mark: string, end: number): void {
  addToken(scan, kinds.stray, [scan.at, end])
  scan.faults.push({ mark, start: scan.at, end, isOpen: false })
  scan.at = end
}
