// Answers Cypher over a Neo4j database.
import neo4j, {
  isDate,
  isDateTime,
  isDuration,
  isLocalDateTime,
  isLocalTime,
  isNode,
  isPath,
  isPoint,
  isRelationship,
  isTime,
} from 'neo4j-driver'
import type { Duration } from 'neo4j-driver'
import { connect, type Connection, type Neo4jTarget } from '../load/neo4j/connect.ts'
import { explainFault } from '../load/neo4j/faults.ts'
import { QueryError, type AnswerStore, type Cell, type Parameters, type Rows } from './rows.ts'

/** A Neo4j database as a store that only reads. */
export async function openNeo4jStore(target: Neo4jTarget): Promise<AnswerStore> {
  const connection = await connect(target, { hasBigIntegers: true })
  return {
    language: 'cypher',
    ask: (query, parameters) => ask(connection, query, parameters),
    close: () => connection.close(),
  }
}

async function ask(connection: Connection, query: string, parameters: Parameters): Promise<Rows> {
  const session = connection.session()
  try {
    return await session.executeRead(async (transaction) => {
      const result = transaction.run(query, toParameters(parameters))
      const columns = await result.keys()
      const { records } = await result
      return { columns, rows: records.map((record) => columns.map((column) => toCell(record.get(column)))) }
    })
  } catch (error) {
    throw explainQuery(error, connection.uri)
  } finally {
    await session.close()
  }
}

/** Whole numbers as integers: the driver would send all numbers as floats, and LIMIT takes none. */
function toParameters(parameters: Parameters): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  )
}

/** A fault of the query is told in the server's own words, which show the place. */
function explainQuery(error: unknown, uri: string): unknown {
  const { code = '', message } = error as { readonly code?: string; readonly message: string }
  if (code.startsWith('Neo.ClientError.Statement.'))
    return new QueryError(`Cypher: ${message}`, { cause: error })
  return explainFault(error, uri)
}

/** A value of the driver as a cell: nodes and relationships by what they hold, lists and maps as JSON. */
function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return exact(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return momentOf(value) ?? JSON.stringify(value, (_, part: unknown) => toPlain(part))
}

/** A number that is too large to be exact is a text. */
function exact(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value)
}

/** Dates, times, durations and points in their form as text; undefined of all else. */
function momentOf(value: unknown): string | undefined {
  const tests = [isDate, isDateTime, isLocalDateTime, isTime, isLocalTime, isDuration, isPoint]
  const isMoment = tests.some((test) => test(value as object))
  return isMoment ? (value as Duration).toString() : undefined
}

function toPlain(part: unknown): unknown {
  if (typeof part === 'bigint') return exact(part)
  if (isNode(part) || isRelationship(part)) return part.properties
  if (isPath(part))
    return [part.start, ...part.segments.flatMap(({ relationship, end }) => [relationship, end])]
  return momentOf(part) ?? part
}
