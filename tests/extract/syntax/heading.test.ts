// Headings between equals signs.
import type { RootContent } from 'mdast'
import { describe, expect, test } from 'vitest'
import { parse, treeOf } from '../parse.ts'

describe('a heading', () => {
  test.each([
    ['= Title =', 1, 'Title'],
    ['==X==', 2, 'X'],
    ['=== X ===', 3, 'X'],
    ['=\tTitle\t=', 1, 'Title'],
    ['== X ==   ', 2, 'X'],
    ['  == X ==', 2, 'X'],
    ['== A = B ==', 2, 'A = B'],
    ['== A == B ==', 2, 'A == B'],
    ['=== X ==', 2, '= X'],
    ['==X===', 2, 'X='],
    ['======= X =======', 6, '= X ='],
    ['== *not* `markup` &amp; <b> ==', 2, '*not* `markup` &amp; <b>'],
    ['== Kıvılcım 🌍 ==', 2, 'Kıvılcım 🌍'],
  ])('%j has depth %d and reads %j', (text, depth, words) => {
    expect(parse(text).children.map(readHeading)).toEqual([{ depth, words }])
  })

  test.each(['=', '==', '===', '= =', '== Title', 'Title ==', 'a = b =', '= a\nb ='])(
    '%j is none',
    (text) => {
      expect(parse(text).children.map((node) => node.type)).toEqual(['paragraph'])
    },
  )

  test('ends a paragraph and needs no blank line', () => {
    expect(treeOf('before\n== H ==\nafter')).toBe(`root[3] (1:1-3:6, 0-20)
├─0 paragraph[1] (1:1-1:7, 0-6)
│   └─0 text "before" (1:1-1:7, 0-6)
├─1 heading[1] (2:1-2:8, 7-14)
│   │ depth: 2
│   └─0 text "H" (2:4-2:5, 10-11)
└─2 paragraph[1] (3:1-3:6, 15-20)
    └─0 text "after" (3:1-3:6, 15-20)`)
  })

  test('keeps the place of its words among blanks and surplus signs', () => {
    expect(treeOf('\r\n===  A ==  \r\n')).toBe(`root[1] (1:1-3:1, 0-15)
└─0 heading[1] (2:1-2:10, 2-11)
    │ depth: 2
    └─0 text "=  A" (2:3-2:7, 4-8)`)
  })
})

function readHeading(node: RootContent) {
  if (node.type !== 'heading') return node.type
  return {
    depth: node.depth,
    words: node.children.map((child) => (child.type === 'text' ? child.value : child.type)).join('|'),
  }
}
