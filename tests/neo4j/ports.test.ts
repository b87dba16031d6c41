// The ports of the local server: asked for, used before, usual, or the next free ones.
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { choosePorts, freePort } from '../../neo4j/ports.js'
import { scratchFolder } from './scratch.ts'

const file = () => join(scratchFolder(), 'ports.json')

/** A port that a program of this test holds until its end. */
async function takenPort(): Promise<number> {
  const port = (await freePort(0)) ?? 0
  const server = createServer()
  await new Promise<void>((done) => server.listen({ port, host: '127.0.0.1' }, done))
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())))
  return port
}

async function openPort(): Promise<number> {
  return (await freePort(0)) ?? 0
}

test('A port that somebody listens on is not free', async () => {
  expect(await freePort(await takenPort())).toBeUndefined()
})

test('Ports that are asked for are taken, and remembered for the next start', async () => {
  const [bolt, http] = [await openPort(), await openPort()]
  const ports = file()
  expect(await choosePorts(ports, { bolt, http })).toEqual({ bolt, http })
  expect(await choosePorts(ports)).toEqual({ bolt, http })
})

test('A remembered port that somebody took since is left to him', async () => {
  const bolt = await takenPort()
  const http = await openPort()
  const ports = file()
  writeFileSync(ports, JSON.stringify({ bolt, http }))
  const chosen = await choosePorts(ports)
  expect(chosen.bolt).toBeGreaterThanOrEqual(7687)
  expect(chosen.bolt).toBeLessThan(7737)
  expect(chosen.http).toBe(http)
  expect(JSON.parse(readFileSync(ports, 'utf8'))).toEqual(chosen)
})

test('A port that is asked for and taken is a fault that says what to do', async () => {
  const bolt = await takenPort()
  await expect(choosePorts(file(), { bolt })).rejects.toThrow(
    `port ${bolt} (--bolt-port) is taken by another program. ` +
      'Choose another, or leave the option out: the next free one is taken then.',
  )
})

test('One port cannot serve both', async () => {
  const port = await openPort()
  await expect(choosePorts(file(), { bolt: port, http: port })).rejects.toThrow(
    `port ${port} cannot serve both Bolt and HTTP: choose two ports.`,
  )
})

test('A file of ports that is broken costs the memory, not the start', async () => {
  const ports = file()
  writeFileSync(ports, '{ broken')
  expect((await choosePorts(ports)).http).toBeGreaterThanOrEqual(7474)
})
