// Scores claims against facts that a person took from articles, and tells it.
import { createHash } from 'node:crypto'
import {
  changesSince,
  readFormer,
  sharedDocuments,
  shiftsSince,
  type Change,
  type ScoredRun,
  type Shift,
} from '../check/evaluate/gold/comparison-of-runs.ts'
import { readCoverage } from '../check/evaluate/gold/coverage.ts'
import { assign } from '../check/evaluate/gold/documents.ts'
import { groupings } from '../check/evaluate/gold/figures.ts'
import { odditiesOf, readGold } from '../check/evaluate/gold/gold-table.ts'
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
import { diagnosticCodes } from '../model/diagnostic.ts'
import { UsageError } from '../query/rows.ts'
import { readSources } from '../read/read.ts'
import { findIn, resolveFindings } from '../transform/transform.ts'
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
  const report = await scoreArticles(articles, { gold, coverage })
  const outcome = {
    ...report,
    warnings: [...report.warnings, ...(former === undefined ? [] : mismatches(former, report))],
    shortfalls: min === undefined ? [] : shortfallsOf(min, report.scores),
    ...(former === undefined
      ? {}
      : { shifts: shiftsSince(former, report), changes: changesSince(former, report) }),
  }
  screen.print(flags.json === true ? `${JSON.stringify(outcome, undefined, 2)}\n` : told(outcome, flags))
  return warn(outcome, screen)
}

/** Why a comparison may say little of what was read. */
function mismatches(former: ScoredRun, now: ScoredRun): readonly string[] {
  if (sharedDocuments(former, now).size === 0) return ['no article was judged in the former run, too']
  return former.gold === now.gold
    ? []
    : ['the former run was judged by other facts or ranges: what changed may be these']
}

interface Outcome extends Scored {
  readonly shortfalls: readonly Shortfall[]
  readonly shifts?: readonly Shift[]
  readonly changes?: readonly Change[]
}

function told(outcome: Outcome, { details }: GoldFlags): string {
  const { scores, sprung, changes, shifts = [] } = outcome
  const parts = [
    ...groupings.map((grouping) => figuresTable(scores, grouping)),
    trapLines(sprung),
    causesTable(outcome),
    details === true ? detailLines(outcome) : '',
    changes === undefined ? '' : changeLines(changes, shifts),
  ]
  return parts.filter((part) => part !== '').join('\n')
}

function warn({ warnings, shortfalls }: Outcome, { complain, paint }: Screen): number {
  for (const warning of warnings) complain(`${warning}\n`)
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

interface Scored extends GoldReport {
  /** Digest of the facts and ranges. */
  readonly gold: string
  /** What could not be read or matched. */
  readonly warnings: readonly string[]
}

/** Reads articles together, as the pipeline does, and scores those of which the facts speak. */
export async function scoreArticles(
  paths: readonly string[],
  { gold: factsPath, coverage }: GoldPaths,
): Promise<Scored> {
  const facts = await readNamedFile(factsPath, 'the facts')
  const covered = coverage === undefined ? undefined : await readNamedFile(coverage, 'the ranges')
  const rows = readGold(facts, factsPath)
  const ranges = covered === undefined ? undefined : readCoverage(covered, coverage ?? '')
  const { sources, redirects, diagnostics } = await readSources(paths)
  const keys = sources.map(({ key }) => key)
  const { gold, absent } = assign(rows, ranges, keys)
  const evaluated = sources
    .filter(({ key }) => gold.rows.has(key))
    .map((source) => ({ article: extract(source).article, format: readerNameOf(source) }))
  if (evaluated.length === 0)
    throw new UsageError(`${factsPath} speaks of none of the ${keys.length} articles`)
  const articles = evaluated.map(({ article }) => findIn(article))
  const report = reportOf(judge(gold, evaluated, resolveFindings({ articles, redirects })))
  const digest = createHash('sha256')
    .update(JSON.stringify([rows, ranges]))
    .digest('hex')
  const warnings = [
    ...diagnostics
      .filter(({ code }) => diagnosticCodes[code].level === 'error')
      .map(({ document, message }) => `${document}: ${message}`),
    ...absent.map((file) => `no article is called ${file}: its facts are left out`),
    ...odditiesOf(rows),
  ]
  return { ...report, gold: digest, warnings }
}
