// Writes the constraints and indexes of a Neo4j database, one statement a line.
import { schemaStatements } from '../../src/load/neo4j/schema.ts'

/** The file as cypher-shell and the Browser take it. */
export function constraintsFile(): string {
  const head = [
    '// Constraints and indexes of a partygraph database; made from src/model/ontology.ts by `npm run docs`.',
    '// A load makes them by itself where they are not there yet.',
  ]
  return `${[...head, ...schemaStatements.map(({ cypher }) => `${cypher};`)].join('\n')}\n`
}
