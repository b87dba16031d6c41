// What a person meets in the Neo4j Browser: a schema that fits a screen, captions, names that can be searched.
import { beforeAll, expect, test } from 'vitest'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import { describeLive } from './database.ts'
import { seedGraph } from './graphs.ts'

describeLive('in the Neo4j Browser the seed', ({ target, run }) => {
  beforeAll(async () => {
    await loadNeo4j(await seedGraph(), target)
    await run('CALL db.awaitIndexes()')
  })

  test('has a schema picture of at most 25 relationship types', async () => {
    const [picture] = await run(
      'CALL db.schema.visualization() YIELD relationships UNWIND relationships AS r ' +
        'RETURN count(DISTINCT type(r)) AS types, count(r) AS arrows',
    )
    expect(picture).toMatchObject({ types: expect.any(Number) as number })
    const { types, arrows } = picture as { types: number; arrows: number }
    expect(types).toBeGreaterThan(10)
    expect(types).toBeLessThanOrEqual(25)
    expect(arrows).toBeLessThanOrEqual(40)
  })

  test('shows no fact, claim or span beside a party that is expanded', async () => {
    const [around] = await run(
      'MATCH (p:Party {name: "People\'s Liberation Party (Turkey)"})--(n) UNWIND labels(n) AS label ' +
        'WITH DISTINCT label ORDER BY label RETURN collect(label) AS labels',
    )
    expect(around?.['labels']).toEqual([
      'Colour',
      'Country',
      'Election',
      'Event',
      'Ideology',
      'Organization',
      'Party',
      'Person',
      'Place',
      'PoliticalPosition',
    ])
  })

  test('gives every node one label and a short caption on one line', async () => {
    expect(await run('MATCH (n) WHERE size(labels(n)) <> 1 RETURN n')).toEqual([])
    const bad =
      'MATCH (n) WHERE n.name IS NULL OR n.name = "" OR size(n.name) > 200 OR n.name CONTAINS "\\n" RETURN n.id'
    expect(await run(bad)).toEqual([])
  })

  test.each([
    ['kivilcimli', 'Hikmet Kıvılcımlı'],
    ['HKP', "People's Liberation Party (Turkey)"],
    ['kurtulus', "People's Liberation Party (Turkey)"],
    ['suphi', 'Mustafa Suphi'],
  ])('is found by “%s”', async (words, name) => {
    const found = await run(
      "CALL db.index.fulltext.queryNodes('partygraph_names', $words) YIELD node RETURN node.name AS name LIMIT 1",
      { words },
    )
    expect(found).toEqual([{ name }])
  })

  test('leads from a relationship to the words that say it', async () => {
    const words = await run(
      'MATCH (:Party)-[r:LED_BY]->(:Person {name: "Nurullah Ankut"}) ' +
        'MATCH (f:Fact {id: r.id})<-[:SUPPORTS]-(c:Claim)-[:QUOTES]->(s:Span)-[:IN]->(d:Document) ' +
        'RETURN DISTINCT c.source AS source, c.line AS line, d.key AS document ORDER BY line',
    )
    expect(words).toEqual([
      { source: 'infobox', line: 6, document: 'hkp.txt' },
      { source: 'prose', line: 26, document: 'hkp.txt' },
      { source: 'table', line: 39, document: 'hkp.txt' },
      { source: 'table', line: 45, document: 'hkp.txt' },
    ])
  })

  test('has an index of ids that is online', async () => {
    const online = await run(
      "SHOW INDEXES YIELD labelsOrTypes, state, type WHERE labelsOrTypes = ['Party'] AND type = 'RANGE' RETURN state",
    )
    expect(online).toEqual([{ state: 'ONLINE' }])
  })
})
