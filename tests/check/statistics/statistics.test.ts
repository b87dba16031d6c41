// Intervals against published and hand-made values.
import { describe, expect, test } from 'vitest'
import { bootstrap, bootstrapShare } from '../../../src/check/statistics/bootstrap.ts'
import { proportion, showProportion } from '../../../src/check/statistics/proportion.ts'
import { makeRandom } from '../../../src/check/statistics/random.ts'
import { wilson } from '../../../src/check/statistics/wilson.ts'

describe("Wilson's interval", () => {
  // 81 of 263 and 15 of 148 are examples of Newcombe (1998), table I, method 3, without continuity correction.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
    [0, 0, 0, 1],
  ] as const)('of %i in %i', (...[successes, n, low, high]) => {
    const interval = wilson(successes, n)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })
})

describe('the bootstrap', () => {
  const mean = (drawn: readonly number[]) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length

  test('has no width where all items are alike', () => {
    expect(bootstrap([3, 3, 3], mean)).toEqual({ low: 3, high: 3 })
  })

  test('holds the figure, and is narrower for more items', () => {
    const few = Array.from({ length: 20 }, (_, i) => i % 2)
    const many = Array.from({ length: 2000 }, (_, i) => i % 2)
    const [wide, narrow] = [bootstrap(few, mean), bootstrap(many, mean)]
    expect([wide.low < 0.5, wide.high > 0.5, narrow.low < 0.5, narrow.high > 0.5]).toEqual([
      true,
      true,
      true,
      true,
    ])
    // 1.96 · 0.5 / √n on either side: 0.22 for 20, 0.022 for 2,000.
    expect(wide.high - wide.low).toBeCloseTo(0.44, 1)
    expect(narrow.high - narrow.low).toBeCloseTo(0.044, 2)
  })

  test('gives the same for the same items', () => {
    expect(bootstrap([0, 1, 5, 7], mean)).toEqual(bootstrap([0, 1, 5, 7], mean))
  })

  test('of a share has a width where all items are right, or none: that of so many of so many', () => {
    const [all, none] = [bootstrapShare([1, 1, 1, 1], mean), bootstrapShare([0, 0, 0, 0], mean)]
    expect([all.low.toFixed(4), all.high, none.low, none.high.toFixed(4)]).toEqual(['0.5101', 1, 0, '0.4899'])
    expect(bootstrapShare([1, 1, 1, 1], mean, 1).low).toBeCloseTo(0.2065, 4)
    expect(bootstrapShare([0, 1, 1], mean)).toEqual(bootstrap([0, 1, 1], mean))
  })

  test('knows nothing where the figure is never defined', () => {
    expect(bootstrap([1, 2], () => undefined)).toEqual({ low: 0, high: 1 })
    expect(bootstrap([], () => undefined)).toEqual({ low: 0, high: 1 })
  })
})

test('random numbers fall evenly below their bound', () => {
  const random = makeRandom(1)
  const drawn = Array.from({ length: 4000 }, () => random(4))
  const counts = [0, 1, 2, 3].map((number) => drawn.filter((one) => one === number).length)
  expect(counts.every((count) => count > 850 && count < 1150)).toBe(true)
})

test.each([
  [97, 100, '0.970 [0.915, 0.990] 97 of 100'],
  [0, 0, '– 0 of 0'],
])('a figure is printed with its interval and n: %i of %i', (successes, n, shown) => {
  expect(showProportion(proportion(successes, n))).toBe(shown)
})
