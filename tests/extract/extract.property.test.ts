// Whatever the text: no throw, and every place is right.
import fc from 'fast-check'
import type { Node, Point } from 'unist'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { readers } from '../../src/extract/readers.ts'
import { wikiArticle } from '../../src/extract/readers/wiki-article.ts'
import { makeSource } from '../../src/model/source.ts'
import type { Span } from '../../src/model/span.ts'
import { articleText, tableText } from './arbitraries.ts'
import { expectExactPlaces } from './html/places.ts'

const around = fc.tuple(articleText(10), tableText(), articleText(10)).map((parts) => parts.join('\n'))
const anyText = fc.oneof(articleText(), tableText(), around)

describe('any text', () => {
  test('gives nodes that stand where they say', () => {
    holds((text) => {
      const points: Point[] = []
      visit(treeOf(text), (node: Node) => {
        if (node.position !== undefined) points.push(node.position.start, node.position.end)
      })
      for (const point of points) expect([text, point]).toEqual([text, pointAt(text, point.offset ?? -1)])
    })
  })

  test('gives nodes inside their parents, one after the other', () => {
    holds((text) => {
      visit(treeOf(text), (node: Node, index, parent?: Node & { children: Node[] }) => {
        if (parent === undefined || index === undefined) return
        const before = parent.children[index - 1]?.position?.end.offset ?? parent.position?.start.offset
        expect(offsets(node).start).toBeGreaterThanOrEqual(before ?? NaN)
        expect(offsets(node).end).toBeGreaterThanOrEqual(offsets(node).start)
        expect(offsets(node).end).toBeLessThanOrEqual(offsets(parent).end)
      })
    })
  })

  test('gives words that read as the source does at their place', () => {
    holds((text) => {
      visit(treeOf(text), (node: Node & { value?: unknown }) => {
        if (typeof node.value !== 'string') return
        const { start, end } = offsets(node)
        expect(squeeze(text.slice(start, end))).toBe(squeeze(node.value))
      })
    })
  })

  test.each(readers)('is read by the reader $name with exact places', (reader) => {
    holds((text) => expectExactPlaces(reader.read(makeSource('a.txt', text))))
  })

  test('is read by the first reader that takes it', () => {
    holds((text) => {
      const source = makeSource('a.txt', text)
      const first = readers.find(({ accepts }) => accepts(source))
      expect(extract(source)).toEqual(first?.read(source))
    })
  })
})

/** The tree of a text as the dialect. */
const treeOf = (text: string) => wikiArticle.read(makeSource('a.txt', text)).article.tree

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
