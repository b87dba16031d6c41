// Finds the pages in the XML of a MediaWiki export, piece by piece.
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { LARGEST_TEXT, tooLarge } from '../limits.ts'
import { REPLACEMENT, type TextChunk } from '../text-chunks.ts'
import { DumpError, type Page, type Revision, type Site } from './page.ts'

/** Takes the XML in pieces; `take` gives the pages that ended since it was called last. */
export interface PageParser {
  readonly site: () => Site
  /** The first thing that is wrong outside of pages. */
  readonly fault: () => string | undefined
  write(chunk: TextChunk): void
  /** Says that nothing follows. */
  close(): void
  take(): readonly Page[]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type OpenPage = Mutable<Omit<Page, 'revision'>> & { revision: Mutable<Revision>; isTooLarge?: true }

/** Elements below each other; what lies deeper, or elsewhere, is of no interest. */
const DEEPEST = 4
/** More elements in each other are no export. */
const NESTED_TOO_DEEPLY = 1_000

interface State {
  readonly site: Mutable<Site> & { namespaces: string[] }
  readonly names: string[]
  page: OpenPage | undefined
  pages: Page[]
  /** The page that ended last, and where. */
  closed: OpenPage | undefined
  closedAt: number
  /** A page was broken in a way that tags of others do not fit theirs any more. */
  isOutOfStep: boolean
  fault: string | undefined
  hasRoot: boolean
  /** The text of the element that is open. */
  text: string
  /** Units of XML since an element began or ended. */
  unitsSince: number
  /** Bytes were replaced in the piece at hand, or in one before since the page began. */
  isDamaged: boolean
  isPieceDamaged: boolean
}

/** A parser at the beginning of an export. */
export function makePageParser(): PageParser {
  const state: State = {
    site: { namespaces: [] },
    names: [],
    page: undefined,
    pages: [],
    closed: undefined,
    closedAt: -1,
    isOutOfStep: false,
    fault: undefined,
    hasRoot: false,
    text: '',
    unitsSince: 0,
    isDamaged: false,
    isPieceDamaged: false,
  }
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => open(state, tag))
  parser.on('closetag', () => close(state, parser.position))
  parser.on('text', (text) => addText(state, text))
  parser.on('cdata', (text) => addText(state, text))
  parser.on('doctype', refuseEntities)
  parser.on('error', ({ message }) => complain(state, message, parser.position))
  return {
    site: () => state.site,
    fault: () => state.fault,
    write: (chunk) => feed(state, chunk, (text) => parser.write(text)),
    close: () => parser.close(),
    take() {
      const { pages } = state
      state.pages = []
      return pages
    },
  }
}

/** It is known how large a page is once it ends. */
function outgrow(page: OpenPage, units: number): void {
  page.fault = page.fault === undefined || page.isTooLarge === true ? tooLarge(units) : page.fault
  page.isTooLarge = true
}

/** The text of a page that is too large is not handed to the parser, which would keep all of it. */
function feed(state: State, { text, isDamaged }: TextChunk, write: (text: string) => void): void {
  const isTooLarge = state.unitsSince > LARGEST_TEXT
  if (isTooLarge && state.page !== undefined) outgrow(state.page, state.unitsSince + text.length)
  state.isPieceDamaged = isDamaged
  state.isDamaged ||= isDamaged
  const next = isTooLarge ? text.indexOf('<') : 0
  state.unitsSince += text.length
  if (next >= 0) write(text.slice(next))
  if (isTooLarge && next >= 0 && state.unitsSince > 2 * LARGEST_TEXT + text.length)
    throw new DumpError(`${whereIn(state)} an element has no end for ${LARGEST_TEXT} characters`)
}

const whereIn = ({ page, closed }: State) => {
  const title = page?.title ?? closed?.title
  return title === undefined ? 'before the first page' : `at the page "${title}"`
}

/** An export has no document type; one that makes entities of entities grows without end. */
function refuseEntities(doctype: string): void {
  if (/<!ENTITY/iu.test(doctype))
    throw new DumpError('it declares entities of its own, which an export does not do; they are not read')
}

const pathOf = ({ names }: State) => (names.length > DEEPEST ? '' : names.join('/'))

function open(state: State, { name, attributes }: SaxesTagPlain): void {
  state.unitsSince = 0
  if (state.names.length === 0) beginRoot(state, name)
  if (state.names.push(name) > NESTED_TOO_DEEPLY)
    throw new DumpError(`${whereIn(state)} there are more than ${NESTED_TOO_DEEPLY} elements in each other`)
  if (name === 'page') beginPage(state)
  state.text = ''
  const path = pathOf(state)
  const language = attributes['xml:lang']
  if (path === 'mediawiki' && language !== undefined) state.site.language = language
  beginPart(state.page, path, attributes['title'])
}

