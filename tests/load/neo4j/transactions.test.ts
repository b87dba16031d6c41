// Steps are cut into transactions of a bounded size, and nothing is lost or changes places.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutSteps } from '../../../src/load/neo4j/transactions.ts'

const step = (cypher: string, ...ids: readonly string[]) => ({
  cypher,
  rows: ids.map((element) => ({ element })),
})
const large = { rows: 100, characters: 10_000 }

test('a small load is one transaction', () => {
  const steps = [step('A', '1', '2'), step('B', '3')]
  expect([...cutSteps(steps, large)]).toEqual([steps])
})

test('nothing to do is no transaction', () => {
  expect([...cutSteps([], large)]).toEqual([])
})

test('a step goes on in the next transaction where one is full', () => {
  expect([...cutSteps([step('A', '1', '2', '3'), step('B', '4')], { rows: 2, characters: 10_000 })]).toEqual([
    [step('A', '1', '2')],
    [step('A', '3'), step('B', '4')],
  ])
})

test('long rows fill a transaction, too, and one that is too long has it for itself', () => {
  const long = 'x'.repeat(90)
  const steps = [step('A', '1', long, '2'), step('B', '3')]
  expect([...cutSteps(steps, { rows: 100, characters: 65 })]).toEqual([
    [step('A', '1')],
    [step('A', long)],
    [step('A', '2'), step('B', '3')],
  ])
})

test('every row comes once, in its order and with its statement', () => {
  const someSteps = fc.array(
    fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.array(fc.string(), { minLength: 1 })),
  )
  const size = fc.record({
    rows: fc.integer({ min: 1, max: 5 }),
    characters: fc.integer({ min: 1, max: 60 }),
  })
  fc.assert(
    fc.property(someSteps, size, (made, limits) => {
      const steps = made.map(([cypher, ids]) => step(cypher, ...ids))
      const transactions = [...cutSteps(steps, limits)]
      const flat = (all: typeof steps) =>
        all.flatMap(({ cypher, rows }) => rows.map(({ element }) => [cypher, element]))
      expect(transactions.flatMap((transaction) => flat(transaction as typeof steps))).toEqual(flat(steps))
      for (const transaction of transactions) {
        const rows = transaction.flatMap((one) => one.rows)
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.length).toBeLessThanOrEqual(limits.rows)
      }
    }),
  )
})
