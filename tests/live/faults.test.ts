// What goes wrong with a real server: it is told in one line, and the next run completes what was cut off.
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, expect, inject, test } from 'vitest'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import type { Neo4jOptions } from '../../src/load/neo4j/load-neo4j.ts'
import { describeLive } from './database.ts'
import { demoGraph, readAll } from './graphs.ts'
import { openProxy } from './proxy.ts'

const quick: Neo4jOptions = { patience: { wait: 2, retry: 2 }, size: { rows: 100, characters: 100_000 } }

describeLive('a load', ({ target, run, empty }) => {
  beforeEach(empty)

  const messageOf = async (loading: Promise<unknown>) => loading.then(String, (error: Error) => error.message)

  test('goes on where a connection is lost in the middle of it', async () => {
    const graph = await demoGraph()
    let cuts = 0
    const proxy = await openProxy(target.uri, { onCut: () => (cuts += 1) })
    const onProgress = (done: number) => {
      if (done === 300) proxy.cutAfter(1000)
    }
    const patience = { wait: 10, retry: 20 }
    const { writes } = await loadNeo4j(
      graph,
      { ...target, uri: proxy.uri },
      { ...quick, patience, onProgress },
    )
    expect(cuts).toBe(1)
    expect(writes.nodesCreated).toBeGreaterThan(600)
    const twice = await run('MATCH (n) WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN id')
    expect(twice).toEqual([])
    await proxy.shut()
  })

  test('whose server goes away for good says so, and the next one completes it', async () => {
    const graph = await demoGraph()
    await loadNeo4j(graph, target)
    const whole = await readAll(target)
    await empty()
    const proxy = await openProxy(target.uri)
    const onProgress = (done: number) => {
      if (done === 400) void proxy.shut()
    }
    const message = await messageOf(loadNeo4j(graph, { ...target, uri: proxy.uri }, { ...quick, onProgress }))
    expect(message).toContain(`Neo4j at ${proxy.uri}: no answer`)
    expect(message).toContain('run the same command again: it completes what is missing')
    const part = await run('MATCH (n) RETURN count(n) AS nodes')
    expect(part).toEqual([{ nodes: 400 }])
    await loadNeo4j(graph, target)
    expect(await readAll(target)).toEqual(whole)
  })

  test('whose client falls silent in the middle of it does not block the next one for ever', async () => {
    const graph = await demoGraph()
    const proxy = await openProxy(target.uri)
    const stalled = loadNeo4j(
      graph,
      { ...target, uri: proxy.uri },
      {
        ...quick,
        patience: { wait: 5, retry: 1, transaction: 2 },
        onProgress: (done) => {
          // The next transaction has begun on the server, and is never heard of again.
          if (done === 200) setTimeout(proxy.stall, 20)
        },
      },
    ).catch((error: Error) => error.message)
    await sleep(1500)
    await loadNeo4j(graph, target)
    expect((await loadNeo4j(graph, target)).writes).toMatchObject({ nodesCreated: 0, propertiesSet: 0 })
    await proxy.shut()
    expect(await stalled).toContain(`Neo4j at ${proxy.uri}: no answer`)
  })

  test('waits for a server that is still starting', async () => {
    const proxy = await openProxy(target.uri, { after: 1500 })
    const waited: number[] = []
    const options = { patience: { wait: 20, retry: 5 }, onWaiting: (seconds: number) => waited.push(seconds) }
    const { nodes } = await loadNeo4j(await demoGraph(), { ...target, uri: proxy.uri }, options)
    expect(waited).toEqual([20])
    expect(nodes).toBeGreaterThan(600)
    await proxy.shut()
  })

  test('over TLS takes a certificate that signs itself where the address says so, and no other way', async ({
    skip,
  }) => {
    const server = inject('neo4j')
    const tlsUri = 'skip' in server ? undefined : server.tlsUri
    if (tlsUri === undefined) return skip('the server that NEO4J_URI names has no TLS that the tests know of')
    const { nodes } = await loadNeo4j(await demoGraph(), { ...target, uri: tlsUri })
    expect(nodes).toBeGreaterThan(600)
    const strict = tlsUri.replace('+ssc', '+s')
    const message = await messageOf(loadNeo4j(await demoGraph(), { ...target, uri: strict }, quick))
    expect(message).toContain(`Neo4j at ${strict}: no encrypted connection could be made (`)
    expect(message).toContain('bolt+ssc:// and neo4j+ssc:// take a self-signed one')
  })

  test.each([
    ['a database that is not there', { database: 'nowhere' }, 'there is no such database'],
    ['a wrong password', { password: 'wrong' }, 'user and password do not fit'],
    ['a user that is not there', { username: 'nobody' }, 'user and password do not fit'],
  ])('into %s says so at once and writes nothing', async (_, change, told) => {
    const message = await messageOf(loadNeo4j(await demoGraph(), { ...target, ...change }))
    expect(message).toContain(`Neo4j at ${target.uri}: ${told}`)
    expect(await run('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
  })
})
