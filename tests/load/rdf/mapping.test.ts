// Rows and RDF say the same, in both directions, for every graph of the conformance file.
import { Parser } from 'n3'
import { Store } from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { graphToRows } from '../../../src/load/neo4j/rows.ts'
import { quadsToRows } from '../../../src/load/rdf/quads-to-rows.ts'
import { rowsToQuads } from '../../../src/load/rdf/rows-to-quads.ts'
import { toTurtle } from '../../../src/load/rdf/turtle.ts'
import { defaultBase } from '../../../src/model/ontology.ts'
import { byKey } from '../../../src/model/order.ts'
import { graphs } from '../graphs.ts'

const base = 'https://example.org/id/'

describe.each(graphs)('%s', (_, graph) => {
  const rows = graphToRows(graph)
  const quads = rowsToQuads(rows, base)

  test('comes back from RDF as the rows it was made of', () => {
    const back = quadsToRows([...quads.graph, ...quads.evidence], base)
    const ids = byKey((row: { id: string }) => row.id)
    expect([...back.nodes].sort(ids)).toEqual([...rows.nodes].sort(ids))
    expect([...back.relationships].sort(ids)).toEqual([...rows.relationships].sort(ids))
  })

  test.each([
    ['a plain base', base],
    ['a base that ends with a hash', 'https://example.org/id#'],
    ['the default base', defaultBase],
  ])('is read by n3 as the quads it was written from, with %s', (_name, iri) => {
    const written = rowsToQuads(rows, iri)
    for (const part of [written.graph, written.evidence]) {
      const read = new Parser().parse(toTurtle(part, iri))
      expect(read.map((quad) => JSON.stringify(quad)).sort()).toEqual(
        part.map((quad) => JSON.stringify(quad)).sort(),
      )
    }
  })

  test('is read by oxigraph with as many triples', () => {
    const store = new Store()
    store.load(toTurtle(quads.graph, base), { format: 'text/turtle' })
    expect(store.size).toBe(quads.graph.length)
    store.load(toTurtle(quads.evidence, base), { format: 'text/turtle' })
    expect(store.size).toBe(quads.graph.length + quads.evidence.length)
  })
})
