// Prints what a page was read as, so that a test can compare lines.
import { html } from '../../../src/extract/readers/html.ts'
import type { Extraction } from '../../../src/extract/extraction.ts'
import { makeSource } from '../../../src/model/source.ts'
import { articleLines } from '../show-article.ts'

export const readHtml = (text: string): Extraction => html.read(makeSource('page.html', text))

/** The lines of an article: headings, blocks; links as `words→target`. */
export const linesOf = (text: string): readonly string[] => articleLines(readHtml(text).article)
