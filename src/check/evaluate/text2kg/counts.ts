// Counts over all triples: hits, false positives and misses by the strict profile and its softer kin.
import { bootstrapShare } from '../../statistics/bootstrap.ts'
import type { Interval } from '../../statistics/interval.ts'
import { keyOf, softKey, softText } from './keys.ts'
import { makeStands } from './official.ts'
import type { BenchOntology, GoldSentence, Prediction, Triple } from './records.ts'

export interface Counts {
  readonly tp: number
  readonly fp: number
  readonly fn: number
}

/** Micro-averaged figures; 0 where there is nothing to divide by. */
export interface Figures extends Counts {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  /** Of F1, by drawing the sentences again. */
  readonly interval: Interval
}

/** How a profile compares a triple; the same key is the same triple. */
export type Profile = (triple: Triple) => string

const joined = (...parts: readonly string[]) => parts.join('\t')

export const profiles = {
  strict: (triple) => joined(...triple.map(keyOf)),
  soft: ([subject, relation, object]) => joined(softKey(subject), keyOf(relation), softKey(object)),
  relobj: ([, relation, object]) => joined(keyOf(relation), keyOf(object)),
} as const satisfies Record<string, Profile>

/** What was found of the triples of a sentence. */
export function countSentence(
  { id, triples }: GoldSentence,
  predictions: ReadonlyMap<string, Prediction>,
  profile: Profile,
): Counts {
  const wanted = new Set(triples.map(profile))
  const found = new Set((predictions.get(id)?.triples ?? []).map(profile))
  const tp = [...found].filter((key) => wanted.has(key)).length
  return { tp, fp: found.size - tp, fn: wanted.size - tp }
}

const zero: Counts = { tp: 0, fp: 0, fn: 0 }

/** The sum of counts. */
export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce((a, b) => ({ tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn }), zero)
}

/** F1 of counts; 0 where nothing was hit. */
export const f1Of = ({ tp, fp, fn }: Counts): number => (tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn))

/** Precision, recall and F1 over all triples by one profile, with the interval of F1. */
export function figuresOf(
  gold: readonly GoldSentence[],
  predictions: ReadonlyMap<string, Prediction>,
  profile: Profile,
): Figures {
  const counts = gold.map((sentence) => countSentence(sentence, predictions, profile))
  const sum = sumCounts(counts)
  const { tp, fp, fn } = sum
  return {
    ...sum,
    precision: tp === 0 ? 0 : tp / (tp + fp),
    recall: tp === 0 ? 0 : tp / (tp + fn),
    f1: f1Of(sum),
    interval: bootstrapShare(
      counts,
      (drawn) => f1Of(sumCounts(drawn)),
      counts.filter((one) => one.tp + one.fp + one.fn > 0).length,
    ),
  }
}

/** Of one relation also how many ends stand neither in their sentence nor among the classes. */
export interface RelationCounts extends Counts {
  readonly strayingSubjects: number
  readonly strayingObjects: number
}

/** Strict counts by relation, in the order of their names. */
export function countsByRelation(
  gold: readonly GoldSentence[],
  predictions: ReadonlyMap<string, Prediction>,
  ontology: BenchOntology,
): ReadonlyMap<string, RelationCounts> {
  const spelled = [...gold, ...predictions.values()].flatMap(({ triples }) => triples.map(([, name]) => name))
  const relations = new Map(spelled.map((name) => [keyOf(name), name.replaceAll('_', ' ')]))
  const straying = gold.flatMap(({ id, sent }) => {
    const stands = makeStands(sent, ontology)
    const triples = predictions.get(id)?.triples ?? []
    return triples.map(([subject, relation, object]) => ({
      key: keyOf(relation),
      subject: !stands(subject),
      object: !stands(object),
    }))
  })
  const of = (key: string): RelationCounts => {
    const only = <T extends Prediction>(one: T): T => ({
      ...one,
      triples: one.triples.filter(([, relation]) => keyOf(relation) === key),
    })
    const narrowed = new Map([...predictions].map(([id, prediction]) => [id, only(prediction)]))
    const own = straying.filter((one) => one.key === key)
    return {
      ...sumCounts(gold.map((sentence) => countSentence(only(sentence), narrowed, profiles.strict))),
      strayingSubjects: own.filter(({ subject }) => subject).length,
      strayingObjects: own.filter(({ object }) => object).length,
    }
  }
  return new Map([...relations].sort().map(([key, name]) => [name, of(key)]))
}

/** Gold triples whose two ends stand in their sentence: how many there are, and how many of them were found. */
export function countGrounded(
  gold: readonly GoldSentence[],
  predictions: ReadonlyMap<string, Prediction>,
): { readonly found: number; readonly n: number } {
  const counts = gold.map((sentence) => {
    const words = softText(sentence.sent)
    const stands = (end: string) => words.includes(softKey(end))
    const grounded = sentence.triples.filter(([subject, , object]) => stands(subject) && stands(object))
    const { tp, fn } = countSentence({ ...sentence, triples: grounded }, predictions, profiles.soft)
    return { found: tp, n: tp + fn }
  })
  return counts.reduce((a, b) => ({ found: a.found + b.found, n: a.n + b.n }), { found: 0, n: 0 })
}
