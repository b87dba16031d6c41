// The options of `partygraph pipeline`: what is read and how, and what they must not be.
import type { Command } from 'commander'
import { formatNames } from '../load/load.ts'
import { defaultBase } from '../model/ontology.ts'
import { present } from '../model/present.ts'
import type { PipelineOptions } from '../pipeline.ts'
import { UsageError } from '../query/rows.ts'
import { addAssistOptions, assistHelp, type AssistFlags } from './assist-options.ts'
import { addNeo4jOptions, neo4jHelp, type Neo4jFlags } from './neo4j-options.ts'
import { sampleArticle } from './package.ts'

export interface PipelineFlags extends Neo4jFlags, AssistFlags {
  readonly out: string
  readonly format?: string
  readonly base: string
  readonly list: readonly string[]
  readonly from?: string
  readonly jobs?: string
  readonly timeLimit?: string
  readonly resume?: true
}

const examples = `
What is read: articles as HTML, wikitext, Markdown or text; MediaWiki exports (.xml, .xml.bz2); lines of JSON (.ndjson,
.jsonl) of {"title", "text", "format"?, "url"?, "revision"?, "date"?, "language"?, "licence"?, "attribution"?}. The
standard input (-) is lines of JSON or an export.
A run that is stopped by Ctrl-C keeps what is finished; --resume goes on with it.

Examples:
  $ partygraph pipeline                                  the article that comes with the program
  $ partygraph pipeline articles/ --out graph            every article of a folder
  $ partygraph pipeline a.txt b.txt --format turtle,tables  only some of the outputs
  $ partygraph pipeline 'pages/**/*.html'                every file like the pattern
  $ partygraph pipeline dump.xml.bz2 --jobs 4            every article of a wiki export, by four threads
  $ find . -name '*.md' | partygraph pipeline --list -   the files that another program lists
  $ partygraph pipeline articles/ --rules my-rules.mjs   with rules of your own, too
  $ partygraph pipeline articles/ --neo4j                into a Neo4j database, too
`

/** Adds arguments, options and help. */
export function addPipelineOptions(command: Command): Command {
  command
    .argument(
      '[files...]',
      'articles, folders, patterns, exports, - for the standard input (default: the article that comes with the program)',
    )
    .option('-o, --out <folder>', 'where to write', 'out')
    .option('-f, --format <list>', `outputs, with commas: ${formatNames.join(', ')} (default: all)`)
    .option('-b, --base <iri>', 'before the ids of all resources', defaultBase)
    .option(
      '-l, --list <file>',
      'a file with one path a line, - for the standard input; repeatable',
      append,
      [],
    )
    .option('--from <format>', 'the reader that reads all of it (default: by the look of each article)')
    .option('-j, --jobs <n>', 'threads that read (default: all cores for many articles)')
    .option(
      '--time-limit <seconds>',
      'what one article may take; one that takes longer fails alone (default: 600 where several threads read)',
    )
    .option('--resume', 'go on with a run that was stopped')
  addAssistOptions(command)
  return addNeo4jOptions(command, 'load the graph into a Neo4j database, too').addHelpText(
    'after',
    examples + assistHelp + neo4jHelp,
  )
}

const append = (value: string, all: readonly string[]): readonly string[] => [...all, value]

/** What the flags ask for, apart from what the command itself adds. */
export function optionsOf(
  files: readonly string[],
  flags: PipelineFlags,
): Omit<PipelineOptions, 'version' | 'signal' | 'onProgress'> {
  const { out, list, from, resume } = flags
  const jobs = wholeNumber('--jobs', flags.jobs, MOST_JOBS)
  const timeLimit = wholeNumber('--time-limit', flags.timeLimit, LONGEST)
  const formats = formatsOf(flags)
  const readers = [...files, ...list].filter((path) => path === '-').length
  if (readers > 1) throw new UsageError('the standard input (-) can be read once')
  return {
    inputs: files.length + list.length === 0 ? [sampleArticle] : files,
    lists: list,
    out,
    base: baseOf(flags),
    ...present({ formats, from, jobs, timeLimit, resume }),
  }
}

/** More threads than that are nowhere. */
const MOST_JOBS = 256
/** Seconds; a day. */
const LONGEST = 86_400
const WHOLE_NUMBER = /^\d{1,5}$/u

function wholeNumber(flag: string, value: string | undefined, most: number): number | undefined {
  if (value === undefined) return undefined
  const n = WHOLE_NUMBER.test(value) ? Number(value) : 0
  if (n >= 1 && n <= most) return n
  throw new UsageError(`${flag} is a number from 1 to ${most}, not “${value}”`)
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
