// Parses a text as the reader does, for tests that look at trees.
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { inspectNoColor } from 'unist-util-inspect'
import { remarkWikiArticle } from '../../src/extract/syntax/remark-wiki-article.ts'

const processor = unified().use(remarkParse).use(remarkWikiArticle).freeze()

/** The tree of a text. */
export function parse(text: string): Root {
  return processor.parse(text)
}

/** The tree of a text, one node a line with its places. */
export function treeOf(text: string): string {
  return inspectNoColor(parse(text))
}
