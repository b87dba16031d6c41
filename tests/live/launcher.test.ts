// The local server for real: started twice at once, found running, stopped, started again with its data, read-only.
import { readFileSync, rmSync, statSync } from 'node:fs'
import { networkInterfaces, tmpdir } from 'node:os'
import { mkdtemp } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { startServer, stopServerOf, type RunningServer } from '../../neo4j/server.js'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import { small } from '../load/graphs.ts'
import { readCompose, settingsOf } from '../neo4j/compose.ts'
import { launch } from '../neo4j/launcher.ts'

const server = inject('neo4j')
/** A server that the environment names says nothing of Java and Maven on this machine. */
const why = 'skip' in server ? server.skip : server.serverLog === undefined ? 'NEO4J_URI is set' : undefined

/** `  Bolt      bolt://127.0.0.1:7687` */
const ADDRESS = /(?:Browser|Bolt) {1,9}(?<address>\S{1,99})/gu
/** `Neo4j runs already (process 4242)` */
const PROCESS = /process (?<pid>\d{1,9})/u

const addressesIn = (text: string) =>
  [...text.matchAll(ADDRESS)].map(({ groups }) => groups?.['address'] ?? '')
const pidIn = (text: string) => Number(PROCESS.exec(text)?.groups?.['pid'])
const modeOf = (file: string) => statSync(file).mode & 0o777

/** The code and first words of the fault that a driver gives. */
async function faultOf(driver: Driver, cypher: string, database = 'neo4j'): Promise<string> {
  try {
    await driver.executeQuery(cypher, {}, { database })
    return 'none'
  } catch (error) {
    return error instanceof neo4j.Neo4jError ? `${error.code}: ${error.message}` : String(error)
  } finally {
    await driver.close()
  }
}

function canConnect(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (answer: boolean) => {
      socket.destroy()
      resolve(answer)
    }
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false))
  })
}

