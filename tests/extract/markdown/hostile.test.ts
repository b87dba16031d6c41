// Sizes that break careless readers of Markdown: read to the end, with few blocks.
import { expect, test } from 'vitest'
import { readMarkdown } from './read.ts'

const N = 10_000

test.each([
  ['quotes in quotes', `${'>'.repeat(N)} a`, 1],
  ['bullets in bullets', `${'- '.repeat(N)}a`, 1],
  ['lists in lists', Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'), 1],
  ['emphasis in emphasis', `${'*a **b _c '.repeat(N)}`, 1],
  ['closing emphasis', `${'*a'.repeat(N)}${'b*'.repeat(N)}`, 1],
  ['brackets in brackets', '['.repeat(N) + ']'.repeat(N), 1],
  ['links that are not closed', '[a]('.repeat(N), 1],
  ['images in links', `${'[![a'.repeat(N)}${'](x)](y)'.repeat(N)}`, 0],
  ['wiki links that are not closed', '[[a|'.repeat(N), 1],
  ['code that is not closed', Array.from({ length: 1500 }, (_, n) => `${'`'.repeat(n + 1)}a`).join(''), 1],
  ['comments that are not closed', `a ${'<!-- '.repeat(N)}`, 1],
  ['elements that are not closed', `a ${'<del>'.repeat(N)}`, 1],
  ['lazy quotes', '> a\nb\n'.repeat(N), 1],
  ['1 MB on one line', 'word '.repeat(200_000), 1],
  ['a bar and 1 MB', `|${'word '.repeat(200_000)}`, 1],
  ['400,000 bars', '|'.repeat(400_000), 0],
  ['50,000 rows', `| Year | Votes |\n|---|---|\n${'| 1921 | 7,100 |\n'.repeat(50_000)}`, 1],
  ['200,000 lines of bold keys', '**A:** b\n'.repeat(200_000), 1],
  ['front matter without an end', `---\n${'a: b\n'.repeat(N)}`, 1],
])(
  '%s',
  (_, text, blocks) => {
    expect(readMarkdown(text).article.body.blocks).toHaveLength(blocks)
  },
  20_000,
)
