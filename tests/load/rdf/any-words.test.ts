// Whatever words a source has, they come back from Turtle as they were.
import fc from 'fast-check'
import { Parser } from 'n3'
import { Store } from 'oxigraph'
import { expect, test } from 'vitest'
import { graphToRows } from '../../../src/load/neo4j/rows.ts'
import { quadsToRows } from '../../../src/load/rdf/quads-to-rows.ts'
import { turtleWriter } from '../../../src/load/rdf/turtle-writer.ts'
import type { Graph } from '../../../src/model/graph.ts'
import { small } from '../graphs.ts'

const base = 'https://example.org/id/'
/** Any code points but lone surrogates, which no UTF-8 text has; with those that have a meaning somewhere. */
const words = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      '\n',
      '\r',
      '\t',
      '`',
      '$',
      "'",
      '@',
      '^',
      '#',
      '.',
      '\u0000',
      '𝔘',
      '\u200f',
    ),
  }),
)

const graphOf = (label: string, quote: string): Graph => ({
  ...small,
  entities: small.entities.map((entity) => ({ ...entity, label })),
  facts: small.facts.map(
    (fact) => ({ ...fact, object: { ...fact.object, label } }) as (typeof small.facts)[0],
  ),
  claims: small.claims.map((claim) => ({
    ...claim,
    evidence: claim.evidence.map((one) => ({ ...one, quote })),
  })),
})

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1)

test('any label and any quote', () => {
  fc.assert(
    fc.property(words, words, (label, quote) => {
      const graph = graphOf(label, quote)
      const texts = turtleWriter.write(graph, { base }).map(({ text }) => text)
      const back = quadsToRows(
        texts.flatMap((text) => new Parser().parse(text)),
        base,
      )
      expect([...back.nodes].sort(byId)).toEqual([...graphToRows(graph).nodes].sort(byId))
      const store = new Store()
      for (const text of texts) store.load(text, { format: 'text/turtle' })
      expect(store.size).toBe(68)
    }),
    { numRuns: 60 },
  )
})
