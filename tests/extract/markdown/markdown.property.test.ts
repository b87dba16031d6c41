// Whatever the Markdown: no throw, exact places; blocks of common texts are those that remark finds.
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { expectExactPlaces } from '../html/places.ts'
import { changedText, markedText } from '../marked-text.ts'
import { linesOf, readMarkdown } from './read.ts'

const marks =
  '# |## |### |- |* |1. |> |  - |    |**|*|_|__|~~|`|``|[|]|(|)|[[|]]|\\||!|<br>|<b>|</b>|<!--|-->|<del>|</del>|&amp;|&#0;|\\|\n---\n|\n===\n|---\n|```\n|: |[a]: /wiki/B\n|[^1]|[^1]: |[1]|/wiki/Ann_Mor|https://a.example/wiki/X|<https://a.example>|![Increase](Increase2.svg)'
    .split('|')
    .concat(['|', '| --- | --- |\n', '| a | b |\n', '\\|'])
const words = [
  'Leader',
  'Founded',
  'title: T',
  'Key: value',
  'Ann Mor',
  '1921',
  '7,100',
  '5.02%',
  'é',
  'words',
]

const page =
  '---\ntitle: "Green"\nurl: https://a.example/wiki/Green\n---\n\n# Green\n\n| Green | |\n|---|---|\n| **Leader** | [Ann](/wiki/Ann_Mor)<br>Bo |\n| Founded | 1921[^1] |\n\nThe **Green** (*Grün*) is led\nby [Ann][a] &amp; co.\n\n> quoted\n\n## Results\n\n| Year | Votes |\n|---|---|\n| 1921 | 7,100 |\n| 1925 | 8,\n200 |\n\n- one\n  - two\n\n[a]: /wiki/Ann_Mor\n[^1]: note\n'

describe('any text', () => {
  test.each([
    ['of random marks', markedText(marks, words), 1000],
    ['of many random marks', markedText(marks, words, 500), 50],
    ['of a page with changes', changedText(page, marks), 300],
  ] as const)('%s is read with exact places', (_, texts, numRuns) => {
    fc.assert(
      fc.property(texts, (text) => expectExactPlaces(readMarkdown(text))),
      { numRuns },
    )
  })
})

/** Blocks of one line each, as notes and converters write them. */
const line = fc
  .array(
    fc.constantFrom('Ann', 'Mor', 'won', '1921', '7,100', '**bold**', '*slanted*', '`code`', '[x](/wiki/Y)'),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.join(' '))
const list = fc
  .array(fc.tuple(fc.constantFrom('- ', '  - '), line), { minLength: 1, maxLength: 5 })
  .map((items) => items.map(([mark, item], index) => `${index === 0 ? '- ' : mark}${item}`).join('\n'))
const block = fc.oneof(
  line.map((words) => `## ${words}`),
  line.map((words) => `${words}\n---`),
  fc.tuple(line, line).map((lines) => lines.join('\n')),
  line.map((words) => `> ${words}`),
  list,
)

describe('common Markdown', () => {
  test('has the headings, paragraphs and items that remark finds', () => {
    const texts = fc.array(block, { minLength: 1, maxLength: 8 }).map((blocks) => blocks.join('\n\n'))
    fc.assert(
      fc.property(texts, (text) => {
        const read = linesOf(`# T\n\n${text}\n`).map((words) => words.replaceAll('→Y', ''))
        expect(read).toEqual(remarkLines(`# T\n\n${text}\n`))
      }),
      { numRuns: 150 },
    )
  })
})

const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze()

/** Headings, paragraphs and items of a text in its order; the title left out. */
function remarkLines(text: string): readonly string[] {
  const tree: Root = remark.parse(text)
  return tree.children.slice(1).flatMap((node) => blockLines(node))
}

function blockLines(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [`${'#'.repeat(node.depth)} ${wordsOf(node)}`]
    case 'paragraph':
      return [wordsOf(node)]
    case 'blockquote':
      return node.children.flatMap(blockLines)
    case 'list':
      return node.children.flatMap((item) => [
        `- ${wordsOf(item.children[0])}`,
        ...item.children.slice(1).flatMap(blockLines),
      ])
    default:
      return []
  }
}

function wordsOf(node: Nodes | undefined): string {
  if (node === undefined) return ''
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}
