// Finds a Java that can run the server, and calls it.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { LaunchError } from './launch-error.js'

/** Neo4j 5.26 is built for Java 17 and runs on later ones. */
const OLDEST = 17

/** `openjdk version "17.0.15" 2025-04-15`, and `"1.8.0_402"` of the old counting. */
const VERSION = /version "(?:1\.)?(?<major>\d{1,4})/u

const REMEDY =
  'Install it (Debian and Ubuntu: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk@17), ' +
  'or name one in JAVA_HOME, or use Docker instead: docker compose up -d'

/** The `java` to use and what it says of its version; a clear fault where there is none or an old one. */
export function requireJava() {
  const java = command()
  const said = spawnSync(java, ['-version'], { encoding: 'utf8', env: quietEnvironment() })
  if (said.error !== undefined) {
    throw new LaunchError(`Neo4j needs Java ${OLDEST} or later, and ${java} cannot be run. ${REMEDY}`)
  }
  const version = `${said.stdout}${said.stderr}`
  const major = Number(VERSION.exec(version)?.groups?.major ?? NaN)
  if (!(major >= OLDEST)) {
    const found = Number.isNaN(major) ? 'does not tell its version' : `is version ${major}`
    throw new LaunchError(`Neo4j needs Java ${OLDEST} or later, and ${java} ${found}. ${REMEDY}`)
  }
  return { java, version }
}

function command() {
  const home = process.env.JAVA_HOME
  return home === undefined || home === '' ? 'java' : join(home, 'bin', 'java')
}

/** The environment without NEO4J_…: what a process is given can be read in the list of processes. */
export function quietEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NEO4J_')))
}

/** The text of a file for `java @file`: one argument a line, quoted. */
export function argumentFile(args) {
  return args.map((arg) => `"${arg.replace(/[\\"]/gu, '\\$&')}"\n`).join('')
}
