// The whole way in one call: read, extract, transform, re-read the quotes, load, report.
import { extract } from './extract/extract.ts'
import { load } from './load/load.ts'
import type { Article } from './model/article.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Graph } from './model/graph.ts'
import { byCodePoint } from './model/order.ts'
import type { Source } from './model/source.ts'
import { makeReport, type Report } from './pipeline/report.ts'
import { rereadQuotes } from './pipeline/reread.ts'
import { readSources } from './read/read.ts'
import { transform } from './transform/transform.ts'

export interface PipelineOptions {
  /** Files and folders. */
  readonly inputs: readonly string[]
  /** The folder to write to; it is made where it does not exist. */
  readonly out: string
  /** Before the ids of all resources: an IRI that ends in `/` or `#`. */
  readonly base: string
  /** Names of the outputs; all of them where absent. */
  readonly formats?: readonly string[]
  /** Of this program, for the report. */
  readonly version: string
}

/** What a run made. Where nothing could be read, nothing is written: there are diagnostics and no report. */
export interface PipelineResult {
  readonly graph: Graph
  readonly report?: Report
}

/** Turns articles into a graph and writes it. An article that cannot be read becomes a diagnostic, not an end. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineResult> {
  const { sources, diagnostics } = await readSources(options.inputs)
  const readings = sources.map(extractSafely)
  const articles = readings.flatMap(({ article }) => (article === undefined ? [] : [article]))
  const graph = transform(articles)
  const doubts = [...diagnostics, ...readings.flatMap((reading) => reading.diagnostics), ...graph.diagnostics]
  const whole = { ...graph, diagnostics: doubts.sort(byPlace) }
  if (articles.length === 0) return { graph: whole }
  return { graph: whole, report: await write(whole, sources, options) }
}

interface Reading {
  readonly article?: Article
  readonly diagnostics: readonly Diagnostic[]
}

/** An article on which a reader fails is left out and named; the others go on. */
function extractSafely(source: Source): Reading {
  try {
    return extract(source)
  } catch (error) {
    const message = `the reader failed: ${error instanceof Error ? error.message : String(error)}`
    return { diagnostics: [{ code: 'unreadable-file', document: source.key, message }] }
  }
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.document, b.document) ||
    (a.evidence?.start ?? -1) - (b.evidence?.start ?? -1) ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  )
}

async function write(graph: Graph, sources: readonly Source[], options: PipelineOptions): Promise<Report> {
  const { out, base, formats, version } = options
  const quotes = rereadQuotes(sources, graph.claims)
  const loaded = await load(graph, formats === undefined ? { out, base } : { out, base, formats })
  return makeReport({ version, graph, quotes, loaded })
}
