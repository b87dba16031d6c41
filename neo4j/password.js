// The password of the local server: made once, kept in a private file, and shown to no list of processes.
import { spawnSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { jarsIn } from './jars.js'
import { argumentFile, quietEnvironment } from './java.js'
import { LaunchError } from './launch-error.js'
import { writeSecret } from './secret-file.js'

/** Whoever connects does so by this name. */
export const user = 'neo4j'

/** Neo4j asks for eight characters; these need no quoting anywhere. */
const ACCEPTABLE = /^[A-Za-z0-9][A-Za-z0-9._~-]{7,199}$/u

/** Makes the password of a home on first use: `wanted` or a generated one, handed to the server's own tool. */
export function ensurePassword({ places, java, lib, wanted }) {
  if (existsSync(places.password)) return
  if (hasDatabase(places)) throw passwordIsMissing(places)
  const password = wanted ?? randomBytes(16).toString('hex')
  if (!ACCEPTABLE.test(password)) throw new LaunchError(NOT_ACCEPTABLE)
  setInitialPassword({ places, java, lib, password })
  writeSecret(places.password, `${password}\n`)
}

/** The password of a home that has one. */
export function readPassword(places, wanted) {
  if (!existsSync(places.password)) throw passwordIsMissing(places)
  const password = readFileSync(places.password, 'utf8').trim()
  if (wanted === undefined || wanted === password) return password
  throw new LaunchError(`the server in ${places.home} has another password already: see ${places.password}.`)
}

const NOT_ACCEPTABLE =
  'a password has eight characters or more, of A–Z a–z 0–9 . _ ~ - only, and begins with a letter or digit.'

/** From the first start on, the database knows its password; a new initial one would change nothing. */
function hasDatabase(places) {
  return existsSync(join(places.data, 'databases'))
}

function passwordIsMissing(places) {
  return new LaunchError(
    `${places.password} is missing, and the database in ${places.data} can be opened with that password only. ` +
      `Put the file back, or delete ${places.data} to begin with an empty database.`,
  )
}

/**
 * Neo4j's tool takes the password as an argument, so it comes from a private file that is gone right after. The tool is
 * called by its inner name: its outer one starts a second process, with the password on the command line.
 */
function setInitialPassword({ places, java, lib, password }) {
  const file = join(places.conf, `first-password.${randomUUID()}`)
  const options = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-cp', jarsIn(lib).join(delimiter)]
  const command = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password]
  const env = { ...quietEnvironment(), NEO4J_HOME: places.home, NEO4J_CONF: places.conf }
  try {
    writeSecret(file, argumentFile([...options, ...command]))
    const said = spawnSync(java, [`@${file}`], { encoding: 'utf8', env })
    if (said.status !== 0) throw notAccepted(places, said, password)
  } finally {
    rmSync(file, { force: true })
  }
}

function notAccepted(places, { stdout, stderr }, password) {
  const said = `${stdout}${stderr}`.replaceAll(password, '…').trim().split('\n').slice(0, 4)
  return new LaunchError([`Neo4j did not take a first password for ${places.home}:`, ...said].join('\n  '))
}
