// All figures of predictions against gold: each profile on all sentences and on parts of them.
import {
  countGrounded,
  countsByRelation,
  figuresOf,
  profiles,
  type RelationCounts,
  type Figures,
} from './counts.ts'
import { halfOf, type Half } from './halves.ts'
import { softKey } from './keys.ts'
import { scoreOfficially, type Official } from './official.ts'
import type { BenchOntology, GoldSentence, Prediction } from './records.ts'

/** The figures of some of the sentences. */
export interface PartScore {
  readonly name: string
  readonly sentences: number
  readonly official: Official
  readonly strict: Figures
  readonly soft: Figures
  readonly relobj: Figures
  readonly grounded: { readonly found: number; readonly n: number }
}

export interface Score {
  readonly parts: readonly PartScore[]
  /** Strict counts over all sentences. */
  readonly relations: ReadonlyMap<string, RelationCounts>
}

export interface Judged {
  readonly gold: readonly GoldSentence[]
  readonly predictions: ReadonlyMap<string, Prediction>
  readonly ontology: BenchOntology
  /** Sentences whose subjects are known: the others are a part of their own. */
  readonly train?: readonly GoldSentence[]
  /** Whether the two halves are parts of their own. */
  readonly halves?: boolean
}

/** Scores predictions; a part without sentences is none. */
export function score(judged: Judged): Score {
  const parts = partsOf(judged)
    .filter(([, gold]) => gold.length > 0)
    .map(([name, gold]) => scorePart(name, { ...judged, gold }))
  return { parts, relations: countsByRelation(judged.gold, judged.predictions, judged.ontology) }
}

type Part = readonly [name: string, gold: readonly GoldSentence[]]

function partsOf({ gold, train, halves }: Judged): readonly Part[] {
  const half = (name: Half) => gold.filter((sentence) => halfOf(sentence) === name)
  return [
    ['all sentences', gold],
    ['with gold', gold.filter(({ triples }) => triples.length > 0)],
    ...(train === undefined ? [] : [['unknown subjects', withUnknownSubjects(gold, train)] as const]),
    ...(halves === true
      ? ([
          ['half that was read', half('read')],
          ['half that was not', half('unread')],
        ] as const)
      : []),
  ]
}

/** Sentences none of whose subjects occurs in another file. */
function withUnknownSubjects(
  gold: readonly GoldSentence[],
  train: readonly GoldSentence[],
): readonly GoldSentence[] {
  const known = new Set(train.flatMap(({ triples }) => triples.map(([subject]) => softKey(subject))))
  return gold.filter(
    ({ triples }) => triples.length > 0 && triples.every(([subject]) => !known.has(softKey(subject))),
  )
}

function scorePart(name: string, { gold, predictions, ontology }: Judged): PartScore {
  return {
    name,
    sentences: gold.length,
    official: scoreOfficially(gold, predictions, ontology),
    strict: figuresOf(gold, predictions, profiles.strict),
    soft: figuresOf(gold, predictions, profiles.soft),
    relobj: figuresOf(gold, predictions, profiles.relobj),
    grounded: countGrounded(gold, predictions),
  }
}
