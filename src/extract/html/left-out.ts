// What a page shows beside its article: recognised by class, role and tag, and left out with a reason.
import type { Element } from 'hast'
import { attribute, classNames, isHidden } from './elements.ts'

/** Parts of a page by the names of their classes and ids. Origin: MediaWiki and the templates of its larger wikis. */
const parts = {
  'notes on top':
    'hatnote dablink rellink mainarticle relarticle seealso homonymie bandeau-homonymie bandeau-niveau-detail begriffsklärung dablink-container noteti',
  'navigation boxes':
    'navbox navbox-container navbox-styles navbox-inner vertical-navbox sidebar sidebar-list navcontainer navigation-only nav_frame navboxes navbar navigationsleiste klappleiste succession-box bandeau-portail navigation-not-searchable portalbar',
  'side boxes':
    'metadata ambox tmbox mbox mbox-small mbox-small-left ombox cmbox fmbox dmbox messagebox stub portal portalbox sistersitebox side-box infobox-navigation-links bandeau bandeau-article article-status vertical-box noprint persondata authority-control mw-authority-control normdaten catlinks printfooter',
  'reference lists':
    'reflist references mw-references-wrap reference-list refbegin mw-references-columns citation-list',
  'tables of contents': 'toc toccontainer toc-container toclimit toc-placeholder vector-toc tocnumber',
  images:
    'thumb thumbinner thumbcaption tright-image gallery mw-gallery-traditional gallerybox mw-default-size floatnone magnify mw-halign-right mw-halign-left mw-halign-center locmap',
  'parts of the page':
    'mw-editsection editsection mw-jump-link mw-jump mw-indicators mw-portlet vector-header vector-column-start mw-footer mw-navigation mw-page-base mw-head-base vector-page-toolbar mw-workspace-container-header sitenotice mw-empty-elt printonly z3988 mw-cite-backlink error mw-kartographer-container',
} as const satisfies Record<string, string>

/** A kind of what is left out, as a note names it. */
export type LeftOutKind = keyof typeof parts | 'hidden elements' | 'scripts and styles'

const kinds: ReadonlyMap<string, LeftOutKind> = new Map(
  Object.entries(parts).flatMap(([kind, names]) =>
    names.split(' ').map((name) => [name, kind as keyof typeof parts] as const),
  ),
)

/** Ids of the parts of a skin. */
const SKIN_IDS = new Set(
  'sitesub contentsub contentsub2 jump-to-nav mw-navigation mw-head mw-panel footer mw-page-base mw-head-base catlinks toc sitenotice persondata normdaten p-lang mw-data-after-content vector-toc-pinned-container left-navigation right-navigation'.split(
    ' ',
  ),
)

const TAGS: Readonly<Record<string, LeftOutKind>> = {
  script: 'scripts and styles',
  style: 'scripts and styles',
  template: 'scripts and styles',
  noscript: 'scripts and styles',
  nav: 'parts of the page',
  footer: 'parts of the page',
  form: 'parts of the page',
  button: 'parts of the page',
  select: 'parts of the page',
  input: 'parts of the page',
  textarea: 'parts of the page',
  iframe: 'images',
  svg: 'images',
  math: 'images',
  figure: 'images',
  audio: 'images',
  video: 'images',
  object: 'images',
}

/** Boxes that hold facts may be marked as not printed or as floating images. */
const DATA = /^(?:infobox|wikitable|sinottico)/u

/** Why an element is left out; undefined where it belongs to the article. */
export function leftOut(element: Element): LeftOutKind | undefined {
  const byTag = TAGS[element.tagName]
  if (byTag !== undefined) return byTag
  if (SKIN_IDS.has(attribute(element, 'id')?.toLowerCase() ?? '')) return 'parts of the page'
  if (isHidden(element)) return 'hidden elements'
  const names = classNames(element).map((name) => name.toLowerCase())
  const isData = names.some((name) => DATA.test(name))
  if (attribute(element, 'role') === 'navigation' && !isData) return 'navigation boxes'
  const found = names.flatMap((name) => kinds.get(name) ?? [])
  return found.find((kind) => !isData || kind === 'navigation boxes')
}

/** Classes that are left out inside words only: marks of references and doubts, keys for sorting. */
const MARKS = new Set(
  'reference mw-ref sortkey noprint inline-template template-fact fact geo-nondefault geo-multi-punct mw-collapsible-toggle mw-file-magnify languageicon nv-view nv-talk nv-edit plainlinksneverexpand rt-commentedtext-mark cite_crochet exposant_reference nowiki-ref'.split(
    ' ',
  ),
)

/** Whether an element inside words is no part of them. */
export function isMark(element: Element): boolean {
  return (
    leftOut(element) !== undefined ||
    classNames(element).some((name) => MARKS.has(name.toLowerCase())) ||
    attribute(element, 'typeof')?.includes('mw:Extension/ref') === true
  )
}
