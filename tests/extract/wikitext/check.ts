// What must hold of whatever is read from any wikitext.
import type { Node, Point } from 'unist'
import { visit } from 'unist-util-visit'
import { expect } from 'vitest'
import type { Extraction } from '../../../src/extract/extraction.ts'
import type { Block, Link, Passage, Piece } from '../../../src/model/article.ts'
import type { Span } from '../../../src/model/span.ts'
import { blocksOf } from './read.ts'

/** Checks places, order and quotes of an article and its tree. */
export function checkExtraction(text: string, { article, diagnostics }: Extraction): void {
  const blocks = blocksOf(article.body)
  const points = Array.from(text)
  const wrong = [
    ...blocks.filter(({ span }) => !isInside(text, span)),
    ...blocks.flatMap(passagesOf).flatMap((passage) => faultsOf(text, passage)),
    ...blocks.filter(isRagged),
    ...diagnostics.filter(
      ({ evidence }) =>
        evidence !== undefined && points.slice(evidence.start, evidence.end).join('') !== evidence.quote,
    ),
    ...treeFaults(text, article.tree),
  ]
  expect(wrong).toEqual([])
}

const isInside = (text: string, { start, end }: Span) => start >= 0 && start < end && end <= text.length

const isRagged = (block: Block) =>
  block.type === 'table' && block.rows.some(({ cells }) => cells.length !== block.columns.length)

/** Single braces of the source may come to stand side by side. */
const BRACES = /\{\{|\}\}/u

function faultsOf(text: string, passage: Passage): readonly unknown[] {
  const { text: words, pieces, links = [] } = passage
  const mayHaveBraces = text.includes('<nowiki')
  return [
    ...(words.trim() === words ? [] : [['blanks', words]]),
    ...pieces.filter(({ at, length }) => !mayHaveBraces && BRACES.test(words.slice(at, at + length))),
    ...pieces.filter((piece, index) => !isRightPiece(text, passage, { piece, before: pieces[index - 1] })),
    ...links.filter((link, index) => !isRightLink(words, link, links[index - 1])),
  ]
}

function isRightPiece(
  text: string,
  { text: words }: Passage,
  { piece, before }: { readonly piece: Piece; readonly before: Piece | undefined },
): boolean {
  const { at, start, length, width } = piece
  const end = start + (width ?? length)
  const isAsWritten = width !== undefined || words.slice(at, at + length) === text.slice(start, end)
  return (
    isAsWritten &&
    isInside(text, { start, end }) &&
    at >= (before === undefined ? 0 : before.at + before.length)
  )
}

const isRightLink = (words: string, { from, to, target }: Link, before: Link | undefined) =>
  from >= (before?.to ?? 0) && to > from && to <= words.length && target !== ''

function passagesOf(block: Block): readonly Passage[] {
  return partsOf(block).flatMap((passage) => passage ?? [])
}

function partsOf(block: Block): readonly (Passage | undefined)[] {
  switch (block.type) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items
    case 'infobox':
      return [block.caption, ...block.fields.flatMap(({ key, value }) => [key, value])]
    case 'table':
      return [block.title, ...block.columns, ...block.rows.flatMap(({ cells, group }) => [group, ...cells])]
    default:
      return block satisfies never
  }
}

interface Placed extends Node {
  readonly value?: unknown
  readonly children?: readonly Placed[]
}

function treeFaults(text: string, tree: Node): readonly unknown[] {
  const wrong: unknown[] = []
  const lineStarts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/gu)) lineStarts.push(match.index + match[0].length)
  visit(tree, (node: Placed, index, parent?: Placed) => {
    if (!isPlaced(lineStarts, node)) wrong.push(['point', node])
    if (typeof node.value === 'string' && node.value !== text.slice(offsets(node).start, offsets(node).end))
      wrong.push(['value', node])
    if (parent !== undefined && !isInOrder(node, parent, parent.children?.[(index ?? 0) - 1]))
      wrong.push(['order', node, parent.type])
  })
  return wrong
}

const isPlaced = (lineStarts: readonly number[], { position }: Placed) =>
  position !== undefined && [position.start, position.end].every((point) => isRightPoint(lineStarts, point))

const isRightPoint = (lineStarts: readonly number[], { line, column, offset = -1 }: Point) =>
  (lineStarts[line - 1] ?? NaN) + column - 1 === offset && (lineStarts[line] ?? Infinity) > offset

const offsets = ({ position }: Placed): Span => ({
  start: position?.start.offset ?? NaN,
  end: position?.end.offset ?? NaN,
})

function isInOrder(node: Placed, parent: Placed, before: Placed | undefined): boolean {
  const { start, end } = offsets(node)
  const from = before === undefined ? offsets(parent).start : offsets(before).end
  return start >= from && end >= start && end <= offsets(parent).end
}
