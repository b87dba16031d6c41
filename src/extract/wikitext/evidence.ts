// Tells by its look whether a text is wikitext.

const SAMPLE = 60_000

/** Signs of wikitext that plain text, Markdown and HTML do not have. */
const SIGNS: readonly RegExp[] = [
  /\{\{[^{}|\n]{1,80}(?:\||\}\}|\n)/u,
  /\[\[[^[\]|\n]{1,120}(?:\||\]\])/u,
  /'''[^'\n]{1,120}'''/u,
  /^={2,6}[^=\n]{1,120}={2,6}[ \t]{0,5}$/mu,
  /^:{0,3}\{\|[^\n]{0,200}$/mu,
  /^\[\[[^[\]|\n:]{3,20}:[^[\]\n]{1,120}\]\]/mu,
  /<ref(?:>| name| group)/u,
  /^#REDIRECT\s{0,3}:?\s{0,3}\[\[/iu,
]

/** A whole page of HTML or XML. */
const PAGE = /^\s{0,100}<(?:!doctype|html|\?xml|body|head)\b/iu

/** Signs of Markdown, or of a part of HTML. */
const AGAINST: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /\]\((?:https?:|\/|#|\.)/u,
  /^\|? {0,3}:?-{3,40}:? {0,3}\|/mu,
  /^(?:```|~~~)/mu,
  /\*\*[^*\n]{1,80}\*\*/u,
  /^---\r?\n/u,
  /^\s{0,100}<(?:div|table|section|p|h[1-6])\b/iu,
]

/** Whether a text shows two signs of wikitext, and more of them than of other forms. */
export function looksLikeWikitext(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  if (PAGE.test(sample)) return false
  const signs = SIGNS.filter((sign) => sign.test(sample)).length
  return signs >= 2 && signs > AGAINST.filter((sign) => sign.test(sample)).length
}
