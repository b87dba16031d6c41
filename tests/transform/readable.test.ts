// What a reader of the page would read in a stretch of its source.
import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { makePassageBuilder } from '../../src/extract/passage-builder.ts'
import { extract } from '../../src/extract/extract.ts'
import { spanIn } from '../../src/model/article.ts'
import type { Article } from '../../src/model/article.ts'
import { makeSource } from '../../src/model/source.ts'
import { makeReadable } from '../../src/transform/readable.ts'

const text = "'''Tide''' &amp; [[Ann Mor|Ann]]\n{{date|1921}}"

function article(): Article {
  const builder = makePassageBuilder()
  builder.add('Tide', 3)
  builder.add(' ', 10)
  builder.addWritten('&', 11, 5)
  builder.add(' ', 16)
  builder.add('Ann', 27)
  builder.addMade('\n')
  builder.addWritten('1921', 33, 13)
  const passage = builder.build()
  if (passage === undefined) throw new Error('no words')
  const tree: Root = { type: 'root', children: [] }
  const blocks = [{ type: 'paragraph' as const, passage, span: spanIn(passage) }]
  return {
    source: makeSource('a.wiki', text),
    language: 'en',
    tree,
    body: { depth: 1, blocks, sections: [] },
  }
}

test.each([
  ["'''Tide''' &amp; [[Ann Mor|Ann]]\n{{date|1921}}", 'Tide & Ann 1921'],
  ["ide''' &amp", 'ide &'],
  ['Ann]]\n{{date', 'Ann 1921'],
  ['Ann Mor|An', 'An'],
  ['Mor|', ''],
])('%j reads “%s”', (quote, words) => {
  const start = text.indexOf(quote)
  expect(makeReadable(article())({ start, end: start + quote.length })).toBe(words)
})

test('a format without markup has no other form', () => {
  const plain = extract(makeSource('a.txt', '= Tide Union =\n\nThe Tide Union is a party.\n')).article
  expect(makeReadable(plain)({ start: 0, end: 5 })).toBeUndefined()
})
