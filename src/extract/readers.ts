// The formats that articles come in: to add one, add a line above the last, which takes what is left.
import type { Reader } from './extraction.ts'
import { wikiArticle } from './readers/wiki-article.ts'

/** In the order in which they are asked. */
export const readers = [wikiArticle] as const satisfies readonly [...Reader[], Reader]
