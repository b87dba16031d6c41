// Makes the syntax tree of a page from its blocks.
import type { Root, RootContent, Text } from 'mdast'
import type { Point } from 'unist'
import type { Block, Infobox, Passage, Table } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { InfoboxFieldNode, WikiTableCellNode, WikiTableRowNode } from '../syntax/nodes.ts'
import type { Item } from './sections.ts'

type PointAt = (offset: number) => Point
type Positioned = { readonly start: Point; readonly end: Point }

/** The tree; boxes that stand inside others are left out of it. */
export function makeTree(text: string, items: readonly Item[]): Root {
  const pointAt = makePointAt(text)
  const at = (span: Span): Positioned => ({ start: pointAt(span.start), end: pointAt(span.end) })
  const maker: Maker = { text, at }
  const children: RootContent[] = []
  let end = 0
  for (const item of items) {
    const span = item.type === 'heading' ? spanIn(item.heading) : item.block.span
    if (span.start < end) continue
    children.push(item.type === 'heading' ? headingNode(maker, item) : blockNode(maker, item.block))
    end = span.end
  }
  return { type: 'root', children, position: at({ start: 0, end: text.length }) }
}

interface Maker {
  readonly text: string
  readonly at: (span: Span) => Positioned
}

function headingNode(maker: Maker, { depth, heading }: Extract<Item, { type: 'heading' }>): RootContent {
  const level = Math.min(depth, 6) as 1 | 2 | 3 | 4 | 5 | 6
  return {
    type: 'heading',
    depth: level,
    children: words(maker, heading),
    position: maker.at(spanIn(heading)),
  }
}

function blockNode(maker: Maker, block: Block): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: words(maker, block.passage), position: maker.at(block.span) }
    case 'list':
      return {
        type: 'list',
        children: block.items.map((item) => ({
          type: 'listItem',
          children: [{ type: 'paragraph', children: words(maker, item), position: maker.at(spanIn(item)) }],
          position: maker.at(spanIn(item)),
        })),
        position: maker.at(block.span),
      }
    case 'infobox':
      return infoboxNode(maker, block)
    case 'table':
      return tableNode(maker, block)
    default:
      return block satisfies never
  }
}

/** Words that stand in the source as they read; those written in another way have no node. */
function words({ text, at }: Maker, { pieces }: Passage): Text[] {
  const nodes: Text[] = []
  let end = 0
  for (const { start, length, width } of pieces) {
    if (width !== undefined || start < end) continue
    end = start + length
    nodes.push({ type: 'text', value: text.slice(start, end), position: at({ start, end }) })
  }
  return nodes
}

function infoboxNode(maker: Maker, { fields, span }: Infobox): RootContent {
  const children: InfoboxFieldNode[] = []
  let end = span.start
  for (const field of fields) {
    if (field.span.start < end) continue
    end = field.span.end
    const key = literal(maker, 'infoboxKey' as const, spanIn(field.key))
    const value = field.value.pieces.length === 0 ? undefined : spanIn(field.value)
    const isBehind = value !== undefined && value.start >= (field.key.pieces.at(-1)?.start ?? 0)
    const position = maker.at(value === undefined ? field.span : join(field.span, value))
    children.push({
      type: 'infoboxField',
      children: isBehind ? [key, literal(maker, 'infoboxValue' as const, value)] : [key],
      position,
    })
  }
  return { type: 'infobox', children, position: maker.at(span) }
}

function literal<Type extends string>({ text, at }: Maker, type: Type, span: Span) {
  return { type, value: text.slice(span.start, span.end), position: at(span) }
}

function tableNode(maker: Maker, { rows, span }: Table): RootContent {
  const children: WikiTableRowNode[] = []
  let end = span.start
  for (const row of rows) {
    if (row.span.start < end || row.span.end > span.end) continue
    end = row.span.end
    children.push({
      type: 'wikiTableRow',
      children: cellNodes(maker, row.cells, row.span),
      position: maker.at(row.span),
    })
  }
  return { type: 'wikiTable', children, position: maker.at(span) }
}

/** Cells that stand in the row itself. */
function cellNodes(maker: Maker, cells: readonly (Passage | undefined)[], row: Span): WikiTableCellNode[] {
  const nodes: WikiTableCellNode[] = []
  let end = row.start
  for (const cell of cells) {
    if (cell === undefined) continue
    const span = spanIn(cell)
    if (span.start < end || span.end > row.end) continue
    end = span.end
    nodes.push({ type: 'wikiTableCell', children: words(maker, cell), position: maker.at(span) })
  }
  return nodes
}

/** Finds line and column; offsets that ascend are found at once. */
function makePointAt(text: string): PointAt {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  let line = 0
  return function pointAt(offset) {
    while (line > 0 && (starts[line] ?? 0) > offset) line--
    while (line + 1 < starts.length && (starts[line + 1] ?? Infinity) <= offset) line++
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
}
