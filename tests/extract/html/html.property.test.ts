// Whatever the page: no throw, and every place is right.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignText } from '../../../src/extract/html/align.ts'
import { describeWithMaterial } from '../../material.ts'
import { htmlText, mutated } from './arbitraries.ts'
import { expectExactPlaces } from './places.ts'
import { readHtml } from './show.ts'

describe('any page', () => {
  test('is read without a throw, and has exact places', () => {
    fc.assert(
      fc.property(htmlText(), (page) => expectExactPlaces(readHtml(page))),
      { numRuns: 1000 },
    )
  })

  test('is read twice the same', () => {
    fc.assert(
      fc.property(htmlText(), (page) => {
        expect(JSON.stringify(readHtml(page))).toBe(JSON.stringify(readHtml(page)))
      }),
      { numRuns: 100 },
    )
  })
})

describe('the words of a text node', () => {
  test.each([
    [
      'a&amp;b',
      'a&b',
      [
        ['a', 0],
        ['&', 1, 5],
        ['b', 6],
      ],
    ],
    [
      '&amp;lt;',
      '&lt;',
      [
        ['&', 0, 5],
        ['lt;', 5],
      ],
    ],
    [
      '1\r\n2\r3',
      '1\n2\n3',
      [
        ['1', 0],
        ['\n', 1, 2],
        ['2', 3],
        ['\n', 4, 1],
        ['3', 5],
      ],
    ],
    [
      '&copy2010 &x',
      '©2010 &x',
      [
        ['©', 0, 5],
        ['2010 &x', 5],
      ],
    ],
    [
      '&#x1F600;&#128;',
      '😀€',
      [
        ['😀', 0, 9],
        ['€', 9, 6],
      ],
    ],
    [
      'a\0b',
      'ab',
      [
        ['a', 0],
        ['b', 2],
      ],
    ],
    ['foo<tr>x', 'foox', [['foox', 0, 8]]],
  ])('of %j stand where %j says', (source, value, expected) => {
    const aligned = alignText(source, value, [0, source.length])
    expect(
      aligned.map(({ words, start, width }) =>
        width === undefined ? [words, start] : [words, start, width],
      ),
    ).toEqual(expected)
  })

  test('add up to the text, whatever the entities', () => {
    const part = fc.constantFrom(
      'a',
      '&amp;',
      '&',
      'lt;',
      '&lt',
      ';',
      '\r\n',
      '\r',
      '\n',
      '\0',
      '&#60;',
      '&NotEqualTilde;',
      '😀',
      ' ',
    )
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const source = `<p>x${parts.join('')}x</p>`
        const [block] = readHtml(source).article.body.blocks
        const text = block?.type === 'paragraph' ? block.passage.text : ''
        expect([text.startsWith('x'), text.endsWith('x')]).toEqual([true, true])
        expectExactPlaces(readHtml(source))
      }),
      { numRuns: 1000 },
    )
  })

  test('are not moved by a byte order mark or line ends of two units', () => {
    const { article } = readHtml('\u{FEFF}<p>A\r\n\r\n</p>\r\n<p>B &amp; C</p>')
    expect(
      article.body.blocks.map((block) => (block.type === 'paragraph' ? block.passage.pieces : [])),
    ).toEqual([
      [{ at: 0, start: 3, length: 1 }],
      [
        { at: 0, start: 17, length: 2 },
        { at: 2, start: 19, length: 1, width: 5 },
        { at: 3, start: 24, length: 2 },
      ],
    ])
  })
})

const pagesIn = (path: string) =>
  readdirSync(path)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(join(path, name), 'utf8'))

describeWithMaterial('a real page', ['corpus', 'html'], (path) => {
  const pages = pagesIn(path)

  test('has exact places', () => {
    expect(pages.length).toBeGreaterThan(9)
    for (const page of pages) expectExactPlaces(readHtml(page))
  }, 60_000)

  test('has exact places however it is torn', () => {
    for (const page of pages.slice(0, 6))
      fc.assert(
        fc.property(mutated(page.slice(0, 20_000)), (torn) => expectExactPlaces(readHtml(torn))),
        { numRuns: 15 },
      )
  }, 60_000)
})
