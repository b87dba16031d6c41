// Loading into a real Neo4j: once, again, changed, with less; and beside the data of others.
import { beforeEach, expect, test } from 'vitest'
import { loadNeo4j } from '../../src/load/neo4j/load-neo4j.ts'
import type { Graph } from '../../src/model/graph.ts'
import { party, results } from '../load/graphs.ts'
import { describeLive } from './database.ts'
import { demoGraph, readAll, seedGraph } from './graphs.ts'

const nothingWritten = {
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

/** The demo as if it had been written a little differently: another leader's year, another founding day. */
const changedDemo = () =>
  demoGraph((text) =>
    text.replaceAll('(1937–1948)', '(1938–1948)').replace('Founded: 1994-09-01', 'Founded: 1994-09-02'),
  )
const withoutShore = () => demoGraph((text, key) => (key.startsWith('free-shore') ? null : text))

describeLive('a load', ({ target, run, empty }) => {
  beforeEach(empty)

  const loadedFromNothing = async (graph: Graph) => {
    await empty()
    await loadNeo4j(graph, target)
    return readAll(target)
  }

  test('makes every node and relationship once, and the constraints that keep it so', async () => {
    const result = await loadNeo4j(await seedGraph(), target)
    expect(result).toMatchObject({ nodes: 211, relationships: 287 })
    expect(result.writes).toMatchObject({ nodesCreated: 211, relationshipsCreated: 287, nodesDeleted: 0 })
    expect(await run('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 211 }])
    expect(await run('MATCH ()-[r]->() RETURN count(r) AS relationships')).toEqual([{ relationships: 287 }])
    expect(result.writes.constraintsAdded).toBeGreaterThan(30)
  })

  test('writes nothing a second time, not even a property', async () => {
    const graph = await demoGraph()
    await loadNeo4j(graph, target)
    const { writes } = await loadNeo4j(graph, target)
    expect(writes).toEqual(nothingWritten)
  })

  test('writes nothing a second time in transactions of another size either', async () => {
    const graph = await seedGraph()
    await loadNeo4j(graph, target, { size: { rows: 7, characters: 2000 } })
    const { writes } = await loadNeo4j(graph, target)
    expect(writes).toEqual(nothingWritten)
  })

  test.each([
    ['a changed article', changedDemo],
    ['an article less', withoutShore],
    ['no article', () => demoGraph(() => null)],
    ['quite another article', seedGraph],
  ])('with %s leaves what a load from nothing leaves', async (_, next) => {
    const graph = await next()
    await loadNeo4j(await demoGraph(), target)
    await loadNeo4j(graph, target)
    const changed = await readAll(target)
    expect(changed).toEqual(await loadedFromNothing(graph))
  })

  test('of a changed article writes only what changed', async () => {
    await loadNeo4j(await demoGraph(), target)
    const { writes, nodes } = await loadNeo4j(await changedDemo(), target)
    expect(nodes).toBeGreaterThan(600)
    expect(writes.nodesCreated).toBeGreaterThan(0)
    // The spans and claims of the two changed articles move to another revision; all the others stay.
    expect(writes.nodesCreated).toBeLessThan(nodes / 2)
  })

  test('with an article less takes away what only it said, and keeps what others say, too', async () => {
    await loadNeo4j(await demoGraph(), target)
    await loadNeo4j(await withoutShore(), target)
    const documents = await run('MATCH (d:Document) RETURN d.key AS key ORDER BY key')
    expect(documents.map(({ key }) => key)).toEqual([
      'democratic-concord.txt',
      'harbour-workers-party-1921.txt',
      'harbour-workers-party-1994.txt',
      'socialist-union-of-ostrevia.txt',
    ])
    // Only its own article names its leader; the Democratic Concord's names the party.
    expect(await run("MATCH (p:Person {name: 'Łucja Ćwierk'}) RETURN p")).toEqual([])
    expect(await run("MATCH (p:Party {name: 'Free Shore Movement'}) RETURN p.name AS name")).toEqual([
      { name: 'Free Shore Movement' },
    ])
  })

  test('sets a property back that the graph no longer has', async () => {
    await loadNeo4j(await seedGraph(), target)
    await loadNeo4j(await seedGraph((text) => text.replace(/^- Slogan: .*\n/mu, '')), target)
    const [party] = await run(
      'MATCH (p:Party {abbreviation: ["HKP"]}) RETURN p.slogan AS slogan, p.name AS name',
    )
    expect(party).toEqual({ slogan: null, name: "People's Liberation Party (Turkey)" })
  })

  test('keeps whole decimals decimal and integers integer', async () => {
    await loadNeo4j(results, target)
    const [row] = await run(
      "MATCH (f:Fact {id: 'fact/r8'}) MATCH (g:Fact {id: 'fact/r1'}) " +
        "MATCH (e:Election {id: 'election/Land/2015-06/general'}) " +
        'RETURN f.value / 4 AS share, g.votes / 7 AS votes, e.turnout[0] / 4 AS turnout',
    )
    expect(row).toEqual({ share: 6.5, votes: 8628, turnout: 6.5 })
  })
})

describeLive('data of others', ({ target, run, empty }) => {
  beforeEach(empty)

  const theirs =
    "CREATE (note:Note {text: 'see here'}), (a:Party {name: 'Their Party'}), (b:Person {name: 'Their Leader', id: 7}), " +
    "(c:Fact {id: 'their/fact', digest: 'md5:1'}), (a)-[:LED_BY {from: 'always'}]->(b), (note)-[:ABOUT]->(a)"
  const whatIsTheirs = () =>
    run(
      'MATCH (n) WHERE n.digest IS NULL OR NOT n.digest STARTS WITH "partygraph:" OPTIONAL MATCH (n)-[r]->(m) ' +
        'RETURN labels(n) AS labels, properties(n) AS props, type(r) AS type, properties(r) AS edge, m.name AS to ' +
        'ORDER BY n.name, n.text, n.id',
    )

  test('stay as they are, in a load, a change and a removal', async () => {
    await run(theirs)
    const before = await whatIsTheirs()
    expect(before).toHaveLength(4)
    await loadNeo4j(await demoGraph(), target)
    expect(await whatIsTheirs()).toEqual(before)
    await loadNeo4j(await changedDemo(), target)
    await loadNeo4j(await demoGraph(() => null), target)
    expect(await whatIsTheirs()).toEqual(before)
  })

  test('hold on to a node of ours: when it goes from the graph it is let go, and their relationship stays', async () => {
    await loadNeo4j(await demoGraph(), target)
    await run("MATCH (p:Person {name: 'Łucja Ćwierk'}) CREATE (:Note {text: 'ask her'})-[:ABOUT]->(p)")
    const { writes } = await loadNeo4j(await withoutShore(), target)
    expect(writes.labelsRemoved).toBe(1)
    expect(
      await run('MATCH (:Note)-[:ABOUT]->(n) RETURN labels(n) AS labels, properties(n) AS props'),
    ).toEqual([{ labels: [], props: { id: 'person/Ostrevia/Łucja_Ćwierk', name: 'Łucja Ćwierk' } }])
    await loadNeo4j(await demoGraph(), target)
    expect(await run("MATCH (p:Person {name: 'Łucja Ćwierk'}) RETURN count(p) AS persons")).toEqual([
      { persons: 1 },
    ])
  })

  test('with an id of ours stop the load before anything is written', async () => {
    await run("CREATE (:Country {id: 'country/Ostrevia', name: 'Mine'})")
    const loading = loadNeo4j(await demoGraph(), target)
    await expect(loading).rejects.toThrow(
      'the database holds a Country with the id “country/Ostrevia” that partygraph did not write; nothing was loaded',
    )
    expect(await run('MATCH (n) RETURN n.name AS name')).toEqual([{ name: 'Mine' }])
  })
})

describeLive('a database without our constraints', ({ target, run }) => {
  test('where others have one id twice under a label of ours is refused with the reason', async () => {
    await run("CREATE (:Party {id: 'x'}), (:Party {id: 'x'})")
    const loading = loadNeo4j(await demoGraph(), target)
    await expect(loading).rejects.toThrow(
      'data of others in the database has ids that stand in the way of ours',
    )
    expect(await run('MATCH (n) RETURN count(n) AS count')).toEqual([{ count: 2 }])
  })
})

describeLive('what somebody changed by hand', ({ target, run, empty }) => {
  beforeEach(async () => {
    await empty()
    await loadNeo4j(await seedGraph(), target)
  })

  test.each([
    ['a node that lost its id', "MATCH (n:Person {name: 'Nurullah Ankut'}) REMOVE n.id"],
    ['a relationship that lost its id', 'MATCH ()-[r:LED_BY]->() REMOVE r.id'],
    [
      'a relationship turned to another node',
      "MATCH (a:Party)-[r:LED_BY]->() MATCH (b:Person {name: 'Mustafa Suphi'}) " +
        'WITH a, b, r, properties(r) AS props DELETE r WITH a, b, props CREATE (a)-[n:LED_BY]->(b) SET n = props',
    ],
    ['a node that is gone', "MATCH (n:Person {name: 'Mustafa Suphi'}) DETACH DELETE n"],
  ])('%s is made good by the next load, and then nothing is to do', async (_, cypher) => {
    const whole = await readAll(target)
    await run(cypher)
    await loadNeo4j(await seedGraph(), target)
    expect(await readAll(target)).toEqual(whole)
    expect((await loadNeo4j(await seedGraph(), target)).writes).toEqual(nothingWritten)
  })

  test('a label of ours on a node of ours does no harm to it', async () => {
    await run('MATCH (n:Organization) SET n:Party')
    expect((await loadNeo4j(await seedGraph(), target)).writes).toEqual(nothingWritten)
    expect(await run('MATCH (n:Organization) RETURN n.name AS name')).toEqual([
      { name: 'Liberation Party Youth' },
    ])
  })

  test('every label and type that is there has its constraint', async () => {
    const constrained = await run(
      'SHOW CONSTRAINTS YIELD labelsOrTypes RETURN labelsOrTypes[0] AS kind ORDER BY kind',
    )
    const there = await run(
      'MATCH (n) UNWIND labels(n) AS kind WITH collect(DISTINCT kind) AS labels ' +
        'MATCH ()-[r]->() WITH labels, collect(DISTINCT type(r)) AS types ' +
        'UNWIND labels + types AS kind RETURN kind ORDER BY kind',
    )
    expect(constrained).toEqual(there)
  })
})

describeLive('hostile text', ({ target, run, empty }) => {
  beforeEach(empty)

  const hostile = [
    '`) DETACH DELETE n //',
    "'}) MATCH (n) DETACH DELETE n //",
    '"; CALL db.clearQueryCaches(); //',
    '$rows ${rows} {{rows}} \\u0027 \\',
    '𝔓arty 👩‍👩‍👧 \u202e\u0000\u0007 حزب',
    'x'.repeat(1_000_000),
  ]

  test('in labels, values, qualifiers, quotes and titles comes back as it was, and does nothing', async () => {
    const graph = hostileGraph(results, hostile)
    await run("CREATE (:Witness {name: 'still here'})")
    const { writes } = await loadNeo4j(graph, target)
    expect(writes.nodesCreated).toBe((await readAll(target)).nodes.length)
    const column = async (cypher: string) => (await run(cypher)).map(({ words }) => words)
    expect(
      await column(
        "MATCH (n:Ideology) WHERE n.id STARTS WITH 'ideology/hostile' RETURN n.name AS words ORDER BY n.id",
      ),
    ).toEqual(hostile)
    expect(
      await column(
        "MATCH (f:Fact) WHERE f.id STARTS WITH 'fact/hostile' RETURN f.value AS words ORDER BY f.id",
      ),
    ).toEqual(hostile)
    expect(
      await column(
        "MATCH (f:Fact) WHERE f.id STARTS WITH 'fact/hostile' RETURN f.translation[0] AS words ORDER BY f.id",
      ),
    ).toEqual(hostile)
    expect(
      await column(
        "MATCH (c:Claim) WHERE c.id STARTS WITH 'claim/hostile' RETURN c.quote AS words ORDER BY c.id",
      ),
    ).toEqual(hostile)
    expect(await column('MATCH (d:Document) WHERE d.key = "hostile" RETURN d.title AS words')).toEqual(
      hostile.slice(0, 1),
    )
    expect(await run('MATCH (w:Witness) RETURN w.name AS name')).toEqual([{ name: 'still here' }])
    expect((await loadNeo4j(graph, target)).writes).toEqual(nothingWritten)
  })
})

/** The graph with an ideology, a slogan and a claim of each of the words beside what it holds. */
function hostileGraph(graph: Graph, words: readonly string[]): Graph {
  const ideologies = words.map((label, i) => ({
    type: 'Ideology' as const,
    id: `ideology/hostile-${i}`,
    label,
    identity: {},
  }))
  const document = { key: 'hostile', title: words[0] ?? '', language: 'en', hash: 'f'.repeat(64) }
  const claims = words.map((quote, i) => ({
    id: `claim/hostile-${i}`,
    document: document.key,
    subject: party,
    relation: 'slogan' as const,
    object: { type: 'text' as const, text: quote },
    qualifiers: { translation: { type: 'text' as const, text: quote } },
    evidence: [{ start: i, end: i + quote.length, line: 1, column: i + 1, quote }],
    source: 'prose' as const,
    rule: 'hostile/words',
  }))
  const facts = claims.map(({ id, object, qualifiers }, i) => ({
    id: `fact/hostile-${i}`,
    subject: party.id,
    relation: 'slogan' as const,
    object,
    qualifiers: { translation: [qualifiers.translation] },
    status: 'single' as const,
    preferred: true,
    claims: [id],
  }))
  return {
    ...graph,
    entities: [...graph.entities, ...ideologies],
    facts: [...graph.facts, ...facts],
    claims: [...graph.claims, ...claims],
    documents: [...graph.documents, document],
  }
}
