// Predicts triples for the sentences of Text2KGBench, and scores them.
import { writeFile } from 'node:fs/promises'
import {
  readGold,
  readInput,
  readOntology,
  type BenchOntology,
  type GoldSentence,
  type InputLine,
  type Prediction,
} from '../check/evaluate/text2kg/records.ts'
import { showScore } from '../check/evaluate/text2kg/report.ts'
import { score, type Score } from '../check/evaluate/text2kg/score.ts'
import { toTriples } from '../check/evaluate/text2kg/triples.ts'
import { groupBy } from '../load/group.ts'
import { UsageError } from '../query/rows.ts'
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
  readonly json?: true
}

/** Reads the sentences, and prints how well where gold is there. */
export async function evaluateSentences(flags: Text2kgFlags, { print, complain }: Screen): Promise<void> {
  const { predictions, score: scored, warnings } = await readSentences(flags)
  if (flags.predictions !== undefined)
    await writeFile(
      flags.predictions,
      predictions.map((prediction) => `${JSON.stringify(prediction)}\n`).join(''),
    )
  print(flags.json === true ? jsonOf(predictions, scored) : told(predictions, scored))
  for (const warning of warnings) complain(`${warning}\n`)
}

function told(predictions: readonly Prediction[], scored: Score | undefined): string {
  if (scored !== undefined) return showScore(scored)
  const triples = predictions.reduce((sum, prediction) => sum + prediction.triples.length, 0)
  return `${predictions.length} read, ${triples} triples, no --gold to score by\n`
}

/** The figures, or without gold the predictions. */
function jsonOf(predictions: readonly Prediction[], scored: Score | undefined): string {
  const shown =
    scored === undefined
      ? { predictions }
      : { parts: scored.parts, relations: Object.fromEntries(scored.relations) }
  return `${JSON.stringify(shown, undefined, 2)}\n`
}

interface ReadSentences {
  readonly predictions: readonly Prediction[]
  /** Absent where no gold is named. */
  readonly score?: Score
  /** What makes the figures say less. */
  readonly warnings: readonly string[]
}

/** Reads the sentences and scores what was read. */
export async function readSentences(flags: Text2kgFlags): Promise<ReadSentences> {
  const ontology = readOntology(await readNamedFile(flags.ontology, 'the ontology'), flags.ontology)
  const lines = readInput(await readNamedFile(flags.input, 'the sentences'), flags.input)
  const predictions = lines.map((line) => predict(line, ontology))
  const { gold: path, train, halves = false } = flags
  if (path === undefined) {
    if (train !== undefined || halves) throw new UsageError('--train and --halves are for a --gold')
    return { predictions, warnings: [] }
  }
  const gold = await goldIn(path)
  if (gold.length === 0) throw new UsageError(`${path} has no sentences`)
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]))
  const known = train === undefined ? {} : { train: await goldIn(train) }
  const judged = { gold, predictions: byId, ontology, halves, ...known }
  return { predictions, score: score(judged), warnings: oddities(lines, gold) }
}

const goldIn = async (path: string) => readGold(await readNamedFile(path, 'the gold'), path)

function oddities(lines: readonly InputLine[], gold: readonly GoldSentence[]): readonly string[] {
  const sentences = groupBy(lines, ({ id }) => id)
  const unread = gold.filter(({ id, sent }) => sentences.get(id)?.at(-1)?.sent !== sent).length
  return unread === 0
    ? []
    : [`${unread} of ${gold.length} sentences of the gold are under another id in the input, or not there`]
}

function predict({ id, sent }: InputLine, ontology: BenchOntology): Prediction {
  return { id, triples: toTriples(findInSentence(sent), ontology) }
}
