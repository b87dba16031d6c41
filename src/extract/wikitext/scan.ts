// Scans wikitext: one pass forward, a stack of what is open, offsets and no values.
import { finishScan } from './give-up.ts'
import { balanceQuotes } from './quotes.ts'
import { scanCloseBraces, scanCloseBrackets, scanOpenBraces, scanOpenBrackets } from './scan-brackets.ts'
import { scanAngle } from './scan-elements.ts'
import { scanLineStart, scanNewline } from './scan-lines.ts'
import { scanBang, scanBar, scanEntity, scanQuotes, scanSwitch } from './scan-marks.ts'
import { startScan, type Fault, type Scan } from './scan-state.ts'
import type { Tokens } from './tokens.ts'

/** What stands in a page, and the markup in it that is not closed. */
export interface ScannedPage {
  readonly tokens: Tokens
  readonly faults: readonly Fault[]
}

const scanners: Readonly<Record<string, (scan: Scan) => void>> = {
  '\n': scanNewline,
  '\r': scanNewline,
  '{': scanOpenBraces,
  '}': scanCloseBraces,
  '[': scanOpenBrackets,
  ']': scanCloseBrackets,
  '|': scanBar,
  '!': scanBang,
  "'": scanQuotes,
  '&': scanEntity,
  '<': scanAngle,
  _: scanSwitch,
}

const ASCII = 128
/** By unit. */
const byUnit = Array.from({ length: ASCII }, (_, unit) => scanners[String.fromCharCode(unit)])

/** Reads a text into tokens, whatever it holds; the time grows with its length alone. */
export function scanWikitext(text: string): ScannedPage {
  const scan = startScan(text)
  const { length } = text
  scanLineStart(scan)
  while (scan.at < length) {
    const unit = text.charCodeAt(scan.at)
    const read = unit < ASCII ? byUnit[unit] : undefined
    if (read === undefined) scan.at++
    else read(scan)
  }
  balanceQuotes(scan)
  finishScan(scan)
  return { tokens: scan, faults: scan.faults }
}
