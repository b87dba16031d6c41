// What Markdown would read into plain prose.
import { expect, test } from 'vitest'
import { parse, treeOf } from '../parse.ts'

test.each([
  ['15. Juni 2005'],
  ['1) first'],
  ['    four blanks'],
  ['\ttab'],
  ['# 1 in the list'],
  ['> 5 %'],
  ['~~~'],
  ['```'],
  ['***'],
  ['___'],
  ['*a* _b_ `c` **d**'],
  ['<b>x</b> <!-- y --> <http://a.example>'],
  ['AT&amp;T &#65; \\* C:\\'],
  ['[a](b) ![c](d) [e]: f'],
  ['[a]: b "c"'],
  ['a\n==='],
  ['a\n---'],
  ['a  \nb'],
  ['a\\\nb'],
])('%j stays a paragraph', (text) => {
  const tree = parse(text)
  expect(tree.children.map((node) => node.type)).toEqual(['paragraph'])
  expect(tree.children[0]).toMatchObject({ children: [{ type: 'text' }] })
})

test('a paragraph keeps its place from the first word to the last', () => {
  expect(treeOf('  a  \n  b\t\n\n\u{FEFF}c')).toBe(`root[2] (1:1-4:3, 0-14)
├─0 paragraph[1] (1:3-2:5, 2-10)
│   └─0 text "a\\nb" (1:3-2:4, 2-9)
└─1 paragraph[1] (4:1-4:3, 12-14)
    └─0 text "\u{FEFF}c" (4:1-4:3, 12-14)`)
})
