// Tells by its look whether a text is Markdown.
import type { Source } from '../../model/source.ts'
import { isDialect } from '../dialect.ts'

const SAMPLE = 60_000

/** Each form counts once; one of weight 2 is enough. */
const FORMS: readonly (readonly [number, RegExp])[] = [
  // Front matter.
  [
    2,
    /^---[ \t]{0,9}\r?\n(?:[\p{L}\d_][\p{L}\d_-]{0,39}:[^\n]{0,400}\n|[ \t#-][^\n]{0,400}\n){1,200}(?:---|\.\.\.)[ \t]{0,9}(?:\r?\n|$)/u,
  ],
  // "## History" below a blank line; one "# …" alone may be a comment or a number.
  [2, /(?:^|\n)[ \t]{0,3}#{2,6}[ \t]{1,9}\S/u],
  [1, /^(?:\s{0,100})#[ \t]{1,9}\S[^\n]{0,200}(?:\r?\n|$)/u],
  // "| --- | :-: |" below a line with a bar.
  [2, delimiters(2)],
  [1, delimiters(1)],
  // "[words](address)", "![alt](file)"
  [
    2,
    /\[[^[\]\n]{0,200}\]\((?:https?:|\/|#|\.{0,2}\/|<|[^\s()]{1,200}\.(?:md|html?))[^\s()]{0,400}(?:[ \t]"[^"\n]{0,200}")?\)/u,
  ],
  [1, /(?:^|[\s(|])\*\*[^\s*][^*\n]{0,120}\*\*(?:[\s:.,;)|]|$)/u],
  [1, /(?:^|\n)[^\n|#>=-][^\n]{0,200}\r?\n(?:={3,99}|-{3,99})[ \t]{0,9}(?:\r?\n|$)/u],
  [1, /(?:^|\n)(?:```|~~~)[\w-]{0,20}[ \t]{0,9}\r?\n/u],
  [1, /(?:^|[\s(])\[\[[^[\]|\n]{1,120}(?:\|[^[\]\n]{1,120})?\]\]/u],
  [1, /(?:^|\n)\[[^[\]\n]{1,100}\]:[ \t]{1,9}(?:<|https?:|\/)/u],
]

/** A row of so many dashes at least, below a line with a bar. */
function delimiters(dashes: number): RegExp {
  const cell = `[ \\t]{0,99}:?-{${dashes},99}:?[ \\t]{0,99}`
  return new RegExp(
    `(?:^|\\n)[^\\n|]{0,400}\\|[^\\n]{0,4000}\\n[ \\t]{0,3}\\|?${cell}\\|(?:${cell}\\|){0,99}(?:${cell}|[ \\t]{0,9})(?:\\r?\\n|$)`,
    'u',
  )
}

/** "party.md", "Party.markdown" */
const FILE_NAME = /\.(?:md|markdown|mdown|mkd)$/iu

/** Whether a text shows what only Markdown has, or two of the forms that it mostly has; a file that says so needs none. */
export function looksLikeMarkdown({ key, text }: Source): boolean {
  if (isDialect(text)) return false
  if (FILE_NAME.test(key)) return true
  const sample = text.slice(0, SAMPLE)
  let weight = 0
  for (const [points, form] of FORMS) {
    if (form.test(sample)) weight += points
    if (weight >= 2) return true
  }
  return false
}
