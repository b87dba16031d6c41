// What a reader makes of a source: the article, and what it could not read.
import type { Article, Block } from '../model/article.ts'
import type { Diagnostic, DiagnosticCode } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { makeLocate } from '../model/source.ts'
import type { Span } from '../model/span.ts'

/** Diagnostics are in the order of the text; those about the whole document come first. */
export interface Extraction {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads one format. */
export interface Reader {
  readonly name: string
  /** Whether a text looks like this format; the first reader that says so reads it. */
  readonly accepts: (source: Source) => boolean
  readonly read: (source: Source) => Extraction
}

/** A diagnostic whose words are not yet quoted; without a span it is about the whole document. */
export interface Note {
  readonly code: DiagnosticCode
  readonly message: string
  readonly span?: Span
}

/** A block, and what could not be read of it; no block where nothing is left. */
export interface ReadBlock {
  readonly block?: Block
  readonly notes: readonly Note[]
}

/** Quotes the words of notes, in the order of the text. */
export function toDiagnostics(source: Source, notes: readonly Note[]): readonly Diagnostic[] {
  const locate = makeLocate(source)
  return notes
    .toSorted((a, b) => (a.span?.start ?? -1) - (b.span?.start ?? -1))
    .map(({ code, message, span }) => ({
      code,
      document: source.key,
      message,
      ...(span === undefined ? {} : { evidence: locate(span) }),
    }))
}
