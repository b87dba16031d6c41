// Whatever the text: no reader throws, and every range is not empty, lies inside the text and stands in order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passageAt } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'
import { readComplement } from '../../../src/transform/text/adjuncts.ts'
import { findClauses } from '../../../src/transform/text/clauses.ts'
import { findDates, readDate } from '../../../src/transform/text/dates.ts'
import { findElections } from '../../../src/transform/text/elections.ts'
import { readMeasures } from '../../../src/transform/text/measures.ts'
import { findNames } from '../../../src/transform/text/names.ts'
import {
  findCounts,
  readChange,
  readCount,
  readPair,
  readShare,
} from '../../../src/transform/text/numbers.ts'
import type { Range } from '../../../src/transform/text/range.ts'
import { findSentences } from '../../../src/transform/text/sentences.ts'
import { readYearSpan } from '../../../src/transform/text/terms.ts'
import { listedValues, wholeValue } from '../../../src/transform/text/values.ts'
import { findVerbGroups } from '../../../src/transform/text/verb-groups.ts'
import { hostileText, proseText } from './arbitraries.ts'

const passage = (text: string) => passageAt(makeSource('x', text), { start: 0, end: text.length })

/** Readers whose ranges stand side by side. */
const finders: readonly (readonly [string, (text: string) => readonly Range[]])[] = [
  ['dates', findDates],
  ['counts', findCounts],
  ['sentences', findSentences],
  ['names', findNames],
  ['verb groups', findVerbGroups],
  ['elections', findElections],
]

describe.each(finders)('%s', (_, find) => {
  test('lie inside the text, one behind the other', () => {
    fc.assert(
      fc.property(proseText(), (text) => {
        const found = find(text)
        expect(found.filter(({ from, to }) => from < 0 || to <= from || to > text.length)).toEqual([])
        expect(found.filter(({ from }, index) => from < (found[index - 1]?.to ?? 0))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

test('clauses stand in the order of their verbs, with complements and holes inside the text', () => {
  fc.assert(
    fc.property(proseText(), (text) => {
      const names = findNames(text)
      const clauses = findClauses(text, names)
      const verbs = clauses.map(({ verb }) => verb.from)
      expect(verbs).toEqual([...verbs].sort((a, b) => a - b))
      for (const clause of clauses) {
        const ranges = [
          clause.complement,
          ...clause.holes,
          ...(clause.leading === undefined ? [] : [clause.leading]),
        ]
        const { object, adjuncts } = readComplement(text, clause.complement, { names, holes: clause.holes })
        const all = [...ranges, object, ...adjuncts.flatMap((adjunct) => [adjunct, adjunct.inner])]
        expect(all.filter(({ from, to }) => from < 0 || to < from || to > text.length)).toEqual([])
        expect(clause.reportedBy ?? 0).toBeLessThan(clauses.length)
      }
    }),
    { numRuns: 300 },
  )
})

test('values lie inside their field, and none is empty', () => {
  fc.assert(
    fc.property(proseText(), (text) => {
      for (const { values, losses } of [listedValues(passage(text)), wholeValue(passage(text))]) {
        const spans = [...values.map(({ span }) => span), ...losses]
        expect(spans.filter(({ start, end }) => start < 0 || end <= start || end > text.length)).toEqual([])
        expect(values.filter((value) => value.text.trim() === '')).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('what reads a whole text gives finite numbers or nothing', () => {
  fc.assert(
    fc.property(proseText(4), (text) => {
      const numbers = [readCount(text), readChange(text), readPair(text)?.part, readPair(text)?.whole]
      expect(numbers.filter((n) => n !== undefined && !Number.isSafeInteger(n))).toEqual([])
      const share = readShare(text)?.text
      expect(share === undefined || Number(share) <= 100).toBe(true)
      expect(readDate(text)?.iso ?? '2005').toMatch(/^\d{4}(?:-\d{2}){0,2}$/u)
      expect(readYearSpan(text)?.from ?? '2005').toMatch(/^\d{4}$/u)
    }),
    { numRuns: 500 },
  )
})

test.each(hostileText(20_000))('%s end', (_, text) => {
  for (const [, find] of finders) expect(find(text)).toBeDefined()
  expect(readMeasures(text, { from: 0, to: text.length })).toSatisfy(() => true)
  expect(listedValues(passage(text))).toBeDefined()
  expect([readCount(text), readShare(text), readPair(text), readDate(text), readYearSpan(text)]).toEqual(
    Array(5).fill(undefined),
  )
})
