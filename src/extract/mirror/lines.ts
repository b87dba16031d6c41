// The lines of a copied page, without those that belong to the wiki's page and not to the article.
import type { Span } from '../../model/span.ts'
import { linesOf } from '../lines.ts'
import type { LeftOut } from '../left-out-parts.ts'

/** A line without blanks at its ends; empty where `start` is `end`. */
export interface MirrorLine extends Span {
  readonly isBlank: boolean
}

/** A text has at most this many lines; more is no article. */
const MOST_LINES = 200_000
const HEAD = 300

/** What the frame of a page says, by the beginning of its lines. */
const FRAME: readonly (readonly [string, RegExp])[] = [
  [
    'lines of the page frame',
    /^(?:from wikipedia|jump to(?: navigation| search| content|:)|skip to (?:main )?content|\(?redirected from |read\s+(?:edit|view)|view (?:source|history)|edit links|add languages|\d{1,3} languages$|(?:this|the) page was last (?:edited|modified)|retrieved from |categories:|category:|hidden categories:|navigation menu|text is available under|coordinates:|from .{1,40}, the free encyclopedia)/iu,
  ],
  [
    'hatnotes',
    /^(?:for other uses|for the .{1,80}, see |not to be confused with|this article is about|main (?:article|page)s?:|see also:|further information:|this article (?:needs|may|has|relies|does)|please help |\(learn how and when|you can help|find sources:|unsourced material)/iu,
  ],
  ['references', /^\^\s?(?:[a-z0-9]{1,3}\b|\S)/iu],
]

/** "Contents", "Contents [hide]": a table of contents follows. */
const CONTENTS = /^contents\s{0,3}(?:\[?\s?(?:hide|show)\s?\]?)?$/iu
/** "2.1 General elections", "• 3 See also" */
const CONTENTS_LINE = /^(?:[•*-] ?)?\d{1,2}(?:\.\d{1,2}){0,4}\.?[ \t]{1,4}\S[^\t]{0,150}$/u

/** The lines of a text, and where the rest was cut off. */
export interface MirrorLines {
  readonly lines: readonly MirrorLine[]
  readonly cut: Span | undefined
}

/** Lines that are left out end a paragraph as a blank line does. */
export function readLines(text: string, left: LeftOut): MirrorLines {
  const lines: MirrorLine[] = []
  let inContents = false
  for (const line of linesOf(text)) {
    if (lines.length === MOST_LINES)
      return { lines, cut: { start: line.start, end: Math.min(text.length, line.start + 80) } }
    const { start, end } = trim(text, line)
    const head = text.slice(start, Math.min(end, start + HEAD))
    const what: string | undefined = start < end ? kindOf(head, inContents) : undefined
    if (start < end) inContents = what === CONTENTS_KIND
    if (what !== undefined) left.add(what, { start, end })
    const isBlank = start >= end || what !== undefined
    lines.push({ start, end: isBlank ? start : end, isBlank })
  }
  return { lines, cut: undefined }
}

const CONTENTS_KIND = 'tables of contents'

/** Why a line is left out, if it is. */
function kindOf(head: string, inContents: boolean): string | undefined {
  const isContents = CONTENTS.test(head) || (inContents && CONTENTS_LINE.test(head))
  return isContents ? CONTENTS_KIND : FRAME.find(([, form]) => form.test(head))?.[0]
}

/** Tabs at the ends are cells that are empty, and are kept behind words. */
function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /^[^\S\t]$/u.test(text.charAt(from))) from++
  while (to > from && /^[^\S\t]$/u.test(text.charAt(to - 1))) to--
  return text.slice(from, to).trim() === '' ? { start: from, end: from } : { start: from, end: to }
}
