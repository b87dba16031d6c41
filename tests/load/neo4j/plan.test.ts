// What a load writes and removes, given what a database holds.
import { describe, expect, test } from 'vitest'
import { planLoad } from '../../../src/load/neo4j/plan.ts'
import type { Present, Step } from '../../../src/load/neo4j/plan.ts'
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
const told = ({ cypher, rows: all }: Step) => [
  cypher.split('\n')[1],
  all.map((row) => ('element' in row ? row.element : row.id)),
]

/** What a database holds of a node or relationship; its place is its id, marked. */
const held = (kind: string, id: string, digest: unknown): Present => ({
  kinds: [kind],
  id,
  digest,
  element: `at ${id}`,
})
const between = (ends: Pick<Present, 'from' | 'to'>, edge: Present): Present => ({ ...edge, ...ends })
const ledBy = { from: 'party/A', to: 'person/B' }

test('an empty database gets all nodes, those of a label together, then the relationships between them', () => {
  expect(planLoad(rows, nothing).map(told)).toEqual([
    ['MERGE (n:`Party` {id: row.id})', ['party/A', 'party/C']],
    ['MERGE (n:`Person` {id: row.id})', ['person/B']],
    ['MATCH (a:`Party` {id: row.from})', ['fact/1']],
  ])
})

const whole = {
  nodes: [
    held('Party', 'party/A', digestOf({ name: 'A', id: 'party/A' })),
    held('Person', 'person/B', digestOf({ name: 'B', id: 'person/B' })),
    held('Party', 'party/C', digestOf({ name: 'C', id: 'party/C' })),
  ],
  relationships: [between(ledBy, held('LED_BY', 'fact/1', digestOf({ id: 'fact/1' })))],
}

test('what has its digest already is not written again', () => {
  expect(planLoad(rows, whole)).toEqual([])
})

test('what has another digest is', () => {
  const nodes = [...whole.nodes.slice(1), held('Party', 'party/A', digestOf({ name: 'a', id: 'party/A' }))]
  expect(planLoad(rows, { ...whole, nodes }).map(told)).toEqual([
    ['MERGE (n:`Party` {id: row.id})', ['party/A']],
  ])
})

test('what is ours and no longer in the graph goes at the end, relationships before nodes', () => {
  const present = {
    nodes: [held('Place', 'place/X', 'partygraph:1')],
    relationships: [
      between({ from: 'party/A', to: 'place/X' }, held('FOUNDED_IN', 'fact/9', 'partygraph:2')),
    ],
  }
  const steps = planLoad(rows, present)
  expect(steps.map(told).slice(3)).toEqual([
    ['MATCH ()-[n]->() WHERE elementId(n) = row.element', ['at fact/9']],
    ['MATCH (n) WHERE elementId(n) = row.element', ['at place/X']],
  ])
  expect(steps.at(-1)?.cypher).toContain('REMOVE n:`Place`)')
})

test('what others wrote stays, whatever its label and id', () => {
  const present = {
    nodes: [held('Party', 'party/Other', null), held('Party', 'party/Another', 'sha1:77')],
    relationships: [between(ledBy, held('LED_BY', 'mine', null))],
  }
  expect(planLoad({ nodes: [], relationships: [] }, present)).toEqual([])
})

describe('where somebody changed what is ours', () => {
  test('a node with one more label of ours is still the one that is wanted', () => {
    const [party, ...others] = whole.nodes
    const relabelled = { ...party, kinds: ['Organization', 'Party'] } as Present
    expect(planLoad(rows, { ...whole, nodes: [relabelled, ...others] })).toEqual([])
  })

  test('a node that is no longer wanted goes with all labels of ours', () => {
    const nodes = [
      ...whole.nodes,
      { ...held('Party', 'party/X', 'partygraph:1'), kinds: ['Party', 'Organization'] },
    ]
    const [step, ...more] = planLoad(rows, { ...whole, nodes })
    expect(step?.cypher).toContain('REMOVE n:`Organization`:`Party`)')
    expect(more).toEqual([])
  })

  test('a node without its id goes, and is written anew', () => {
    const [party, ...others] = whole.nodes
    const nodes = [{ ...party, id: null } as Present, ...others]
    expect(planLoad(rows, { ...whole, nodes }).map(told)).toEqual([
      ['MERGE (n:`Party` {id: row.id})', ['party/A']],
      ['MATCH (n) WHERE elementId(n) = row.element', ['at party/A']],
    ])
  })

  test('a relationship that was turned to another node goes first, and is written anew', () => {
    const relationships = [
      between({ from: 'party/C', to: 'person/B' }, held('LED_BY', 'fact/1', digestOf({ id: 'fact/1' }))),
    ]
    expect(planLoad(rows, { ...whole, relationships }).map(told)).toEqual([
      ['MATCH ()-[n]->() WHERE elementId(n) = row.element', ['at fact/1']],
      ['MATCH (a:`Party` {id: row.from})', ['fact/1']],
    ])
  })

  test('of a relationship that stands twice one goes', () => {
    const [relationship] = whole.relationships
    const copy = { ...relationship, element: 'copy' } as Present
    const present = { ...whole, relationships: [...whole.relationships, copy] }
    expect(planLoad(rows, present).map(told)).toEqual([
      ['MATCH ()-[n]->() WHERE elementId(n) = row.element', ['copy']],
    ])
  })
})

test.each([
  ['a Party with the id “party/A”', { nodes: [held('Party', 'party/A', null)], relationships: [] }],
  ['an Event with the id “event/E”', { nodes: [held('Event', 'event/E', null)], relationships: [] }],
  [
    'a LED_BY with the id “fact/1”',
    { nodes: [], relationships: [between(ledBy, held('LED_BY', 'fact/1', 7))] },
  ],
])('%s that others wrote is named, and nothing is written', (named, present) => {
  const more = {
    ...rows,
    nodes: [...rows.nodes, { label: 'Event', id: 'event/E', props: { id: 'event/E' } }],
  }
  expect(() => planLoad(more, present)).toThrow(
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
