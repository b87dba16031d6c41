// All that is done with one article by itself: read it, apply the rules, read its quotes again.
import { extract } from '../extract/extract.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Source } from '../model/source.ts'
import { findIn, packFindings, type Guests, type PackedFindings } from '../transform/transform.ts'
import { misquoted } from './reread.ts'

/** What is kept of an article: plain data that JSON takes. */
export interface FinishedArticle {
  /** Absent where it failed. */
  readonly found?: PackedFindings
  /** What the reader could not read. */
  readonly diagnostics: readonly Diagnostic[]
  /** Ids of findings whose quotes do not stand where they say. */
  readonly misquoted: readonly string[]
}

/** An article on which a reader or a rule fails is named; it costs no other. */
export function finishArticle(source: Source, guests: Guests = {}): FinishedArticle {
  try {
    const { article, diagnostics } = extract(source)
    const found = findIn(article, guests)
    const quoting = [...found.findings, ...(found.advised?.findings ?? [])]
    return { found: packFindings(found), diagnostics, misquoted: misquoted(source, quoting) }
  } catch (error) {
    return failed(source.key, `the reader failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** An article of which nothing is kept. */
export function failed(document: string, message: string): FinishedArticle {
  return { diagnostics: [{ code: 'unreadable-file', document, message }], misquoted: [] }
}
