// From table elements to rows of cells with their spans; tells tables of data from those that lay out a page.
import type { Element } from 'hast'
import type { Span } from '../../model/span.ts'
import type { ReadBlock } from '../extraction.ts'
import { readSpannedTable, type SpannedCell, type SpannedRow } from '../tables/spanned-table.ts'
import { attribute, childElements, classNames, findElement, isHidden, placeOf } from './elements.ts'
import { wordsOf, type Page } from './words.ts'

/** A row of a table element. */
export interface TableRowElement {
  readonly row: Element
  readonly cells: readonly Element[]
  readonly inHead: boolean
  readonly opensGroup: boolean
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot'])
const CELLS = new Set(['td', 'th'])

/** The rows of a table, those of nested tables not among them; its foot comes last. */
export function rowsOf(table: Element): readonly TableRowElement[] {
  const sections = childElements(table).filter(({ tagName }) => SECTIONS.has(tagName))
  const feet = sections.filter(({ tagName }) => tagName === 'tfoot')
  return [...sections.filter((section) => !feet.includes(section)), ...feet].flatMap((section) =>
    childElements(section)
      .filter((child) => child.tagName === 'tr' && !isHidden(child))
      .map((row, index) => ({
        row,
        cells: childElements(row).filter((cell) => CELLS.has(cell.tagName) && !isHidden(cell)),
        inHead: section.tagName === 'thead',
        opensGroup: index === 0,
      })),
  )
}

/** The caption of a table. */
export function captionOf(table: Element): Element | undefined {
  return childElements(table).find(({ tagName }) => tagName === 'caption')
}

/** Blocks of a table of data. */
export function readTableElement(page: Page, table: Element): readonly ReadBlock[] {
  const span = placeOf(table)
  if (span === undefined) return []
  const caption = captionOf(table)
  const title = caption && wordsOf(page, caption.children, { lines: false })
  const rows = rowsOf(table).flatMap((row) => toSpannedRow(page, row) ?? [])
  return readSpannedTable(rows, { span, ...(title === undefined ? {} : { caption: title }) })
}

function toSpannedRow(
  page: Page,
  { row, cells, inHead, opensGroup }: TableRowElement,
): SpannedRow | undefined {
  const span = placeOf(row)
  if (span === undefined) return undefined
  const read = cells.map((cell) => toSpannedCell(page, cell, { row: span, inHead }))
  return { cells: read, span, ...(opensGroup ? { opensGroup } : {}) }
}

function toSpannedCell(
  page: Page,
  cell: Element,
  { row, inHead }: { row: Span; inHead: boolean },
): SpannedCell {
  const isHeader = inHead || cell.tagName === 'th'
  const passage = wordsOf(page, cell.children, { lines: !isHeader })
  return {
    colspan: spanAttribute(cell, 'colSpan'),
    rowspan: spanAttribute(cell, 'rowSpan'),
    isHeader,
    span: placeOf(cell) ?? row,
    ...(passage === undefined ? {} : { passage }),
  }
}

/** "2", "2px", "": what browsers make of a span. */
export function spanAttribute(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const stated = Number.parseInt(attribute(cell, name) ?? '1', 10)
  const least = name === 'colSpan' ? 1 : 0
  return Number.isNaN(stated) || stated < least ? 1 : stated
}

/** Classes by which wikis mark tables of data. */
const DATA =
  /^(?:wikitable|sortable|prettytable|toccolours|standard|results?|zebra|bordered|jquery-tablesorter)/u

const PLAIN_ROLES = new Set(['presentation', 'none'])

/** "border: 1px solid", "border-collapse: collapse" */
const BORDERED = /border(?:-collapse)?\s{0,9}:\s{0,9}(?:collapse|[1-9])/iu

/** Blocks that a table of data has no use for. */
const ARTICLE_PARTS = new Set('table ul ol dl h2 h3 h4 p'.split(' '))

/** Whether a table only puts things side by side. */
export function isLayout(table: Element): boolean {
  if (PLAIN_ROLES.has(attribute(table, 'role') ?? '')) return true
  const rows = rowsOf(table)
  const cells = rows.flatMap((row) => row.cells)
  if (cells.length <= 1) return true
  if (looksLikeData(table) || cells.some(({ tagName }) => tagName === 'th')) return false
  return rows.length === 1 || cells.some((cell) => findElement(cell, isArticlePart) !== undefined)
}

function looksLikeData(table: Element): boolean {
  if (classNames(table).some((name) => DATA.test(name.toLowerCase()))) return true
  const style = (attribute(table, 'style') ?? '').slice(0, 2_000)
  return BORDERED.test(style) || Number(attribute(table, 'border') ?? 0) > 0
}

const isArticlePart = ({ tagName }: Element) => ARTICLE_PARTS.has(tagName)
