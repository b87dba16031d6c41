// Opens a connection to a Neo4j server: waits for one that is starting, refuses one that is too old.
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Driver, ServerInfo, Session } from 'neo4j-driver'
import { LoadError } from '../load-error.ts'
import { explainFault, isStarting } from './faults.ts'

/** Where the database is, and who asks. */
export interface Neo4jTarget {
  /** bolt:// or neo4j://, with +s for TLS, with +ssc for TLS with a self-signed certificate. */
  readonly uri: string
  readonly username: string
  readonly password: string
  /** The default database of the server where absent. */
  readonly database?: string
}

/** How long to keep trying, in seconds. */
export interface Patience {
  /** For a server that does not answer yet. */
  readonly wait: number
  /** For a transaction whose connection is lost or that gets into the way of another. */
  readonly retry: number
  /**
   * For one transaction, after which the server ends it: one whose client is gone without a word would hold its locks for
   * ever, and the next load would wait for them as long.
   */
  readonly transaction: number
}

const defaultPatience: Patience = { wait: 30, retry: 30, transaction: 120 }

/** An open connection; sessions are of the database that was asked for. */
export interface Connection {
  /** Without user and password. */
  readonly uri: string
  /** As the server names itself: 5.26.30. */
  readonly version: string
  /** The name of the database that the sessions are of. */
  readonly database: string
  readonly patience: Patience
  session(): Session
  close(): Promise<void>
}

/** Told once, where a server does not answer at first: the seconds for which it is tried again. */
export type OnWaiting = (seconds: number) => void

export interface ConnectOptions {
  readonly patience?: Partial<Patience>
  /** Integers come as bigints, exact in any size; as numbers where absent. */
  readonly hasBigIntegers?: boolean
  readonly onWaiting?: OnWaiting
}

/** Connects; throws a LoadError that says what to do where that cannot be. */
export async function connect(target: Neo4jTarget, options: ConnectOptions = {}): Promise<Connection> {
  const { uri, database } = target
  const patience = { ...defaultPatience, ...options.patience }
  const driver = openDriver(target, patience, options)
  const session = () => driver.session(database === undefined ? {} : { database })
  try {
    const version = versionOf(await reach(driver, patience, options), uri)
    const name = await nameOf(session())
    return { uri, version, database: name, patience, session, close: () => driver.close() }
  } catch (error) {
    await driver.close()
    throw explainFault(error, uri)
  }
}

/** "bolt://user:secret@localhost" */
const CREDENTIALS = /^[^/]{1,20}\/\/[^/]{0,500}@/u

function openDriver(
  { uri, username, password }: Neo4jTarget,
  patience: Patience,
  { hasBigIntegers = false }: ConnectOptions,
): Driver {
  if (CREDENTIALS.test(uri))
    throw new LoadError(
      'the address of Neo4j holds a password: give user and password apart from it, by NEO4J_USERNAME and NEO4J_PASSWORD',
    )
  if (!URL.canParse(uri)) throw noAddress(uri)
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      userAgent: 'partygraph',
      telemetryDisabled: true,
      ...(hasBigIntegers ? { useBigInt: true } : { disableLosslessIntegers: true }),
      maxTransactionRetryTime: patience.retry * 1000,
      // A server that takes a connection and says nothing is one that does not answer.
      connectionTimeout: patience.wait * 1000,
      connectionAcquisitionTimeout: patience.wait * 1000,
    })
  } catch (cause) {
    throw noAddress(uri, cause)
  }
}

function noAddress(uri: string, cause?: unknown): LoadError {
  const message = `“${uri}” is no address of Neo4j; it is bolt://host:7687 or neo4j://host:7687, with +s or +ssc for TLS`
  return new LoadError(message, { cause })
}

/** Milliseconds between two tries. */
const PAUSE = 500

async function reach(driver: Driver, { wait }: Patience, { onWaiting }: ConnectOptions): Promise<ServerInfo> {
  const end = performance.now() + wait * 1000
  for (let tries = 0; ; tries += 1) {
    try {
      return await driver.getServerInfo()
    } catch (error) {
      if (!isStarting(error) || performance.now() + PAUSE > end) throw error
      if (tries === 0) onWaiting?.(wait)
      await sleep(PAUSE)
    }
  }
}

/** "Neo4j/5.26.30", "Neo4j/2026.08.1" */
const AGENT = /^Neo4j\/v?(?<version>(?<major>\d{1,5})\.(?<minor>\d{1,5})[\w.+-]{0,40})/u

/** The first with unique ids of relationships. */
const OLDEST = [5, 7] as const

function versionOf({ agent = '' }: ServerInfo, uri: string): string {
  const { version, major, minor } = AGENT.exec(agent)?.groups ?? {}
  const [oldestMajor, oldestMinor] = OLDEST
  const difference = Number(major) - oldestMajor || Number(minor) - oldestMinor
  if (version !== undefined && difference >= 0) return version
  throw new LoadError(
    `the server at ${uri} is ${agent === '' ? 'no Neo4j' : agent}; Neo4j ${OLDEST.join('.')} or later is needed, ` +
      'best 5.26 (docker compose up -d, or npm run neo4j)',
  )
}

/** The first query tells whether the database is there. */
async function nameOf(session: Session): Promise<string> {
  try {
    const { summary } = await session.run('RETURN 1')
    return summary.database.name ?? ''
  } finally {
    await session.close()
  }
}
