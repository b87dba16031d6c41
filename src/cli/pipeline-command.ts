// `partygraph pipeline`: reads articles, writes the graph, prints the summary.
import { stat } from 'node:fs/promises'
import type { Command } from 'commander'
import { defaultBase } from '../model/ontology.ts'
import { formatNames } from '../load/load.ts'
import { listQuestions } from '../query/questions.ts'
import { UsageError } from '../query/rows.ts'
import { exitCodes } from './exit-codes.ts'
import { loadIntoNeo4j } from './neo4j-load.ts'
import { addNeo4jOptions, neo4jHelp, targetOf, type Neo4jFlags } from './neo4j-options.ts'
import { readVersion, sampleArticle } from './package.ts'
import { readFormerDigest, writeReport } from './report-file.ts'
import type { Screen } from './screen.ts'
import { summarize, whereOf } from './summary/summary.ts'

interface PipelineFlags extends Neo4jFlags {
  readonly out: string
  readonly format?: string
  readonly base: string
}

const examples = `
Examples:
  $ partygraph pipeline                                  the article that comes with the program
  $ partygraph pipeline articles/ --out graph            every article of a folder
  $ partygraph pipeline a.txt b.txt --format turtle,tables  only some of the outputs
  $ partygraph pipeline articles/ --neo4j                into a Neo4j database, too
`

/** Adds the command; `done` takes its exit code. */
export function addPipelineCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  const command = program
    .command('pipeline')
    .summary('turn articles into a graph, every fact with its words')
    .description('Reads articles and writes the graph as Turtle, tables, claims and an embedded database.')
    .argument('[files...]', 'articles, or folders of them (default: the article that comes with the program)')
    .option('-o, --out <folder>', 'where to write', 'out')
    .option('-f, --format <list>', `outputs, with commas: ${formatNames.join(', ')} (default: all)`)
    .option('-b, --base <iri>', 'before the ids of all resources', defaultBase)
  addNeo4jOptions(command, 'load the graph into a Neo4j database, too')
    .addHelpText('after', examples + neo4jHelp)
    .action(async (files: readonly string[], flags: PipelineFlags) => {
      done(await pipeline(files, flags, screen))
    })
}

async function pipeline(files: readonly string[], flags: PipelineFlags, screen: Screen): Promise<number> {
  const { out } = flags
  const began = performance.now()
  const version = await readVersion()
  const options = { inputs: files.length === 0 ? [sampleArticle] : files, out, base: baseOf(flags), version }
  const formats = formatsOf(flags)
  const target = await targetOf(flags)
  await refuseFile(out)
  const formerDigest = await readFormerDigest(out)
  // The readers and rules take time to load, which the other commands do not need to wait for.
  const { runPipeline } = await import('../pipeline.ts')
  const result = await runPipeline(formats === undefined ? options : { ...options, formats })
  if (result.report !== undefined) await writeReport(out, result.report)
  const context = {
    version,
    out,
    elapsedSeconds: (performance.now() - began) / 1000,
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

/** "turtle,csv" */
function formatsOf({ format }: PipelineFlags): readonly string[] | undefined {
  if (format === undefined) return undefined
  const asked = format.split(',').map((name) => name.trim())
  const unknown = asked.find((name) => !formatNames.includes(name))
  if (unknown === undefined) return asked
  throw new UsageError(`no output is called “${unknown}”; there are ${formatNames.join(', ')}`)
}

/** What an IRI must not hold: blanks, controls and the marks around it. */
const NOT_IN_IRI = /[\p{Cc}\p{Z}<>"{}|\\^`]/u

function baseOf({ base }: PipelineFlags): string {
  const isGood = URL.canParse(base) && !NOT_IN_IRI.test(base) && /[/#]$/u.test(base)
  if (isGood) return base
  throw new UsageError(`--base is an IRI that ends in / or #, such as ${defaultBase}, not “${base}”`)
}

async function refuseFile(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined)
  if (found !== undefined && !found.isDirectory())
    throw new UsageError(`--out ${out} is a file, not a folder`)
}
