// The report of a run: what went in, what was made of it, what was written. No clock: the same run, the same bytes.
import type { LoadResult } from '../load/load.ts'
import type { Tally } from '../model/advice.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Document, Graph } from '../model/graph.ts'
import { byCodePoint } from '../model/order.ts'
import { present } from '../model/present.ts'
import type { Rereading } from './reread.ts'

/** How many there are of each, by name in code point order. */
export type Counts = Readonly<Record<string, number>>

/** A file of the run. Size and hash are given where the same input gives the same bytes, which no store promises. */
export interface ReportedFile {
  readonly path: string
  readonly bytes?: number
  /** In hexadecimal. */
  readonly sha256?: string
  readonly counts: Counts
}

export interface Report {
  readonly version: string
  /** SHA-256 over the paths and contents of all text files. */
  readonly digest: string
  readonly documents: readonly Document[]
  readonly entities: { readonly total: number; readonly byClass: Counts; readonly unnamed: number }
  readonly facts: { readonly total: number; readonly byRelation: Counts; readonly byStatus: Counts }
  readonly claims: {
    readonly total: number
    readonly derived: number
    readonly bySource: Counts
    readonly byRelation: Counts
    readonly byRule: Counts
  }
  readonly quotes: Rereading
  /** What became of the suggestions of a language model, where one was asked. */
  readonly model?: Tally
  readonly diagnostics: readonly Diagnostic[]
  readonly files: readonly ReportedFile[]
  /** What could not be written, and what was removed. */
  readonly notes: readonly string[]
}

export interface ReportParts {
  readonly version: string
  readonly graph: Graph
  readonly quotes: Rereading
  readonly advice?: Tally
  readonly loaded: LoadResult
}

/** Counts what a run made. */
export function makeReport({ version, graph, quotes, advice, loaded }: ReportParts): Report {
  return {
    version,
    digest: loaded.digest,
    documents: graph.documents,
    entities: countEntities(graph),
    facts: countFacts(graph),
    claims: countClaims(graph),
    quotes,
    ...present({ model: advice }),
    diagnostics: graph.diagnostics,
    files: loaded.files.map(reported),
    notes: loaded.notes,
  }
}

function countEntities({ entities }: Graph): Report['entities'] {
  return {
    total: entities.length,
    byClass: count(entities.map(({ type }) => type)),
    unnamed: entities.filter(({ unnamed }) => unnamed === true).length,
  }
}

function countFacts({ facts }: Graph): Report['facts'] {
  return {
    total: facts.length,
    byRelation: count(facts.map(({ relation }) => relation)),
    byStatus: count(facts.map(({ status }) => status)),
  }
}

function countClaims({ claims }: Graph): Report['claims'] {
  return {
    total: claims.length,
    derived: claims.filter(({ derived }) => derived === true).length,
    bySource: count(claims.map(({ source }) => source)),
    byRelation: count(claims.map(({ relation }) => relation)),
    byRule: count(claims.map(({ rule }) => rule)),
  }
}

function count(names: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodePoint(a, b)))
}

function reported({ path, bytes, sha256, counts }: LoadResult['files'][number]): ReportedFile {
  return sha256 === undefined ? { path, counts } : { path, bytes, sha256, counts }
}
