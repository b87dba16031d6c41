// Suggestions of any kind: none makes reading fail, and what is kept stands in the text.
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { relationNames } from '../../../src/model/ontology.ts'
import { makeSource } from '../../../src/model/source.ts'
import type { LocatedFinding } from '../../../src/transform/located.ts'
import { findIn, resolveFindings } from '../../../src/transform/transform.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const prose =
  'The Harbour Union (HU) is a party in Ostrevia. It was led by Ada Mor from 1931. In the 1934 general election it won 1,234 votes (0.40%) and 3 seats. The 🎈 party İst joined the Tide League in May 1940.'
const { article } = extract(
  makeSource('harbour.txt', `= Harbour Union =\n\nHarbour Union\n- Country: Ostrevia\n\n${prose}\n`),
)

/** Stretches of the text, values in the form that is asked for, and anything. */
const stretch = fc
  .tuple(fc.nat(prose.length), fc.nat(60))
  .map(([from, length]) => prose.slice(from, from + length))
const words = prose.split(/[\s.,()]+/u)
const phrase = fc
  .tuple(fc.nat(words.length), fc.integer({ min: 1, max: 3 }))
  .map(([from, length]) => words.slice(from, from + length).join(' '))
const value = fc.oneof(
  phrase,
  stretch,
  fc.constantFrom('1931', '1940-05', '1234', '0.4', '3', '1934 general election', 'Harbour Union'),
  fc.string({ unit: 'grapheme' }),
)
const classNames = fc.constantFrom('Party', 'Person', 'Election', 'Organization', 'Place', '', '__proto__')

/** Mostly what is true, here and there something else. */
const mostly = <T>(truth: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(truth), weight: 6 }, { arbitrary: other, weight: 1 })

const suggestion = fc.record({
  passage: mostly<number>(0, fc.oneof(fc.integer(), fc.double())),
  quote: mostly(
    'It was led by Ada Mor from 1931',
    fc.oneof(fc.constantFrom(...prose.split(/(?<=\.) /u)), stretch, fc.string({ unit: 'binary' })),
  ),
  subjectType: mostly('Party', classNames),
  subject: mostly('Harbour Union', value),
  relation: mostly<string>('ledBy', fc.oneof(fc.constantFrom(...relationNames), fc.string())),
  objectType: mostly('Person', classNames),
  object: mostly('Ada Mor', value),
  qualifiers: fc.array(
    fc.record({
      name: mostly('from', fc.oneof(fc.constantFrom('to', 'role'), fc.string())),
      value: mostly('1931', value),
    }),
    { maxLength: 3 },
  ),
})

function expectInText({ evidence, object }: LocatedFinding): void {
  const [quote = '', ...more] = evidence.map((one) => one.quote)
  expect(more).toEqual([])
  expect(prose).toContain(quote)
  if ('by' in object && object.by === 'name') expect(quote.toLowerCase()).toContain(object.name.toLowerCase())
}

test('what is kept stands in the text, and all else is counted', () => {
  let kept = 0
  fc.assert(
    fc.property(fc.array(suggestion, { maxLength: 30 }), (suggestions) => {
      const advice = { model: 'tiny', suggestions, unusable: {}, unanswered: [] }
      const found = findIn(article, { advice })
      const { findings = [], tally } = found.advised ?? {}
      kept += findings.length
      expect(tally?.suggested).toBe(suggestions.length)
      const refused = Object.values(tally?.refused ?? {}).reduce((sum, n) => sum + n, 0)
      expect((tally?.kept ?? 0) + refused).toBe(suggestions.length)
      findings.forEach(expectInText)
      const { claims } = resolveFindings({ articles: [found], redirects: [] })
      expect(claims.filter(({ rule }) => rule === 'model/tiny').length).toBeLessThanOrEqual(
        findings.length * 3,
      )
    }),
    { numRuns: 80 },
  )
  expect(kept).toBeGreaterThan(0)
})
