// `partygraph ask`, `sparql`, `cypher`: what they print and how they end.
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { execa } from 'execa'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadGrafeo } from '../../src/load/embedded/grafeo.ts'
import { bin, makeFolder, partygraph, root, seed } from './run-bin.ts'

const library = await loadGrafeo()
const noCypher = 'note' in library ? library.note : undefined

// Each call starts a process of its own, and a busy machine takes its time for it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder = ''
beforeAll(async () => {
  folder = await makeFolder()
  await partygraph(folder, ['pipeline', seed])
  await partygraph(folder, ['pipeline', seed, '--out', 'turtle', '--format', 'turtle'])
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const leaders = `party                               leader          since  until
People's Liberation Party (Turkey)  Nurullah Ankut  2005   –
1 row
`

describe.each(['out', 'turtle'])('from %s', (out) => {
  test('a question is answered as a table', async () => {
    const answer = await partygraph(folder, ['ask', 'leaders', '--out', out])
    expect(answer).toEqual({ code: 0, err: '', out: leaders })
  })

  test('a party is found by its abbreviation, a year narrows the rows', async () => {
    const args = ['ask', 'results', '--party', 'hkp', '--year', '2015', '--csv', '--out', out]
    expect((await partygraph(folder, args)).out).toBe(
      `party,year,election,votes,percent,seats,of,municipalities
People's Liberation Party (Turkey),2015,June 2015 Turkish general election,60396,0.13,0,550,
People's Liberation Party (Turkey),2015,November 2015 Turkish general election,83057,0.17,0,550,
`,
    )
  })

  test('words lead to the places that say it', async () => {
    const { out: text } = await partygraph(folder, ['ask', 'words', 'Nurullah Ankut leads', '--out', out])
    await expect(text).toMatchFileSnapshot('expected/words.txt')
  })
})

test('the list of questions names what each takes', async () => {
  const { code, out } = await partygraph(folder, ['ask'])
  expect(code).toBe(0)
  expect(out).toContain(
    '  results          How many votes and seats did a party win, election by election?  --party --year\n',
  )
})

test('SPARQL is run from a file, from -e, and with values', async () => {
  const file = await partygraph(folder, ['sparql', join(root, 'queries/leaders.rq'), '--json'])
  expect(JSON.parse(file.out)).toEqual([
    { party: "People's Liberation Party (Turkey)", leader: 'Nurullah Ankut', since: '2005', until: null },
  ])
  const text = 'SELECT ?d { ?p schema:foundingDate ?d ; pg:abbreviation "HKP" }'
  expect((await partygraph(folder, ['sparql', '-e', text, '--csv'])).out).toBe('d\n2005-06-15\n')
  const line = ['sparql', join(root, 'queries/line.rq'), '-p', 'line=6', '--csv']
  expect((await partygraph(folder, line)).out).toContain('Leader: Nurullah Ankut')
})

test('SPARQL that makes a graph prints Turtle', async () => {
  const text =
    'CONSTRUCT { ?p <http://x/since> ?d } WHERE { ?p schema:foundingDate ?d ; pg:abbreviation "HKP" }'
  expect((await partygraph(folder, ['sparql', '-e', text])).out).toContain('<http://x/since> "2005-06-15"')
})

test.skipIf(noCypher !== undefined)('Cypher is run from a file, from -e, and with values', async () => {
  const file = await partygraph(folder, ['cypher', join(root, 'queries/leaders.cypher'), '--csv'])
  expect(file.out).toBe("party,leader,since,until\nPeople's Liberation Party (Turkey),Nurullah Ankut,2005,\n")
  const text = 'MATCH (s:Span {line: $line}) RETURN count(s) > 0 AS said'
  expect((await partygraph(folder, ['cypher', '-e', text, '-p', 'line=6', '--csv'])).out).toBe('said\ntrue\n')
})

describe('a query that fails ends with 1 and one clear message', () => {
  test.each([
    [['sparql', '-e', 'SELECT'], 'SPARQL: '],
    [['cypher', '-e', 'MATCH (n'], 'Cypher: '],
    [['cypher', '-e', 'MATCH (p:Party) DETACH DELETE p'], 'read-only'],
    [['ask', 'leaders', '--party', 'Nobody'], 'no party is called “Nobody”'],
    [['ask', 'leaders', '--out', 'nowhere'], 'make it with: npx partygraph pipeline --out nowhere'],
    [['sparql', '-e', 'ASK {}', '--out', 'nowhere'], 'there is no Turtle in nowhere'],
    [['cypher', '-e', 'RETURN 1', '--out', 'turtle'], 'there is no embedded graph in turtle'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await partygraph(folder, args)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain(message)
    expect(err).not.toContain('    at ')
  })
})

describe('a call that makes no sense ends with 2', () => {
  test.each([
    [['ask', 'leader'], 'no question is called “leader”'],
    [['ask', 'leaders', '--year', '2015'], '“leaders” takes --party, not --year'],
    [['ask', 'leaders', '--colour', 'red'], "unknown option '--colour'"],
    [['ask', 'rules', 'all'], '“rules” takes nothing, not “all”'],
    [['ask', 'results', '--year', 'soon'], '--year is a whole number, not “soon”'],
    [['sparql'], 'name a file with the query, or give it with -e'],
    [['sparql', 'none.rq'], 'cannot read the query none.rq: there is no such file'],
    [['sparql', 'a.rq', '-e', 'ASK {}'], 'a file or -e, not both'],
    [['cypher', '-e', 'RETURN 1', '--json', '--csv'], '--json or --csv, not both'],
    [['cypher', '-e', 'RETURN 1', '-p', 'x'], '--param is name=value, not “x”'],
  ])('%j', async (args, message) => {
    const { code, out, err } = await partygraph(folder, args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(message)
  })
})

test.each([
  [['--help']],
  [['pipeline', '--help']],
  [['ask', '--help']],
  [['sparql', '--help']],
  [['cypher', '--help']],
  [[]],
])('%j explains itself and the exit codes', async (args) => {
  const { code, out } = await partygraph(folder, args)
  expect(code).toBe(0)
  expect(out).toContain('Usage: partygraph')
  expect(out).toContain('2  unknown command, option or value')
})

test('the version is that of the package', async () => {
  expect(await partygraph(folder, ['--version'])).toEqual({ code: 0, out: '0.1.0\n', err: '' })
})

test('a reader that goes away ends the output quietly', async () => {
  const command = `"${process.execPath}" "${bin}" ask words --json | head -1; echo "\${PIPESTATUS[0]}"`
  const { stdout, stderr } = await execa('bash', ['-c', command], { cwd: folder })
  expect({ stdout, stderr }).toEqual({ stdout: '[\n0', stderr: '' })
})

test('an embedded graph that cannot be opened gives way to the Turtle', async () => {
  const other = await makeFolder()
  await partygraph(other, ['pipeline', seed])
  await writeFile(join(other, 'out/graph.grafeo'), 'damaged')
  expect((await partygraph(other, ['ask', 'leaders'])).out).toContain('Nurullah Ankut')
  await rm(other, { recursive: true })
})
