// Progress is a line for each tenth of the way, or a bar that leaves nothing behind.
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { paintFor } from '../../src/cli/paint.ts'
import { startProgress } from '../../src/cli/progress.ts'
import type { Screen } from '../../src/cli/screen.ts'
import { neo4jLines } from '../../src/cli/summary/neo4j.ts'

const words = { name: 'Neo4j', unit: 'rows' }

function makeScreen(terminal?: NodeJS.WritableStream) {
  const said: string[] = []
  const screen: Screen = {
    print: () => undefined,
    complain: (text) => said.push(text),
    paint: paintFor(false, {}),
    width: 80,
    ...(terminal === undefined ? {} : { terminal }),
  }
  return { screen, said }
}

test('where nobody looks, a line is said for each tenth', async () => {
  const { screen, said } = makeScreen()
  const { show } = await startProgress(words, screen)
  for (const done of [0, 1, 9, 10, 11, 55, 60, 99, 100]) show(done, 100)
  expect(said).toEqual([
    'Neo4j: 0 of 100 rows\n',
    'Neo4j: 10 of 100 rows\n',
    'Neo4j: 55 of 100 rows\n',
    'Neo4j: 60 of 100 rows\n',
    'Neo4j: 99 of 100 rows\n',
    'Neo4j: 100 of 100 rows\n',
  ])
})

test('where there is nothing to do, nothing is said', async () => {
  const { screen, said } = makeScreen()
  const { show, stop } = await startProgress(words, screen)
  show(0, 0)
  stop()
  expect(said).toEqual([])
})

test('on a terminal a bar is drawn, and no line is said', async () => {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, columns: 80, cursorTo: () => true })
  const { screen, said } = makeScreen(terminal)
  const { show, stop } = await startProgress(words, screen)
  show(0, 100)
  show(50, 100)
  stop()
  stop()
  expect(said).toEqual([])
  expect(String(terminal.read())).toContain('Neo4j')
})

const unchanged = {
  nodesCreated: 0,
  nodesDeleted: 0,
  relationshipsCreated: 0,
  relationshipsDeleted: 0,
  propertiesSet: 0,
  labelsAdded: 0,
  labelsRemoved: 0,
  indexesAdded: 0,
  indexesRemoved: 0,
  constraintsAdded: 0,
  constraintsRemoved: 0,
}
const result = {
  uri: 'bolt://localhost:7687',
  version: '5.26.30',
  database: 'neo4j',
  nodes: 2,
  relationships: 1,
  browser: 'http://localhost:7474/browser/',
}

test('after a load it is told what the database holds, what was written, and where to look', () => {
  const writes = { ...unchanged, nodesCreated: 1, propertiesSet: 12, nodesDeleted: 3, labelsRemoved: 1 }
  expect(neo4jLines({ ...result, writes }, 'ann', ' --out x')).toEqual([
    '',
    'Neo4j 5.26.30 at bolt://localhost:7687, database neo4j',
    '  holds    2 nodes · 1 relationship',
    '  written  1 node made · 12 properties set · 3 nodes removed',
    '  let go   1 node no longer in the graph, to which relationships of others lead',
    '',
    'Next   open http://localhost:7474/browser/ (user ann) and paste',
    '         MATCH p = (:Party)--() RETURN p LIMIT 200',
    '       npx partygraph ask leaders --neo4j',
    '       npx partygraph parity --neo4j --out x   (proves that it holds the graph of the Turtle)',
  ])
})

test('a load that changed nothing says so', () => {
  expect(neo4jLines({ ...result, writes: unchanged }, 'neo4j', '')[3]).toBe(
    '  written  nothing: all digests agree',
  )
})
