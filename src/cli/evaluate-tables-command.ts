// `partygraph evaluate tables`: repairs tables whose rows lost cells, and scores the repair.
import { Command } from 'commander'
import type { TablesFlags } from './evaluate-tables.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

const notes = `
The tables are JSON lines: "id", "lines" (the table as printed) and, where it is known, "lead_lines" (how many of them
stand before the body). With "rows" (the true body) and "dropped" ([row, column] of each lost cell) the repair is
scored; without them it is only made. A prediction is {"id", "rows", "sure"}, one boolean a row: whether the row was
repaired beyond doubt.

--fit finds the weights of the evidence from the true grids ("wide": [row, column, width] of each cell that spans
columns), and scores each third of the pages by weights that were fitted on the other two. It takes minutes.

Example:
  $ partygraph evaluate tables tables.jsonl --predictions repaired.jsonl`

/** The command; `done` takes its exit code. */
export function tablesCommand(screen: Screen, done: (code: number) => void): Command {
  return new Command('tables')
    .summary('score the repair of tables whose rows lost cells')
    .description('Repairs tables whose rows lost the cells that spanned them, and scores the repair.')
    .argument('<file>', 'the tables')
    .option('--predictions <file>', 'where to write the repaired tables')
    .option('--halves', 'score the half that was looked at and the other by themselves, too')
    .option('--fit', 'fit the weights anew instead, and score pages that were left out of the fit')
    .option('--json', 'print JSON')
    .addHelpText('after', notes)
    .action(async (file: string, flags: TablesFlags) => {
      // The readers take time to load, which the other commands do not need to wait for.
      const { evaluateTables } = await import('./evaluate-tables.ts')
      await evaluateTables(file, flags, screen)
      done(exitCodes.ok)
    })
}