function beginPart(page: OpenPage | undefined, path: string, title: string | undefined): void {
  if (page === undefined) return
  // Of several revisions the last one counts, with nothing of those before it.
  if (path === 'mediawiki/page/revision') page.revision = {}
  if (path === 'mediawiki/page/redirect') page.redirect = title ?? ''
}

/** An end tag that ends nothing ends all elements: pages that follow stand in the root again. */
function beginRoot(state: State, name: string): void {
  if (state.hasRoot) state.names.push('mediawiki')
  else if (name !== 'mediawiki')
    throw new DumpError(`it is no MediaWiki export: its root is <${name.slice(0, 40)}>, not <mediawiki>`)
  state.hasRoot = true
}

/** Pages do not stand in each other: where one begins, the one before has ended. */
function beginPage(state: State): void {
  if (state.page !== undefined) {
    state.pages.push({ ...state.page, fault: state.page.fault ?? 'its XML is broken: it has no end' })
    state.names.splice(1, Infinity, 'page')
    state.isOutOfStep = true
  }
  state.page = { revision: {} }
  if (!state.isPieceDamaged) state.isDamaged = false
}

const WANTED: ReadonlySet<string> = new Set([
  'mediawiki/siteinfo/sitename',
  'mediawiki/siteinfo/dbname',
  'mediawiki/siteinfo/base',
  'mediawiki/siteinfo/namespaces/namespace',
  'mediawiki/page/title',
  'mediawiki/page/ns',
  'mediawiki/page/revision/id',
  'mediawiki/page/revision/timestamp',
  'mediawiki/page/revision/model',
  'mediawiki/page/revision/text',
])

function addText(state: State, text: string): void {
  if (WANTED.has(pathOf(state))) state.text += text
}

function close(state: State, position: number): void {
  const path = pathOf(state)
  state.names.pop()
  state.unitsSince = 0
  const { site, page, text } = state
  if (path.startsWith('mediawiki/siteinfo/')) closeSite(site, path, text)
  if (page === undefined) return
  if (path === 'mediawiki/page') {
    state.pages.push(page)
    state.closed = page
    state.closedAt = position
    state.page = undefined
    return
  }
  if (!WANTED.has(path)) return
  // A page may hold the sign itself; it is a fault only where bytes were replaced.
  if (state.isDamaged && text.includes(REPLACEMENT)) page.fault ??= 'some of its bytes are no UTF-8'
  closePage(page, path, text)
}

function closeSite(site: State['site'], path: string, text: string): void {
  if (path.endsWith('/sitename')) site.name = text
  else if (path.endsWith('/dbname')) site.database = text
  else if (path.endsWith('/base')) site.base = text
  else if (path.endsWith('/namespace') && text !== '') site.namespaces.push(text)
}

function closePage(page: OpenPage, path: string, text: string): void {
  switch (path) {
    case 'mediawiki/page/title':
      page.title = text
      return
    case 'mediawiki/page/ns':
      page.namespace = text
      return
    case 'mediawiki/page/revision/id':
      page.revision.id = text
      return
    case 'mediawiki/page/revision/timestamp':
      page.revision.timestamp = text
      return
    case 'mediawiki/page/revision/model':
      page.revision.model = text
      return
    default:
      page.revision.text = text
  }
}

/** Faults of tags that do not fit each other, and of what then stands outside of all; told once an element has ended. */
const OF_TAGS =
  /: (?:unexpected close tag|unmatched closing tag|documents may contain only one root|text data outside)/u
/** Faults that are told once everything has ended. */
const AT_END = /: (?:unclosed tag|unexpected end)/u
/** The parser tells these where a piece of the file ends, wherever that is. */
const WITHOUT_PLACE = /^[0-9:]{1,20} (?=text data outside)/u

/** A fault inside a page costs that page; one outside costs none, as pages are told apart by their own tags. */
function complain(state: State, message: string, position: number): void {
  const isOfTags = OF_TAGS.test(message)
  const page = AT_END.test(message) ? undefined : pageOf(state, isOfTags && state.closedAt === position)
  const fault = `its XML is broken: ${message.replace(WITHOUT_PLACE, '').replace(/\.$/u, '')}`
  if (page !== undefined) {
    page.fault ??= fault
    state.isOutOfStep ||= isOfTags
  } else if (!isOfTags || !state.isOutOfStep) state.fault ??= `${whereIn(state)} ${fault}`
}

const pageOf = ({ page, closed }: State, hasJustEnded: boolean) => page ?? (hasJustEnded ? closed : undefined)
