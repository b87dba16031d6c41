// Finds the marks of an inline text in one scan, offsets only.
import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import { bracketsAt, wikiLinkAt } from './brackets.ts'
import { pairRuns, runAt, type Run } from './emphasis.ts'
import type { Definitions, Mark } from './marks.ts'
import { tagAt } from './tags.ts'
import { makeTextSearch, type TextSearch } from './text-search.ts'

/** The scan of one text. */
interface Scan {
  readonly text: string
  readonly known: Definitions
  readonly search: TextSearch
  readonly marks: Mark[]
  readonly runs: Run[]
  /** Opening brackets that are not closed yet. */
  readonly open: { readonly from: number; readonly isImage: boolean }[]
}

/** The marks in the order of the text; one that begins inside another is to be passed over. */
export function scanInline(text: string, known: Definitions): readonly Mark[] {
  const scan: Scan = { text, known, search: makeTextSearch(text), marks: [], runs: [], open: [] }
  let at = 0
  while (at < text.length) {
    SPECIAL.lastIndex = at
    const next = SPECIAL.exec(text)
    if (next === null) break
    at = readSign(scan, next.index)
  }
  const marks = [...scan.marks, ...pairRuns(scan.runs)]
  // What closes stands before what opens, so that no link holds another; both stand before what is dropped there.
  return marks.sort((a, b) => a.from - b.from || rank(a) - rank(b) || b.to - a.to)
}

function rank({ type }: Mark): number {
  return type === 'close' ? 0 : type === 'open' ? 1 : 2
}

/** Signs that may be more than themselves. */
const SPECIAL = /[\\`<&[\]*_~\n]/gu

/** Reads what begins at a sign and says where to go on. */
function readSign(scan: Scan, at: number): number {
  switch (scan.text.charAt(at)) {
    case '\\':
      return readEscape(scan, at)
    case '`':
      return readCode(scan, at)
    case '<':
      return addFound(scan, tagAt(scan.search, at), at)
    case '&':
      return readEntity(scan, at)
    case '[':
      return readOpening(scan, at)
    case ']':
      return readClosing(scan, at)
    case '\n':
      return readBreak(scan, at)
    default:
      return readRun(scan, at)
  }
}

function addFound(
  { marks }: Scan,
  found: { readonly marks: readonly Mark[]; readonly end: number } | undefined,
  at: number,
): number {
  if (found === undefined) return at + 1
  marks.push(...found.marks)
  return found.end
}

const ESCAPABLE = /^[!-/:-@[-`{-~]$/u

function readEscape({ text, marks }: Scan, at: number): number {
  const next = text.charAt(at + 1)
  if (next === '\n') {
    marks.push({ type: 'break', from: at, to: at + 2 })
    return at + 2
  }
  if (!ESCAPABLE.test(next)) return at + 1
  marks.push({ type: 'drop', from: at, to: at + 1 })
  return at + 2
}

/** Code reads as its words: names of files, of parameters. */
function readCode({ search, marks }: Scan, at: number): number {
  const length = search.runLength(at)
  const close = search.nextTicks(length, at + length)
  if (close === undefined) return at + length
  marks.push({ type: 'drop', from: at, to: at + length }, { type: 'drop', from: close, to: close + length })
  return close + length
}

/** `&amp;`, `&#8211;`, `&#x2013;` */
const ENTITY =
  /&(?:#(?<decimal>\d{1,7})|#[xX](?<hexadecimal>[\da-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z\d]{1,31}));/uy

function readEntity({ text, marks }: Scan, at: number): number {
  ENTITY.lastIndex = at
  const match = ENTITY.exec(text)
  const words = match === null ? '' : decodeEntity(match.groups ?? {})
  if (match === null || words === '') return at + 1
  marks.push({ type: 'write', words, from: at, to: at + match[0].length })
  return at + match[0].length
}

function decodeEntity(groups: Readonly<Record<string, string | undefined>>): string {
  const { decimal, hexadecimal, name } = groups
  if (name !== undefined) return decodeNamedCharacterReference(name) || ''
  const point = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10)
  const isSign = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
  return isSign ? String.fromCodePoint(point) : ''
}

function readOpening(scan: Scan, at: number): number {
  const { text, open, marks } = scan
  const link = text.charAt(at + 1) === '[' ? wikiLinkAt(text, at) : undefined
  if (link === undefined) {
    open.push({ from: at, isImage: text.charAt(at - 1) === '!' })
    return at + 1
  }
  marks.push(...link.marks)
  return link.resume
}

function readClosing({ text, open, marks, known }: Scan, at: number): number {
  const opening = open.pop()
  const found = opening === undefined ? undefined : bracketsAt(text, { ...opening, to: at }, known)
  if (found === undefined) return at + 1
  marks.push(...found.marks)
  return found.end
}

/** Two blanks before the end of a line keep it. */
function readBreak({ text, marks }: Scan, at: number): number {
  const isHard = text.slice(Math.max(0, at - 2), at) === '  '
  marks.push({ type: isHard ? 'break' : 'soft', from: at, to: at + 1 })
  return at + 1
}

function readRun({ text, runs }: Scan, at: number): number {
  const run = runAt(text, at)
  if (run.opens || run.closes) runs.push(run)
  return at + run.length
}
