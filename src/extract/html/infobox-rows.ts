// Takes an infobox apart into rows: from its table, the tables in it, or the boxes of which it is made.
import type { Element } from 'hast'
import { childElements, hasClass, isElement, type HtmlNode } from './elements.ts'
import { leftOut } from './left-out.ts'
import { captionOf, rowsOf, spanAttribute } from './table.ts'
import { saysSomething, wordsOf, type Page } from './words.ts'

/** A cell of an infobox in its column. */
export interface BoxCell {
  readonly element: Element
  readonly isHeader: boolean
  readonly column: number
}

/** A row, or a heading of the rows below it. */
export interface BoxRow {
  readonly element: Element
  readonly cells: readonly BoxCell[]
  /** The row is one cell over the whole width. */
  readonly isWide: boolean
}

/** Tables in tables in tables: no infobox needs more. */
const MOST_NESTED = 8

const LABELS = new Set(['pi-data-label', 'infobox-label', 'label', 'entete-label'])
const VALUES = new Set(['pi-data-value', 'infobox-data', 'value'])
const TITLES = new Set([
  'pi-title',
  'infobox-title',
  'infobox-above',
  'entete',
  'pi-header',
  'infobox-header',
  'title',
])
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'caption'])

/** The rows of an infobox from top to bottom; captions of the tables in a box are rows over the whole width. */
export function boxRows(page: Page, box: Element, depth = 0): readonly BoxRow[] {
  if (depth > MOST_NESTED) return []
  if (box.tagName === 'table') return tableRows(page, box, depth)
  return childElements(box).flatMap((child) => boxParts(page, child, depth))
}

function tableRows(page: Page, table: Element, depth: number): readonly BoxRow[] {
  return rowsOf(table).flatMap(({ row, cells }) => {
    const nested = cells.length === 1 ? nestedTables(page, cells[0]) : undefined
    if (nested !== undefined) return nested.flatMap((inner) => withCaption(page, inner, depth + 1))
    return cells.length === 0 ? [] : [toRow(row, cells)]
  })
}

function toRow(row: Element, cells: readonly Element[]): BoxRow {
  let column = 0
  const placed = cells.map((element) => {
    const cell = { element, isHeader: element.tagName === 'th', column }
    column += Math.min(spanAttribute(element, 'colSpan'), 1_000)
    return cell
  })
  return { element: row, cells: placed, isWide: cells.length === 1 }
}

function withCaption(page: Page, table: Element, depth: number): readonly BoxRow[] {
  const caption = captionOf(table)
  return [...(caption === undefined ? [] : [wideRow(caption, true)]), ...boxRows(page, table, depth)]
}

/** The tables of a cell that holds nothing else. */
function nestedTables(page: Page, cell: Element | undefined): readonly Element[] | undefined {
  const tables: Element[] = []
  const others: HtmlNode[] = []
  collect(cell?.children ?? [], tables, others)
  if (tables.length === 0) return undefined
  const words = wordsOf(page, others)
  return words === undefined || !saysSomething(words) ? tables : undefined
}

const WRAPPERS = new Set(['div', 'center', 'span', 'section'])

function collect(nodes: readonly HtmlNode[], tables: Element[], others: HtmlNode[]): void {
  for (const node of nodes)
    if (!isElement(node)) others.push(node)
    else if (node.tagName === 'table') tables.push(node)
    else if (WRAPPERS.has(node.tagName) && node.children.some(isElement))
      collect(node.children, tables, others)
    else others.push(node)
}

/** The parts of a box that is no table: labels and values, titles, tables, lists of terms. */
function boxParts(page: Page, element: Element, depth: number): readonly BoxRow[] {
  if (leftOut(element) !== undefined || depth > MOST_NESTED * 4) return []
  if (element.tagName === 'table') return withCaption(page, element, depth)
  if (element.tagName === 'dl') return terms(element)
  if (HEADINGS.has(element.tagName) || hasClass(element, TITLES)) return [wideRow(element, true)]
  const inner = childElements(element)
  const label = inner.find((child) => hasClass(child, LABELS))
  const value = inner.find((child) => hasClass(child, VALUES))
  if (label !== undefined && value !== undefined) return [pair(element, label, value)]
  const holdsParts = inner.some((child) => PARTS.has(child.tagName))
  return holdsParts ? inner.flatMap((child) => boxParts(page, child, depth + 1)) : [wideRow(element, false)]
}

const PARTS = new Set(['div', 'section', 'table', 'dl', 'h2', 'h3', 'aside', 'header'])

function terms(list: Element): readonly BoxRow[] {
  const children = childElements(list)
  return children.flatMap((term, index) => {
    const next = children[index + 1]
    if (term.tagName !== 'dt') return []
    return next?.tagName === 'dd' ? [pair(list, term, next)] : [wideRow(term, true)]
  })
}

const pair = (element: Element, label: Element, value: Element): BoxRow => ({
  element,
  cells: [
    { element: label, isHeader: true, column: 0 },
    { element: value, isHeader: false, column: 1 },
  ],
  isWide: false,
})

const wideRow = (element: Element, isHeader: boolean): BoxRow => ({
  element,
  cells: [{ element, isHeader, column: 0 }],
  isWide: true,
})
