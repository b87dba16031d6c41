// Others at work while a load runs: readers see one graph or the other, and two loads end with one graph.
import { beforeEach, expect, test } from 'vitest'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import { describeLive } from './database.ts'
import { demoGraph, readAll, seedGraph } from './graphs.ts'

describeLive('while a load runs', ({ target, run, empty, dropSchema }) => {
  beforeEach(empty)

  // Neo4j gives a reader what is committed at each step, without a snapshot: a query that runs across the end of a load may
  // find parts of both graphs, and miss what moved meanwhile. What it finds is always of one of the two.
  test('readers find nothing that is of neither graph', async () => {
    const before = await seedGraph()
    const after = await seedGraph((text) => text.replaceAll('Nurullah Ankut', 'Ayşe Ankut'))
    const leadersOf = 'MATCH (:Party)-[:LED_BY]->(p:Person) RETURN p.name AS name'
    await loadNeo4j(before, target)
    const answers: string[][] = []
    await whileReading(
      async () => {
        const leaders = await run(leadersOf)
        answers.push(leaders.map(({ name }) => String(name)))
      },
      async () => {
        for (let round = 0; round < 5; round += 1) {
          await loadNeo4j(after, target)
          await loadNeo4j(before, target)
        }
      },
    )
    expect(answers.length).toBeGreaterThan(10)
    expect(answers.filter((leaders) => leaders.length > 2)).toEqual([])
    expect([...new Set(answers.flat())].sort()).toEqual(['Ayşe Ankut', 'Nurullah Ankut'])
    expect(await run(leadersOf)).toEqual([{ name: 'Nurullah Ankut' }])
  })

  test('in many transactions readers never meet two nodes of one id', async () => {
    const graph = await demoGraph()
    const small = { size: { rows: 50, characters: 50_000 } }
    const doubles: unknown[] = []
    let reads = 0
    await whileReading(
      async () => {
        // A node that is removed while it is read has no id any more.
        const found =
          'MATCH (n) WHERE n.id IS NOT NULL WITH n.id AS id, count(*) AS times WHERE times > 1 RETURN id'
        doubles.push(...(await run(found)))
        reads += 1
      },
      async () => {
        await loadNeo4j(graph, target, small)
        await loadNeo4j(await seedGraph(), target, small)
      },
    )
    expect(reads).toBeGreaterThan(5)
    expect(doubles).toEqual([])
  })

  test('another load of the same graph into a bare database ends with one graph', async () => {
    const graph = await demoGraph()
    await loadNeo4j(graph, target)
    const alone = await readAll(target)
    await empty()
    await dropSchema()
    const small = { size: { rows: 100, characters: 100_000 } }
    await Promise.all([loadNeo4j(graph, target, small), loadNeo4j(graph, target, small)])
    expect(await readAll(target)).toEqual(alone)
  })
})

/** Reads again and again, three at a time, while the work goes on. */
async function whileReading(read: () => Promise<void>, work: () => Promise<void>): Promise<void> {
  let isWorking = true
  const reader = async () => {
    while (isWorking) await read()
  }
  const readers = [reader(), reader(), reader()]
  try {
    await work()
  } finally {
    isWorking = false
    await Promise.all(readers)
  }
}
