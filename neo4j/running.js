// Finds the server of a home among the processes, and ends it.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.js'

/** The class that a server's process runs. */
export const mainClass = 'org.neo4j.server.CommunityEntryPoint'

/** A checkpoint of a large database takes a while. In ms. */
const PATIENCE = 120_000

/** `{ pid, bolt, http }` of the running server of a home, or nothing. */
export function findRunning(places) {
  if (!existsSync(places.state)) return undefined
  const state = JSON.parse(readFileSync(places.state, 'utf8'))
  return isServerOf(places.home, state.pid) ? state : undefined
}

/** Process ids are used again: only the command line tells that this is still our server. */
export function isServerOf(home, pid) {
  const words = commandLine(pid)
  return words.includes(mainClass) && words.includes(`--home-dir=${home}`)
}

function commandLine(pid) {
  if (existsSync('/proc/self/cmdline')) {
    const file = `/proc/${pid}/cmdline`
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
}

/** Asks the server of a home to stop and waits for its end; gives its process id, or nothing where none runs. */
export async function stopServer(places) {
  const running = findRunning(places)
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
