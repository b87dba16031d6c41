// Reads Markdown for tests and prints it line by line.
import type { Extraction } from '../../../src/extract/extraction.ts'
import { markdown } from '../../../src/extract/readers/markdown.ts'
import { makeSource } from '../../../src/model/source.ts'
import { articleLines } from '../show-article.ts'

export const readMarkdown = (text: string): Extraction => markdown.read(makeSource('page.md', text))

/** The lines of an article: headings, blocks; links as `words→target`. */
export const linesOf = (text: string): readonly string[] => articleLines(readMarkdown(text).article)
