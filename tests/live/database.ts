// The Neo4j that the live tests share: how to reach it, ask it, and empty it.
import neo4j from 'neo4j-driver'
import type { Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import type { Neo4jTarget } from '../../src/load/neo4j/connect.ts'

/** A database of the tests' own, asked by a driver of their own. */
export interface Database {
  readonly target: Neo4jTarget
  /** Runs Cypher and gives its records as objects. */
  run(cypher: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly Row[]>
  /** Takes away all nodes and relationships. */
  empty(): Promise<void>
  /** Takes away all constraints and indexes. */
  dropSchema(): Promise<void>
}

export type Row = Readonly<Record<string, unknown>>

/** A `describe` that gets an empty database; where there is none it is skipped, with the reason in the name of a test. */
export function describeLive(name: string, body: (database: Database) => void): void {
  const server = inject('neo4j')
  describe(name, () => {
    if ('skip' in server) {
      test.skip(`needs Neo4j: ${server.skip}`, () => undefined)
      return
    }
    const { uri, username, password, database } = server
    const target = { uri, username, password, database }
    let driver: Driver | undefined
    const run: Database['run'] = (cypher, parameters) => ask(driver, target, { cypher, parameters })
    const empty = async () => {
      await run('MATCH (n) DETACH DELETE n')
    }
    beforeAll(async () => {
      driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
      await empty()
      await dropSchema(run)
    })
    afterAll(async () => {
      await empty()
      await dropSchema(run)
      await driver?.close()
    })
    body({ target, run, empty, dropSchema: () => dropSchema(run) })
  })
}

interface Question {
  readonly cypher: string
  readonly parameters: Readonly<Record<string, unknown>> | undefined
}

async function ask(
  driver: Driver | undefined,
  { database = '' }: Neo4jTarget,
  { cypher, parameters = {} }: Question,
): Promise<readonly Row[]> {
  if (driver === undefined) throw new Error('the database is open during tests only')
  const session = driver.session({ database })
  try {
    const { records } = await session.run(cypher, parameters)
    return records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

async function dropSchema(run: Database['run']): Promise<void> {
  for (const { name } of await run('SHOW CONSTRAINTS YIELD name'))
    await run(`DROP CONSTRAINT ${quoted(name)}`)
  const own = "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"
  for (const { name } of await run(own)) await run(`DROP INDEX ${quoted(name)}`)
}

function quoted(name: unknown): string {
  return `\`${String(name)}\``
}
