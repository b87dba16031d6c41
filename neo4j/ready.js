// Waits until a server answers over HTTP and, with the password, over Bolt.
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { LaunchError } from './launch-error.js'
import { user } from './password.js'
import { host } from './ports.js'

/** A first start takes ten seconds here; a small, busy machine gets this long. In ms. */
const PATIENCE = 180_000

/** In ms. */
const PROGRESS = 15_000

/** `	at org.neo4j…`, `Caused by: …`: of use to those who make Neo4j. */
const STACK_LINE = /^\s+at |^\s*\.\.\. \d{1,4} more/u

/** Resolves when the server answers; `isAlive` tells early that it never will. */
export async function waitUntilReady({ places, ports, password, isAlive, log }) {
  const began = Date.now()
  let progress = PROGRESS
  for (;;) {
    const fault = (await httpFault(ports.http)) ?? (await boltFault({ places, ports, password }))
    if (fault === undefined) return
    if (!isAlive()) throw ended(places)
    const elapsed = Date.now() - began
    if (elapsed > PATIENCE) throw notReady(places, fault)
    if (elapsed > progress) {
      log(`still starting (${Math.round(elapsed / 1000)} s) …`)
      progress += PROGRESS
    }
    await pause(100)
  }
}

/** What keeps HTTP from answering; nothing where it does. */
async function httpFault(port) {
  try {
    const answer = await fetch(`http://${host}:${port}/`, { signal: AbortSignal.timeout(5000) })
    await answer.arrayBuffer()
    return answer.ok ? undefined : `HTTP status ${answer.status}`
  } catch (error) {
    return error.cause?.message ?? error.message
  }
}

/** What keeps the database from answering: it comes up after the ports. A wrong password will not get better. */
async function boltFault({ places, ports, password }) {
  const login = neo4j.auth.basic(user, password)
  const driver = neo4j.driver(`bolt://${host}:${ports.bolt}`, login, { maxTransactionRetryTime: 0 })
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' })
    return undefined
  } catch (error) {
    if (error.code === 'Neo.ClientError.Security.Unauthorized') throw wrongPassword(places, error)
    return error.message
  } finally {
    await driver.close()
  }
}

function wrongPassword(places, cause) {
  return new LaunchError(
    `Neo4j runs, but does not take the password in ${places.password}: it was changed on the server. ` +
      'Write the changed one into that file and start again.',
    { cause },
  )
}

function ended(places) {
  return new LaunchError(
    [`Neo4j ended while it was starting. The end of ${places.consoleLog}:`, ...lastLines(places)].join('\n'),
  )
}

function notReady(places, fault) {
  const what =
    `Neo4j has not answered within ${PATIENCE / 1000} s (${fault}) and was stopped. ` +
    `The end of ${places.consoleLog}:`
  return new LaunchError([what, ...lastLines(places)].join('\n'))
}

function lastLines(places) {
  const lines = readFileSync(places.consoleLog, 'utf8').split('\n')
  return lines
    .filter((line) => line.trim() !== '' && !STACK_LINE.test(line))
    .slice(-10)
    .map((line) => `  ${line.slice(0, 400)}`)
}
