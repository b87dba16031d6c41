// Gives the live tests one Neo4j for a run: the one of NEO4J_URI, else a server of the tests' own, else a reason to skip.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import neo4j from 'neo4j-driver'
import { generate } from 'selfsigned'
import type { TestProject } from 'vitest/node'
import { startServer, stopServerOf } from '../../neo4j/server.js'

/** How to reach the server of the live tests. */
export interface LiveServer {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
  /** The same server, encrypted, with a certificate that nobody signed. */
  readonly tlsUri?: string
  /** What the server says of itself. */
  readonly serverLog?: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: LiveServer | { readonly skip: string }
  }
}

/** A home for each test run, named by its process; below the folder that is out of version control. */
const homes = fileURLToPath(new URL('../../neo4j/.local/tests', import.meta.url))

/** `required` turns a reason to skip into a failure; `off` starts nothing. */
const wish = process.env['PARTYGRAPH_LIVE']

/** Starts or finds the server, and stops it at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (wish === 'off') return skipped(project, 'PARTYGRAPH_LIVE is off')
  const given = process.env['NEO4J_URI']
  if (given !== undefined && given !== '') {
    const found = await serverOfEnvironment(given)
    if ('skip' in found && wish === 'required') throw new Error(found.skip)
    project.provide('neo4j', found)
    return () => Promise.resolve()
  }
  await removeLeftovers()
  const home = join(homes, String(process.pid))
  try {
    project.provide('neo4j', await ownServer(home))
  } catch (error) {
    await removeHome(home)
    if (wish === 'required' || !(error instanceof Error) || error.name !== 'LaunchError') throw error
    return skipped(project, error.message.split('\n', 1).join(''))
  }
  return () => removeHome(home)
}

function skipped(project: TestProject, reason: string): () => Promise<void> {
  project.provide('neo4j', { skip: reason })
  return () => Promise.resolve()
}

/** The tests empty the database, so a given one must be empty: it could be somebody's work. */
async function serverOfEnvironment(uri: string): Promise<LiveServer | { readonly skip: string }> {
  const username = process.env['NEO4J_USERNAME'] ?? 'neo4j'
  const password = process.env['NEO4J_PASSWORD'] ?? ''
  const database = process.env['NEO4J_DATABASE'] ?? 'neo4j'
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true })
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database })
    const nodes: unknown = records[0]?.get('nodes')
    if (nodes === 0) return { uri, username, password, database }
    return {
      skip:
        `the live tests empty their database, and ${database} at ${uri} (NEO4J_URI) holds ${String(nodes)} nodes: ` +
        'name an empty one, or unset NEO4J_URI',
    }
  } finally {
    await driver.close()
  }
}

async function ownServer(home: string): Promise<LiveServer> {
  await writeCertificate(join(home, 'certificates', 'bolt'))
  const started = await startServer({
    home,
    ports: { bolt: 0, http: 0 },
    settings: tlsSettings,
    log: (line) => process.stderr.write(`live tests: ${line}\n`),
  })
  const { uri, user, password, log } = started
  return {
    uri,
    username: user,
    password,
    database: 'neo4j',
    tlsUri: uri.replace('bolt:', 'bolt+ssc:'),
    serverLog: log,
  }
}

const tlsSettings = {
  'server.bolt.tls_level': 'OPTIONAL',
  'dbms.ssl.policy.bolt.enabled': 'true',
  'dbms.ssl.policy.bolt.base_directory': 'certificates/bolt',
  'dbms.ssl.policy.bolt.private_key': 'private.key',
  'dbms.ssl.policy.bolt.public_certificate': 'public.crt',
  'dbms.ssl.policy.bolt.client_auth': 'NONE',
}

async function writeCertificate(folder: string): Promise<void> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'private.key'), key, { mode: 0o600 })
  writeFileSync(join(folder, 'public.crt'), cert)
}

/** A run that was killed left its server behind. */
async function removeLeftovers(): Promise<void> {
  mkdirSync(homes, { recursive: true })
  const names = readdirSync(homes).filter((name) => !isAlive(Number(name)))
  for (const name of names) await removeHome(join(homes, name))
}

async function removeHome(home: string): Promise<void> {
  await stopServerOf(home)
  rmSync(home, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
