// Tables on lines that begin with a bar.
import { describe, expect, test } from 'vitest'
import { parse, treeOf } from '../parse.ts'

describe('a table', () => {
  test('needs no line of dashes, keeps empty cells, and closes at its last bar', () => {
    expect(treeOf('| A | B |\n|1||\n')).toBe(`root[1] (1:1-3:1, 0-15)
└─0 wikiTable[2] (1:1-2:5, 0-14)
    ├─0 wikiTableRow[2] (1:1-1:10, 0-9)
    │   ├─0 wikiTableCell[1] (1:1-1:5, 0-4)
    │   │   └─0 text "A" (1:3-1:4, 2-3)
    │   └─1 wikiTableCell[1] (1:5-1:9, 4-8)
    │       └─0 text "B" (1:7-1:8, 6-7)
    └─1 wikiTableRow[2] (2:1-2:5, 10-14)
        ├─0 wikiTableCell[1] (2:1-2:3, 10-12)
        │   └─0 text "1" (2:2-2:3, 11-12)
        └─1 wikiTableCell[0] (2:3-2:4, 12-13)`)
  })

  test.each([
    ['| a | b |', [['a', 'b']]],
    ['| a | b', [['a', 'b']]],
    ['|a|b|  ', [['a', 'b']]],
    ['  | a |', [['a']]],
    ['||', [['']]],
    ['| a \t b | | |', [['a \t b', '', '']]],
    ['| 0 / 550 | *x* | <br> |', [['0 / 550', '*x*', '<br>']]],
    ['| a |\r| b |\r\n| c |', [['a'], ['b'], ['c']]],
    ['| = a = | - b |', [['= a =', '- b']]],
  ])('%j has the cells %j', (text, cells) => {
    expect(parse(text).children.map(readTable)).toEqual([cells])
  })

  test.each(['|', '| a', 'a | b |', '|-'])('%j is none', (text) => {
    expect(parse(text).children.map((node) => node.type)).toEqual(['paragraph'])
  })

  test.each([
    ['| a |\n\n| b |', ['wikiTable', 'wikiTable']],
    ['before\n| a |\nafter', ['paragraph', 'wikiTable', 'paragraph']],
    ['| a |\n== H ==\n| b |\n- c', ['wikiTable', 'heading', 'wikiTable', 'list']],
  ])('%j is read as %j', (text, types) => {
    expect(parse(text).children.map((node) => node.type)).toEqual(types)
  })

  test('reads 1,000 cells of a row and says that there are more', () => {
    const [exact, longer] = [1000, 1001].map((cells) => parse('|x'.repeat(cells) + '|').children[0])
    expect(
      exact?.type === 'wikiTable' && exact.children.map((row) => [row.children.length, row.capped]),
    ).toEqual([[1000, undefined]])
    expect(
      longer?.type === 'wikiTable' && longer.children.map((row) => [row.children.length, row.capped]),
    ).toEqual([[1000, true]])
  })
})

function readTable(node: ReturnType<typeof parse>['children'][number]) {
  if (node.type !== 'wikiTable') return node.type
  return node.children.map((row) =>
    row.children.map((cell) => cell.children.map(({ value }) => value).join('¦')),
  )
}
