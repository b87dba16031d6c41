// A claim that does not fit the ontology is told and is no claim.
import { expect, test } from 'vitest'
import type { RelationName } from '../../../src/model/ontology.ts'
import { violationOf } from '../../../src/transform/checks/ontology.ts'
import { ada, claim, date, election, integer, party, text, type Said } from '../facts/claims.ts'

test.each<readonly [Omit<Said, 'id'>, string | undefined]>([
  [{}, undefined],
  [{ qualifiers: { from: date('2005'), role: text('head'), hedge: text('reported') } }, undefined],
  [{ qualifiers: { claimedBy: party, statedBy: text('a paper') } }, undefined],
  [{ subject: ada }, 'ledBy is not said of a Person'],
  [{ object: party }, 'ledBy does not lead to a Party'],
  [{ object: text('Ada Mor') }, 'ledBy does not lead to a text'],
  [{ relation: 'splitFrom', object: party }, 'splitFrom does not lead to its own subject'],
  [{ relation: 'foundedOn', object: ada }, 'foundedOn does not lead to a Person'],
  [{ relation: 'foundedOn', object: text('1921') }, 'foundedOn does not lead to a text'],
  [{ relation: 'membership', object: integer(985), qualifiers: { asOf: date('2025') } }, undefined],
  [{ qualifiers: { votes: integer(5) } }, 'ledBy does not take votes with such a value'],
  [{ qualifiers: { from: text('long ago') } }, 'ledBy does not take from with such a value'],
  [
    { relation: 'electionResult', object: election, qualifiers: { leader: text('Ada Mor') } },
    'electionResult does not take leader with such a value',
  ],
  [{ relation: 'ledby' as RelationName }, 'no relation ledby'],
  [{ relation: 'toString' as RelationName }, 'no relation toString'],
])('%j: %s', (said, violation) => {
  expect(violationOf(claim({ id: 'c1', ...said }))).toBe(violation)
})
