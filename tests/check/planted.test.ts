// What is against the ontology is caught twice: by the check of every run and by the shapes.
import { describe, expect, test } from 'vitest'
import { validateTurtle } from '../../src/check/validate.ts'
import { violationsOf } from '../../src/load/graph-check/graph-check.ts'
import { describeViolation } from '../../src/load/graph-check/violation.ts'
import { turtleWriter } from '../../src/load/rdf/turtle-writer.ts'
import type { Graph } from '../../src/model/graph.ts'
import { graphs } from '../load/graphs.ts'
import { planted } from './planted.ts'
import type { Planted } from './planted.ts'

const turtleOf = (graph: Graph): Readonly<Record<string, string>> =>
  Object.fromEntries(
    turtleWriter.write(graph, { base: 'https://example.org/id/' }).map(({ path, text }) => [path, text]),
  )

/** The first occurrence in the two files is changed; a text that is not there would plant nothing. */
function plantedTurtle({ graph, turtle }: Planted): Readonly<Record<string, string>> {
  if (turtle === undefined) return turtleOf(graph)
  const files = Object.entries(turtleOf(turtle.of))
  const changed = files.map(([name, text]) => [name, text.replace(turtle.from, () => turtle.to)] as const)
  expect(changed.filter(([, text], i) => text !== files[i]?.[1])).toHaveLength(1)
  return Object.fromEntries(changed)
}

describe.each(planted)('$name', (row) => {
  test('is caught before a load, with fact and claims', () => {
    expect(violationsOf(row.graph).map(describeViolation)).toEqual(row.own)
  })

  test('is caught by the shapes', async () => {
    const { violations } = await validateTurtle(plantedTurtle(row))
    const told = violations.map(
      ({ node, label, message, value }) =>
        `${node} “${label}”: ${message}${value === undefined ? '' : `, not ${value}`}`,
    )
    expect(told).toEqual(row.shapes)
  })
})

describe.each(graphs)('%s', (_, graph) => {
  test('passes both', async () => {
    expect(violationsOf(graph)).toEqual([])
    const { checked, violations } = await validateTurtle(turtleOf(graph))
    expect(violations).toEqual([])
    expect(checked.facts).toBe(graph.facts.length)
  })
})
