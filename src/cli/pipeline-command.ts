// `partygraph pipeline`: reads articles, writes the graph, prints the summary.
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { AssistError } from '../assist/assist-error.ts'
import type { PipelineOptions, PipelineResult } from '../pipeline.ts'
import { failuresIn } from '../pipeline/failures.ts'
import { CheckpointError, Stopped } from '../pipeline/stopped.ts'
import { listQuestions } from '../query/questions.ts'
import { UsageError } from '../query/rows.ts'
import { writeErrors } from './errors-file.ts'
import { exitCodes } from './exit-codes.ts'
import { onInterrupt } from './interrupts.ts'
import { liveHeap } from './live-memory.ts'
import { loadIntoNeo4j } from './neo4j-load.ts'
import { targetOf } from './neo4j-options.ts'
import { readVersion } from './package.ts'
import { assistOf } from './assist-options.ts'
import { addPipelineOptions, optionsOf, type PipelineFlags } from './pipeline-options.ts'
import { startReadingProgress } from './reading-progress.ts'
import { readFormerDigest, writeReport } from './report-file.ts'
import type { Screen } from './screen.ts'
import { summarize, whereOf, type SummaryContext } from './summary/summary.ts'

/** Adds the command; `done` takes its exit code. */
export function addPipelineCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  const command = program
    .command('pipeline')
    .summary('turn articles into a graph, every fact with its words')
    .description('Reads articles and writes the graph as Turtle, tables, claims and an embedded database.')
  addPipelineOptions(command).action(async (files: readonly string[], flags: PipelineFlags) => {
    done(await pipeline(files, flags, screen))
  })
}

async function pipeline(files: readonly string[], flags: PipelineFlags, screen: Screen): Promise<number> {
  const { out } = flags
  const began = performance.now()
  const version = await readVersion()
  const options = { ...optionsOf(files, flags), ...(await assistOf(flags, process.env)), version }
  const target = await targetOf(flags)
  await refuseFile(out)
  const formerDigest = await readFormerDigest(out)
  const result = await runOrStop(options, screen)
  if (result === undefined) return exitCodes.stopped
  await writeFiles(out, result)
  const context = {
    version,
    out,
    elapsedSeconds: (performance.now() - began) / 1000,
    ...memoryOf(result),
    questions: (await listQuestions()).length,
    paint: screen.paint,
    isLoaded: target !== undefined,
  }
  const print = result.report === undefined ? screen.complain : screen.print
  print(summarize(result, formerDigest === undefined ? context : { ...context, formerDigest }))
  if (result.report === undefined) return exitCodes.failed
  // The files are written and told of before a server can fail.
  if (target !== undefined) await loadIntoNeo4j(result.graph, { target, where: whereOf(out) }, screen)
  return exitCodes.ok
}

const keptLine = 'finished articles are kept; the same command with --resume goes on'

/** The result; undefined where the user stopped the run, who is told how to go on. */
async function runOrStop(options: PipelineOptions, screen: Screen): Promise<PipelineResult | undefined> {
  // The readers and rules take time to load, which the other commands do not need to wait for.
  const { runPipeline } = await import('../pipeline.ts')
  await requireReader(options)
  const progress = await startReadingProgress(screen)
  const stop = new AbortController()
  const release = onInterrupt(() => {
    progress.stop()
    screen.complain('stopping: the articles at hand are finished first (once more to stop at once)\n')
    stop.abort()
  })
  try {
    return await runPipeline({ ...options, signal: stop.signal, onProgress: progress.show })
  } catch (error) {
    if (error instanceof CheckpointError) throw new UsageError(error.message, { cause: error })
    if (error instanceof AssistError) screen.complain(`${keptLine}\n`)
    if (!(error instanceof Stopped)) throw error
    screen.complain(`stopped: ${error.articles} ${keptLine}\n`)
    return undefined
  } finally {
    release()
    progress.stop()
  }
}

async function requireReader({ from }: PipelineOptions): Promise<void> {
  if (from === undefined) return
  const { readerNames } = await import('../extract/extract.ts')
  if (!readerNames.includes(from))
    throw new UsageError(`no reader is called “${from}”; there are ${readerNames.join(', ')}`)
}

async function writeFiles(out: string, { report, graph }: PipelineResult): Promise<void> {
  if (report === undefined) return
  await writeReport(out, report)
  await writeErrors(out, failuresIn(graph.diagnostics))
}

/** Articles from which on memory is worth a word. */
const MANY = 100

/** Of large runs: the most that the process had, and what a claim takes of it in the end. */
function memoryOf({ graph }: PipelineResult): Pick<SummaryContext, 'memory'> {
  if (graph.documents.length < MANY) return {}
  const peak = process.resourceUsage().maxRSS * 1024
  return { memory: { peak, perClaim: liveHeap() / Math.max(1, graph.claims.length) } }
}

async function refuseFile(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isDirectory())
    throw new UsageError(`--out ${out} is a file, not a folder`)
}
