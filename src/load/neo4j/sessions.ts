// Work in a session of its own: reading and writing transactions that the driver repeats where the server asks for it.
import type { ManagedTransaction } from 'neo4j-driver'
import type { Connection } from './connect.ts'

type Work<T> = (transaction: ManagedTransaction) => Promise<T>

/** Runs the work in a transaction that only reads; it takes the time that it takes, as it is in nobody's way. */
export async function read<T>(connection: Connection, work: Work<T>): Promise<T> {
  const session = connection.session()
  try {
    return await session.executeRead(work)
  } finally {
    await session.close()
  }
}

/** Runs the work in a transaction, again from its beginning where the connection is lost or another is in the way. */
export async function write<T>(connection: Connection, work: Work<T>): Promise<T> {
  const session = connection.session()
  try {
    return await session.executeWrite(work, { timeout: connection.patience.transaction * 1000 })
  } finally {
    await session.close()
  }
}

/** Runs a query that only reads and gives its records as objects. */
export function readRecords<R extends object>(
  connection: Connection,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly R[]> {
  return read(connection, async (transaction) => {
    const { records } = await transaction.run(cypher, parameters)
    return records.map((record) => record.toObject() as R)
  })
}
