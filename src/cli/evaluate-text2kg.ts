// `partygraph evaluate text2kg`: predicts triples for the sentences of Text2KGBench, and scores them.
import { readFile, writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import {
  readGold,
  readInput,
  readOntology,
  type BenchOntology,
  type InputLine,
  type Prediction,
} from '../check/evaluate/text2kg/records.ts'
import { showScore } from '../check/evaluate/text2kg/report.ts'
import { score } from '../check/evaluate/text2kg/score.ts'
import { toTriples } from '../check/evaluate/text2kg/triples.ts'
import { findInSentence } from '../transform/lone-sentence.ts'
import { exitCodes } from './exit-codes.ts'
import type { Screen } from './screen.ts'

interface Text2kgFlags {
  readonly ontology: string
  readonly input: string
  readonly gold?: string
  readonly train?: string
  readonly predictions?: string
  readonly halves?: true
}

const notes = `
Input and gold are JSON lines. Of the input only "id" and "sent" are looked at. Gold has "triples" with "sub", "rel" and
"obj", or one triple a line as "sub_label", "rel_label" and "obj_label"; lines of one sentence are one.
Without --gold nothing is scored. docs/evaluation.md says what the profiles compare.

Example:
  $ partygraph evaluate text2kg --ontology politics.json --input validation.jsonl --gold validation.jsonl`

/** The command. */
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
    .addHelpText('after', notes)
    .action(async (flags: Text2kgFlags) => {
      await evaluate(flags, screen)
      done(exitCodes.ok)
    })
}

async function evaluate(flags: Text2kgFlags, { print }: Screen): Promise<void> {
  const ontology = readOntology(await readFile(flags.ontology, 'utf8'), flags.ontology)
  const lines = readInput(await readFile(flags.input, 'utf8'), flags.input)
  const predictions = lines.map((line) => predict(line, ontology))
  if (flags.predictions !== undefined)
    await writeFile(
      flags.predictions,
      predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
    )
  if (flags.gold === undefined) return
  const gold = readGold(await readFile(flags.gold, 'utf8'), flags.gold)
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const train =
    flags.train === undefined ? {} : { train: readGold(await readFile(flags.train, 'utf8'), flags.train) }
  print(showScore(score({ gold, predictions: byId, ontology, halves: flags.halves === true, ...train })))
}

function predict({ id, sent }: InputLine, ontology: BenchOntology): Prediction {
  return { id, triples: toTriples(findInSentence(sent), ontology) }
}
