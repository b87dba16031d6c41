// Connecting: which servers are refused, and how long one that does not answer is waited for.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { connect } from '../../../src/load/neo4j/connect.ts'
import { loadNeo4j } from '../../../src/load/neo4j/load-neo4j.ts'
import { small } from '../graphs.ts'
import { startFakeServer } from './fake-server.ts'

const account = { username: 'neo4j', password: 'secret-of-the-test' }

test.each([
  ['Neo4j/4.4.40', 'is Neo4j/4.4.40; Neo4j 5.7 or later is needed'],
  ['Neo4j/5.6.0', 'is Neo4j/5.6.0; Neo4j 5.7 or later is needed'],
  ['Other/9.0', 'is Other/9.0; Neo4j 5.7 or later is needed'],
])('%s is too old', async (agent, told) => {
  const server = await startFakeServer(agent)
  const loading = loadNeo4j(small, { uri: server.uri, ...account })
  await expect(loading).rejects.toThrow(`the server at ${server.uri} ${told}, best 5.26`)
  await server.close()
})

test.each([['Neo4j/5.7.0'], ['Neo4j/5.26.30'], ['Neo4j/2026.08.1']])('%s will do', async (agent) => {
  const server = await startFakeServer(agent)
  const connection = await connect({ uri: server.uri, ...account })
  expect(`Neo4j/${connection.version}`).toBe(agent)
  await connection.close()
  await server.close()
})

test('a server that does not answer is waited for, and then named with what to do', async () => {
  const uri = `bolt://127.0.0.1:${await freePort()}`
  const waits: number[] = []
  const options = { patience: { wait: 1, retry: 1 }, onWaiting: (seconds: number) => waits.push(seconds) }
  const message = await loadNeo4j(small, { uri, ...account }, options).catch((error: Error) => error.message)
  expect(message).toContain(`Neo4j at ${uri}: no answer (connect ECONNREFUSED`)
  expect(message).toContain('start Neo4j (docker compose up -d, or npm run neo4j)')
  expect(waits).toEqual([1])
})

test.each([
  ['http://localhost:7474', 'is no address of Neo4j; it is bolt://host:7687 or neo4j://host:7687'],
  ['localhost:7687', 'is no address of Neo4j'],
  ['bolt://localhost:99999', 'is no address of Neo4j'],
  ['bolt://neo4j:hunter2@localhost', 'the address of Neo4j holds a password'],
])('%s is refused', async (uri, told) => {
  const message = await connect({ uri, ...account }).catch((error: Error) => error.message)
  expect(message).toContain(told)
  expect(message).not.toContain('hunter2')
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

test('a server that takes the connection and says nothing is one that does not answer', async () => {
  const silent = createServer(() => undefined)
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const uri = `bolt://127.0.0.1:${port}`
  const message = await connect({ uri, ...account }, { patience: { wait: 1 } }).catch(
    (error: Error) => error.message,
  )
  expect(message).toContain(`Neo4j at ${uri}: no answer (`)
  expect(message).toContain('something takes the connection and says nothing')
  silent.close()
})
