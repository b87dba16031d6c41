// The summary of a run: what a person reads after `partygraph pipeline`.
import { join } from 'node:path'
import { shorten } from '../../load/shorten.ts'
import type { PipelineResult } from '../../pipeline.ts'
import type { Counts, Report, ReportedFile } from '../../pipeline/report.ts'
import type { Document } from '../../model/graph.ts'
import { ERRORS } from '../errors-file.ts'
import type { Paint } from '../paint.ts'
import { adviceLines } from './advice.ts'
import { countLines, dots, plural } from './counts.ts'
import { failuresIn } from '../../pipeline/failures.ts'
import { faultLines, lookLines, notReadLines } from './doubts.ts'
import { saidMostLines } from './said-most.ts'

export interface SummaryContext {
  readonly version: string
  /** As the user gave it. */
  readonly out: string
  readonly elapsedSeconds: number
  /** In bytes; absent where it is not worth a word. */
  readonly memory?: { readonly peak: number; readonly perClaim: number }
  /** Digest of the run whose output this one replaces. */
  readonly formerDigest?: string
  /** Number of the shipped questions. */
  readonly questions: number
  readonly paint: Paint
  /** A database is loaded afterwards: what to do next is said then. */
  readonly isLoaded?: boolean
}

/** The summary as text that ends in a newline. Time stands on the screen only, never in a file. */
export function summarize(result: PipelineResult, context: SummaryContext): string {
  const { paint } = context
  const { graph, report } = result
  const faults = faultLines(graph.diagnostics, paint)
  if (report === undefined) return blocks([[headOf(result, context)], faults])
  return blocks([
    [headOf(result, context)],
    [...documentLines(graph.documents), ...countLines(graph, report)],
    saidMostLines(graph),
    adviceLines(report),
    [...faults, ...errorLines(result, context)],
    [...lookLines(graph.diagnostics, paint), ...notReadLines(graph.diagnostics)],
    [...writtenLines(report, context), digestLine(report, context)],
    context.isLoaded === true ? [] : nextLines(context),
  ])
}

/** Where all documents that failed are named. */
function errorLines({ graph }: PipelineResult, { out }: SummaryContext): readonly string[] {
  const failures = failuresIn(graph.diagnostics).length
  return failures === 0 ? [] : [`  all ${failures} with their reasons: ${join(out, ERRORS)}`]
}

function blocks(parts: readonly (readonly string[])[]): string {
  const full = parts.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${full.join('\n\n')}\n`
}

function headOf({ graph }: PipelineResult, context: SummaryContext): string {
  const { version, elapsedSeconds, paint } = context
  const articles = plural(graph.documents.length, 'article', 'articles')
  const failures = failuresIn(graph.diagnostics).length
  const parts = [
    articles,
    ...(failures === 0 ? [] : [`${failures} not read`]),
    `${elapsedSeconds.toFixed(1)} s`,
    ...memoryParts(context),
  ]
  return `${paint.bold('partygraph')} ${version}   ${dots(parts)}`
}

function memoryParts({ memory }: SummaryContext): readonly string[] {
  if (memory === undefined) return []
  const { peak, perClaim } = memory
  return [`${Math.round(peak / 1e6)} MB at most`, `${(perClaim / 1e3).toFixed(1)} kB a claim`]
}

/** Articles that the summary names. */
const SHOWN = 8
/** Characters of a title that the summary shows. */
const TITLE = 80

function documentLines(documents: readonly Document[]): readonly string[] {
  const shown = documents.slice(0, SHOWN)
  const width = Math.max(0, ...shown.map(({ key }) => key.length))
  const lines = shown.map(({ key, title }) => `${key.padEnd(width)}   ${shorten(title, TITLE)}`)
  const rest = documents.length - shown.length
  return rest === 0 ? lines : [...lines, `… and ${rest} more`]
}

function digestLine({ digest }: Report, { formerDigest }: SummaryContext): string {
  return `Digest sha256 ${digest.slice(0, 12)}…${comparison(digest, formerDigest)}`
}

function comparison(digest: string, former: string | undefined): string {
  if (former === undefined) return ''
  return former === digest ? ' (same as last run)' : ' (last run: another)'
}

/** The option that a command needs to find the output of this run; none for the usual folder. */
export function whereOf(out: string): string {
  return out === 'out' ? '' : ` --out ${out}`
}

function nextLines({ out, questions, paint }: SummaryContext): readonly string[] {
  const where = whereOf(out)
  return [
    `Next   npx partygraph ask leaders${where}   ${paint.dim(`(${questions} questions: npx partygraph ask)`)}`,
    `       npx partygraph ask words "…"${where}`,
    `       npm run neo4j && npm run pipeline -- --neo4j${paint.dim('   (or docker compose up -d: see the README)')}`,
  ]
}

/** The files with how much is in each; those of one folder together. */
function writtenLines({ files, notes }: Report, { out, paint }: SummaryContext): readonly string[] {
  const parts = files.flatMap(({ path, counts }, i) => {
    const folder = folderOf(path)
    if (folder === undefined) return [`${path}${amount(counts)}`]
    const isFirst = files.findIndex((file) => folderOf(file.path) === folder) === i
    return isFirst ? [`${folder}/ ${tables(files.filter((file) => folderOf(file.path) === folder))}`] : []
  })
  const where = out.replace(/\/+$/u, '')
  return [
    `Wrote ${where}/   ${dots([...parts, 'report.json'])}`,
    ...notes.map((note) => paint.dim(`  ${note}`)),
  ]
}

/** "7 CSV": what stands beside the tables explains them. */
function tables(files: readonly ReportedFile[]): string {
  const csv = files.filter(({ path }) => path.endsWith('.csv')).length
  return csv === 0 ? plural(files.length, 'file', 'files') : `${csv} CSV`
}

function folderOf(path: string): string | undefined {
  const slash = path.indexOf('/')
  return slash === -1 ? undefined : path.slice(0, slash)
}

/** " 440 triples": the first thing that is counted. */
function amount(counts: Counts): string {
  const [first] = Object.entries(counts)
  return first === undefined ? '' : ` ${first[1]} ${first[0]}`
}
