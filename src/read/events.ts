// What reading gives, one by one: sources, redirects, doubts, and how far it is.
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Redirect } from '../model/redirect.ts'
import type { Source } from '../model/source.ts'

export type ReadEvent =
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'redirect'; readonly redirect: Redirect }
  | { readonly type: 'doubt'; readonly diagnostic: Diagnostic }
  /** So many more bytes of the input are read. */
  | { readonly type: 'bytes'; readonly count: number }

/** Bytes of an input as they come. */
export type Bytes = AsyncIterable<Uint8Array>
