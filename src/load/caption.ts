// The one short string by which a fact, a claim or a span is shown.
import type { Fact } from '../model/graph.ts'
import { qualifierNames, shapeOf, shapeOfQualifier } from '../model/ontology.ts'
import type { QualifierName } from '../model/ontology.ts'
import { isEntity, lexical } from '../model/value.ts'
import type { Value } from '../model/value.ts'
import { shorten } from './shorten.ts'
import { sortedValues } from './value-lists.ts'

const LONGEST_OBJECT = 100
const LONGEST_QUALIFIER = 60
const LONGEST_QUOTE = 60

/** "led by Jane Roe, since 2005": the phrase of the relation and those of its qualifiers. */
export function captionOfFact(fact: Fact): string {
  const { phrase } = shapeOf(fact.relation)
  const parts = qualifierNames.flatMap((name) => captionOfQualifier(name, fact.qualifiers[name] ?? []))
  return [fill(phrase, '{object}', shorten(wordsOf(fact.object), LONGEST_OBJECT)), ...parts].join(', ')
}

function captionOfQualifier(name: QualifierName, values: readonly Value[]): readonly string[] {
  const { phrase } = shapeOfQualifier(name)
  if (phrase === undefined || values.length === 0) return []
  const words = sortedValues(values.map(wordsOf)).map((one) => shorten(String(one), LONGEST_QUALIFIER))
  return [fill(phrase, '{value}', words.join('; '))]
}

/** "prose, line 26". */
export function captionOfClaim(source: string, line: number): string {
  return `${source}, line ${line}`
}

/** The quote of a span, cut where it is long. */
export function captionOfSpan(quote: string): string {
  return shorten(quote, LONGEST_QUOTE)
}

/** A value as a person reads it: the label of an entity, a literal in its canonical form. */
export function wordsOf(value: Value): string {
  return isEntity(value) ? value.label : lexical(value)
}

// A replacement text would give `$&` in a value a meaning.
function fill(phrase: string, slot: string, words: string): string {
  return phrase.split(slot).join(words)
}
