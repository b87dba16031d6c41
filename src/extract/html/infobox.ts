// From an infobox on a page to its caption and fields.
import type { Element } from 'hast'
import type { Infobox, InfoboxField, Passage } from '../../model/article.ts'
import { spanIn, subPassage } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { ReadBlock } from '../extraction.ts'
import { joinPassages, onOneLine } from '../join-passages.ts'
import { findElement, isElement, placeOf, type HtmlNode } from './elements.ts'
import { templateOf } from './infobox-names.ts'
import { boxRows, type BoxCell, type BoxRow } from './infobox-rows.ts'
import { captionOf, spanAttribute } from './table.ts'
import { saysSomething, wordsOf, type Page } from './words.ts'

/**
 * Reads an infobox. A row of a label and a value is a field; a row over the whole width that is a heading ("In office",
 * "Website") is the key of the row over the whole width below it, else a field without a value, so that what follows can be
 * told apart; any other such row is a value without a key. A row of several values has them as `cells`, by column.
 */
export function readInfobox(page: Page, box: Element): ReadBlock {
  const place = placeOf(box)
  if (place === undefined) return { notes: [] }
  const rows = withRunningKeys(boxRows(page, box)).flatMap((row) => readRow(page, row) ?? [])
  const stated = box.tagName === 'table' ? captionOf(box) : undefined
  const { caption, fields } = toFields(rows, stated && wordsOf(page, stated.children))
  if (!rows.some(isLabelledRow)) return leadsElsewhere(place)
  const template = templateOf(box)
  const block: Infobox = {
    type: 'infobox',
    ...(template === undefined ? {} : { template }),
    ...(caption === undefined ? {} : { caption }),
    fields,
    span: place,
  }
  return { block, notes: [] }
}

/** Boxes of links to articles of a series look like infoboxes; they label nothing. */
const leadsElsewhere = (span: Span): ReadBlock => ({
  notes: [{ code: 'left-out', message: 'a box at the side without labels and values: left out', span }],
})

const isLabelledRow = (row: ReadRow) =>
  row.type === 'field' && row.field.key.text !== '' && row.field.value.text !== ''

/** A row as words. */
type ReadRow =
  | { readonly type: 'heading'; readonly words: Passage; readonly span: Span }
  | { readonly type: 'wide'; readonly words: Passage; readonly span: Span }
  | { readonly type: 'field'; readonly field: InfoboxField }

function readRow(page: Page, row: BoxRow): ReadRow | undefined {
  if (row.isWide) return readWide(page, row)
  const key = keyOf(page, row)
  const values = isLabelled(page, row) ? row.cells.slice(1) : row.cells
  const read = values.map(({ element, column }) => ({ words: wordsOf(page, element.children), column }))
  const filled = read.flatMap(({ words }) => words ?? [])
  if (key === undefined && filled.length === 0) return undefined
  const value = filled.length === 0 ? EMPTY : filled.reduce(joinLines)
  if (key === undefined && filled.length === 1) return { type: 'wide', words: value, span: spanIn(value) }
  const cells = values.length > 1 ? { cells: byColumn(read) } : {}
  const span = fieldSpan([key, ...filled])
  return { type: 'field', field: { key: key ?? EMPTY, value, ...cells, span } }
}

function keyOf(page: Page, row: BoxRow): Passage | undefined {
  const [first] = row.cells
  return first !== undefined && isLabelled(page, row)
    ? wordsOf(page, first.element.children, { lines: false })
    : undefined
}

/** A label that spans rows, or an empty one below it, labels the rows that follow, too. */
function withRunningKeys(rows: readonly BoxRow[]): readonly BoxRow[] {
  let label: BoxCell | undefined
  let rowsLeft = 0
  return rows.map((row) => {
    rowsLeft--
    const running = label === undefined ? undefined : continued(row, label, rowsLeft > 0)
    if (running !== undefined) return running
    const [first] = row.cells
    const isLabel = first?.isHeader === true && !row.isWide && !isEmpty(first.element)
    label = isLabel ? first : undefined
    rowsLeft = label === undefined ? 0 : spanAttribute(label.element, 'rowSpan')
    return row
  })
}

/** A row below a label that labels it, too. */
function continued(row: BoxRow, label: BoxCell, isSpanned: boolean): BoxRow | undefined {
  const [first, second] = row.cells
  if (isSpanned && first?.isHeader === false) return { ...row, cells: [label, ...row.cells], isWide: false }
  const isBelow = first?.isHeader === true && second?.isHeader === false && row.cells.length === 2
  return isBelow && isEmpty(first.element) ? { ...row, cells: [label, second] } : undefined
}

