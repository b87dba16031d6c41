// What a claim implies by the ontology: the same words, said to be derived.
import { expect, test } from 'vitest'
import { impliedBy } from '../../../src/transform/facts/implied.ts'
import { showStatement } from '../../fixtures/show.ts'
import { claim, election, entity, integer } from './claims.ts'

const result = claim({
  id: 'c1',
  relation: 'electionResult',
  object: election,
  source: 'table',
  qualifiers: {
    votes: integer(5),
    legislature: entity('Legislature', 'Diet'),
    inAlliance: entity('Organization', 'Bloc'),
  },
})

test('a result implies that the party stood and which body was elected', () => {
  expect(impliedBy(result).map(showStatement)).toEqual([
    'Granite Party contested 2015 election {inAlliance Bloc}',
    '2015 election electedBody Diet',
  ])
})

test('an implied claim has the words, document and source of the other, and says that it is derived', () => {
  const implied = impliedBy({ ...result, repair: 'a reason' })
  expect(
    implied.map(({ evidence, document, source, derived, repair }) => [
      evidence,
      document,
      source,
      derived,
      repair,
    ]),
  ).toEqual(Array(2).fill([result.evidence, 'a.txt', 'table', true, 'a reason']))
  expect(new Set([result.id, ...implied.map(({ id }) => id)]).size).toBe(3)
})

test('without a legislature none was elected, and other relations imply nothing', () => {
  expect(impliedBy({ ...result, qualifiers: {} }).map(showStatement)).toEqual([
    'Granite Party contested 2015 election',
  ])
  expect(impliedBy(claim({ id: 'c2' }))).toEqual([])
})
