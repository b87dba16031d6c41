// Scans bars, apostrophes, entities and behaviour switches.
import { kinds } from './tokens.ts'
import { addToken, topKind, type Scan } from './scan-state.ts'

const BAR = 0x7c
const BANG = 0x21
const APOSTROPHE = 0x27
const UNDERSCORE = 0x5f

/** Outside all brackets a bar is a word. */
export function scanBar(scan: Scan): void {
  const isDouble = scan.text.charCodeAt(scan.at + 1) === BAR
  const end = scan.at + (isDouble ? 2 : 1)
  if (scan.frames.length > 0) addToken(scan, isDouble ? kinds.doubleBar : kinds.bar, [scan.at, end])
  scan.at = end
}

/** `!!` between the header cells of a table. */
export function scanBang(scan: Scan): void {
  const isDouble = scan.openTables > 0 && scan.text.charCodeAt(scan.at + 1) === BANG
  const end = scan.at + (isDouble ? 2 : 1)
  if (isDouble && topKind(scan) === kinds.table) addToken(scan, kinds.doubleBang, [scan.at, end])
  scan.at = end
}

/** Two apostrophes or more. */
export function scanQuotes(scan: Scan): void {
  let end = scan.at + 1
  while (scan.text.charCodeAt(end) === APOSTROPHE) end++
  if (end - scan.at > 1) {
    scan.quotes.push(scan.kind.length)
    addToken(scan, kinds.quotes, [scan.at, end])
  }
  scan.at = end
}

const LONGEST_ENTITY = 34
/** Behind the `&`. */
const ENTITY = /^(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});/

/** What looks like an entity; whether it is one is seen when its words are wanted. */
export function scanEntity(scan: Scan): void {
  const { text, at } = scan
  const name = ENTITY.exec(text.slice(at + 1, at + LONGEST_ENTITY))?.[0]
  const end = at + 1 + (name?.length ?? 0)
  if (name !== undefined) addToken(scan, kinds.entity, [at, end])
  scan.at = end
}

const LONGEST_SWITCH = 40
const SWITCH = /^__\p{Lu}{2,30}__/u

/** `__NOTOC__` */
export function scanSwitch(scan: Scan): void {
  const { text, at } = scan
  const isPair = text.charCodeAt(at + 1) === UNDERSCORE
  const found = isPair ? SWITCH.exec(text.slice(at, at + LONGEST_SWITCH))?.[0] : undefined
  const end = at + (found?.length ?? 1)
  if (found !== undefined) addToken(scan, kinds.dropped, [at, end])
  scan.at = end
}