const isEmpty = (cell: Element) =>
  cell.children.every((child) => child.type === 'text' && child.value.trim() === '')

/** A row begins with a header cell, or is a label and its value in plain cells. */
function isLabelled(page: Page, { cells }: BoxRow): boolean {
  const [first] = cells
  return first !== undefined && (first.isHeader || (cells.length === 2 && isLabel(page, first.element)))
}

const EMPTY: Passage = { text: '', pieces: [] }

/** Pages of an election may have many parties side by side. */
const MOST_COLUMNS = 100

interface ReadCell {
  readonly words: Passage | undefined
  readonly column: number
}

/** The first cell of values is column 0. */
function byColumn(read: readonly ReadCell[]): readonly (Passage | undefined)[] {
  const from = read[0]?.column ?? 0
  const places = new Map(read.map(({ words, column }) => [column - from, words]))
  const width = Math.min(MOST_COLUMNS, Math.max(...places.keys()) + 1)
  return Array.from({ length: width }, (_, column) => places.get(column))
}

/** A cell in bold, or one short line beside a value, is a label even where its markup does not say so. */
function isLabel(page: Page, cell: Element): boolean {
  if (isBold(cell)) return true
  const words = wordsOf(page, cell.children)?.text ?? ''
  return words !== '' && words.length <= 40 && !/[\n0-9←→]/u.test(words)
}

const BOLD = new Set(['b', 'strong'])

function isBold(cell: Element): boolean {
  const filled = cell.children.filter(({ type, ...node }) => type !== 'text' || !isBlank(node))
  return filled.length > 0 && filled.every((child) => isElement(child) && BOLD.has(child.tagName))
}

const isBlank = (node: object) => 'value' in node && String(node.value).trim() === ''

function readWide(page: Page, { cells: [cell] }: BoxRow): ReadRow | undefined {
  if (cell === undefined) return undefined
  const words = wordsOf(page, nodesOf(cell.element))
  if (words === undefined || !saysSomething(words)) return undefined
  const isHeading = cell.isHeader || isBold(cell.element) || findElement(cell.element, isName) !== undefined
  return { type: isHeading ? 'heading' : 'wide', words, span: spanIn(words) }
}

const nodesOf = (element: Element): readonly HtmlNode[] => element.children

/** hCard: the name of what the box is about. */
const isName = ({ properties }: Element) =>
  Array.isArray(properties.className) && properties.className.includes('fn')

/** The first heading is the caption where the box has no other; further lines of it are values without a key. */
function toFields(
  rows: readonly ReadRow[],
  stated: Passage | undefined,
): { readonly caption?: Passage; readonly fields: readonly InfoboxField[] } {
  const [first] = rows
  const isCaption = stated === undefined && first?.type === 'heading'
  const whole = stated ?? (isCaption ? first.words : undefined)
  const body = isCaption ? rows.slice(1) : rows
  const fields = body.flatMap((row, index) => toField(row, body[index - 1], body[index + 1]))
  if (whole === undefined) return { fields }
  const { head, rest } = splitLine(whole)
  const more = rest === undefined ? [] : [{ key: EMPTY, value: rest, span: spanIn(rest) }]
  return { caption: head, fields: [...more, ...fields] }
}

function toField(
  row: ReadRow,
  before: ReadRow | undefined,
  after: ReadRow | undefined,
): readonly InfoboxField[] {
  if (row.type === 'field') return [row.field]
  if (row.type === 'heading')
    return after?.type === 'wide' ? [] : [{ key: onOneLine(row.words), value: EMPTY, span: row.span }]
  if (before?.type !== 'heading') return [{ key: EMPTY, value: row.words, span: row.span }]
  return [{ key: onOneLine(before.words), value: row.words, span: join(before.span, row.span) }]
}

function splitLine(words: Passage): { readonly head: Passage; readonly rest?: Passage } {
  const at = words.text.indexOf('\n')
  if (at === -1) return { head: words }
  return { head: subPassage(words, 0, at), rest: subPassage(words, at + 1, words.text.length) }
}

const joinLines = (upper: Passage, lower: Passage) => joinPassages(upper, lower, '\n')

const fieldSpan = (words: readonly (Passage | undefined)[]): Span =>
  words.flatMap((one) => (one === undefined ? [] : [spanIn(one)])).reduce(join)
