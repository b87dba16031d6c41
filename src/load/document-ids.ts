// Ids of documents, their revisions and the spans in them.
import type { Document } from '../model/graph.ts'
import type { Span } from '../model/span.ts'

/** Characters that an IRI does not take in a path, and the percent sign itself. */
const NOT_IN_PATH = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Zs}\p{Zl}\p{Zp}"#%<>?[\\\]^`{|}]/gu
/** A path segment that an IRI would resolve away. */
const DOT_SEGMENT = /(?<=^|\/)\.{1,2}(?=\/|$)/g

/** Hexadecimal digits of the content hash that name a revision: as many as in other ids. */
const REVISION_LENGTH = 20

/** `document/notes/hkp.txt` for the key `notes/hkp.txt`. */
export function documentId(key: string): string {
  const path = key
    .replace(NOT_IN_PATH, percentEncode)
    .replace(DOT_SEGMENT, (dots) => dots.replaceAll('.', '%2E'))
  return `document/${path}`
}

/** The id of one revision of a document, named by the hash of its text. */
export function revisionId(document: Document): string {
  return `${documentId(document.key)}@${document.hash.slice(0, REVISION_LENGTH)}`
}

/** The id of a span: `document/hkp.txt@3f9c…#char=852,905`, in code points. */
export function spanId(document: Document, { start, end }: Span): string {
  return `${revisionId(document)}#char=${start},${end}`
}

/** The id of the selector of a span. */
export function selectorId(span: string): string {
  return span.replace('#char=', '#selector=')
}

// A lone surrogate has no UTF-8: it is given as the replacement character.
function percentEncode(text: string): string {
  const bytes = new TextEncoder().encode(text)
  return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
}
