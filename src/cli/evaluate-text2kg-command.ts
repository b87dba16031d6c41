// `partygraph evaluate text2kg`: predicts triples for the sentences of Text2KGBench, and scores them.
import { Command } from 'commander'
import type { Text2kgFlags } from './evaluate-text2kg.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

const notes = `
Input and gold are JSON lines. Of the input only "id" and "sent" are looked at. Gold has "triples" with "sub", "rel" and
"obj", or one triple a line as "sub_label", "rel_label" and "obj_label"; lines of one sentence are one.
Without --gold nothing is scored. docs/evaluation.md says what the profiles compare.

Example:
  $ partygraph evaluate text2kg --ontology politics.json --input validation.jsonl --gold validation.jsonl`

/** The command; `done` takes its exit code. */
export function text2kgCommand(screen: Screen, done: (code: number) => void): Command {
  return new Command('text2kg')
    .summary('score on sentences of Text2KGBench')
    .description('Reads sentences in the relations of an ontology of Text2KGBench and scores what was read.')
    .requiredOption('--ontology <file>', 'the ontology, as JSON')
    .requiredOption('--input <file>', 'the sentences')
    .option('--gold <file>', 'the triples that they say')
    .option('--train <file>', 'gold whose subjects are known: the others are scored by themselves, too')
    .option(
      '--halves',
      'score the half that was read while rules were written and the other by themselves, too',
    )
    .option('--predictions <file>', 'where to write what was read')
    .option('--json', 'print JSON')
    .addHelpText('after', notes)
    .action(async (flags: Text2kgFlags) => {
      // The readers and rules take time to load, which the other commands do not need to wait for.
      const { evaluateSentences } = await import('./evaluate-text2kg.ts')
      await evaluateSentences(flags, screen)
      done(exitCodes.ok)
    })
}
