// The options that name a Neo4j database, and where its address and password come from where they are not given.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Command } from 'commander'
import type { Neo4jTarget } from '../load/neo4j/connect.ts'
import { UsageError } from '../query/rows.ts'

export interface Neo4jFlags {
  readonly neo4j?: true
  readonly neo4jUri?: string
  readonly neo4jUser?: string
  readonly neo4jPasswordFile?: string
  readonly neo4jDatabase?: string
}

/** Names of the flags. */
export const neo4jFlags: readonly string[] = [
  'neo4j',
  'neo4jUri',
  'neo4jUser',
  'neo4jPasswordFile',
  'neo4jDatabase',
] satisfies readonly (keyof Neo4jFlags)[]

/** Adds the options; `use` says what the command does with the database. */
export function addNeo4jOptions(command: Command, use: string): Command {
  return command
    .option('--neo4j', use)
    .option('--neo4j-uri <uri>', 'its address (or NEO4J_URI)')
    .option('--neo4j-user <name>', 'who logs in (or NEO4J_USERNAME)')
    .option('--neo4j-password-file <file>', 'a file with the password alone (or NEO4J_PASSWORD)')
    .option('--neo4j-database <name>', 'which database of the server (or NEO4J_DATABASE)')
}

/** What the help says of them. */
export const neo4jHelp = `
A Neo4j database is named by options, by the environment, by a file .env (see .env.example), or by the local server that
npm run neo4j starts. A password is never an option: everybody on the machine sees those.`

/** Where settings are looked for. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The working directory. */
  readonly folder: string
}

const here = (): Surroundings => ({ env: process.env, folder: process.cwd() })

/** Where the launcher of the local server leaves its address and password. */
const localServer = join('neo4j', '.local', 'connection.env')

const defaultUri = 'bolt://localhost:7687'
const defaultUser = 'neo4j'

/** The database that is asked for; undefined where none is. */
export async function targetOf(
  flags: Neo4jFlags,
  { env, folder }: Surroundings = here(),
): Promise<Neo4jTarget | undefined> {
  const isAsked = neo4jFlags.some((name) => flags[name as keyof Neo4jFlags] !== undefined)
  if (!isAsked) return undefined
  const given = {
    ...filled(await readEnv(join(folder, '.env')), []),
    ...filled(env, ['NEO4J_PASSWORD']),
    ...(await fromFlags(flags)),
  }
  // The local server's password is for the local server alone.
  const isNamed = given['NEO4J_URI'] !== undefined || given['NEO4J_PASSWORD'] !== undefined
  const settings = isNamed ? given : { ...given, ...(await readEnv(join(folder, localServer))) }
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  } = settings
  if (password === undefined) throw new UsageError(noPassword)
  return {
    uri: uri ?? defaultUri,
    username: username ?? defaultUser,
    password,
    ...(database === undefined ? {} : { database }),
  }
}

const noPassword =
  'there is no password for Neo4j: set NEO4J_PASSWORD in the environment or in .env (see .env.example), or start a ' +
  'server of your own with npm run neo4j. For a server without passwords, set it to nothing in the environment'

type Settings = Readonly<Record<string, string | undefined>>

/** Settings that say something; those that may be empty on purpose are named. A line of .env that nobody filled says nothing. */
function filled(settings: Settings, mayBeEmpty: readonly string[]): Settings {
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) => value !== '' || mayBeEmpty.includes(name)),
  )
}

async function fromFlags(flags: Neo4jFlags): Promise<Settings> {
  const settings = {
    NEO4J_URI: flags.neo4jUri,
    NEO4J_USERNAME: flags.neo4jUser,
    NEO4J_DATABASE: flags.neo4jDatabase,
    NEO4J_PASSWORD: await readPassword(flags.neo4jPasswordFile),
  }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

/** The newline at the end of a file. */
const LAST_NEWLINE = /\r?\n$/u

async function readPassword(file: string | undefined): Promise<string | undefined> {
  if (file === undefined) return undefined
  try {
    return (await readFile(file, 'utf8')).replace(LAST_NEWLINE, '')
  } catch (error) {
    throw new UsageError(`cannot read the password file ${file}`, { cause: error })
  }
}

/** The settings of a file; none where it is not there. */
async function readEnv(path: string): Promise<Settings> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return ''
    throw new UsageError(`cannot read ${path}: ${error.code ?? error.message}`, { cause: error })
  })
  return parseEnv(text)
}
