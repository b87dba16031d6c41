// Reads the message of a model: a list of claims in the form that was asked for. What is anything else is counted.
import type { Suggestion } from '../../model/advice.ts'

/** Claims that one answer may have; nobody says more of a few passages. */
const MOST_CLAIMS = 500
/** Qualifiers that one claim may have. */
const MOST_QUALIFIERS = 20

export interface Answer {
  readonly suggestions: readonly Suggestion[]
  /** Why the others are none, one entry each. */
  readonly unusable: readonly (
    'answer-no-json' | 'answer-no-claims' | 'malformed-claim' | 'too-many-claims'
  )[]
}

/** The claims of a message. `passages` says which passage of the article each number of the question means. */
export function readAnswer(message: string, passages: readonly number[]): Answer {
  const parsed = parse(message)
  if (parsed === undefined) return { suggestions: [], unusable: ['answer-no-json'] }
  const claims = isRecord(parsed) ? parsed['claims'] : undefined
  if (!Array.isArray(claims)) return { suggestions: [], unusable: ['answer-no-claims'] }
  const read = claims.slice(0, MOST_CLAIMS).map((claim: unknown) => suggestionOf(claim, passages))
  const malformed = read.filter((one) => one === undefined).map(() => 'malformed-claim' as const)
  const surplus = claims.slice(MOST_CLAIMS).map(() => 'too-many-claims' as const)
  return { suggestions: read.filter((one) => one !== undefined), unusable: [...malformed, ...surplus] }
}

const texts = ['quote', 'subjectType', 'subject', 'relation', 'objectType', 'object'] as const

function suggestionOf(claim: unknown, passages: readonly number[]): Suggestion | undefined {
  if (!isRecord(claim) || !texts.every((name) => typeof claim[name] === 'string')) return undefined
  const { passage: number, quote, subjectType, subject, relation, objectType, object } = claim
  const qualifiers = qualifiersOf(claim['qualifiers'])
  if (typeof number !== 'number' || qualifiers === undefined) return undefined
  // A number that was not asked about is of no passage, which its judge will find.
  const passage = passages[number - 1] ?? -1
  return {
    ...({ quote, subjectType, subject, relation, objectType, object } as Record<
      (typeof texts)[number],
      string
    >),
    passage,
    qualifiers,
  }
}

function qualifiersOf(given: unknown): Suggestion['qualifiers'] | undefined {
  if (!Array.isArray(given) || given.length > MOST_QUALIFIERS) return undefined
  const read = given.map((one: unknown) => {
    const { name, value } = isRecord(one) ? one : {}
    return typeof name === 'string' && typeof value === 'string' ? { name, value } : undefined
  })
  return read.every((one) => one !== undefined) ? read : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
