// The embedded store holds exactly the rows it was given.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { embeddedFile, makeEmbeddedWriter } from '../../../src/load/embedded/embedded-writer.ts'
import { openEmbedded } from '../../../src/load/embedded/open-embedded.ts'
import { readRows } from '../../../src/load/embedded/read-rows.ts'
import { graphToRows } from '../../../src/load/neo4j/rows.ts'
import { byKey } from '../../../src/model/order.ts'
import { graphs } from '../graphs.ts'

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
