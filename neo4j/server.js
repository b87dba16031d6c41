// Starts Neo4j Community on this machine, without Docker: jars from Maven, a process of its own, this machine only.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { publishPages } from './browser-pages.js'
import { archiveOptions, makeArchiveLater } from './class-archive.js'
import { fetchJars, isFetching, jarsIn } from './jars.js'
import { argumentFile, quietEnvironment, requireJava } from './java.js'
import { withLock } from './lock.js'
import { ensurePassword, readPassword, user } from './password.js'
import { localFolder, makePlaces, placesOf, refuseFile } from './places.js'
import { choosePorts, host } from './ports.js'
import { waitUntilReady } from './ready.js'
import { findRunning, folderArguments, isServerOf, mainClass, stopServer } from './running.js'
import { writeSecret } from './secret-file.js'
import { configText } from './settings.js'

/** How long to wait for another start of the same home: what a server has to answer, and a margin. In ms. */
const PATIENCE = 240_000

/** What Neo4j opens of Java for itself, and a heap for graphs of some hundred thousand nodes. */
const javaOptions = [
  ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xms256m', '-Xmx768m'],
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
  ...['-Dio.netty.tryReflectionSetAccessible=true', '-Dlog4j2.disable.jmx=true', '-Dfile.encoding=UTF-8'],
]

/**
 * Starts the server of a home, or finds it running; resolves when it answers over Bolt and HTTP. `archive` makes a class
 * archive for later starts, in the background.
 */
export async function startServer(options = {}) {
  const { home = localFolder, lib = join(localFolder, 'lib'), log = () => undefined } = options
  const places = placesOf(home)
  makePlaces(places)
  const real = placesOf(realpathSync(home))
  const waiting = { patience: PATIENCE, log, isBusy: () => isFetching(lib) }
  return withLock(real.lock, waiting, () => startAlone({ ...options, places: real, lib, log }))
}

/** Stops the server of a home; gives its process id, or nothing where none runs. */
export async function stopServerOf(home = localFolder, log = () => undefined) {
  refuseFile(home)
  return existsSync(home) ? stopServer(placesOf(realpathSync(home)), log) : undefined
}

async function startAlone({ places, lib, log, archive = false, ...options }) {
  const running = findRunning(places, log)
  const { pid, bolt, http } = running ?? (await launch({ places, lib, log, archive, ...options }))
  const ports = { bolt, http }
  const password = readPassword(places, options.password)
  try {
    await waitUntilReady({ places, ports, password, isAlive: () => isServerOf(places.home, pid), log })
  } catch (error) {
    if (running === undefined) await stopServer(places)
    throw error
  }
  if (archive) makeArchiveLater({ lib, home: places.home, ...requireJava() })
  return connected({ places, pid, ports, password, wasRunning: running !== undefined })
}

/** Prepares all that a server needs and starts its process. */
async function launch({ places, lib, log, archive, ports: given, password, settings }) {
  const { java, version } = requireJava()
  await fetchJars({ lib, log })
  ensurePassword({ places, java, lib, wanted: password })
  const ports = await choosePorts(places.ports, given)
  const pages = publishPages(lib)
  writeFileSync(places.config, configText({ ports, pages, more: settings }))
  const classes = archiveOptions({ lib, version, home: places.home, record: archive })
  const paths = [...jarsIn(lib), join(lib, 'web')].join(delimiter)
  writeFileSync(places.javaOptions, argumentFile([...classes, ...javaOptions, '-cp', paths]))
  log('starting Neo4j …')
  const running = { pid: spawnServer(places, java), ...ports }
  writeSecret(places.state, JSON.stringify(running))
  return running
}

/** A process of its own, so that it outlives the terminal; what it says goes to a file. */
function spawnServer(places, java) {
  if (existsSync(places.consoleLog)) renameSync(places.consoleLog, `${places.consoleLog}.1`)
  const output = openSync(places.consoleLog, 'a', 0o600)
  const args = [`@${places.javaOptions}`, mainClass, ...folderArguments(places.home), '--console-mode']
  const server = spawn(java, args, {
    cwd: places.home,
    detached: true,
    env: quietEnvironment(),
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  server.unref()
  return server.pid
}

function connected({ places, pid, ports, password, wasRunning }) {
  const uri = `bolt://${host}:${ports.bolt}`
  const lines = [`NEO4J_URI=${uri}`, `NEO4J_USERNAME=${user}`, `NEO4J_PASSWORD=${password}`]
  writeSecret(places.connection, `${lines.join('\n')}\n`)
  return {
    uri,
    browserUrl: `http://${host}:${ports.http}/browser/`,
    user,
    password,
    pid,
    wasRunning,
    passwordFile: places.password,
    connectionFile: places.connection,
    log: places.consoleLog,
    stop: () => stopServer(places),
  }
}
