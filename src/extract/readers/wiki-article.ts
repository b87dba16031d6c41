// Reads articles whose wiki markup was stripped: an infobox as bullets, headings on `=`, tables on `|`.
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Source } from '../../model/source.ts'
import type { Extraction, Reader } from '../extraction.ts'
import { toDiagnostics } from '../extraction.ts'
import { outline } from '../outline.ts'
import { remarkWikiArticle } from '../syntax/remark-wiki-article.ts'

const processor = unified().use(remarkParse).use(remarkWikiArticle).freeze()

/** The dialect of encyclopedia articles as plain text; it takes whatever no other reader takes. */
export const wikiArticle: Reader = { name: 'wiki-article', accepts: () => true, read }

function read(source: Source): Extraction {
  const tree = parse(source.text)
  const { title, body, notes } = outline(source, tree)
  const named = title === undefined ? {} : { title }
  return {
    article: { source, ...named, language: 'en', tree, body },
    diagnostics: toDiagnostics(source, notes),
  }
}

/** The tree of a text. micromark drops one byte order mark and counts from 0 behind it: it gets one to drop, as a text may begin with its own. */
export function parse(text: string): Root {
  return processor.parse(`\u{FEFF}${text}`)
}
