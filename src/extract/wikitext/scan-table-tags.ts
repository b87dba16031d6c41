// Scans the tags of a table that is written in HTML: they open and close it, and mark its rows and cells.
import { giveUpTop } from './give-up.ts'
import { addToken, closeTop, isTagTable, openToken, topKind, topToken, type Scan } from './scan-state.ts'
import { kinds } from './tokens.ts'

/** A tag: the name of its element, and the offset behind it. */
export interface Tag {
  readonly name: string
  readonly isClosing: boolean
  readonly end: number
}

const MARKS: ReadonlyMap<string, number> = new Map([
  ['caption', kinds.captionMark],
  ['tr', kinds.rowMark],
  ['td', kinds.cellMark],
  ['th', kinds.headMark],
])

/** Whether the tag is one of a table, and so is read. */
export function scanTableTag(scan: Scan, tag: Tag): boolean {
  if (tag.name === 'table') return tag.isClosing ? closeTable(scan, tag) : openTable(scan, tag)
  const mark = tag.isClosing ? undefined : MARKS.get(tag.name)
  if (mark === undefined || scan.openTagTables === 0) return false
  while (isLink(topKind(scan))) giveUpTop(scan)
  if (!isTagTable(scan, topToken(scan))) return false
  addToken(scan, mark, [scan.at, tag.end])
  scan.at = tag.end
  return true
}

const isLink = (kind: number | undefined) => kind === kinds.link || kind === kinds.external

function openTable(scan: Scan, { end }: Tag): boolean {
  while (isLink(topKind(scan))) giveUpTop(scan)
  openToken(scan, kinds.table, scan.at)
  scan.at = end
  return true
}

/** A table that was never opened leaves a tag that says nothing. */
function closeTable(scan: Scan, { end }: Tag): boolean {
  if (scan.openTagTables === 0) return false
  while (!isTagTable(scan, topToken(scan))) giveUpTop(scan)
  scan.at = end
  closeTop(scan, end)
  return true
}
