// From one node of a tree to the block that rules read.
import type { List, ListItem, RootContent } from 'mdast'
import type { Node } from 'unist'
import type { Infobox, InfoboxField, Passage } from '../model/article.ts'
import { passageAt, spanIn } from '../model/article.ts'
import type { Source } from '../model/source.ts'
import type { Note, ReadBlock } from './extraction.ts'
import { spanOf, trimSpan } from './spans.ts'
import type { InfoboxFieldNode, InfoboxNode } from './syntax/nodes.ts'
import { readTable } from './tables/table.ts'

const nothing: ReadBlock = { notes: [] }
const emptyPassage: Passage = { text: '', pieces: [] }

/** The block of a node, if it has one. */
export function toBlock(source: Source, node: RootContent): ReadBlock {
  switch (node.type) {
    case 'paragraph': {
      const passage = passageOf(source, node)
      return passage === undefined
        ? nothing
        : { block: { type: 'paragraph', passage, span: spanIn(passage) }, notes: [] }
    }
    case 'list':
      return toList(source, node)
    case 'infobox':
      return toInfobox(source, node)
    case 'wikiTable':
      return readTable(source, node)
    default:
      return nothing
  }
}

function toList(source: Source, list: List): ReadBlock {
  const items = list.children.flatMap((item) => passageOf(source, item.children[0]) ?? [])
  return items.length === 0 ? nothing : { block: { type: 'list', items, span: spanOf(list) }, notes: [] }
}

function toInfobox(source: Source, node: InfoboxNode): ReadBlock {
  const first = node.children[0]
  const caption = first?.type === 'paragraph' ? passageOf(source, first) : undefined
  const fields = node.children.flatMap((child) =>
    child.type === 'infoboxField' ? toField(source, child) : [],
  )
  const notes = node.children.flatMap((child) => (child.type === 'listItem' ? strayLine(source, child) : []))
  const block: Infobox = {
    type: 'infobox',
    ...(caption === undefined ? {} : { caption }),
    fields,
    span: spanOf(node),
  }
  return { block, notes }
}

function toField(source: Source, field: InfoboxFieldNode): InfoboxField {
  const [keyNode, valueNode] = field.children
  return {
    key: passageOf(source, keyNode) ?? emptyPassage,
    value: passageOf(source, valueNode) ?? emptyPassage,
    span: trimSpan(source.text, spanOf(field)) ?? spanOf(field),
  }
}

/** A line without a key cannot be read, and must not vanish. */
function strayLine(source: Source, item: ListItem): readonly Note[] {
  const span = trimSpan(source.text, spanOf(item.children[0] ?? item))
  return span === undefined
    ? []
    : [{ code: 'unread-value', message: 'expected "Key: value" in the infobox', span }]
}

function passageOf(source: Source, node: Node | undefined): Passage | undefined {
  const span = node === undefined ? undefined : trimSpan(source.text, spanOf(node))
  return span === undefined ? undefined : passageAt(source, span)
}
