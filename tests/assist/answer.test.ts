// The message of a model: claims in the form that was asked for, and the count of what is anything else.
import { expect, test } from 'vitest'
import { readAnswer } from '../../src/assist/model/answer.ts'

const claim = {
  passage: 2,
  quote: 'It is led by Ada Mor.',
  subjectType: 'Party',
  subject: 'Harbour Union',
  relation: 'ledBy',
  objectType: 'Person',
  object: 'Ada Mor',
  qualifiers: [{ name: 'from', value: '2005' }],
}
const message = (...claims: readonly unknown[]) => JSON.stringify({ claims })

test('a claim is of the passage that its number means', () => {
  expect(readAnswer(message(claim), [4, 7])).toEqual({
    suggestions: [{ ...claim, passage: 7 }],
    unusable: [],
  })
})

test('a number that was not asked about is of no passage', () => {
  const numbers = [0, 3, -1, 1.5, 1e300].map((passage) => ({ ...claim, passage }))
  expect(readAnswer(message(...numbers), [4, 7]).suggestions.map(({ passage }) => passage)).toEqual([
    -1, -1, -1, -1, -1,
  ])
})

test.each([
  ['Sure! Here are the claims:', 'answer-no-json'],
  ['{"claims":[', 'answer-no-json'],
  ['```json\n{"claims":[]}\n```', 'answer-no-json'],
  ['null', 'answer-no-claims'],
  ['[]', 'answer-no-claims'],
  ['{"claims":{}}', 'answer-no-claims'],
  [message(null), 'malformed-claim'],
  [message('x'), 'malformed-claim'],
  [message({ ...claim, quote: 5 }), 'malformed-claim'],
  [message({ ...claim, passage: '2' }), 'malformed-claim'],
  [message({ ...claim, qualifiers: {} }), 'malformed-claim'],
  [message({ ...claim, qualifiers: [{ name: 'from', value: 2005 }] }), 'malformed-claim'],
  [message({ ...claim, qualifiers: Array(21).fill({ name: 'from', value: '1' }) }), 'malformed-claim'],
  ['{"claims":[{"__proto__":{"quote":"x"}}]}', 'malformed-claim'],
])('%s is %s', (text, reason) => {
  expect(readAnswer(text, [0, 1])).toEqual({ suggestions: [], unusable: [reason] })
})

test('a bad claim costs no good one, and too many are cut', () => {
  const { suggestions, unusable } = readAnswer(message(7, ...Array<object>(501).fill(claim)), [0, 1])
  expect(suggestions).toHaveLength(499)
  expect(unusable).toEqual(['malformed-claim', 'too-many-claims', 'too-many-claims'])
})

test('what is not asked for is left behind', () => {
  const [suggestion] = readAnswer(message({ ...claim, rule: 'infobox/leader', id: 5 }), [0, 1]).suggestions
  expect(suggestion).toEqual({ ...claim, passage: 1 })
})
