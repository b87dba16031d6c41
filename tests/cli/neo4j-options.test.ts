// Which Neo4j is meant: flags, then the environment, then .env, then the local server that was started last.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { targetOf } from '../../src/cli/neo4j-options.ts'
import { makeFolder, partygraph, seed } from './run-bin.ts'

let folder = ''
beforeEach(async () => {
  folder = await makeFolder()
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const asked = { neo4j: true } as const

async function writeLocalServer(): Promise<void> {
  await mkdir(join(folder, 'neo4j', '.local'), { recursive: true })
  const text = 'NEO4J_URI=bolt://127.0.0.1:7999\nNEO4J_USERNAME=neo4j\nNEO4J_PASSWORD=of-the-local-server\n'
  await writeFile(join(folder, 'neo4j', '.local', 'connection.env'), text)
}

test('no database is meant where none is asked for, whatever the environment says', async () => {
  expect(await targetOf({}, { env: { NEO4J_PASSWORD: 'x' }, folder })).toBeUndefined()
})

test('the environment names it; address and user have defaults', async () => {
  expect(await targetOf(asked, { env: { NEO4J_PASSWORD: 'x' }, folder })).toEqual({
    uri: 'bolt://localhost:7687',
    username: 'neo4j',
    password: 'x',
  })
  const env = {
    NEO4J_URI: 'neo4j+s://db.example',
    NEO4J_USERNAME: 'ann',
    NEO4J_PASSWORD: '',
    NEO4J_DATABASE: 'parties',
  }
  expect(await targetOf(asked, { env, folder })).toEqual({
    uri: 'neo4j+s://db.example',
    username: 'ann',
    password: '',
    database: 'parties',
  })
})

test('a file .env says what the environment does not', async () => {
  await writeFile(
    join(folder, '.env'),
    '# mine\nNEO4J_URI=bolt://one:1\nNEO4J_PASSWORD="a b#c"\nNEO4J_DATABASE=\n',
  )
  expect(await targetOf(asked, { env: { NEO4J_URI: 'bolt://two:2' }, folder })).toEqual({
    uri: 'bolt://two:2',
    username: 'neo4j',
    password: 'a b#c',
  })
})

test('a line of .env that nobody filled says nothing', async () => {
  await writeFile(join(folder, '.env'), 'NEO4J_URI=\nNEO4J_PASSWORD=\n')
  await writeLocalServer()
  expect(await targetOf(asked, { env: { NEO4J_URI: '' }, folder })).toMatchObject({
    uri: 'bolt://127.0.0.1:7999',
  })
})

test('flags come first, and one of them is enough to ask for a database', async () => {
  await writeFile(join(folder, 'password'), 'from the file\n')
  const flags = {
    neo4jUri: 'bolt://flag:1',
    neo4jUser: 'bob',
    neo4jPasswordFile: join(folder, 'password'),
    neo4jDatabase: 'other',
  }
  const env = { NEO4J_URI: 'bolt://env:1', NEO4J_USERNAME: 'eve', NEO4J_PASSWORD: 'x', NEO4J_DATABASE: 'y' }
  expect(await targetOf(flags, { env, folder })).toEqual({
    uri: 'bolt://flag:1',
    username: 'bob',
    password: 'from the file',
    database: 'other',
  })
})

describe('the local server', () => {
  test('is meant where nothing else is named', async () => {
    await writeLocalServer()
    expect(await targetOf(asked, { env: {}, folder })).toEqual({
      uri: 'bolt://127.0.0.1:7999',
      username: 'neo4j',
      password: 'of-the-local-server',
    })
  })

  test.each([
    ['an address', { NEO4J_URI: 'bolt://elsewhere:7687' }],
    ['a password', { NEO4J_PASSWORD: 'mine' }],
  ])('keeps its password to itself where %s is named', async (_, env) => {
    await writeLocalServer()
    const target = await targetOf(asked, { env, folder }).catch((error: Error) => error.message)
    expect(JSON.stringify(target)).not.toContain('of-the-local-server')
  })
})

test('without a password it says how to give one, before anything is read or written', async () => {
  const { code, err, out } = await partygraph(folder, ['pipeline', seed, '--neo4j'], {
    NEO4J_PASSWORD: undefined as unknown as string,
  })
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(
    'partygraph: there is no password for Neo4j: set NEO4J_PASSWORD in the environment or in .env',
  )
})

test('a password file that is not there is named', async () => {
  const flags = { neo4jPasswordFile: join(folder, 'nowhere') }
  await expect(targetOf(flags, { env: {}, folder })).rejects.toThrow(
    `cannot read the password file ${join(folder, 'nowhere')}`,
  )
})
