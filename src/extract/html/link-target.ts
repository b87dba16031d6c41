// Finds the title of the page that a link leads to.
import type { Element } from 'hast'
import { prefixKind } from '../wikitext/namespaces.ts'
import { attribute, hasClass } from './elements.ts'

/** Links that leave the wiki, or lead to something else than a page. */
const ELSEWHERE = new Set([
  'external',
  'extiw',
  'image',
  'mw-file-description',
  'internal',
  'mw-magiclink-isbn',
])
const RED = new Set(['new'])

const LONGEST = 2_000

/** "/wiki/Title", "//en.wikipedia.org/wiki/Title", "./Title", "../Title.html", "https://wiki.example/index.php/Title" */
const PAGE =
  /^(?:(?:https?:)?\/\/[^/?#]{1,200})?(?:\/(?:wiki|index\.php|w\/index\.php|articles?)\/|(?:\.{1,2}\/){1,8}(?:wiki\/)?)(?<title>[^?#]{1,1000})/u

/** "index.php?title=Title&action=edit&redlink=1" */
const QUERY = /^[^?#]{0,400}\?(?:[^#]{0,400}&)?title=(?<title>[^&#]{1,1000})/u

/** A page of a mirror: "Title.html", "Title" */
const FILE = /^(?<title>[^/?#:]{1,500})\.html?(?:$|[?#])/u

/** The title that a link leads to, blanks as blanks, without a fragment; undefined where it leads to no page of the wiki. */
export function linkTarget(link: Element): string | undefined {
  const href = attribute(link, 'href')?.trim().slice(0, LONGEST)
  if (href === undefined || hasClass(link, ELSEWHERE)) return undefined
  const led = hrefTitle(href)
  if (led === undefined) return undefined
  const isRed = hasClass(link, RED) || href.includes('redlink=1')
  const stated = isRed ? undefined : attribute(link, 'title')?.trim()
  return toTitle(stated ?? led)
}

/** Whether a link leads to the page of a file. */
export function leadsToFile(link: Element): boolean {
  const title = hrefTitle(attribute(link, 'href')?.slice(0, LONGEST) ?? '') ?? ''
  const colon = title.indexOf(':')
  return colon > 0 && prefixKind(title.slice(0, colon)) === 'file'
}

/** The title that an address holds: `/wiki/Title`, `?title=Title`. */
export function hrefTitle(href: string): string | undefined {
  const title = (QUERY.exec(href) ?? PAGE.exec(href) ?? FILE.exec(href))?.groups?.['title']
  return title === undefined ? undefined : decode(title.replace(/\.html?$/u, ''))
}

/** "Reds_(Arland)" → "Reds (Arland)"; nothing where it names a file, a category or another wiki. */
function toTitle(stated: string): string | undefined {
  const hash = stated.indexOf('#')
  const words = (hash === -1 ? stated : stated.slice(0, hash))
    .replaceAll('_', ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  const title = words.replace(/^:\s?/u, '')
  const colon = title.indexOf(':')
  const isElsewhere = colon > 0 && prefixKind(title.slice(0, colon)) !== undefined
  return title === '' || isElsewhere ? undefined : title
}

/** Percent signs that are none stay as they are. */
function decode(title: string): string {
  try {
    return decodeURIComponent(title)
  } catch {
    return title
  }
}
