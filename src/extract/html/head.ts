// What a page says of itself: its title, its language, its address, revision, date and licence.
import type { Element, Root } from 'hast'
import { subPassage, type Passage } from '../../model/article.ts'
import type { Origin } from '../../model/source.ts'
import { attribute, hasClass, walkElements } from './elements.ts'
import { OLD_ID, originOf, SITE } from './origin.ts'
import { languageOf, wordsOf, type Page, type PageTitle } from './words.ts'

/** The head of a page and the elements that tell about it. */
export interface PageFacts {
  readonly title: PageTitle
  readonly origin: Origin
  readonly language?: string
}

/** The elements that say something of the page, by what they are. */
interface Found {
  html?: Element
  content?: Element
  mainHeading?: Element
  firstHeading?: Element
  titleTag?: Element
  readonly metas: Map<string, string>
  readonly links: Map<string, string>
  footer?: Element
  permanent?: string
  scripts: string
}

const MAIN_HEADINGS = new Set(['firstheading', 'mw-page-title-main', 'page-title', 'firstHeading'])

/** Units of scripts that are looked at: settings stand at their beginnings. */
const MOST_SCRIPT = 50_000

/** What a page says of itself. */
export function readFacts(text: string, root: Root): PageFacts {
  const found: Found = { metas: new Map(), links: new Map(), scripts: '' }
  walkElements(root, (element) => {
    note(found, element)
    return true
  })
  const origin = originOf(found, root)
  const language = languageIn(found, origin.url)
  return {
    title: titleOf({ text }, found),
    origin,
    ...(language === undefined ? {} : { language }),
  }
}

/** Takes down what one element says. */
function note(found: Found, element: Element): void {
  NOTES[element.tagName]?.(found, element)
  const id = attribute(element, 'id')
  if (id === 'footer-info-lastmod' || id === 'lastmod') found.footer ??= element
  if (id === 'mw-content-text' || hasClass(element, CONTENT)) found.content ??= element
}

/** By tag: what it says. */
const NOTES: Readonly<Record<string, (found: Found, element: Element) => void>> = {
  html: (found, element) => (found.html ??= element),
  title: (found, element) => (found.titleTag ??= element),
  h1: noteHeading,
  meta: noteLink,
  link: noteLink,
  base: noteLink,
  a: noteAnchor,
  script: noteScript,
}

function noteHeading(found: Found, element: Element): void {
  found.firstHeading ??= element
  if (isMainHeading(element)) found.mainHeading ??= element
}

const isMainHeading = (element: Element) =>
  attribute(element, 'id')?.toLowerCase() === 'firstheading' || hasClass(element, MAIN_HEADINGS)

function noteLink({ metas, links }: Found, element: Element): void {
  const content = attribute(element, 'content')
  const names = ['property', 'name', 'itemProp'].flatMap((name) => attribute(element, name) ?? [])
  if (content !== undefined) for (const name of names) if (!metas.has(name)) metas.set(name, content)
  const href = attribute(element, 'href')
  const rel = attribute(element, 'rel')?.toLowerCase()
  if (href !== undefined && rel !== undefined && !links.has(rel)) links.set(rel, href)
}

function noteAnchor(found: Found, element: Element): void {
  const href = attribute(element, 'href') ?? ''
  if (
    attribute(element, 'rel')?.toLowerCase().split(' ').includes('license') === true &&
    !found.links.has('license')
  )
    found.links.set('license', href)
  // "Retrieved from …&oldid=1" and "Permanent link" name the page's own revision.
  if (OLD_ID.test(href) && !/[?&](?:diff|action)=/u.test(href)) found.permanent ??= href
}

const CONTENT = new Set(['mw-parser-output', 'mw-content-ltr', 'mw-content-rtl'])

function noteScript(found: Found, { children: [child] }: Element): void {
  if (child?.type === 'text' && found.scripts.length < MOST_SCRIPT)
    found.scripts += child.value.slice(0, MOST_SCRIPT)
}

/** The heading that is the title, else the name of the document without that of its site. */
function titleOf(page: Page, { mainHeading, firstHeading, titleTag }: Found): PageTitle {
  const heading = mainHeading ?? firstHeading
  const printed = heading && wordsOf(page, heading.children, { lines: false })
  if (heading !== undefined && printed !== undefined) return { passage: printed, element: heading }
  const named = titleTag && wordsOf(page, titleTag.children, { lines: false })
  return named === undefined ? {} : { passage: withoutSite(named) }
}

function withoutSite(named: Passage): Passage {
  const at = SITE.exec(named.text)?.index ?? 0
  return at > 0 ? subPassage(named, 0, at) : named
}

/** "https://tr.wikipedia.org/wiki/…" */
const HOST =
  /^(?:https?:)?\/\/(?<language>[a-z]{2,3}(?:-[a-z]{2,10})?)\.(?:m\.)?(?:wikipedia|wikibooks|wikinews|wikiquote|wikisource)\.org/u

function languageIn({ html, content }: Found, url: string | undefined): string | undefined {
  const stated = [content, html].flatMap((element) => (element && languageOf(element)) ?? [])[0]
  return stated ?? HOST.exec(url ?? '')?.groups?.['language']
}
