// Finds the title of a copied page: its first line, if that is no sentence and no field.
import type { Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { fieldOfLine } from './fields.ts'
import { editedEnd, isProse } from './forms.ts'
import type { MirrorLine } from './lines.ts'
import { wordsOf } from './words.ts'

/** "Free Shore Movement - Wikipedia", "Free Shore Movement | Party Encyclopedia" */
const SITE = /\s{1,3}[-–—|·]\s{1,3}[^-–—|·]{0,40}(?:wiki|encyclop)[^-–—|·]{0,40}$/iu
const LONGEST_TITLE = 160

/** The title and the index of its line. */
export interface FoundTitle {
  readonly title: Passage
  readonly index: number
}

/** The title of a page; undefined where the first line is something else. */
export function findTitle(text: string, lines: readonly MirrorLine[]): FoundTitle | undefined {
  const index = lines.findIndex(({ isBlank }) => !isBlank)
  const line = lines[index]
  if (line === undefined || line.end - line.start > LONGEST_TITLE) return undefined
  const words = text.slice(line.start, line.end)
  const field = fieldOfLine(text, line)
  const isOther = isProse(words) || words.includes('\t') || /^[•·*–|-]|[.:;]$/u.test(words)
  if (isOther || field?.isKnown === true) return undefined
  const title = wordsOf(text, [bare(words, line)], 'prose')
  return title === undefined ? undefined : { title, index }
}

function bare(words: string, { start }: Span): Span {
  const edited = words.slice(0, editedEnd(words) ?? words.length)
  const site = SITE.exec(edited)
  return { start, end: start + (site === null || site.index === 0 ? edited.length : site.index) }
}
