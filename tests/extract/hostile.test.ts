// Sizes that break careless readers: nothing throws, and nothing grows out of proportion.
import { expect, test, vi } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'

// A busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 })

test.each([
  [
    '400,000 bars on one line',
    '|'.repeat(400_000),
    { codes: ['no-infobox', 'no-title', 'row-capped', 'table-too-small'], nodes: 1003 },
  ],
  ['100,000 blanks in a heading', `= a${' '.repeat(100_000)}b =`, { codes: ['no-infobox'], nodes: 3 }],
  [
    '100,000 blanks in what is no heading',
    `= a${' '.repeat(100_000)}b`,
    { codes: ['no-infobox', 'no-title'], nodes: 3 },
  ],
  [
    '100,000 blanks in a cell',
    `| a${' '.repeat(100_000)}| b |`,
    { codes: ['no-infobox', 'no-title', 'table-too-small'], nodes: 7 },
  ],
  ['100,000 bullets on one line', '- '.repeat(100_000), { codes: ['no-infobox', 'no-title'], nodes: 5 }],
  [
    'a long row above many short ones',
    `${'|x'.repeat(1000)}|\n${'| a |\n'.repeat(5000)}`,
    { codes: ['no-infobox', 'no-title', 'row-capped'], nodes: 17003 },
  ],
  ['1 MB on one line', 'word '.repeat(200_000), { codes: ['no-infobox', 'no-title'], nodes: 3 }],
])('%s', (_, text, { codes, nodes }) => {
  const { article, diagnostics } = extract(makeSource('a.txt', text))
  expect(diagnostics.map(({ code }) => code).toSorted()).toEqual(codes)
  expect(countNodes(article.tree)).toBe(nodes)
})

function countNodes(node: { children?: readonly object[] }): number {
  return 1 + (node.children ?? []).reduce((sum: number, child) => sum + countNodes(child), 0)
}
