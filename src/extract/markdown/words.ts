// From an inline text to a passage: words without marks, each with its place.
import type { Passage } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import { makeWriter, type Setting, type Writer } from '../wikitext/writer.ts'
import { makeSourceSpans, type InlineText } from './inline-text.ts'
import type { Definitions, Mark } from './marks.ts'
import { scanInline } from './scan-inline.ts'

/** What is known of a page while its words are read. */
export interface Page {
  readonly text: string
  readonly definitions: Definitions
  /** Says that a part of the page is none of the article, and why. */
  readonly leaveOut: (what: string, span: Span) => void
}

/** The words of an inline text; undefined where there are none. */
export function wordsOf(page: Page, inline: InlineText, setting: Setting): Passage | undefined {
  const spansOf = makeSourceSpans(inline)
  const writer = makeWriter(page.text, setting)
  let at = 0
  for (const mark of scanInline(inline.text, page.definitions)) {
    if (mark.from < at) continue
    for (const { start, end } of spansOf(at, mark.from)) writer.words(start, end)
    const spans = spansOf(mark.from, mark.to)
    const span = spans.length === 0 ? undefined : spans.reduce(join)
    if (span !== undefined && mark.type === 'left-out') page.leaveOut(mark.what, span)
    else if (span !== undefined && mark.type === 'write') writer.written(mark.words, span.start, span.end)
    else writeMark(writer, mark)
    at = mark.to
  }
  for (const { start, end } of spansOf(at, inline.text.length)) writer.words(start, end)
  return writer.build()
}

/** Marks that take no words of the source. */
function writeMark(writer: Writer, mark: Mark): void {
  switch (mark.type) {
    case 'break':
      writer.lineBreak()
      break
    case 'soft':
      writer.blank()
      break
    case 'open':
      writer.openLink(mark.target)
      break
    case 'close':
      writer.closeLink()
      break
    case 'drop':
    case 'left-out':
    case 'write':
      break
    default:
      mark satisfies never
  }
}
