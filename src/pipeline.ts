// The whole way in one call: read, extract, find, resolve, load, report.
import { availableParallelism } from 'node:os'
import { readerNames } from './extract/extract.ts'
import { load } from './load/load.ts'
import { addTallies, type Adviser, type Tally } from './model/advice.ts'
import type { Claim } from './model/claim.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Graph } from './model/graph.ts'
import { byCodePoint } from './model/order.ts'
import { present } from './model/present.ts'
import type { RuleFile } from './model/user-rule.ts'
import { openCheckpoint, type Checkpoint, type RunKind } from './pipeline/checkpoint.ts'
import { hireCrew, type Hiring } from './pipeline/crew.ts'
import { gather, type Gathered, type Reached } from './pipeline/gather.ts'
import { makeReport, type Report } from './pipeline/report.ts'
import type { Rereading } from './pipeline/reread.ts'
import { Stopped } from './pipeline/stopped.ts'
import { openSources, type Opened, type ReadRequest } from './read/read.ts'
import { resolveFindings } from './transform/transform.ts'

export interface PipelineOptions {
  /** Files, folders and patterns; `-` is the standard input. */
  readonly inputs: readonly string[]
  /** Files with one path a line; `-` is the standard input. */
  readonly lists?: readonly string[]
  /** Name of the reader that reads all of it; chosen by the look of each article where absent. */
  readonly from?: string
  /** The folder to write to; it is made where it does not exist. */
  readonly out: string
  /** Rules of the user's own, beside those of this program. */
  readonly rules?: readonly RuleFile[]
  /** A language model to ask, too: what it says counts as far as the text bears it out. */
  readonly adviser?: Adviser
  /** Before the ids of all resources: an IRI that ends in `/` or `#`. */
  readonly base: string
  /** Names of the outputs; all of them where absent. */
  readonly formats?: readonly string[]
  /** Of this program, for the report. */
  readonly version: string
  /** Threads that read articles; by the size of the inputs where absent. */
  readonly jobs?: number
  /** Seconds that a thread may take for one article; where it is given, no article is read without one. */
  readonly timeLimit?: number
  /** Go on with the run that was stopped. */
  readonly resume?: boolean
  /** Stops the run: what is finished is kept, and a `Stopped` is thrown. */
  readonly signal?: AbortSignal
  readonly onProgress?: (reached: Reached, size: number | undefined) => void
  /** In the place of the standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array>
}

/** What a run made. Where nothing could be read, nothing is written: there are diagnostics and no report. */
export interface PipelineResult {
  readonly graph: Graph
  readonly report?: Report
}

/** Turns articles into a graph and writes it. An article that cannot be read becomes a diagnostic, not an end. */
export async function runPipeline(options: PipelineOptions): Promise<PipelineResult> {
  const checkpoint = await openCheckpoint(options.out, kindOf(options), options.resume === true)
  const told = await readGraph(options, checkpoint)
  if (options.signal?.aborted === true) {
    await checkpoint.keep()
    throw new Stopped(told.graph.documents.length)
  }
  const report = told.graph.documents.length === 0 ? undefined : await write(told, options)
  await checkpoint.remove()
  return report === undefined ? { graph: told.graph } : { graph: told.graph, report }
}

/** A graph, whether its quotes stand where they say, and what became of a model's suggestions. */
interface Told {
  readonly graph: Graph
  readonly quotes: Rereading
  readonly advice?: Tally
}

/** What was gathered is let go once the graph is made of it: writing takes memory, too. */
async function readGraph(options: PipelineOptions, checkpoint: Checkpoint): Promise<Told> {
  const opened = await openSources(requestOf(options))
  const crew = hireCrew(hiringOf(options, opened))
  const { signal, adviser, onProgress } = options
  const gathering = {
    crew,
    checkpoint,
    ...present({ signal, adviser }),
    onProgress: (reached: Reached) => onProgress?.(reached, opened.size),
  }
  const gathered = await gather(opened.events, gathering).finally(() => crew.close())
  const graph = resolveFindings(gathered)
  const diagnostics = [...gathered.diagnostics, ...graph.diagnostics].sort(byPlace)
  const advice = tallyOf(gathered)
  const told = { graph: { ...graph, diagnostics }, quotes: rereadingOf(graph.claims, gathered) }
  return advice === undefined ? told : { ...told, advice }
}

function hiringOf({ jobs, rules, timeLimit }: PipelineOptions, opened: Opened): Hiring {
  return { jobs: jobs ?? jobsFor(opened), ...present({ ruleFiles: rules, timeLimit }) }
}

function kindOf({ version, inputs, lists = [], from, rules, adviser }: PipelineOptions): RunKind {
  const sorted = (paths: readonly string[]) => [...paths].sort(byCodePoint)
  const ruleFiles = rules?.map(({ name, hash }) => `${name} ${hash}`)
  return {
    version,
    inputs: sorted(inputs),
    lists: sorted(lists),
    ...present({ from, rules: ruleFiles, model: adviser?.name }),
  }
}

function requestOf({ inputs, lists = [], from, stdin }: PipelineOptions): ReadRequest {
  return {
    paths: inputs,
    lists,
    formats: readerNames,
    ...(from === undefined ? {} : { from }),
    ...(stdin === undefined ? {} : { stdin }),
  }
}

/** Bytes below which threads take longer to begin than they save. */
const FEW_BYTES = 4_000_000

function jobsFor({ size = 0 }: Opened): number {
  return size < FEW_BYTES ? 1 : availableParallelism()
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    byCodePoint(a.document, b.document) ||
    (a.evidence?.start ?? -1) - (b.evidence?.start ?? -1) ||
    byCodePoint(a.code, b.code) ||
    byCodePoint(a.message, b.message)
  )
}

async function write({ graph, ...told }: Told, options: PipelineOptions): Promise<Report> {
  const { out, base, formats, version } = options
  const loaded = await load(graph, formats === undefined ? { out, base } : { out, base, formats })
  return makeReport({ version, graph, loaded, ...told })
}

function tallyOf({ articles }: Gathered): Tally | undefined {
  return addTallies(articles.flatMap(({ advised }) => advised?.tally ?? []))
}

/** What a claim implies has the very evidence of the claim. */
function rereadingOf(claims: readonly Claim[], { articles, misquoted }: Gathered): Rereading {
  const bad = new Set(
    articles.flatMap(({ findings, advised }) =>
      [...findings, ...(advised?.findings ?? [])]
        .filter(({ id }) => misquoted.has(id))
        .map(({ evidence }) => evidence),
    ),
  )
  return { checked: claims.length, matching: claims.filter(({ evidence }) => !bad.has(evidence)).length }
}
