// `partygraph evaluate`: how good is it? Scores against what a person wrote down.
import type { Command } from 'commander'
import type { GoldFlags } from './evaluate-gold.ts'
import { tablesCommand } from './evaluate-tables-command.ts'
import { text2kgCommand } from './evaluate-text2kg-command.ts'
import { scoreboardCommand } from './scoreboard-command.ts'
import type { Screen } from './screen.ts'

const notes = `
The table of facts has the columns file, subject, relation, object, qualifiers, evidence_line, note, parted by tabs; that
of ranges file, part, line_from, line_to. How facts and claims are matched stands in docs/evaluation.md.

Examples:
  $ partygraph evaluate --gold gold.tsv articles/
  $ partygraph evaluate --gold gold.tsv --coverage ranges.tsv articles/ --details
  $ partygraph evaluate --gold gold.tsv articles/ --json > now.json
  $ partygraph evaluate --gold gold.tsv articles/ --compare former.json
  $ partygraph evaluate --gold gold.tsv articles/ --min infobox.precision=0.97,all.f1=0.85`

/** Adds the command; `done` takes its exit code. */
export function addEvaluateCommand(program: Command, screen: Screen, done: (code: number) => void): void {
  const evaluate = program
    .command('evaluate')
    .summary('score against facts that a person wrote down')
    .description('Scores what is read of articles against facts that a person took from them.')
    // So that a subcommand may have options of the same names.
    .enablePositionalOptions()
    .argument('[articles...]', 'articles and folders; those of which the facts do not speak are left out')
    .option('-g, --gold <file>', 'the facts')
    .option(
      '-c, --coverage <file>',
      'the lines that were annotated completely (default: all of each article)',
    )
    .option('--details', 'list what was missed and what is wrong, with words and rules')
    .option('--json', 'print JSON, with every fact and claim')
    .option('--min <list>', 'figures that must be reached, with commas; else the exit code is 1')
    .option('--compare <file>', 'tell what became better and worse since this output of --json')
    .addHelpText('after', notes)
    .action(async (articles: readonly string[], flags: GoldFlags) => {
      // The readers and rules take time to load, which the other commands do not need to wait for.
      const { evaluateGold } = await import('./evaluate-gold.ts')
      done(await evaluateGold(articles, flags, screen))
    })
  for (const subcommand of subcommands(screen, done))
    evaluate.addCommand(subcommand.copyInheritedSettings(evaluate))
}

/** What else is scored, one line each. */
function subcommands(screen: Screen, done: (code: number) => void): readonly Command[] {
  return [scoreboardCommand(screen, done), tablesCommand(screen, done), text2kgCommand(screen, done)]
}
