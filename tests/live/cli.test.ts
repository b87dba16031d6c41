// The commands of a user with a database: load, load again, ask, compare; and where address and password come from.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { makeFolder, partygraph, seed } from '../cli/run-bin.ts'
import { describeLive } from './database.ts'

describeLive('with --neo4j', ({ target }) => {
  let folder = ''
  const env = {
    NEO4J_URI: target.uri,
    NEO4J_USERNAME: target.username,
    NEO4J_PASSWORD: target.password,
    NEO4J_DATABASE: target.database ?? '',
  }
  beforeAll(async () => {
    folder = await makeFolder()
    return () => rm(folder, { recursive: true })
  })

  test('the pipeline writes its files, loads the graph, and says what to do next', async () => {
    const { code, out, err } = await partygraph(folder, ['pipeline', seed, '--neo4j'], env)
    expect(code).toBe(0)
    expect(out).toContain('Wrote out/   claims.jsonl 67 claims')
    expect(out).toMatch(
      /\nNeo4j \d[\w.]+ at \S+, database neo4j\n {2}holds {4}211 nodes · 287 relationships\n {2}written {2}211 nodes made · 287 relationships made · /u,
    )
    expect(out).toMatch(/Next {3}open https?:\/\/[^ ]+\/browser\/ \(user neo4j\) and paste\n {9}MATCH p = /u)
    expect(err).toContain(
      'Neo4j: 0 of 498 nodes and relationships\nNeo4j: 498 of 498 nodes and relationships\n',
    )
  })

  test('a second run writes nothing', async () => {
    const { out, err } = await partygraph(folder, ['pipeline', seed, '--neo4j'], env)
    expect(out).toContain('  written  nothing: all digests agree\n')
    expect(err).not.toContain('Neo4j')
  })

  test('questions and queries are answered from the database', async () => {
    const asked = await partygraph(folder, ['ask', 'leaders', '--neo4j', '--csv'], env)
    expect(asked.out).toBe(
      "party,leader,since,until\nPeople's Liberation Party (Turkey),Nurullah Ankut,2005,\n",
    )
    const counted = await partygraph(
      folder,
      [
        'cypher',
        '-e',
        'MATCH (n:Claim) WHERE n.line < $line RETURN count(n) AS n',
        '-p',
        'line=20',
        '--csv',
        '--neo4j',
      ],
      env,
    )
    expect(counted.out).toBe('n\n19\n')
  })

  test('integers of any size and dates are shown as they are', async () => {
    const query = "RETURN 9007199254740993 AS large, -7 AS small, date('2005-06-15') AS day, [1, 2.5] AS list"
    const { out } = await partygraph(folder, ['cypher', '-e', query, '--neo4j', '--csv'], env)
    expect(out).toBe('large,small,day,list\n9007199254740993,-7,2005-06-15,"[1,2.5]"\n')
  })

  test('a query that writes is refused', async () => {
    const { code, err } = await partygraph(folder, ['cypher', '-e', 'CREATE (n:Party)', '--neo4j'], env)
    expect(code).toBe(1)
    expect(err).toMatch(/^partygraph: .*(?:read|write|access)/iu)
  })

  test('parity is proved by hash', async () => {
    const { code, out } = await partygraph(folder, ['parity', '--neo4j'], env)
    expect(code).toBe(0)
    expect(out).toContain('The store and the Turtle hold the same graph.')
    expect(out.match(/1901 statements {3}sha256 c02e6fa1639c/gu)).toHaveLength(2)
  })

  test('address and password come from a file .env, too, and flags come before it', async () => {
    const own = await makeFolder()
    onTestFinished(() => rm(own, { recursive: true }))
    const lines = Object.entries(env).map(([name, value]) => `${name}="${value}"\n`)
    await writeFile(join(own, '.env'), lines.join(''))
    const { code } = await partygraph(own, ['pipeline', seed, '--neo4j'])
    expect(code).toBe(0)
    const wrong = join(own, 'password.txt')
    await writeFile(wrong, 'not-this\n')
    const refused = await partygraph(own, ['pipeline', seed, '--neo4j-password-file', wrong])
    expect(refused.code).toBe(1)
    expect(refused.out).toContain('Wrote out/')
    expect(refused.err).toContain('user and password do not fit')
    expect(refused.err).not.toContain('not-this')
  })
})
