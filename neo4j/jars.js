// Fetches the server's jars and the Browser's pages from Maven Central, once for each version of pom.xml.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { quietEnvironment } from './java.js'
import { LaunchError } from './launch-error.js'
import { isHeld, withLock } from './lock.js'
import { launcherFolder } from './places.js'

const pom = join(launcherFolder, 'pom.xml')

/** How long to wait for another start that fetches, on a slow line. In ms. */
const PATIENCE = 15 * 60_000

/** Two lines a minute tell a slow line from a dead one. In ms. */
const PROGRESS = 30_000

/** Maven marks what went wrong so; the rest is advice about Maven's own switches. */
const MAVEN_ERROR = /^\[ERROR\] (?!\[Help|To see|Re-run|For more)\S/u

/** Sees to it that the jars are there; `lib` is complete or as it was. */
export async function fetchJars({ lib, log }) {
  if (isFresh(lib)) return
  refuseForeign(lib)
  makeFolder(dirname(lib))
  await withLock(lockOf(lib), { patience: PATIENCE, log }, async () => {
    if (!isFresh(lib)) await fetchInto(lib, log)
  })
}

/** Whether a start fetches the jars at this moment. */
export function isFetching(lib) {
  return isHeld(lockOf(lib))
}

function lockOf(lib) {
  return `${lib}.lock`
}

/** The jars in an order that never changes: the class archive holds for one order only. */
export function jarsIn(lib) {
  const folder = join(lib, 'jars')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jar'))
    .sort()
    .map((name) => join(folder, name))
}

function stamp() {
  return createHash('sha256').update(readFileSync(pom)).digest('hex')
}

function isFresh(lib) {
  const file = join(lib, 'stamp')
  return existsSync(file) && readFileSync(file, 'utf8') === stamp()
}

/** A fetch takes the place of what is there: that must be nothing, or what an earlier fetch left. */
function refuseForeign(lib) {
  if (!existsSync(lib)) return
  const isFolder = statSync(lib).isDirectory()
  if (isFolder && (existsSync(join(lib, 'stamp')) || readdirSync(lib).length === 0)) return
  throw new LaunchError(
    isFolder
      ? `${lib} holds other things than the jars of Neo4j, and they would be lost: ` +
          'name an empty folder, or one that is not there yet, with --lib DIR.'
      : `${lib} is not a folder: name the folder of the jars with --lib DIR.`,
  )
}

function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new LaunchError(`cannot write to ${folder} (${error.code}): the jars of Neo4j go there.`, {
      cause: error,
    })
  }
}

/** Fetched aside and renamed: a download that breaks off leaves no half a server. */
async function fetchInto(lib, log) {
  log('fetching Neo4j from Maven Central (about 140 MB, once) …')
  const began = Date.now()
  const aside = `${lib}.new`
  rmSync(aside, { recursive: true, force: true })
  try {
    await runMaven(aside, () => log(`still fetching (${seconds(began)} s) …`))
    writeFileSync(join(aside, 'stamp'), stamp())
    rmSync(lib, { recursive: true, force: true })
    renameSync(aside, lib)
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  log(`fetched in ${seconds(began)} s`)
}

function seconds(began) {
  return Math.round((Date.now() - began) / 1000)
}

function runMaven(out, progress) {
  const args = ['-B', '-q', '-f', pom, 'package', `-Dout=${out}`]
  const maven = spawn('mvn', args, { env: quietEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] })
  const lines = []
  const keep = (chunk) => lines.push(...String(chunk).split('\n'))
  maven.stdout.on('data', keep)
  maven.stderr.on('data', keep)
  const timer = setInterval(progress, PROGRESS)
  return new Promise((resolve, reject) => {
    maven.on('error', (error) => reject(noMaven(error)))
    maven.on('close', (code) => (code === 0 ? resolve() : reject(mavenFailed(code, lines))))
  }).finally(() => clearInterval(timer))
}

function noMaven(cause) {
  return new LaunchError(
    'the first start fetches Neo4j with Maven, and mvn cannot be run. Install it (Debian and Ubuntu: ' +
      'apt-get install maven; macOS: brew install maven), or use Docker instead: docker compose up -d',
    { cause },
  )
}

function mavenFailed(code, lines) {
  const marked = lines.filter((line) => MAVEN_ERROR.test(line))
  const said = (marked.length > 0 ? marked : lines.filter((line) => line.trim() !== '')).slice(0, 4)
  return new LaunchError(
    [
      `Maven could not fetch Neo4j (exit code ${code}):`,
      ...said.map((line) => `  ${line.slice(0, 300)}`),
      'Is Maven Central (https://repo.maven.apache.org) within reach? A proxy or a mirror goes to ' +
        '~/.m2/settings.xml. Then start again.',
    ].join('\n'),
  )
}
