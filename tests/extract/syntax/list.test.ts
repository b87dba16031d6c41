// Lists of one bullet a line.
import { describe, expect, test } from 'vitest'
import { parse, treeOf } from '../parse.ts'

describe('a list', () => {
  test('has one item a line, indented or not', () => {
    expect(treeOf('- a b\n  *  c \n+ d')).toBe(`root[1] (1:1-3:4, 0-17)
└─0 list[3] (1:1-3:4, 0-17)
    │ ordered: false
    │ spread: false
    ├─0 listItem[1] (1:1-1:6, 0-5)
    │   │ spread: false
    │   └─0 paragraph[1] (1:3-1:6, 2-5)
    │       └─0 text "a b" (1:3-1:6, 2-5)
    ├─1 listItem[1] (2:3-2:7, 8-12)
    │   │ spread: false
    │   └─0 paragraph[1] (2:6-2:7, 11-12)
    │       └─0 text "c" (2:6-2:7, 11-12)
    └─2 listItem[1] (3:1-3:4, 14-17)
        │ spread: false
        └─0 paragraph[1] (3:3-3:4, 16-17)
            └─0 text "d" (3:3-3:4, 16-17)`)
  })

  test.each([
    ['- a\nb', ['list', 'paragraph']],
    ['a\n- b', ['paragraph', 'list']],
    ['- a\n\n- b', ['list', 'list']],
    ['- - - a', ['list']],
    ['-', ['paragraph']],
    ['-a', ['paragraph']],
    ['----', ['paragraph']],
    ['– a', ['paragraph']],
    ['- ', ['list']],
  ])('%j is read as %j', (text, types) => {
    expect(parse(text).children.map((node) => node.type)).toEqual(types)
  })

  test('takes bullets behind a bullet for words', () => {
    expect(parse('- - - a').children).toMatchObject([
      { children: [{ children: [{ children: [{ type: 'text', value: '- - a' }] }] }] },
    ])
  })
})
