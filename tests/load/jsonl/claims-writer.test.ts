// claims.jsonl: one claim a line, keys in the order of the contract.
import { expect, test } from 'vitest'
import { claimsWriter } from '../../../src/load/jsonl/claims-writer.ts'
import type { Graph } from '../../../src/model/graph.ts'
import { evidence, results, small, values } from '../graphs.ts'

const linesOf = (graph: Graph) => {
  const [file] = claimsWriter.write(graph, { base: '' })
  return (file?.text ?? '').split('\n')
}
const claimOf = (graph: Graph, id: string): unknown => {
  const line = linesOf(graph).find((one) => one.startsWith(`{"id":"${id}"`))
  return JSON.parse(line ?? 'null')
}

test('writes a claim as the contract has it', () => {
  expect(linesOf(small)[0]).toBe(
    '{"id":"claim/c1","document":"notes/land party #1.txt",' +
      '"subject":{"id":"party/People\'s_Party_(Land)","type":"Party","label":"People\'s Party (Land)"},' +
      '"relation":"ledBy","object":{"id":"person/Land/Zoë_Ünal","type":"Person","label":"Zoë Ünal"},' +
      '"qualifiers":{"role":"Leader"},' +
      '"evidence":[{"start":100,"end":120,"line":6,"column":3,"quote":"Leader: Zoë Ünal"}],' +
      '"source":"infobox","rule":"test/rule","fact":"fact/a1",' +
      '"origin":{"title":"People\'s Party (Land)","url":"https://example.org/wiki/People%27s_Party_(Land)",' +
      '"revision":"123456","date":"2024-05-06","licence":"CC BY-SA 4.0","attribution":"contributors"}}',
  )
})

test('ends each line, the last one too', () => {
  expect(linesOf(small)).toHaveLength(3)
  expect(linesOf(small)[2]).toBe('')
})

test.each([
  ['fact/01', 'claim/01', { value: '2005-06-15', datatype: 'date' }],
  ['fact/05', 'claim/05', { value: 'Halk Fırkası', datatype: 'text', language: 'tr' }],
  ['fact/09', 'claim/09', { value: 'https://example.org/?a=b&c=%20#d', datatype: 'url' }],
  ['fact/11', 'claim/11', { value: 0, datatype: 'integer' }],
])('writes the literal of %s with its datatype', (_, id, object) => {
  expect(claimOf(values, id)).toMatchObject({ object })
})

test('writes a decimal as a number', () => {
  expect(claimOf(results, 'claim/r9')).toMatchObject({ object: { value: 84.25, datatype: 'decimal' } })
})

test('gives an election its country, date and kind', () => {
  expect(claimOf(results, 'claim/r5')).toMatchObject({ object: { date: '2011', kind: 'general' } })
  expect(claimOf(results, 'claim/r8')).toMatchObject({
    subject: { country: 'Land', date: '2015-06', kind: 'general' },
  })
})

test('says where the text leaves an entity unnamed', () => {
  expect(claimOf(values, 'claim/19')).toMatchObject({ object: { unnamed: true } })
})

test('keeps all spans in order, and says what is derived, repaired or read without markup', () => {
  expect(claimOf(evidence, 'claim/e1')).toMatchObject({
    evidence: [{ line: 9 }, { line: 6 }],
    repair: 'leader carried down from line 39',
  })
  expect(claimOf(evidence, 'claim/e3')).toMatchObject({ text: 'very long' })
  expect(claimOf(evidence, 'claim/e5')).toMatchObject({ derived: true, source: 'heading' })
})
