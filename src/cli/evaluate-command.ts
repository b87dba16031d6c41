// `partygraph evaluate`: how good is it? Scores against what a person wrote down.
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { readGold } from '../check/evaluate/gold-table.ts'
import { proportion, showProportion } from '../check/statistics/proportion.ts'
import { extract } from '../extract/extract.ts'
import { UsageError } from '../query/rows.ts'
import { readSources } from '../read/read.ts'
import { transform } from '../transform/transform.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

interface EvaluateFlags {
  readonly gold?: string
}

/** Adds the command; `done` takes its exit code. */
export function addEvaluateCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  const evaluate = program
    .command('evaluate')
    .summary('score against facts that a person wrote down')
    .description('Scores what is read of articles against facts that a person wrote down.')
    // So that a subcommand may have options of the same names.
    .enablePositionalOptions()
    .argument('[articles...]', 'articles and folders of which the gold speaks')
    .option('-g, --gold <file>', 'facts that a person took from the articles, as a table with tabs')
    .action(async (articles: readonly string[], flags: EvaluateFlags) => {
      done(await evaluateGold(articles, flags, screen))
    })
  for (const subcommand of subcommands(screen, done)) evaluate.addCommand(subcommand)
}

/** What else is scored, one line each. */
function subcommands(_screen: Screen, _done: (code: number) => void): readonly Command[] {
  return []
}

async function evaluateGold(
  articles: readonly string[],
  { gold }: EvaluateFlags,
  { print }: Screen,
): Promise<number> {
  if (gold === undefined) throw new UsageError('name the facts with --gold')
  const rows = readGold(await readFile(gold, 'utf8'), gold)
  const { sources } = await readSources(articles)
  const { claims } = transform(sources.map((source) => extract(source).article))
  const wanted = rows.filter(({ isTrap }) => !isTrap)
  const found = wanted.filter((row) =>
    claims.some(({ document, relation }) => document === row.file && relation === row.relation),
  )
  print(`relations found   ${showProportion(proportion(found.length, wanted.length))}\n`)
  return exitCodes.ok
}
