// Contract of a language model beside the rules: what it is offered, what it may say, and how its claims are marked.

/** A passage as it is offered: a paragraph or an item of a list, without markup. */
export interface OfferedPassage {
  /** Where it begins, in Unicode code points of the source. */
  readonly start: number
  readonly text: string
}

/** What is offered of one article. */
export interface Offer {
  readonly document: string
  readonly title: string
  readonly language: string
  readonly passages: readonly OfferedPassage[]
}

/** Something that a model says; nothing of it is believed until its words are found. */
export interface Suggestion {
  /** Index of the passage. */
  readonly passage: number
  readonly quote: string
  readonly subjectType: string
  readonly subject: string
  readonly relation: string
  /** The class of the object; empty for a literal. */
  readonly objectType: string
  readonly object: string
  readonly qualifiers: readonly { readonly name: string; readonly value: string }[]
}

/** How often, by reason. */
export type Reasons = Readonly<Record<string, number>>

/** What a model says of one article. */
export interface Advice {
  /** Name of the model. */
  readonly model: string
  readonly suggestions: readonly Suggestion[]
  /** Parts of answers that are no suggestions. */
  readonly unusable: Reasons
  /** Why there is no answer on some of the passages, each once. */
  readonly unanswered: readonly string[]
}

/** Somebody to ask. */
export interface Adviser {
  /** Name of the model. */
  readonly name: string
  advise(offer: Offer, signal?: AbortSignal): Promise<Advice>
}

/** What became of the suggestions on one article, or on all. */
export interface Tally {
  readonly model: string
  readonly passages: number
  readonly suggested: number
  readonly kept: number
  readonly refused: Reasons
  readonly unanswered: number
}

/** Adds up reasons. */
export function addReasons(all: readonly Reasons[]): Reasons {
  const sums = new Map<string, number>()
  for (const reasons of all)
    for (const [reason, n] of Object.entries(reasons)) sums.set(reason, (sums.get(reason) ?? 0) + n)
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** One tally of several; undefined of none. */
export function addTallies(tallies: readonly Tally[]): Tally | undefined {
  const [first] = tallies
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0)
  return (
    first && {
      model: first.model,
      passages: sum(({ passages }) => passages),
      suggested: sum(({ suggested }) => suggested),
      kept: sum(({ kept }) => kept),
      refused: addReasons(tallies.map(({ refused }) => refused)),
      unanswered: sum(({ unanswered }) => unanswered),
    }
  )
}

const MODEL = 'model/'

/** The rule of a model's claims: what it finds is told from what rules find by this name alone. */
export const ruleOfModel = (name: string) => `${MODEL}${name}`

/** Whether a claim is a model's. */
export const isOfModel = ({ rule }: { readonly rule: string }) => rule.startsWith(MODEL)
