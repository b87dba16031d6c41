// Reads a MediaWiki export: its articles as sources, its redirects as names, what it holds beside them as a count.
import { byCodePoint } from '../../model/order.ts'
import type { Diagnostic, DiagnosticCode } from '../../model/diagnostic.ts'
import { makeSource } from '../../model/source.ts'
import { Bzip2Error } from '../bzip2/bunzip.ts'
import type { Bytes, ReadEvent } from '../events.ts'
import { LARGEST_TEXT, tooLarge } from '../limits.ts'
import { decodeChunks } from '../text-chunks.ts'
import { DumpError, type Page, type Site } from './page.ts'
import { makePageParser } from './page-parser.ts'
import { redirectOf } from './redirect.ts'
import { originOf } from './site.ts'

/** The name of an input, as the user gave it and as keys begin. */
export interface InputName {
  readonly path: string
  readonly key: string
}

/**
 * The pages of an export, as they come; what is wrong with it is told at the end, and the pages before are kept. A page
 * is a source of its own: its places count in its text as XML gives it, with entities resolved and line ends as LF.
 */
export async function* readDump(bytes: Bytes, name: InputName): AsyncGenerator<ReadEvent> {
  const parser = makePageParser()
  const left = new Map<string, number>()
  let fault: string | undefined
  const told = function* (): Generator<ReadEvent> {
    for (const page of parser.take()) yield* readPage(page, { name, site: parser.site(), left })
  }
  try {
    for await (const chunk of decodeChunks(bytes)) {
      parser.write(chunk)
      yield* told()
    }
    parser.close()
  } catch (error) {
    fault = `${faultOf(error)}; the pages before that were read`
  }
  yield* told()
  const soft = parser.fault()
  if (fault === undefined && soft !== undefined) fault = `${soft}; the other pages were read`
  if (fault !== undefined) yield doubt('unreadable-file', name.path, fault)
  if (left.size > 0) yield doubt('pages-left-out', name.path, `left out: ${listed(left)}`)
}

/** Faults of the data; those of the system have their own words. */
function faultOf(error: unknown): string {
  if (error instanceof DumpError || error instanceof Bzip2Error) return error.message
  // An encoding that nobody knows.
  if (error instanceof RangeError) return `it cannot be decoded: ${error.message}`
  throw error
}

interface Context {
  readonly name: InputName
  readonly site: Site
  /** How many pages of each kind were left out. */
  readonly left: Map<string, number>
}

function* readPage(page: Page, { name, site, left }: Context): Generator<ReadEvent> {
  const reason = reasonToLeave(page, site)
  if (reason !== undefined) {
    left.set(reason, (left.get(reason) ?? 0) + 1)
    return
  }
  const document = `${name.key}#${page.title ?? ''}`
  const redirect = page.fault === undefined ? redirectOf(page) : undefined
  if (redirect !== undefined) yield { type: 'redirect', redirect }
  else yield sourceOf(page, document, site)
}

function sourceOf(page: Page, document: string, site: Site): ReadEvent {
  const { title, fault, revision } = page
  const { text = '' } = revision
  if (fault !== undefined) return doubt('unreadable-file', document, fault)
  if (title === undefined || title === '')
    return doubt('unreadable-file', document, 'a page has no title, which names it; it was not read')
  if (text.length > LARGEST_TEXT) return doubt('unreadable-file', document, tooLarge(text.length))
  if (text.trim() === '')
    return doubt('empty-file', document, 'there is nothing in it but white space, or its text is withheld')
  return {
    type: 'source',
    source: makeSource(document, text, { origin: originOf(page, site), format: 'wikitext' }),
  }
}

const ARTICLES = '0'

/** Pages of talk, users and templates, and pages that are written in another way, are no articles. */
function reasonToLeave({ namespace, title = '', revision }: Page, site: Site): string | undefined {
  const prefix = title.slice(0, Math.max(0, title.indexOf(':')))
  const isElsewhere =
    namespace === undefined ? site.namespaces.includes(prefix) : namespace.trim() !== ARTICLES
  if (isElsewhere) return 'of other namespaces'
  const { model = 'wikitext' } = revision
  return model === 'wikitext' ? undefined : `of the content model ${model.slice(0, 40)}`
}

/** "27 pages of other namespaces, 1 page of the content model css" */
function listed(left: ReadonlyMap<string, number>): string {
  return [...left]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([reason, n]) => `${n} ${n === 1 ? 'page' : 'pages'} ${reason}`)
    .join(', ')
}

function doubt(code: DiagnosticCode, document: string, message: string): ReadEvent {
  const diagnostic: Diagnostic = { code, document: document.normalize('NFC'), message }
  return { type: 'doubt', diagnostic }
}
