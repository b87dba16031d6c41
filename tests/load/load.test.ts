// A load writes aside and moves into place; a former run's files are replaced whole.
import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { load } from '../../src/load/load.ts'
import { graphs } from './graphs.ts'
const evidence = graphs[3][1]
import { small } from './graphs.ts'

let out = ''
beforeEach(async () => {
  out = await mkdtemp(join(tmpdir(), 'partygraph-'))
})
afterEach(() => rm(out, { recursive: true, force: true }))

test('writes every format and leaves nothing else behind', async () => {
  const result = await load(evidence, { out })
  console.log(result, readdirSync(out))
  for (const f of readdirSync(join(out, 'tables')))
    console.log(f + '\n' + (await readFile(join(out, 'tables', f), 'utf8')))
  console.log(await readFile(join(out, 'graph.ttl'), 'utf8'))
})
