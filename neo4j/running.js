// Finds the server of a home among the processes, and ends it.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.js'
import { commandLineOf } from './processes.js'

/** The class that a server's process runs. */
export const mainClass = 'org.neo4j.server.CommunityEntryPoint'

/** A checkpoint of a large database takes a while. In ms. */
const PATIENCE = 120_000

/** `{ pid, bolt, http }` of the running server of a home, or nothing. */
export function findRunning(places, log) {
  if (!existsSync(places.state)) return undefined
  const state = readState(places.state)
  if (state === undefined) log(brokenState(places))
  return state !== undefined && isServerOf(places.home, state.pid) ? state : undefined
}

/** A full disk leaves an empty file: it tells nothing, and keeps nobody from starting anew. */
function readState(file) {
  try {
    const { pid, bolt, http } = JSON.parse(readFileSync(file, 'utf8'))
    return [pid, bolt, http].every((value) => Number.isSafeInteger(value) && value > 0)
      ? { pid, bolt, http }
      : undefined
  } catch {
    return undefined
  }
}

function brokenState({ state, home }) {
  return `${state} is empty or broken, and is taken as absent. Where a server of ${home} still runs, end its process.`
}

/** Process ids are used again: only the command line tells that this is still our server. */
export function isServerOf(home, pid) {
  return isCallFor(home, commandLineOf(pid))
}

/** Whole arguments: the path of one home may begin with that of another. */
export function isCallFor(home, { text, separator }) {
  return text.includes([mainClass, ...folderArguments(home), ''].join(separator))
}

/** What a server's process is called with, right after its class. */
export function folderArguments(home) {
  return [`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`]
}

/** Asks the server of a home to stop and waits for its end; gives its process id, or nothing where none runs. */
export async function stopServer(places, log = () => undefined) {
  const running = findRunning(places, log)
  if (running === undefined) {
    rmSync(places.state, { force: true })
    return undefined
  }
  const { pid } = running
  process.kill(pid, 'SIGTERM')
  const deadline = Date.now() + PATIENCE
  while (isServerOf(places.home, pid)) {
    if (Date.now() > deadline) throw stillThere(places, pid)
    await pause(50)
  }
  rmSync(places.state, { force: true })
  return pid
}

function stillThere(places, pid) {
  return new LaunchError(
    `Neo4j (process ${pid}) has not stopped within ${PATIENCE / 1000} s; it may still be writing. ` +
      `See ${places.consoleLog}, and try again.`,
  )
}
