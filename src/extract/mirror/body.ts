// Reads lines below a heading of a copied page: paragraphs, lists, tables; what is not sure is left out and said.
import type { Passage } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import { join, type Span } from '../../model/span.ts'
import { columnsInfobox } from '../columns-infobox.ts'
import type { Note, ReadBlock } from '../extraction.ts'
import { fillGrid, type FoundRow } from '../tables/grid.ts'
import { readGrid } from '../tables/table.ts'
import { isBare } from './forms.ts'
import type { MirrorLine } from './lines.ts'
import { isFlatRow, isHeaderGroup, isRowGroup, rowOfLines, runTable, tabTable } from './tables.ts'
import { wordsOf } from './words.ts'

/** Lines without a blank line between them. */
type Group = readonly Span[]

/** "• words", "- words" */
const BULLET = /^[•·▪◦‣*–-][ \t]{1,9}(?=\S)/u

/** The blocks of lines. */
export function readBody(source: Source, lines: readonly MirrorLine[]): readonly ReadBlock[] {
  const groups = groupsOf(lines)
  const read: ReadBlock[] = []
  for (let index = 0; index < groups.length;) {
    const table = tableOfGroups(source, groups, index)
    if (table !== undefined) {
      read.push(table.read)
      index += table.groups
    } else {
      for (const one of readGroup(source, groups[index] ?? [])) read.push(one)
      index++
    }
  }
  return read
}

function groupsOf(lines: readonly MirrorLine[]): readonly Group[] {
  const groups: Span[][] = []
  let open: Span[] | undefined
  for (const { start, end, isBlank } of lines) {
    if (isBlank) open = undefined
    else if (open === undefined) groups.push((open = [{ start, end }]))
    else open.push({ start, end })
  }
  return groups
}

/** Groups that are the rows of one table: names of columns, then rows with a value each. */
function tableOfGroups(
  source: Source,
  groups: readonly Group[],
  index: number,
): { readonly read: ReadBlock; readonly groups: number } | undefined {
  const header = groups[index]
  if (header === undefined || !isHeaderGroup(source.text, header)) return undefined
  let end = index + 1
  for (let row = groups[end]; row !== undefined && isRow(source.text, row, header.length); row = groups[end])
    end++
  if (end === index + 1) return undefined
  const rows = groups.slice(index, end).map((group) => rowOfLines(source.text, group))
  return { read: readRows(source, rows), groups: end - index }
}

const isRow = (text: string, group: Group, width: number) =>
  isRowGroup(text, group, width) && !BULLET.test(text.slice(group[0]?.start, (group[0]?.start ?? 0) + 12))

function readRows(source: Source, rows: readonly FoundRow[], caption?: Passage): ReadBlock {
  const infobox = columnsInfobox(rows)
  if (infobox !== undefined)
    return { block: caption === undefined ? infobox : { ...infobox, caption }, notes: [] }
  const span = rows.map((row) => row.span).reduce(join)
  return readGrid(source, fillGrid(rows), { span, ...(caption === undefined ? {} : { caption }) })
}

/** The blocks of lines that stand together. */
function readGroup(source: Source, lines: Group): readonly ReadBlock[] {
  const { text } = source
  const run = runTable(text, lines)
  if (run !== undefined) return [readRows(source, run)]
  const read: ReadBlock[] = []
  let words: Span[] = []
  const flush = () => {
    if (words.length > 0) read.push(...paragraph(text, words))
    words = []
  }
  for (let at = 0; at < lines.length;) {
    const part = partAt(source, lines, at)
    const line = lines[at]
    if (part !== undefined) {
      if (part.takesAbove === true) words = []
      flush()
      read.push(part.read)
      at += part.lines
    } else {
      if (line !== undefined) words.push(line)
      at++
    }
  }
  flush()
  return read
}

/** A block, and how many lines it takes. */
interface Part {
  readonly read: ReadBlock
  readonly lines: number
  /** The line above is a part of it, too. */
  readonly takesAbove?: true
}

function partAt(source: Source, lines: Group, at: number): Part | undefined {
  const { text } = source
  return tabBlock(source, lines, at) ?? listBlock(text, lines, at) ?? flatRows(text, lines, at)
}

/** Rows with tabs; a bare line above them, the first of its group, names the table. */
function tabBlock(source: Source, lines: Group, from: number): Part | undefined {
  const table = tabTable(source.text, lines, from)
  if (table === undefined) return undefined
  const above = from === 1 ? lines[0] : undefined
  const isNamed = above !== undefined && isBare(source.text.slice(above.start, above.end))
  const title = isNamed ? wordsOf(source.text, [above], 'prose') : undefined
  const read = readRows(source, table.rows, title)
  const takesAbove = title !== undefined && read.block !== undefined
  return { read, lines: table.lines, ...(takesAbove ? { takesAbove } : {}) }
}

function listBlock(text: string, lines: Group, from: number): Part | undefined {
  const items: Passage[] = []
  let at = from
  for (let line = lines[at]; line !== undefined; line = lines[++at]) {
    const mark = BULLET.exec(text.slice(line.start, line.start + 12))?.[0]
    if (mark === undefined) break
    const passage = wordsOf(text, [{ start: line.start + mark.length, end: line.end }], 'prose')
    if (passage !== undefined) items.push(passage)
  }
  const spans = lines.slice(from, at)
  if (spans.length === 0) return undefined
  const read: ReadBlock =
    items.length === 0
      ? { notes: [] }
      : { block: { type: 'list', items, span: spans.reduce(join) }, notes: [] }
  return { read, lines: spans.length }
}

/** Rows whose cells nothing parts are not read: which words belong to which column would be guessed. */
function flatRows(text: string, lines: Group, from: number): Part | undefined {
  let at = from
  for (let line = lines[at]; line !== undefined && isFlatRow(text, line); line = lines[++at]);
  const spans = lines.slice(from, at)
  if (spans.length < 2) return undefined
  const message = `${spans.length} rows whose cells nothing parts; the table was not read`
  const note: Note = { code: 'unread-table', message, span: spans.reduce(join) }
  return { read: { notes: [note] }, lines: spans.length }
}

function paragraph(text: string, lines: Group): readonly ReadBlock[] {
  const passage = wordsOf(text, lines, 'prose')
  if (passage === undefined || passage.pieces.length === 0) return []
  return [{ block: { type: 'paragraph', passage, span: spanIn(passage) }, notes: [] }]
}
