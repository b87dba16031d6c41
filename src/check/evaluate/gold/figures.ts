// Counts what was judged: precision, recall and F1 in all and by group, each with its interval.
import { groupBy } from '../../../load/group.ts'
import { byCodePoint } from '../../../model/order.ts'
import { bootstrapShare } from '../../statistics/bootstrap.ts'
import type { Interval } from '../../statistics/interval.ts'
import { proportion, type Proportion } from '../../statistics/proportion.ts'
import { ENOUGH_DOCUMENTS, ratesOf, type Counts } from './counts.ts'
import type { Judgement, JudgedClaim, JudgedRow } from './judge.ts'

/** The harmonic mean of precision and recall; absent where either is. */
export interface Balance extends Interval {
  readonly rate?: number
  /** Facts and claims it rests on. */
  readonly n: number
}

export interface Figures {
  /** Of the claims about annotated lines, those that a fact covers. */
  readonly precision: Proportion
  /** Of the facts, those that a claim says. */
  readonly recall: Proportion
  readonly f1: Balance
  /** Of the traps, those that no claim fell into. */
  readonly avoided: Proportion
}

export const measures = ['precision', 'recall', 'f1', 'avoided'] as const satisfies readonly (keyof Figures)[]

/** Ways to tell what was judged apart. */
export const groupings = ['kind', 'format', 'relation', 'document'] as const
export type Grouping = (typeof groupings)[number]

/** Figures of one group, and its name: "infobox", "html", … */
export interface GroupFigures extends Figures {
  readonly name: string
}

export interface Scores {
  readonly all: Figures
  readonly by: Readonly<Record<Grouping, readonly GroupFigures[]>>
}

/** All figures, groups by name. */
export function scoresOf(judgement: Judgement): Scores {
  const byGroup = (grouping: Grouping) =>
    namesOf(judgement, grouping).map((name) => ({ name, ...figuresOf(only(judgement, grouping, name)) }))
  return {
    all: figuresOf(judgement),
    by: {
      kind: byGroup('kind'),
      format: byGroup('format'),
      relation: byGroup('relation'),
      document: byGroup('document'),
    },
  }
}

function namesOf({ rows, claims, traps }: Judgement, grouping: Grouping): readonly string[] {
  return [...new Set([...rows, ...claims, ...traps].map((one) => one[grouping]))].sort(byCodePoint)
}

function only({ rows, claims, traps }: Judgement, grouping: Grouping, name: string): Judgement {
  const isIn = (one: Readonly<Record<Grouping, string>>) => one[grouping] === name
  return { rows: rows.filter(isIn), claims: claims.filter(isIn), traps: traps.filter(isIn) }
}

function figuresOf({ rows, claims, traps }: Judgement): Figures {
  const precision = proportion(claims.filter(isGood).length, claims.length)
  const recall = proportion(rows.filter(isGood).length, rows.length)
  const avoided = proportion(traps.filter((trap) => trap.claims.length === 0).length, traps.length)
  return { precision, recall, f1: balanceOf([...rows, ...claims]), avoided }
}

type Scored = JudgedRow | JudgedClaim

const isGood = ({ cause }: Scored) => cause === undefined

/** Of few documents facts and claims are drawn, one by one; else whole documents. */
function balanceOf(scored: readonly Scored[]): Balance {
  const documents = [...groupBy(scored, ({ document }) => document).values()]
  const drawn = documents.length < ENOUGH_DOCUMENTS ? scored.map((one) => [one]) : documents
  const rate = ratesOf([countsOf(scored)]).f1
  return {
    ...(rate === undefined ? {} : { rate }),
    n: scored.length,
    ...bootstrapShare(drawn.map(countsOf), (counts) => ratesOf(counts).f1),
  }
}

function countsOf(scored: readonly Scored[]): Counts {
  const rows = scored.filter(({ type }) => type === 'row')
  const claims = scored.filter(({ type }) => type === 'claim')
  return {
    facts: rows.length,
    found: rows.filter(isGood).length,
    claims: claims.length,
    right: claims.filter(isGood).length,
  }
}
