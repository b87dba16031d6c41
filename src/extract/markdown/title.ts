// Finds the title of a Markdown text: its first heading of the first level, else what the front matter says.
import type { Passage } from '../../model/article.ts'
import type { RawBlock } from './block-scan.ts'
import type { FrontMatter } from './front-matter.ts'
import { inlineText } from './inline-text.ts'
import { wordsOf, type Page } from './words.ts'

/** The title, the heading that it is, and how much deeper other headings stand than they say. */
export interface Titled {
  readonly title?: Passage
  readonly heading?: RawBlock
  readonly shift: 0 | 1
}

/** The heading is the title where it stands first or alone on its level. */
export function findTitle(page: Page, blocks: readonly RawBlock[], front: FrontMatter | undefined): Titled {
  const first = blocks.find((block) => block.type === 'heading')
  const stated = front?.title
  const words = first?.depth === 1 ? headingWords(page, first) : undefined
  if (first !== undefined && words !== undefined && isTitle(words, first, { blocks, stated }))
    return { title: words, heading: first, shift: 0 }
  const shift = blocks.some((block) => block.type === 'heading' && block.depth === 1) ? 1 : 0
  return { ...(stated === undefined ? {} : { title: stated }), shift }
}

interface Around {
  readonly blocks: readonly RawBlock[]
  readonly stated: Passage | undefined
}

function isTitle(words: Passage, heading: RawBlock, { blocks, stated }: Around): boolean {
  if (stated === undefined || fold(stated.text) === fold(words.text)) return true
  return blocks.every((block) => block.type !== 'heading' || block.depth > 1 || block === heading)
}

const fold = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()

/** The words of a heading. */
export function headingWords(
  page: Page,
  heading: RawBlock & { readonly type: 'heading' },
): Passage | undefined {
  return wordsOf(page, inlineText(page.text, heading.lines), 'prose')
}
