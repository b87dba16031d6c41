// What resolution needs of an article: what its rules found, and who it is about.
import type { Article } from '../../model/article.ts'
import type { Finding } from '../../model/claim.ts'
import type { Source } from '../../model/source.ts'
import type { Reading } from '../reading.ts'

/** Of a reading neither the text of the article nor its syntax tree. */
export interface KeptReading extends Pick<Reading, 'topic' | 'targets'> {
  readonly article: KeptArticle
}

export interface KeptArticle extends Pick<Article, 'title' | 'origin'> {
  readonly source: Pick<Source, 'key' | 'hash' | 'origin'>
}

/** An article with what its rules found. */
export interface ReadFindings {
  readonly reading: KeptReading
  readonly findings: readonly Finding[]
}
