// Chooses the ports of the local server: asked for, used before, usual, or the next free ones.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { LaunchError } from './launch-error.js'

/** Everything listens on this address alone: the database is nobody else's business. */
export const host = '127.0.0.1'

const usual = { bolt: 7687, http: 7474 }

/** How far to look on from the usual port before giving up. */
const TRIES = 50

/** Whether a program could listen on the port; `0` stands for any. Gives the port, or nothing where it is taken. */
export function freePort(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', (error) => (error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    probe.listen({ port, host, exclusive: true }, () => {
      const found = probe.address().port
      probe.close(() => resolve(found))
    })
  })
}

/** Ports for Bolt and HTTP, remembered in `file` for the next start. `given` ones are taken as they are, or refused. */
export async function choosePorts(file, given = {}) {
  const stored = readStored(file)
  const bolt = await choose('bolt', given, stored)
  const http = await choose('http', given, stored)
  if (bolt === http) throw new LaunchError(`port ${bolt} cannot serve both Bolt and HTTP: choose two ports.`)
  writeFileSync(file, JSON.stringify({ bolt, http }), { mode: 0o600 })
  return { bolt, http }
}

async function choose(name, given, stored) {
  if (given[name] !== undefined) return askedFor(name, given[name])
  const next = Array.from({ length: TRIES }, (_, step) => usual[name] + step)
  for (const port of stored[name] === undefined ? next : [stored[name], ...next]) {
    if ((await freePort(port)) !== undefined) return port
  }
  throw new LaunchError(
    `no port from ${usual[name]} to ${usual[name] + TRIES - 1} is free for ${name}: name one with --${name}-port.`,
  )
}

async function askedFor(name, port) {
  const found = await tryPort(name, port)
  if (found !== undefined) return found
  throw new LaunchError(
    `port ${port} (--${name}-port) is taken by another program. ` +
      'Choose another, or leave the option out: the next free one is taken then.',
  )
}

async function tryPort(name, port) {
  try {
    return await freePort(port)
  } catch (error) {
    throw new LaunchError(`cannot listen on port ${port} (--${name}-port): ${error.code}.`, { cause: error })
  }
}

function readStored(file) {
  if (!existsSync(file)) return {}
  try {
    const { bolt, http } = JSON.parse(readFileSync(file, 'utf8'))
    return { bolt, http }
  } catch {
    return {} // A file broken by hand costs the remembered ports, no more.
  }
}
