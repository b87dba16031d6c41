// Compares a Neo4j database with the Turtle files of a run.
import { connect } from '../load/neo4j/connect.ts'
import type { Neo4jTarget } from '../load/neo4j/connect.ts'
import { readNeo4j } from '../load/neo4j/read-neo4j.ts'
import { checkParity } from './parity.ts'
import type { Parity } from './parity.ts'
import { readTurtle } from './turtle-files.ts'

/** Reads back what was loaded and compares it with the Turtle in a folder. */
export async function checkNeo4jParity(out: string, base: string, target: Neo4jTarget): Promise<Parity> {
  const turtle = await readTurtle(out)
  const connection = await connect(target)
  try {
    return await checkParity(await readNeo4j(connection), turtle, base)
  } finally {
    await connection.close()
  }
}
