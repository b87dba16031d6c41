// Constraints and indexes of a Neo4j database: each by a name of its own.
import { expect, test } from 'vitest'
import { nodeLabels, relationshipTypes, schemaStatements } from '../../../src/load/neo4j/schema.ts'

/** "CREATE CONSTRAINT name IF NOT EXISTS" */
const NAME = /^CREATE (?:CONSTRAINT|FULLTEXT INDEX) (?<name>\w+) IF NOT EXISTS FOR /u
const names = schemaStatements.map(({ cypher }) => NAME.exec(cypher)?.groups?.['name'])

test('no two statements share a name: of those that do, a database would make the first and skip the others', () => {
  expect(names).not.toContain(undefined)
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
})

test('a class and a relation of one word have a constraint each', () => {
  expect(names).toEqual(
    expect.arrayContaining(['partygraph_node_country_id', 'partygraph_relationship_country_id']),
  )
})

test('every label and every type has a constraint', () => {
  const constrained = schemaStatements.flatMap(({ for: kinds, cypher }) =>
    cypher.startsWith('CREATE CONSTRAINT') ? kinds : [],
  )
  expect([...constrained].sort()).toEqual([...nodeLabels, ...relationshipTypes].sort())
})
