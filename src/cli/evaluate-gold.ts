// Scores claims against facts that a person took from articles, and tells it.
import { changesSince, readFormer, type Change } from '../check/evaluate/gold/comparison-of-runs.ts'
import { readCoverage } from '../check/evaluate/gold/coverage.ts'
import { assign } from '../check/evaluate/gold/documents.ts'
import { groupings } from '../check/evaluate/gold/figures.ts'
import { readGold } from '../check/evaluate/gold/gold-table.ts'
import { judge } from '../check/evaluate/gold/judge.ts'
import {
  causesTable,
  changeLines,
  detailLines,
  figuresTable,
  trapLines,
} from '../check/evaluate/gold/lines.ts'
import { reportOf, type GoldReport } from '../check/evaluate/gold/report.ts'
import { shortfallsOf, type Shortfall } from '../check/evaluate/gold/thresholds.ts'
import { extract, readerNameOf } from '../extract/extract.ts'
import { UsageError } from '../query/rows.ts'
import { readSources } from '../read/read.ts'
import { transform } from '../transform/transform.ts'
import { exitCodes } from './exit-codes.ts'
import { readNamedFile } from './named-file.ts'
import type { Screen } from './screen.ts'

export interface GoldFlags {
  readonly gold?: string
  readonly coverage?: string
  readonly details?: true
  readonly json?: true
  readonly min?: string
  readonly compare?: string
}

/** Runs the evaluation; the exit code says whether the thresholds are reached. */
export async function evaluateGold(
  articles: readonly string[],
  flags: GoldFlags,
  screen: Screen,
): Promise<number> {
  const { gold, coverage, compare, min } = flags
  if (gold === undefined) throw new UsageError('name the facts with --gold')
  if (articles.length === 0) throw new UsageError('name the articles of which the facts speak')
  const former =
    compare === undefined ? undefined : readFormer(await readNamedFile(compare, 'the former run'), compare)
  const { report, absent } = await scoreArticles(articles, { gold, coverage })
  const outcome = {
    ...report,
    absent,
    shortfalls: min === undefined ? [] : shortfallsOf(min, report.scores),
    ...(former === undefined ? {} : { changes: changesSince(former, report) }),
  }
  screen.print(flags.json === true ? `${JSON.stringify(outcome, undefined, 2)}\n` : told(outcome, flags))
  return warn(outcome, screen)
}

interface Outcome extends GoldReport {
  /** Files of which no article was given. */
  readonly absent: readonly string[]
  readonly shortfalls: readonly Shortfall[]
  readonly changes?: readonly Change[]
}

function told(outcome: Outcome, { details }: GoldFlags): string {
  const { scores, sprung, changes } = outcome
  const parts = [
    ...groupings.map((grouping) => figuresTable(scores, grouping)),
    trapLines(sprung),
    causesTable(outcome),
    details === true ? detailLines(outcome) : '',
    changes === undefined ? '' : changeLines(changes),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function warn({ absent, shortfalls }: Outcome, { complain, paint }: Screen): number {
  for (const file of absent) complain(`no article is called ${file}: its facts are left out\n`)
  for (const shortfall of shortfalls) complain(`${paint.red('below:')} ${describe(shortfall)}\n`)
  return shortfalls.length === 0 ? exitCodes.ok : exitCodes.failed
}

function describe({ name, wanted, rate }: Shortfall): string {
  return `${name} is ${rate === undefined ? 'not known, as nothing was counted' : rate.toFixed(3)}, not ${wanted}`
}

/** Paths of the facts and of the ranges. */
interface GoldPaths {
  readonly gold: string
  readonly coverage: string | undefined
}

/** Reads articles together, as the pipeline does, and scores those of which the facts speak. */
export async function scoreArticles(
  paths: readonly string[],
  { gold, coverage }: GoldPaths,
): Promise<{ readonly report: GoldReport; readonly absent: readonly string[] }> {
  const rows = readGold(await readNamedFile(gold, 'the facts'), gold)
  const ranges =
    coverage === undefined ? undefined : readCoverage(await readNamedFile(coverage, 'the ranges'), coverage)
  const { sources } = await readSources(paths)
  const assignment = assign(
    rows,
    ranges,
    sources.map(({ key }) => key),
  )
  const spokenOf = sources.filter(({ key }) => assignment.gold.rows.has(key))
  if (spokenOf.length === 0) throw new UsageError(`${gold} speaks of none of the ${sources.length} articles`)
  const evaluated = spokenOf.map((source) => ({
    article: extract(source).article,
    format: readerNameOf(source),
  }))
  const graph = transform(evaluated.map(({ article }) => article))
  return { report: reportOf(judge(assignment.gold, evaluated, graph)), absent: assignment.absent }
}
