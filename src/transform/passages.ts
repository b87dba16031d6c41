// All passages of an article.
import type { Article, Block, Passage, Section } from '../model/article.ts'

/** Title, headings and the words of every block, in the order of the text. */
export function passagesOf({ title, body }: Article): readonly Passage[] {
  return [...present([title]), ...passagesIn(body)]
}

function passagesIn({ heading, blocks, sections }: Section): readonly Passage[] {
  return [
    ...present([heading]),
    ...blocks.flatMap((block) => present(wordsOf(block))),
    ...sections.flatMap(passagesIn),
  ]
}

function present(passages: readonly (Passage | undefined)[]): readonly Passage[] {
  return passages.filter((passage) => passage !== undefined)
}

function wordsOf(block: Block): readonly (Passage | undefined)[] {
  switch (block.type) {
    case 'paragraph':
      return [block.passage]
    case 'list':
      return block.items
    case 'infobox':
      return [block.caption, ...block.fields.flatMap(({ key, value, cells = [] }) => [key, value, ...cells])]
    case 'table':
      return [block.title, ...block.columns, ...block.rows.flatMap(({ cells, group }) => [group, ...cells])]
    default:
      return block satisfies never
  }
}
