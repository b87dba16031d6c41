// SPARQL over Turtle: columns, values, prefixes, values bound into their places.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { missingPrefixes } from '../../src/query/prefixes.ts'
import { bindValues } from '../../src/query/sparql-values.ts'
import { openTurtle, runSparql } from '../../src/query/sparql.ts'

const turtle = `@prefix x: <http://x/> .
x:a x:share 0.13 ; x:votes 0 ; x:known true ; x:on "2005"^^<http://www.w3.org/2001/XMLSchema#gYear> ;
  x:name "Halkız"@tr ; x:of x:b .`

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-'))
  await writeFile(join(folder, 'graph.ttl'), turtle)
})
afterAll(() => rm(folder, { recursive: true }))

async function run(query: string) {
  const store = await openTurtle(folder)
  if (store === undefined) throw new Error('no Turtle')
  return runSparql(store, query)
}

test.each([
  ['SELECT ?o { ?s <http://x/share> ?o }', { columns: ['o'], rows: [[0.13]] }],
  ['SELECT ?o { ?s <http://x/votes> ?o }', { columns: ['o'], rows: [[0]] }],
  ['SELECT ?o { ?s <http://x/known> ?o }', { columns: ['o'], rows: [[true]] }],
  ['SELECT ?o { ?s <http://x/on> ?o }', { columns: ['o'], rows: [['2005']] }],
  ['SELECT ?o { ?s <http://x/name> ?o }', { columns: ['o'], rows: [['Halkız']] }],
  ['SELECT ?o { ?s <http://x/of> ?o }', { columns: ['o'], rows: [['http://x/b']] }],
  [
    'SELECT ?b ?a { ?b <http://x/of> ?c OPTIONAL { ?c <http://x/of> ?a } }',
    { columns: ['b', 'a'], rows: [['http://x/a', null]] },
  ],
  ['SELECT ?z ?y { ?z <http://x/none> ?y }', { columns: ['z', 'y'], rows: [] }],
  ['ASK { ?s <http://x/none> ?o }', { columns: ['answer'], rows: [[false]] }],
])('%s gives plain values', async (query, rows) => {
  expect(await run(query)).toEqual({ type: 'rows', rows })
})

test('CONSTRUCT gives Turtle', async () => {
  const answer = await run('CONSTRUCT { ?s <http://x/q> ?o } WHERE { ?s <http://x/of> ?o }')
  expect(answer).toEqual({ type: 'turtle', turtle: '<http://x/a> <http://x/q> <http://x/b> .\n' })
})

test.each(['SELECT ?a { ?a foo:b ?c }', 'SELECT', 'INSERT DATA { <a:a> <a:a> <a:a> }'])(
  'tells why “%s” cannot run',
  async (query) => {
    await expect(run(query)).rejects.toThrow(/^SPARQL: /)
  },
)

test('gives nothing where there is no Turtle', async () => {
  expect(await openTurtle(join(folder, 'none'))).toBeUndefined()
})

test('tells which file is no Turtle', async () => {
  const other = await mkdtemp(join(tmpdir(), 'partygraph-'))
  await writeFile(join(other, 'evidence.ttl'), 'no turtle')
  await expect(openTurtle(other)).rejects.toThrow('evidence.ttl is not Turtle')
  await rm(other, { recursive: true })
})

test.each([
  ['ASK { ?a rdfs:label ?b }', 'PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> '],
  ['prefix pg: <http://p/> ASK { ?a pg:x 1 }', ''],
  ['ASK { ?a ?b ?c }', ''],
])('declares the known prefixes of %s', (query, expected) => {
  expect(missingPrefixes(query)).toBe(expected)
})

const place = 'SELECT ?a { VALUES ?a { UNDEF } }'
test.each([
  ['a "b" \\ } # $&\n', 'SELECT ?a { VALUES ?a { "a \\"b\\" \\\\ } # $&\\n" } }'],
  [2015, 'SELECT ?a { VALUES ?a { 2015 } }'],
  [0, 'SELECT ?a { VALUES ?a { 0 } }'],
  [null, place],
])('binds %j into its place and nowhere else', (value, expected) => {
  expect(bindValues(place, { a: value, b: 'x' })).toBe(expected)
})

test('a text that looks like SPARQL stays a text', async () => {
  const evil = '" } } INSERT { <a:a> <a:b> "'
  const answer = await run(bindValues('SELECT ?a { VALUES ?a { UNDEF } }', { a: evil }))
  expect(answer).toEqual({ type: 'rows', rows: { columns: ['a'], rows: [[evil]] } })
})

test('a fault is placed in the query as it was given', async () => {
  await expect(run('ASK { ?a rdfs:label }')).rejects.toThrow(/^SPARQL: error at 1:21:/)
})
