// The tidy tables: one row a fact, plain names, words unchanged.
import { expect, test } from 'vitest'
import { tablesWriter } from '../../../src/load/csv/tables-writer.ts'
import type { Graph } from '../../../src/model/graph.ts'
import { evidence, results, small, values } from '../graphs.ts'

const fileOf = (graph: Graph, name: string) =>
  tablesWriter.write(graph, { base: '' }).find(({ path }) => path === `tables/${name}`)?.text ?? ''

test('writes a leader as data sets have it', () => {
  expect(fileOf(small, 'leaders.csv')).toBe(
    'party,party_id,party_class,country,relation,leader,leader_id,since,until,as_of,role,hedge,claimed_by,claimed_by_id,' +
      'stated_by,stated_by_id,status,preferred,claims,words,document,line,fact_id\n' +
      "People's Party (Land),party/People's_Party_(Land),Party,,ledBy,Zoë Ünal,person/Land/Zoë_Ünal,2005,,,Leader; head,,,,,," +
      'corroborated,true,2,Leader: Zoë Ünal,notes/land party #1.txt,6,fact/a1\n',
  )
})

test('writes a result with its numbers, 0 and signs kept', () => {
  const [header = '', ...rows] = fileOf(results, 'results.csv').split('\n')
  const row = rows.find((one) => one.endsWith('fact/r1')) ?? ''
  const cells = Object.fromEntries(header.split(',').map((name, i) => [name, row.split(',')[i]]))
  expect(cells).toMatchObject({
    party: "People's Party (Land)",
    election: 'June 2015 Land general election',
    election_date: '2015-06-07',
    election_type: 'general',
    votes: '60396',
    vote_share: '0.1',
    seats: '0',
    seats_total: '550',
    change: '-3',
    leader: 'Zoë Ünal',
    legislature_id: 'legislature/Land/Diet',
    status: 'corroborated',
  })
})

test('keeps what is not preferred, one row a fact', () => {
  expect(fileOf(results, 'results.csv').split('\n')).toHaveLength(6)
  expect(fileOf(results, 'leaders.csv')).toContain('disputed,false')
})

test('puts an election into the column of elections, whichever end of the fact it is', () => {
  const rows = fileOf(results, 'elections.csv').split('\n')
  expect(rows[1]).toMatch(/^2011 Land general election,.*,contested,People's Party \(Land\),/u)
  expect(rows[2]).toMatch(/^2011 Land general election,.*,turnout,84\.25,/u)
})

test('sends facts without a table of their own to the table of their subject', () => {
  expect(fileOf(results, 'elections.csv')).toContain(',country,Land,country/Land,')
  expect(fileOf(results, 'parties.csv')).not.toContain(',country,Land,')
})

test('has a row for each span that a claim quotes', () => {
  const text = fileOf(evidence, 'evidence.csv')
  expect(text).toContain(
    'fact/e1,claim/e1,ledBy,table,test/rule,,leader carried down from line 39,notes/land party #1.txt,200,260,9,1,',
  )
  expect(text).toContain(
    'fact/e2,claim/e5,contested,heading,test/rule,true,,notes/land party #1.txt,200,260,9,1,',
  )
  expect(text).toContain(',CC BY-SA 4.0,contributors\n')
})

test('leaves words as they are, with doubled quotation marks only', () => {
  expect(fileOf(evidence, 'evidence.csv')).toContain('"She ""said"" `it`\r\n\tfor $1 – حزب 𝔘"')
  expect(fileOf(values, 'parties.csv')).toContain('"A, b, `c` $d\nand e\\f 𝔘 \'g\'"')
})

test('describes every column of every table', () => {
  const descriptor = JSON.parse(fileOf(small, 'datapackage.json')) as {
    sources: unknown
    resources: { path: string; schema: { fields: { name: string; type: string }[] } }[]
  }
  for (const { path, schema } of descriptor.resources) {
    const names = schema.fields.map(({ name }) => name)
    expect(fileOf(small, path).split('\n')[0]).toBe(names.join(','))
    for (const name of names) expect(fileOf(small, 'codebook.md')).toContain(`| \`${name}\` |`)
    expect(new Set(names).size).toBe(names.length)
  }
  const results = descriptor.resources.find(({ path }) => path === 'results.csv')
  expect(results?.schema.fields.find(({ name }) => name === 'vote_share')?.type).toBe('number')
  expect(descriptor.sources).toMatchObject([{ licence: 'CC BY-SA 4.0', attribution: 'contributors' }])
})
