// Reads pages of wikis as HTML: rendered, as Parsoid writes them, saved, or mirrored; with a head or without.
import type { Article, Section } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import type { Extraction, Note, Reader } from '../extraction.ts'
import { toDiagnostics } from '../extraction.ts'
import { looksLikeHtml } from '../html/accepts.ts'
import { readBody } from '../html/body.ts'
import { contentOf } from '../html/content.ts'
import { readFacts, type PageFacts } from '../html/head.ts'
import { parsePage } from '../html/parse.ts'

/** Pages of wikis as HTML. */
export const html: Reader = { name: 'html', accepts: ({ text }) => looksLikeHtml(text), read }

function read(source: Source): Extraction {
  const { root, notes: cut } = parsePage(source.text)
  const facts = readFacts(source.text, root)
  const known = facts.title.passage?.text ?? source.origin?.title ?? facts.origin.title
  const page = { text: source.text, ...(known === undefined ? {} : { title: known }) }
  const { body, notes } = readBody(page, contentOf(root).children, facts.title)
  return {
    article: { source, ...statedBy(facts), language: languageIn(source, facts), tree: EMPTY_TREE, body },
    diagnostics: toDiagnostics(source, [...cut, ...missingParts(known, body), ...notes]),
  }
}

/** The syntax tree is that of Markdown: pages have none. */
const EMPTY_TREE: Article['tree'] = { type: 'root', children: [] }

function statedBy({ title, origin }: PageFacts): Pick<Article, 'title' | 'origin'> {
  return {
    ...(title.passage === undefined ? {} : { title: title.passage }),
    ...(Object.keys(origin).length === 0 ? {} : { origin }),
  }
}

function languageIn({ origin }: Source, { language }: PageFacts): string {
  return (language ?? origin?.language ?? 'en').toLowerCase()
}

/** What rules look for first; an infobox prints the title, too. */
function missingParts(title: string | undefined, { blocks, sections }: Section): readonly Note[] {
  const infobox = [...blocks, ...sections.flatMap((section) => section.blocks)].find(
    ({ type }) => type === 'infobox',
  )
  const caption = infobox?.type === 'infobox' ? infobox.caption : undefined
  const notes: Note[] = []
  if (title === undefined && caption === undefined)
    notes.push({
      code: 'no-title',
      message: 'expected a heading <h1> or a <title>; the article has no title',
    })
  if (infobox === undefined)
    notes.push({ code: 'no-infobox', message: 'expected a table of the class "infobox"; found none' })
  return notes
}
