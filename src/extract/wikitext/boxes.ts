// Finds what stands beside the text: infoboxes and tables, also those inside other markup.
import type { Block } from '../../model/article.ts'
import { readSpannedTable } from '../tables/spanned-table.ts'
import { isElectionRow, readElectionBox } from './election-box.ts'
import { readInfobox } from './infobox.ts'
import { prefixKind } from './namespaces.ts'
import { leaveOut, templateAt, type Page } from './page.ts'
import type { Reading } from './reading.ts'
import { DEEPEST } from './rendering.ts'
import { readWikitextTable } from './table.ts'
import { readTableInfobox } from './table-infobox.ts'
import { endAt, kindAt, kinds, nextAt, startAt, type Stretch, type Tokens } from './tokens.ts'

/** Whether a token says nothing to one who reads the text. */
export function isBesideText(page: Page, kind: number, index: number): boolean {
  if (kind === kinds.table || kind === kinds.dropped) return true
  if (kind === kinds.link) return isBesideLink(page.tokens, index)
  if (kind !== kinds.template) return false
  const { use } = templateAt(page, index)
  if (use?.type === 'left-out') leaveOut(page, use.reason, spanOf(page.tokens, index))
  return use === undefined || BESIDE.has(use.type)
}

const BESIDE: ReadonlySet<string> = new Set(['nothing', 'left-out', 'infobox', 'flag', 'election-row'])

/** Images, categories, the same article in other languages. */
function isBesideLink({ text, start }: Tokens, index: number): boolean {
  const from = (start[index] ?? 0) + 2
  const head = text.slice(from, from + 24)
  const colon = head.indexOf(':')
  const kind = colon > 0 ? prefixKind(head.slice(0, colon)) : undefined
  return kind !== undefined && kind !== 'other'
}

/** Reads the boxes and tables of a stretch, then those inside them. */
export function readBoxes(
  reading: Reading,
  { first, last }: Pick<Stretch, 'first' | 'last'>,
  depth = 0,
): void {
  const { page } = reading
  for (let index = first; index < last;) {
    if (isElectionRow(page, index)) readElectionBox(reading, index)
    if (!isBox(page, index)) {
      index = isSkipped(page, index) ? nextAt(page.tokens, index) : index + 1
      continue
    }
    const inside = { first: index + 1, last: nextAt(page.tokens, index) }
    if (depth > DEEPEST) cutOff(reading, index)
    else if (readBox(reading, index)) readBoxes(reading, inside, depth + 1)
    index = inside.last
  }
}

function isBox(page: Page, index: number): boolean {
  const kind = kindAt(page.tokens, index)
  if (kind === kinds.table) return true
  return kind === kinds.template && templateAt(page, index).use?.type === 'infobox'
}

const isSkipped = (page: Page, index: number) =>
  kindAt(page.tokens, index) === kinds.template && templateAt(page, index).use?.type === 'left-out'

function cutOff({ page }: Reading, index: number): void {
  const start = startAt(page.tokens, index)
  const message = `a table more than ${DEEPEST} deep in others; not read`
  if (page.notes.some(({ code }) => code === 'cut-off')) return
  page.notes.push({ code: 'cut-off', message, span: { start, end: start + 2 } })
}

const spanOf = (tokens: Tokens, index: number) => ({
  start: startAt(tokens, index),
  end: endAt(tokens, index),
})

const NAVIGATION =
  /class\s{0,3}=\s{0,3}["']?[^"'|]{0,100}(?:navbox|navigation|vertical-navbox|succession|metadata|mbox|ambox)/iu
const INFOBOX = /class\s{0,3}=\s{0,3}["']?[^"'|]{0,100}infobox/iu

/** False where the box is none of the article. */
function readBox(reading: Reading, index: number): boolean {
  const { source, page, sink } = reading
  if (kindAt(page.tokens, index) === kinds.template) {
    sink.block({ block: readInfobox(source, page, index), notes: [] })
    return true
  }
  const table = readWikitextTable(page, index)
  if (NAVIGATION.test(table.attributes)) {
    leaveOut(page, 'a navigation box', table.span)
    return false
  }
  const box: Block | undefined = INFOBOX.test(table.attributes) ? readTableInfobox(table) : undefined
  if (box !== undefined) sink.block({ block: box, notes: [] })
  else {
    const { caption, span } = table
    for (const read of readSpannedTable(table.rows, { ...(caption === undefined ? {} : { caption }), span }))
      sink.block(read)
  }
  return true
}
