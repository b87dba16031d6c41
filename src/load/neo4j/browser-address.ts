// Where the Neo4j Browser of a server is.
import type { Connection } from './connect.ts'
import { readRecords } from './sessions.ts'

const SETTINGS = 'SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value'

/** Ports that Neo4j listens at where nothing else is set. */
const ports = { http: '7474', https: '7473' } as const

/** The port that ends an address such as "localhost:7474". */
const PORT = /:(?<port>\d{1,5})$/u

/** The address of the Browser: the host of the connection with the port that the server says. */
export async function browserAddress(connection: Connection): Promise<string> {
  const settings = await readSettings(connection)
  const scheme = settings.get('server.http.enabled') === 'false' ? 'https' : 'http'
  const listens = settings.get(`server.${scheme}.listen_address`) ?? ''
  const port = PORT.exec(listens)?.groups?.['port'] ?? ports[scheme]
  return `${scheme}://${new URL(connection.uri).hostname}:${port}/browser/`
}

/** Not every user may see settings; then the usual ones are assumed. */
async function readSettings(connection: Connection): Promise<ReadonlyMap<string, string>> {
  const names = ['server.http.enabled', 'server.http.listen_address', 'server.https.listen_address']
  const none: readonly Setting[] = []
  const settings = await readRecords<Setting>(connection, SETTINGS, { names }).catch(() => none)
  return new Map(settings.map(({ name, value }) => [name, value]))
}

interface Setting {
  readonly name: string
  readonly value: string
}
