// The marks of footnotes that stay in copied text: `[1]`, `[a]`, `[note 2]`, `[citation needed]`, `[edit]`.

/** What stands between the brackets of a mark. */
const LABEL =
  /^(?:\d{1,3}|[a-z]{1,2}|(?:note|nb|n|ref|fn|lower-alpha|upper-alpha) ?\d{1,3}|(?:citation|clarification|page|year|date|better source|full citation|quotation|verification|non-primary source) needed|who\?|when\?|where\?|which\?|why\?|by whom\?|according to whom\?|dubious(?: – discuss)?|update|dead link|permanent dead link|failed verification|sic|edit|edit source|source edit)$/iu

const LONGEST = 40

/** A mark within a text, without what stands around it. */
export const FOOTNOTE_MARK = /\[(?<label>[^[\]\n]{1,40})\]/gu

/** Whether the words between two brackets make a mark that is none of the text. */
export function isFootnoteLabel(label: string): boolean {
  return label.length <= LONGEST && LABEL.test(label.trim())
}
