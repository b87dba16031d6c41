// The formats that articles come in: to add one, add a line above the last, which takes what is left.
import type { Reader } from './extraction.ts'
import { html } from './readers/html.ts'
import { markdown } from './readers/markdown.ts'
import { mirrorText } from './readers/mirror-text.ts'
import { wikiArticle } from './readers/wiki-article.ts'
import { wikitext } from './readers/wikitext.ts'

/** In the order in which they are asked. */
export const readers = [html, wikitext, markdown, mirrorText, wikiArticle] as const satisfies readonly [
  ...Reader[],
  Reader,
]
