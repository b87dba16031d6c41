// Reads articles in wikitext, as wikis store and export them.
import type { Reader } from '../extraction.ts'
import { readWikitext } from '../wikitext/article.ts'
import { looksLikeWikitext } from '../wikitext/evidence.ts'

/** MediaWiki's markup. */
export const wikitext: Reader = {
  name: 'wikitext',
  accepts: ({ text }) => looksLikeWikitext(text),
  read: readWikitext,
}
