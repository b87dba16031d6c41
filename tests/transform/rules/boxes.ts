// Reads infoboxes for the tests: fields as wikitext, or rows as HTML, in an article of the name, and what they say.
import { extract } from '../../../src/extract/extract.ts'
import type { Graph } from '../../../src/model/graph.ts'
import { byCodePoint } from '../../../src/model/order.ts'
import { makeSource } from '../../../src/model/source.ts'
import { transform } from '../../../src/transform/transform.ts'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'

export interface Boxed {
  readonly language?: string
  readonly template?: string
  readonly title?: string
}

/** The graph of an article whose infobox has these fields, each `key = value` in wikitext. */
export function boxGraph(fields: readonly string[], boxed: Boxed = {}): Graph {
  const { language = 'en', template = 'Infobox political party', title = 'Granite Party' } = boxed
  const text = `{{${template}\n${fields.map((field) => `| ${field}\n`).join('')}}}\n`
  return graphIn(text, 'wikitext', { language, title })
}

/** The graph of an article whose infobox has these rows of HTML. */
export function htmlGraph(rows: readonly string[], boxed: Boxed = {}): Graph {
  const { language = 'en', title = 'Granite Party' } = boxed
  const text = `<table class="infobox"><caption>${title}</caption>\n${rows.map((row) => `<tr>${row}</tr>\n`).join('')}</table>\n<p>Granite.</p>\n`
  return graphIn(text, 'html', { language, title })
}

function graphIn(text: string, format: string, origin: { language: string; title: string }): Graph {
  return transform([extract(makeSource('a.txt', text, { format, origin })).article])
}

/** What the infobox of a graph says, without the subject where it is the article's own. */
export function said({ claims }: Graph, title = 'Granite Party'): readonly string[] {
  return claims
    .filter(({ source, derived }) => source === 'infobox' && derived !== true)
    .map((claim) => showStatement(claim).replace(`${title} `, ''))
    .sort(byCodePoint)
}

/** Statements of fields of a party's infobox. */
export const boxSays = (fields: readonly string[], boxed: Boxed = {}) =>
  said(boxGraph(fields, boxed), boxed.title)

/** What could not be read, without places. */
export const doubtsOf = ({ diagnostics }: Graph) =>
  diagnostics
    .filter(({ code }) => code !== 'unread-sentence')
    .map((one) => showDiagnostic(one).replace(/^\S+ /u, ''))