describe.skipIf(why !== undefined)(`npm run neo4j${why === undefined ? '' : ` (skipped: ${why})`}`, () => {
  let home = ''
  let said: readonly string[] = []
  const files = () => ({ password: join(home, 'password'), connection: join(home, 'connection.env') })
  const password = () => readFileSync(files().password, 'utf8').trim()
  const driverOf = (uri: string, secret = password()) =>
    neo4j.driver(uri, neo4j.auth.basic('neo4j', secret), { maxTransactionRetryTime: 0 })

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'partygraph neo4j-'))
    const args = ['--home', home, '--no-archive']
    const both = await Promise.all([launch('start', args), launch('start', args)])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    said = both.map(({ out }) => out).sort()
  })
  afterAll(async () => {
    await stopServerOf(home)
    rmSync(home, { recursive: true, force: true })
  })

  test('Two starts at once make one server; the one that came second says that it runs already', () => {
    const [started = '', found = ''] = said
    expect(started).toContain('Neo4j runs (process ')
    expect(found).toContain('Neo4j runs already (process ')
    expect(pidIn(found)).toBe(pidIn(started))
    expect(addressesIn(found)).toEqual(addressesIn(started))
    expect(started).toContain(`password  in ${files().password}`)
    expect(started).not.toContain(password())
    expect(started).toContain(`Stop      npm run neo4j:stop -- --home='${home}'`)
  })

  test('Password and connection are files for their owner alone, in the form that the pipeline reads', () => {
    const [, bolt = ''] = addressesIn(said[0] ?? '')
    expect(modeOf(files().password)).toBe(0o600)
    expect(modeOf(files().connection)).toBe(0o600)
    expect(['conf', 'data', 'logs', 'run'].map((name) => modeOf(join(home, name)))).toEqual([
      0o700, 0o700, 0o700, 0o700,
    ])
    expect(readFileSync(files().connection, 'utf8')).toBe(
      `NEO4J_URI=${bolt}\nNEO4J_USERNAME=neo4j\nNEO4J_PASSWORD=${password()}\n`,
    )
  })

  test('The list of processes shows no password, neither as an argument nor in the environment', () => {
    const shown = ['cmdline', 'environ'].map((name) =>
      readFileSync(`/proc/${pidIn(said[0] ?? '')}/${name}`, 'utf8'),
    )
    expect(shown[0]).toContain('CommunityEntryPoint')
    expect(shown.join('')).not.toContain(password())
    expect(shown[1]).not.toContain('NEO4J_PASSWORD')
    const logs = ['console.log', 'debug.log'].map((name) => readFileSync(join(home, 'logs', name), 'utf8'))
    expect(logs.join('')).not.toContain(password())
  })

  test('The server answers on this machine and on no other address of it', async () => {
    const ports = addressesIn(said[0] ?? '').map((address) => Number(new URL(address).port))
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const port of ports) {
      expect(await canConnect('127.0.0.1', port)).toBe(true)
      for (const { address } of outside) expect(await canConnect(address, port)).toBe(false)
    }
  })

  test('Neo4j Browser is there, with the guide beside it, and may load nothing from elsewhere', async () => {
    const [browser = ''] = addressesIn(said[0] ?? '')
    const page = await fetch(browser)
    expect(await page.text()).toContain('<title>Neo4j Browser</title>')
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';")
    const guide = await fetch(new URL('partygraph/guide.html', browser))
    expect(await guide.text()).toBe(readFileSync('neo4j/guide.html', 'utf8'))
    const style = await fetch(new URL('partygraph/style.grass', browser))
    expect(await style.text()).toBe(readFileSync('neo4j/style.grass', 'utf8'))
  })

  test('Every query of the guide runs', async () => {
    const [, bolt = ''] = addressesIn(said[0] ?? '')
    const queries = [...readFileSync('neo4j/guide.html', 'utf8').matchAll(GUIDE_QUERY)].map((match) =>
      (match.groups?.['query'] ?? '').replaceAll('&lt;', '<'),
    )
    expect(queries).toHaveLength(16)
    const driver = driverOf(bolt)
    try {
      for (const query of queries) await driver.executeQuery(query)
    } finally {
      await driver.close()
    }
  })

  test('Wrong password, unknown database, encryption that the server has not: the faults of the driver', async () => {
    const [, bolt = ''] = addressesIn(said[0] ?? '')
    expect(await faultOf(driverOf(bolt, 'not the password'), 'RETURN 1')).toBe(
      'Neo.ClientError.Security.Unauthorized: The client is unauthorized due to authentication failure.',
    )
    expect(await faultOf(driverOf(bolt), 'RETURN 1', 'nosuch')).toBe(
      'Neo.ClientError.Database.DatabaseNotFound: Graph not found: nosuch',
    )
    expect(await faultOf(driverOf(bolt.replace('bolt:', 'bolt+ssc:')), 'RETURN 1')).toContain(
      'ServiceUnavailable: ',
    )
  })

  test('Data outlive a stop; the next start keeps the ports; the settings of docker-compose hold; read-only is read-only', async () => {
    const [browser = '', bolt = ''] = addressesIn(said[0] ?? '')
    expect(await faultOf(driverOf(bolt), "CREATE (:Kept {name: 'İkinci'})")).toBe('none')
    const stopped = await launch('stop', ['--home', home])
    expect(stopped).toEqual({
      code: 0,
      out: `Neo4j (process ${pidIn(said[0] ?? '')}) has stopped; its data stay.`,
      err: '',
    })
    expect(await canConnect('127.0.0.1', Number(new URL(bolt).port))).toBe(false)
    expect((await launch('stop', ['--home', home])).out).toBe('No Neo4j of ours runs: nothing to stop.')

    const wanted = settingsOf(readCompose().services.neo4j)
    const again = await startServer({ home, settings: { ...wanted, 'server.databases.read_only': 'neo4j' } })
    expect([again.browserUrl, again.uri, again.wasRunning]).toEqual([browser, bolt, false])
    expect(await keptNames(again)).toEqual(['İkinci'])
    expect(await settingsIn(again, Object.keys(wanted))).toEqual({
      'client.allow_telemetry': 'false',
      'dbms.usage_report.enabled': 'false',
      'server.memory.heap.initial_size': '256.00MiB',
      'server.memory.heap.max_size': '768.00MiB',
      'server.memory.pagecache.size': '256.00MiB',
    })
    expect(await faultOf(driverOf(bolt), 'CREATE (:Kept)')).toBe(
      'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase: No write operations are allowed on this database. ' +
        'The database is in read-only mode on this Neo4j instance.',
    )
    const target = { uri: again.uri, username: again.user, password: again.password }
    await expect(loadNeo4j(small, target)).rejects.toThrow(
      `Neo4j at ${bolt}: the database takes no changes (No write operations are allowed on this database. The database ` +
        'is in read-only mode on this Neo4j instance); lift server.databases.read_only for it, or name another',
    )
    expect(await again.stop()).toBe(again.pid)
  })
})

/** `<pre mode="cypher" class="code runnable">MATCH …</pre>` */
const GUIDE_QUERY = /<pre mode="cypher" class="code runnable">(?<query>[^<]{1,900})<\/pre>/gu

async function keptNames({ uri, user, password }: RunningServer): Promise<readonly unknown[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery(
      'MATCH (n:Kept) RETURN n.name AS name',
      {},
      { database: 'neo4j' },
    )
    return records.map((record) => record.get('name') as unknown)
  } finally {
    await driver.close()
  }
}

/** The values that the server itself tells; a name it does not know is missing. */
async function settingsIn(
  { uri, user, password }: RunningServer,
  names: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const { records } = await driver.executeQuery(
      'SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN *',
      {
        names,
      },
    )
    return Object.fromEntries(
      records.map((record) => [record.get('name') as string, record.get('value') as unknown]),
    )
  } finally {
    await driver.close()
  }
}
