// The syntax of a wiki article: what is added to micromark and what is taken away.
import { codes } from 'micromark-util-symbol'
import type { Extension } from 'micromark-util-types'
import { wikiHeading } from './heading.ts'
import { wikiList } from './list.ts'
import { wikiTable } from './table.ts'

/**
 * Constructs of Markdown that would change plain prose. A name below is switched off because of such a text:
 * the dialect is wiki markup with its markup stripped, so these signs are words in it.
 */
const disabled: readonly string[] = [
  // `*`, `_` and back quotes: footnote stars, names of files, quoted words.
  'attention',
  'codeText',
  // `AT&amp;T`, `C:\*`: the text must read as its characters stand.
  'characterEscape',
  'characterReference',
  'hardBreakEscape',
  // `<1 %`, `[sic]`, `![…`: neither HTML nor links are left in it.
  'autolink',
  'htmlFlow',
  'htmlText',
  'definition',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
  // Lines that begin with blanks, `#1 party`, `> 5 %`, `~~~`: paragraphs.
  'codeIndented',
  'codeFenced',
  'headingAtx',
  'blockQuote',
  // A line of `=` or `-` below a paragraph, or alone: no underline, no rule.
  'setextUnderline',
  'thematicBreak',
  // `15. June` would lose its 15, and containers cost too much: see wikiList.
  'list',
]

/** Extends micromark by headings on `=`, tables on `|` and lists of one bullet a line. */
export function wikiArticleSyntax(): Extension {
  return {
    flow: {
      [codes.equalsTo]: wikiHeading,
      [codes.verticalBar]: wikiTable,
      [codes.dash]: wikiList,
      [codes.asterisk]: wikiList,
      [codes.plusSign]: wikiList,
    },
    disable: { null: [...disabled] },
  }
}
