// The title of the wiki page that a Markdown link leads to.
import { hrefTitle } from '../html/link-target.ts'
import { prefixKind } from '../wikitext/namespaces.ts'
import { pageTitle } from '../wikitext/render-link.ts'

/** The title that an address leads to; undefined where it is no page of a wiki. */
export function addressTitle(address: string): string | undefined {
  if (address.startsWith('#')) return undefined
  const title = hrefTitle(address)
  return title === undefined ? undefined : articleTitle(title)
}

/** A title as written in a link; undefined where it names a file, a category or another wiki. */
export function articleTitle(written: string): string | undefined {
  const bare = written.trim().replace(/^:/u, '')
  const colon = bare.indexOf(':')
  if (colon > 0 && prefixKind(bare.slice(0, colon)) !== undefined) return undefined
  const title = pageTitle(bare)
  return title === '' ? undefined : title
}

/** Whether a wiki link shows a file or names a category, so that its words are none of the text. */
export function isMediaLink(target: string): boolean {
  const colon = target.indexOf(':')
  if (colon < 1) return false
  const kind = prefixKind(target.slice(0, colon))
  return kind === 'file' || kind === 'category'
}
