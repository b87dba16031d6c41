// Whatever the text: no throw, and every place is right.
import fc from 'fast-check'
import type { Node, Point } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import type { Block, Passage, Section } from '../../src/model/article.ts'
import { makeSource } from '../../src/model/source.ts'
import type { Span } from '../../src/model/span.ts'
import { articleText, tableText } from './arbitraries.ts'

const around = fc.tuple(articleText(10), tableText(), articleText(10)).map((parts) => parts.join('\n'))
const anyText = fc.oneof(articleText(), tableText(), around)

describe('any text', () => {
  test('gives nodes that stand where they say', () => {
    holds((text) => {
      const points: Point[] = []
      visit(extract(makeSource('a.txt', text)).article.tree, (node: Node) => {
        if (node.position !== undefined) points.push(node.position.start, node.position.end)
      })
      for (const point of points) expect([text, point]).toEqual([text, pointAt(text, point.offset ?? -1)])
    })
  })

  test('gives nodes inside their parents, one after the other', () => {
    holds((text) => {
      visit(
        extract(makeSource('a.txt', text)).article.tree,
        (node: Node, index, parent?: Node & { children: Node[] }) => {
          if (parent === undefined || index === undefined) return
          const before = parent.children[index - 1]?.position?.end.offset ?? parent.position?.start.offset
          expect(offsets(node).start).toBeGreaterThanOrEqual(before ?? NaN)
          expect(offsets(node).end).toBeGreaterThanOrEqual(offsets(node).start)
          expect(offsets(node).end).toBeLessThanOrEqual(offsets(parent).end)
        },
      )
    })
  })

  test('gives words that read as the source does at their place', () => {
    holds((text) => {
      visit(extract(makeSource('a.txt', text)).article.tree, (node: Node & { value?: unknown }) => {
        if (typeof node.value !== 'string') return
        const { start, end } = offsets(node)
        expect(squeeze(text.slice(start, end))).toBe(squeeze(node.value))
      })
    })
  })

  test('gives passages that are slices of the source, and spans that are never empty', () => {
    holds((text) => {
      const { article } = extract(makeSource('a.txt', text))
      for (const { passage, span } of passagesOf(article.body)) {
        for (const { at, start, length } of passage.pieces)
          expect(passage.text.slice(at, at + length)).toBe(text.slice(start, start + length))
        expect(passage.text.trim()).toBe(passage.text)
        expect(span.end).toBeGreaterThan(span.start)
      }
    })
  })

  test('gives diagnostics whose quote stands at their place', () => {
    holds((text) => {
      const points = Array.from(text)
      for (const { evidence } of extract(makeSource('a.txt', text)).diagnostics)
        if (evidence !== undefined)
          expect(points.slice(evidence.start, evidence.end).join('')).toBe(evidence.quote)
    })
  })

  test('gives rows as wide as the table', () => {
    holds((text) => {
      for (const block of blocksOf(extract(makeSource('a.txt', text)).article.body))
        if (block.type === 'table')
          expect(block.rows.map(({ cells }) => cells.length)).toEqual(
            block.rows.map(() => block.columns.length),
          )
    })
  })
})

/** Checks a property of many texts; a leading byte order mark is no part of a text. */
function holds(check: (text: string) => void): void {
  const property = fc.property(anyText, (text) => check(text.replace(/^\u{FEFF}+/u, '')))
  fc.assert(property, { numRuns: 300 })
}

/** Line and column in UTF-16 units, counted the slow way. */
function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
}

function offsets(node: Node): Span {
  return { start: node.position?.start.offset ?? NaN, end: node.position?.end.offset ?? NaN }
}

/** Nodes leave blanks around line ends out and show NUL as a replacement. */
function squeeze(text: string): string {
  return text.replace(/[ \t]*(?:\r\n|\n|\r)[ \t]*/g, '\n').replaceAll('\0', '\u{FFFD}')
}

function blocksOf(section: Section): readonly Block[] {
  return [...section.blocks, ...section.sections.flatMap(blocksOf)]
}

interface Placed {
  readonly passage: Passage
  readonly span: Span
}

function passagesOf(section: Section): readonly Placed[] {
  return blocksOf(section).flatMap((block) =>
    ofBlock(block).flatMap((passage) =>
      passage === undefined || passage.text === '' ? [] : [{ passage, span: block.span }],
    ),
  )
}

function ofBlock(block: Block): readonly (Passage | undefined)[] {
  switch (block.type) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items
    case 'infobox':
      return [block.caption, ...block.fields.flatMap(({ key, value }) => [key, value])]
    case 'table':
      return [block.title, ...block.columns, ...block.rows.flatMap(({ cells }) => cells)]
    default:
      return block satisfies never
  }
}
