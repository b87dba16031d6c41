// Predicts triples for the sentences of Text2KGBench, and scores them.
import { writeFile } from 'node:fs/promises'
import {
  readGold,
  readInput,
  readOntology,
  type BenchOntology,
  type InputLine,
  type Prediction,
} from '../check/evaluate/text2kg/records.ts'
import { showScore } from '../check/evaluate/text2kg/report.ts'
import { score, type Score } from '../check/evaluate/text2kg/score.ts'
import { toTriples } from '../check/evaluate/text2kg/triples.ts'
import { findInSentence } from '../transform/lone-sentence.ts'
import { readNamedFile } from './named-file.ts'
import type { Screen } from './screen.ts'

export interface Text2kgFlags {
  readonly ontology: string
  readonly input: string
  readonly gold?: string
  readonly train?: string
  readonly predictions?: string
  readonly halves?: true
}

/** Reads the sentences, and prints how well where gold is there. */
export async function evaluateSentences(flags: Text2kgFlags, { print }: Screen): Promise<void> {
  const { predictions, score: scored } = await readSentences(flags)
  if (flags.predictions !== undefined)
    await writeFile(
      flags.predictions,
      predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
    )
  if (scored !== undefined) print(showScore(scored))
}

interface ReadSentences {
  readonly predictions: readonly Prediction[]
  /** Absent where no gold is named. */
  readonly score?: Score
}

/** Reads the sentences and scores what was read. */
export async function readSentences(flags: Text2kgFlags): Promise<ReadSentences> {
  const ontology = readOntology(await readNamedFile(flags.ontology, 'the ontology'), flags.ontology)
  const lines = readInput(await readNamedFile(flags.input, 'the sentences'), flags.input)
  const predictions = lines.map((line) => predict(line, ontology))
  if (flags.gold === undefined) return { predictions }
  const gold = readGold(await readNamedFile(flags.gold, 'the gold'), flags.gold)
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const train =
    flags.train === undefined
      ? {}
      : { train: readGold(await readNamedFile(flags.train, 'the gold'), flags.train) }
  const judged = { gold, predictions: byId, ontology, halves: flags.halves === true, ...train }
  return { predictions, score: score(judged) }
}

function predict({ id, sent }: InputLine, ontology: BenchOntology): Prediction {
  return { id, triples: toTriples(findInSentence(sent), ontology) }
}
