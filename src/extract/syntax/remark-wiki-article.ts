// A remark plugin for articles whose wiki markup was stripped: headings on `=`, tables on `|`, an infobox.
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { wikiArticleFromMarkdown } from './from-markdown.ts'
import { wikiArticleSyntax } from './syntax.ts'

/** Makes `remark-parse` read wiki articles. */
export function remarkWikiArticle(this: Processor): undefined {
  const data = this.data()
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), wikiArticleSyntax()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), wikiArticleFromMarkdown()]
}
