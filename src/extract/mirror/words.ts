// The words of copied lines, the marks of footnotes taken out; in values they part what stands beside them.
import type { Passage } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import { FOOTNOTE_MARK, isFootnoteLabel } from '../footnote-marks.ts'
import { makeWriter, type Setting, type Writer } from '../wikitext/writer.ts'

/** "(foundation)5 May 1930 (ban)", "(as League) 1930 (as Party)": one date with its event ends, the next begins. */
const NEXT_DATE =
  /\)(?<gap>[ ,;]{0,3})(?=(?:\d{1,2}\.? \p{L}{3,12}\.? |\p{L}{3,12}\.? \d{1,2}, |\p{L}{3,12} )?\d{4}[^()\d]{0,20}\()/gu

/** The words of lines; undefined where there are none. */
export function wordsOf(text: string, lines: readonly Span[], setting: Setting): Passage | undefined {
  const writer = makeWriter(text, setting)
  for (const [index, line] of lines.entries()) {
    if (index > 0) writer.lineBreak()
    writeLine(writer, text, line)
  }
  return writer.build()
}

function writeLine(writer: Writer, text: string, { start, end }: Span): void {
  const words = text.slice(start, end)
  let at = 0
  for (const { index, length, parts } of cutsIn(words, writer.setting)) {
    if (index < at) continue
    writer.words(start + at, start + index)
    if (parts) writer.lineBreak()
    at = index + length
  }
  writer.words(start + at, end)
}

/** What is taken out of a line, and whether it parts two values. */
interface Cut {
  readonly index: number
  readonly length: number
  readonly parts: boolean
}

function cutsIn(words: string, setting: Setting): readonly Cut[] {
  const marks = [...words.matchAll(FOOTNOTE_MARK)].flatMap((match): readonly Cut[] => {
    if (!isFootnoteLabel(match.groups?.['label'] ?? '')) return []
    const { index } = match
    const { length } = match[0]
    return [{ index, length, parts: parts(words, index, index + length) }]
  })
  if (setting === 'prose') return marks
  const dates = [...words.matchAll(NEXT_DATE)].map(({ index, groups }) => ({
    index: index + 1,
    length: groups?.['gap']?.length ?? 0,
    parts: true,
  }))
  return [...marks, ...dates].sort((a, b) => a.index - b.index)
}

/** A mark with words glued to both sides stands where a line ended. */
function parts(words: string, from: number, to: number): boolean {
  return /^[^\s,;.:)\][(]$/u.test(words.charAt(to)) && /^[^\s,;([]$/u.test(words.charAt(from - 1))
}
