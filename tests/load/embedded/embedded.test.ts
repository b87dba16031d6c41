// The embedded store holds exactly the rows it was given.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddedFile, makeEmbeddedWriter } from '../../../src/load/embedded/embedded-writer.ts'
import { openEmbedded } from '../../../src/load/embedded/open-embedded.ts'
import { readRows } from '../../../src/load/embedded/read-rows.ts'
import { graphToRows } from '../../../src/load/neo4j/rows.ts'
import { byKey } from '../../../src/model/order.ts'
import { graphs, results, small } from '../graphs.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
})
afterAll(() => rm(folder, { recursive: true }))

const byId = byKey((row: { readonly id: string }) => row.id)

describe.each(graphs)('%s', (_, graph) => {
  test('comes back from the store as the rows that were written', async () => {
    await makeEmbeddedWriter().write(graph, folder)
    const store = await openEmbedded(join(folder, embeddedFile))
    const back = await readRows(store)
    store.close()
    const rows = graphToRows(graph)
    expect([...back.nodes].sort(byId)).toEqual([...rows.nodes].sort(byId))
    expect([...back.relationships].sort(byId)).toEqual([...rows.relationships].sort(byId))
  })
})

test('keeps whole decimals decimal, on nodes, in lists and on relationships', async () => {
  await makeEmbeddedWriter().write(results, folder)
  const store = await openEmbedded(join(folder, embeddedFile))
  const quarter = (cypher: string) => store.query(cypher)
  expect(await quarter("MATCH (f:Fact {id: 'fact/r8'}) RETURN f.value / 4 AS n")).toEqual([{ n: 6.5 }])
  const turnout = "MATCH (e:Election {id: 'election/Land/2015-06/general'}) RETURN e.turnout[0] / 4 AS n"
  expect(await quarter(turnout)).toEqual([{ n: 6.5 }])
  expect(await quarter("MATCH (f:Fact {id: 'fact/r1'}) RETURN f.votes / 7 AS n")).toEqual([{ n: 8628 }])
  store.close()
})

test('answers with parameters, to several at a time, and changes nothing', async () => {
  await makeEmbeddedWriter().write(small, folder)
  const stores = [
    await openEmbedded(join(folder, embeddedFile)),
    await openEmbedded(join(folder, embeddedFile)),
  ]
  for (const store of stores) {
    const rows = await store.query(
      'MATCH (:Party)-[r:LED_BY]->(p:Person {name: $name}) RETURN r.from AS since',
      {
        name: 'Zoë Ünal',
      },
    )
    expect(rows).toEqual([{ since: '2005' }])
  }
  await expect(stores[0]?.query('CREATE (n:Party {id: 1})')).rejects.toThrow()
  for (const store of stores) store.close()
})

test('leaves nothing behind among the temporary files', async () => {
  await makeEmbeddedWriter().write(small, folder)
  const store = await openEmbedded(join(folder, embeddedFile))
  await store.query('MATCH (n) RETURN n')
  store.close()
  const left = await readdir(tmpdir())
  expect(left.filter((name) => name.startsWith(`grafeo-${embeddedFile}-${String(process.pid)}`))).toEqual([])
})

test('says which store cannot be opened', async () => {
  const path = join(folder, 'nowhere.grafeo')
  await expect(openEmbedded(path)).rejects.toThrow(`cannot open the embedded graph ${path}`)
})

test('says what to install where the library is missing', async () => {
  const missing = openEmbedded(join(folder, embeddedFile), () => Promise.reject(new Error('gone')))
  await expect(missing).rejects.toThrow('cannot be loaded (gone); to have it: npm install @grafeo-db/js')
})
