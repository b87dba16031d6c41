// The official profile of Text2KGBench: precision, recall and F1 of each sentence, conformance and hallucinations, averaged.
import { bootstrapShare } from '../../statistics/bootstrap.ts'
import type { Interval } from '../../statistics/interval.ts'
import type { BenchOntology, GoldSentence, Prediction, Triple } from './records.ts'
import { keyOf } from './keys.ts'
import { stems } from './tokens.ts'

/** The figures of one sentence. */
interface SentenceFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly conformance: number
  readonly subjectHallucination: number
  readonly relationHallucination: number
  readonly objectHallucination: number
}

/** Means over all gold sentences. */
export interface Official extends SentenceFigures {
  /** By drawing the sentences again. */
  readonly intervals: Readonly<Record<keyof SentenceFigures, Interval>>
}

const nothing: SentenceFigures = {
  precision: 0,
  recall: 0,
  f1: 0,
  conformance: 0,
  subjectHallucination: 0,
  relationHallucination: 0,
  objectHallucination: 0,
}
const figures = Object.keys(nothing) as (keyof SentenceFigures)[]

/** The official figures; a sentence without a prediction adds nothing and counts. */
export function scoreOfficially(
  gold: readonly GoldSentence[],
  predictions: ReadonlyMap<string, Prediction>,
  ontology: BenchOntology,
): Official {
  const scores = gold.map((sentence) => {
    const prediction = predictions.get(sentence.id)
    return prediction === undefined ? nothing : scoreSentence(sentence, prediction.triples, ontology)
  })
  const intervalOf = (figure: keyof SentenceFigures) =>
    bootstrapShare(scores, (drawn) => meanOf(drawn, figure))
  return {
    ...perFigure((figure) => meanOf(scores, figure)),
    intervals: perFigure(intervalOf),
  }
}

function perFigure<T>(make: (figure: keyof SentenceFigures) => T): Record<keyof SentenceFigures, T> {
  return Object.fromEntries(figures.map((figure) => [figure, make(figure)])) as Record<
    keyof SentenceFigures,
    T
  >
}

function meanOf(scores: readonly SentenceFigures[], figure: keyof SentenceFigures): number {
  return scores.reduce((sum, score) => sum + score[figure], 0) / Math.max(scores.length, 1)
}

function scoreSentence(
  sentence: GoldSentence,
  triples: readonly Triple[],
  ontology: BenchOntology,
): SentenceFigures {
  return { ...agreement(sentence.triples, triples), ...soundness(sentence.sent, triples, ontology) }
}

const label = (relation: string) => relation.replaceAll(' ', '_')
const tripleKey = (triple: Triple) => triple.map(keyOf).join('')

/** Triples of relations that gold does not have for the sentence are left out. */
function agreement(
  gold: readonly Triple[],
  found: readonly Triple[],
): Pick<SentenceFigures, 'precision' | 'recall' | 'f1'> {
  const relations = new Set(gold.map(([, relation]) => label(relation)))
  const system = new Set(found.filter(([, relation]) => relations.has(label(relation))).map(tripleKey))
  const wanted = new Set(gold.map(tripleKey))
  const hits = [...system].filter((key) => wanted.has(key)).length
  const precision = system.size === 0 ? 0 : hits / system.size
  const recall = wanted.size === 0 ? 0 : hits / wanted.size
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

type Soundness = Omit<SentenceFigures, 'precision' | 'recall' | 'f1'>

/** Whether relations are of the ontology, and ends of the sentence or the labels of its classes. */
function soundness(sent: string, triples: readonly Triple[], ontology: BenchOntology): Soundness {
  if (triples.length === 0)
    return { conformance: 1, subjectHallucination: 0, relationHallucination: 0, objectHallucination: 0 }
  const known = new Set(ontology.relations.map(label))
  const stands = makeStands(sent, ontology)
  const share = (test: (triple: Triple) => boolean) => triples.filter(test).length / triples.length
  const conformance = share(([, relation]) => known.has(label(relation)))
  return {
    conformance,
    subjectHallucination: share(([subject]) => !stands(subject)),
    relationHallucination: 1 - conformance,
    objectHallucination: share(([, , object]) => !stands(object)),
  }
}

/** Tells of an end of a triple whether it stands, as stems, in a sentence or the labels of the classes. */
export function makeStands(sent: string, { concepts }: BenchOntology): (end: string) => boolean {
  const context = stems(sent + concepts.join(' '))
  return (end) => context.includes(wordsOf(end))
}

/** The first day of a year, as the benchmark writes a year that it takes for a date, counts as the year. */
const wordsOf = (end: string) => stems(end).replaceAll('01januari', '')
