// What a load writes and removes, given what a database holds.
import { describe, expect, test } from 'vitest'
import { planLoad } from '../../../src/load/neo4j/plan.ts'
import type { Step } from '../../../src/load/neo4j/plan.ts'
import type { Rows } from '../../../src/load/neo4j/row.ts'
import { digestOf } from '../../../src/load/neo4j/stamped.ts'

const party = { label: 'Party', id: 'party/A' }
const person = { label: 'Person', id: 'person/B' }
const rows: Rows = {
  nodes: [
    { ...party, props: { id: 'party/A', name: 'A' } },
    { ...person, props: { id: 'person/B', name: 'B' } },
    { label: 'Party', id: 'party/C', props: { id: 'party/C', name: 'C' } },
  ],
  relationships: [{ type: 'LED_BY', id: 'fact/1', from: party, to: person, props: { id: 'fact/1' } }],
}
const nothing = { nodes: [], relationships: [] }

/** "MERGE (n:`Party`": the second line of a statement says what it is about. */
const told = ({ cypher, rows: all }: Step) => [cypher.split('\n')[1], all.map(({ id }) => id)]

test('an empty database gets all nodes, those of a label together, then the relationships between them', () => {
  expect(planLoad(rows, nothing).map(told)).toEqual([
    ['MERGE (n:`Party` {id: row.id})', ['party/A', 'party/C']],
    ['MERGE (n:`Person` {id: row.id})', ['person/B']],
    ['MATCH (a:`Party` {id: row.from})', ['fact/1']],
  ])
})

test('what has its digest already is not written again; what has another one is', () => {
  const present = {
    nodes: [
      { kind: 'Party', id: 'party/A', digest: digestOf({ name: 'A', id: 'party/A' }) },
      { kind: 'Person', id: 'person/B', digest: digestOf({ name: 'b', id: 'person/B' }) },
      { kind: 'Party', id: 'party/C', digest: digestOf({ name: 'C', id: 'party/C' }) },
    ],
    relationships: [{ kind: 'LED_BY', id: 'fact/1', digest: digestOf({ id: 'fact/1' }) }],
  }
  expect(planLoad(rows, present).map(told)).toEqual([['MERGE (n:`Person` {id: row.id})', ['person/B']]])
})

test('what is ours and no longer in the graph goes at the end, relationships before nodes', () => {
  const present = {
    nodes: [{ kind: 'Place', id: 'place/X', digest: 'partygraph:1' }],
    relationships: [{ kind: 'FOUNDED_IN', id: 'fact/9', digest: 'partygraph:2' }],
  }
  expect(planLoad(rows, present).map(told).slice(3)).toEqual([
    ['MATCH ()-[n:`FOUNDED_IN` {id: row.id}]->()', ['fact/9']],
    ['MATCH (n:`Place` {id: row.id})', ['place/X']],
  ])
})

test('what others wrote stays, whatever its label and id', () => {
  const present = {
    nodes: [
      { kind: 'Party', id: 'party/Other', digest: null },
      { kind: 'Party', id: 'party/Another', digest: 'sha1:77' },
    ],
    relationships: [{ kind: 'LED_BY', id: 'mine', digest: null }],
  }
  expect(planLoad({ nodes: [], relationships: [] }, present)).toEqual([])
})

test.each([
  [
    'a Party with the id “party/A”',
    { nodes: [{ kind: 'Party', id: 'party/A', digest: null }], relationships: [] },
  ],
  [
    'a LED_BY with the id “fact/1”',
    { nodes: [], relationships: [{ kind: 'LED_BY', id: 'fact/1', digest: 7 }] },
  ],
])('%s that others wrote is named, and nothing is written', (named, present) => {
  expect(() => planLoad(rows, present)).toThrow(
    `the database holds ${named} that partygraph did not write; nothing was loaded`,
  )
})

describe('the digest', () => {
  test.each([
    ['another value', { id: 'a', votes: 1 }, { id: 'a', votes: 2 }],
    ['a number for a text', { id: 'a', value: 1 }, { id: 'a', value: '1' }],
    ['a list for a value', { id: 'a', value: 'x' }, { id: 'a', value: ['x'] }],
    ['a property more', { id: 'a' }, { id: 'a', name: 'a' }],
    ['a value under another name', { id: 'a', from: '1' }, { id: 'a', to: '1' }],
  ])('differs for %s', (_, one, other) => {
    expect(digestOf(one)).not.toBe(digestOf(other))
  })

  test('does not depend on the order of the properties', () => {
    expect(digestOf({ id: 'a', name: 'b' })).toBe(digestOf({ name: 'b', id: 'a' }))
    expect(digestOf({ id: 'a', name: 'b' })).toMatch(/^partygraph:[0-9a-f]{20}$/u)
  })
})
