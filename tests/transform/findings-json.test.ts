// What is kept of an article comes back from JSON as it was, and the graph of it is the same.
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import {
  findIn,
  packFindings,
  resolveFindings,
  transform,
  unpackFindings,
  type PackedFindings,
} from '../../src/transform/transform.ts'

const folder = 'fixtures/demo'
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => extract(makeSource(name, readFileSync(`${folder}/${name}`, 'utf8'))).article)

const throughJson = (packed: PackedFindings) => JSON.parse(JSON.stringify(packed)) as PackedFindings

test('findings come back from JSON as they were', () => {
  const found = articles.map((article) => findIn(article))
  expect(found.flatMap(({ findings }) => findings).length).toBeGreaterThan(100)
  expect(found.map((one) => unpackFindings(throughJson(packFindings(one))))).toEqual(found)
})

test('the graph of findings that come back is that of the articles, byte for byte', () => {
  const found = articles
    .toReversed()
    .map((article) => unpackFindings(throughJson(packFindings(findIn(article)))))
  const graph = resolveFindings({ articles: found, redirects: [] })
  expect(JSON.stringify(graph) === JSON.stringify(transform(articles))).toBe(true)
})

test('a document carries what its container says of it, before what the text says', () => {
  const origin = { title: 'Harbour Party', url: 'https://x.example/wiki/Harbour_Party', language: 'EN-gb' }
  const more = { revision: '12', date: '2020-01-02T03:04:05Z', licence: 'CC0', attribution: 'Nobody' }
  const source = makeSource('d.xml#Harbour Party', 'It is a party.', { origin: { ...origin, ...more } })
  expect(transform([extract(source).article]).documents).toEqual([
    {
      key: 'd.xml#Harbour Party',
      title: 'Harbour Party',
      language: 'en-gb',
      hash: '1d2fa07de549b2a3b30df52a14e699eb582589fd4e0facc79711f434562533fb',
      url: 'https://x.example/wiki/Harbour_Party',
      ...more,
    },
  ])
})
