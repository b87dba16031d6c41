// Parity: equal for every graph, unequal for every planted change.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkParity } from '../../src/check/parity.ts'
import { checkEmbeddedParity } from '../../src/check/parity-embedded.ts'
import { load } from '../../src/load/load.ts'
import type { NodeRow, RelationshipRow, Rows } from '../../src/load/neo4j/row.ts'
import { graphToRows } from '../../src/load/neo4j/rows.ts'
import { turtleWriter } from '../../src/load/rdf/turtle-writer.ts'
import { graphs, results } from '../load/graphs.ts'

const base = 'https://example.org/id/'

describe.each(graphs)('%s', (_, graph) => {
  test('is the same in the embedded store and in Turtle', async () => {
    const out = await mkdtemp(join(tmpdir(), 'partygraph-'))
    await load(graph, { out, base, formats: ['turtle', 'embedded'] })
    const parity = await checkEmbeddedParity(out, base)
    await rm(out, { recursive: true })
    expect(parity.differences).toEqual([])
    expect(parity.equal).toBe(true)
    expect(parity.statements.store.hash).toBe(parity.statements.turtle.hash)
  })
})

const rows = graphToRows(results)
const turtle = Object.fromEntries(turtleWriter.write(results, { base }).map(({ path, text }) => [path, text]))

const changeNode = (id: string, change: NodeRow['props']): Rows => ({
  ...rows,
  nodes: rows.nodes.map((node) => (node.id === id ? { ...node, props: { ...node.props, ...change } } : node)),
})
const changeEdge = (id: string, change: Partial<RelationshipRow>): Rows => ({
  ...rows,
  relationships: rows.relationships.map((edge) => (edge.id === id ? { ...edge, ...change } : edge)),
})
const without = (id: string): Rows => ({
  nodes: rows.nodes.filter((node) => node.id !== id),
  relationships: rows.relationships.filter((edge) => edge.id !== id),
})

test.each<[string, Rows]>([
  ['a changed name', changeNode('person/Land/Ada_Poe', { name: 'Ada Po' })],
  ['a changed year', changeNode('election/Land/2011/general', { year: 2012 })],
  ['a changed plain value', changeNode('election/Land/2011/general', { turnout: [84.26] })],
  ['a property too many', changeNode('country/Land', { stale: 'x' })],
  ['a changed number of a fact', changeNode('fact/r1', { votes: 60397 })],
  ['a fact no longer preferred', changeNode('fact/r1', { preferred: false })],
  ['a changed caption of a claim', changeNode('claim/r1', { name: 'prose, line 7' })],
  [
    'a changed span',
    changeNode('document/notes/land%20party%20%231.txt@3f9c2a00000000000000#char=100,120', { end: 121 }),
  ],
  ['an edge removed', without('fact/s2')],
  ['one of two edges between the same ends removed', without('fact/s5')],
  ['a changed number on an edge', changeEdge('fact/r3', { props: { id: 'fact/r3', votes: 1 } })],
  ['an edge turned to another node', changeEdge('fact/s2', { to: { label: 'Country', id: 'country/Land' } })],
  ['a claim without its fact', without('claim/r1 SUPPORTS fact/r1')],
  ['a node removed', without('country/Land')],
  ['an edge twice', { ...rows, relationships: [...rows.relationships, ...rows.relationships.slice(0, 1)] }],
])('sees %s in the store', async (_, changed) => {
  const parity = await checkParity(changed, turtle, base)
  expect(parity.equal).toBe(false)
})

test.each([
  ['a value', 'pg:votes 60396', 'pg:votes 60397'],
  ['a direct link', 'dbo:leader <person/Land/Zoë_Ünal>', 'dbo:leader <person/Land/Ada_Poe>'],
  ['a year', 'pg:year 2011', 'pg:year 2012'],
  ['a quote', 'oa:exact "Leader', 'oa:exact "leader'],
  ['the object of a fact', 'pg:object <legislature/Land/Diet>', 'pg:object <legislature/Land/Nowhere>'],
])('sees %s changed in the Turtle', async (_, from, to) => {
  const changed = Object.fromEntries(
    Object.entries(turtle).map(([name, text]) => [name, text.replace(from, to)]),
  )
  expect(changed).not.toEqual(turtle)
  expect((await checkParity(rows, changed, base)).equal).toBe(false)
})

test('lists what only one of the two has', async () => {
  const changed = changeNode('country/Land', { name: 'Country' })
  const { differences } = await checkParity(changed, turtle, base)
  const label = '<https://example.org/id/country/Land> <http://www.w3.org/2000/01/rdf-schema#label>'
  expect(differences[0]).toEqual({ only: 'turtle', line: `${label} "Land" .` })
  expect(differences[1]).toEqual({ only: 'store', line: `${label} "Country" .` })
})

test('says which file is no Turtle, and which is not there', async () => {
  const broken = { ...turtle, 'evidence.ttl': 'a b' }
  await expect(checkParity(rows, broken, base)).rejects.toThrow(/^evidence\.ttl is not Turtle: /u)
  await expect(checkEmbeddedParity('nowhere', base)).rejects.toThrow(
    'there is no nowhere/graph.ttl; npx partygraph pipeline makes it',
  )
})
