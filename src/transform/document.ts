// What an article gives its document: title, language, and where it is from.
import type { Article, Section } from '../model/article.ts'
import type { Document } from '../model/graph.ts'
import { contentHash } from '../model/hash.ts'
import { present } from '../model/present.ts'
import type { Reading } from './reading.ts'
import { titleOf } from './topic.ts'

/** What the container says of a text goes before what the text says of itself. */
export function documentOf({ article, topic }: Pick<Reading, 'article' | 'topic'>): Document {
  const { source, origin: own } = article
  const { url, revision, date, licence, attribution, language } = { ...own, ...source.origin }
  return {
    key: source.key,
    hash: source.hash,
    language: (language ?? article.language).toLowerCase(),
    title: (titleOf(article) ?? topic.name ?? source.key).normalize('NFC'),
    ...present({ url, revision, date, licence, attribution }),
  }
}

/** Two documents of one title and one text without its markup are forms of one article. */
export function articleKey(article: Article): string {
  return contentHash(titleOf(article) ?? '', wordsOf(article.body).join(' ').replace(/\s+/gu, ' '))
}

function wordsOf(section: Section): readonly string[] {
  const own = section.blocks.flatMap((block) => {
    switch (block.type) {
      case 'paragraph':
        return [block.passage.text]
      case 'list':
        return block.items.map(({ text }) => text)
      case 'infobox':
        return block.fields.flatMap(({ key, value }) => [key.text, value.text])
      case 'table':
        return block.rows.flatMap(({ cells }) => cells.map((cell) => cell?.text ?? ''))
      default:
        return block satisfies never
    }
  })
  return [...own, ...section.sections.flatMap(wordsOf)]
}
