// Tells the infobox from other lists: `Key: value` lines in the lead, with or without a caption line above.
import type { List, ListItem, Node, Paragraph, Root, RootContent } from 'mdast'
import type { Point } from 'unist'
import type { InfoboxFieldNode, InfoboxNode } from './nodes.ts'

/** "Native Name Lang: Turkish", "Youth Wing:" – and not "https://…" or "12:30". */
const FIELD = /^(?<key>\p{L}[^:]{0,59}?)(?<colon> *:(?:\s+|$))/u
/** A key is looked for at the beginning only: a line may be very long. */
const LONGEST_KEY = 200

/** "The party has three wings:" announces a list of the prose. */
const ANNOUNCEMENT = /:\s*$/u

/** Replaces the first list of fields in the lead by an infobox. */
export function markInfobox(tree: Root): Root {
  const index = leadOf(tree.children).findIndex(isFieldList)
  const list = tree.children[index]
  if (list?.type !== 'list') return tree
  const caption = captionOf(list, tree.children[index - 1])
  if (caption === undefined) tree.children.splice(index, 1, toInfobox([], list))
  else if (!ANNOUNCEMENT.test(textOf(caption))) tree.children.splice(index - 1, 2, toInfobox([caption], list))
  return tree
}

function toInfobox(captions: readonly Paragraph[], list: List): InfoboxNode {
  const start = (captions[0] ?? list).position?.start
  const end = list.position?.end
  const children = [...captions, ...list.children.map((item) => toField(item) ?? item)]
  return {
    type: 'infobox',
    children,
    ...(start === undefined || end === undefined ? {} : { position: { start, end } }),
  }
}

/** What stands before the first heading that is not the title. */
function leadOf(nodes: readonly RootContent[]): readonly RootContent[] {
  const first = nodes.find((node) => node.type === 'heading')
  const end = nodes.findIndex((node) => node.type === 'heading' && (node !== first || node.depth > 1))
  return end === -1 ? nodes : nodes.slice(0, end)
}

function isFieldList(node: RootContent): boolean {
  if (node.type !== 'list') return false
  const fields = node.children.filter((item) => FIELD.test(textOf(item.children[0]).slice(0, LONGEST_KEY)))
  return fields.length * 2 > node.children.length
}

/** A paragraph of one line directly above. */
function captionOf(list: Node, above: RootContent | undefined): Paragraph | undefined {
  if (above?.type !== 'paragraph' || above.position === undefined) return undefined
  const { start, end } = above.position
  return start.line === end.line && end.line + 1 === list.position?.start.line ? above : undefined
}

function toField(item: ListItem): InfoboxFieldNode | undefined {
  const text = textOf(item.children[0])
  const start = item.children[0]?.position?.start
  const { key, colon } = FIELD.exec(text.slice(0, LONGEST_KEY))?.groups ?? {}
  if (start === undefined || key === undefined || colon === undefined) return undefined
  const value = text.slice(key.length + colon.length)
  const at = (from: number, to: number) => ({ start: along(start, from), end: along(start, to) })
  const keyNode = { type: 'infoboxKey', value: key, position: at(0, key.length) } as const
  const position = at(0, text.length)
  if (value === '') return { type: 'infoboxField', children: [keyNode], position }
  const valueNode = {
    type: 'infoboxValue',
    value,
    position: at(key.length + colon.length, text.length),
  } as const
  return { type: 'infoboxField', children: [keyNode, valueNode], position }
}

/** A point further on in the same line. */
function along(point: Point, distance: number): Point {
  const offset = point.offset === undefined ? {} : { offset: point.offset + distance }
  return { line: point.line, column: point.column + distance, ...offset }
}

/** The words of a paragraph without markup. */
function textOf(node: RootContent | undefined): string {
  if (node?.type !== 'paragraph') return ''
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
