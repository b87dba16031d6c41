// Reads sentences that stand in no article, for the tests: findings as lines.
import { findInSentence } from '../../src/transform/lone-sentence.ts'
import type { Finding, Mention } from '../../src/model/claim.ts'
import type { Literal } from '../../src/model/value.ts'

function words(value: Mention | Literal): string {
  if (!('by' in value))
    return value.type === 'date' ? value.iso : value.type === 'integer' ? String(value.n) : value.text
  if (value.by !== 'name') return value.by
  return value.country === undefined ? value.name : `${value.name} (in ${value.country})`
}

function statement({ subject, relation, object, qualifiers }: Finding): string {
  const extras = Object.entries(qualifiers).map(([name, value]) => `${name}=${words(value)}`)
  return [words(subject), relation, words(object), ...extras].join(' ')
}

/** All that is found in a sentence, in the order of the rules. */
export const saidBy = (text: string): readonly string[] => findInSentence(text).map(statement)
