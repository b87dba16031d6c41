// Reads copied text for tests and prints it line by line.
import type { Extraction } from '../../../src/extract/extraction.ts'
import { mirrorText } from '../../../src/extract/readers/mirror-text.ts'
import { makeSource } from '../../../src/model/source.ts'
import { articleLines } from '../show-article.ts'

export const readMirror = (text: string): Extraction => mirrorText.read(makeSource('page.txt', text))

/** The lines of an article: headings, blocks. */
export const linesOf = (text: string): readonly string[] => articleLines(readMirror(text).article)

/** Codes and words of what could not be read; what every copy leaves out is left out here, too. */
export const doubtsOf = (text: string): readonly string[] =>
  readMirror(text)
    .diagnostics.filter(({ code }) => code !== 'left-out' && code !== 'no-infobox' && code !== 'no-title')
    .map(({ code, evidence }) => `${code} ${evidence?.quote ?? ''}`)
