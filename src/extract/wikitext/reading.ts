// What reading a page into blocks needs.
import type { Passage } from '../../model/article.ts'
import type { Source } from '../../model/source.ts'
import type { ReadBlock } from '../extraction.ts'
import type { Page } from './page.ts'

/** Where blocks and headings go, in the order of the page. */
export interface Sink {
  heading(depth: number, words: Passage | undefined): void
  block(read: ReadBlock): void
}

export interface Reading {
  readonly source: Source
  readonly page: Page
  readonly sink: Sink
}
