// What cannot well be is told; the claim is kept.
import { expect, test } from 'vitest'
import { oddityOf } from '../../../src/transform/checks/plausibility.ts'
import { claim, date, integer, type Said } from '../facts/claims.ts'
import { graphOf, articleWith } from '../read.ts'
import { showDiagnostic } from '../../fixtures/show.ts'

test.each<readonly [Said['qualifiers'], string | undefined]>([
  [{ seats: integer(5), seatsTotal: integer(5) }, undefined],
  [{ seats: integer(6), seatsTotal: integer(5) }, '6 seats of 5'],
  [{ seats: integer(6) }, undefined],
  [{ from: date('2005'), to: date('2001') }, 'it ends (2001) before it begins (2005)'],
  [{ from: date('2005-06-15'), to: date('2005') }, undefined],
  [{ from: date('2005-06-15'), to: date('2005-05') }, 'it ends (2005-05) before it begins (2005-06-15)'],
  [{ from: date('2005'), to: date('2005-01-01') }, undefined],
  [undefined, undefined],
])('%j: %s', (qualifiers, oddity) => {
  expect(oddityOf(claim({ id: 'c1', ...(qualifiers === undefined ? {} : { qualifiers }) }))).toBe(oddity)
})

test('an implausible claim is in the graph, with a diagnostic at its words', () => {
  const prose = 'Ada Mor was the leader of the party from 2005 to 2001.'
  const { claims, diagnostics } = graphOf({ 'a.txt': articleWith(prose) })
  expect(claims.filter(({ relation }) => relation === 'ledBy')).toHaveLength(1)
  expect(diagnostics.filter(({ code }) => code === 'implausible-value').map(showDiagnostic)).toEqual([
    '8:1 implausible-value  it ends (2001) before it begins (2005); kept as it is written  ← Ada Mor was the leader of the party from 2005 to 2001',
  ])
})
