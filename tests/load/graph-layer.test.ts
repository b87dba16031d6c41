// The graph layer: what a person browses, derived from preferred facts only.
import { describe, expect, test } from 'vitest'
import { graphToRows } from '../../src/load/neo4j/rows.ts'
import type { Properties } from '../../src/load/neo4j/row.ts'
import type { Graph } from '../../src/model/graph.ts'
import { evidence, results, small, values } from './graphs.ts'

const nodeOf = (graph: Graph, id: string): Properties =>
  graphToRows(graph).nodes.find((node) => node.id === id)?.props ?? {}
const edgesOf = (graph: Graph, type: string) =>
  graphToRows(graph)
    .relationships.filter((edge) => edge.type === type)
    .map(({ to, props }) => [to.id, props])

const party = "party/People's_Party_(Land)"

describe('plain values', () => {
  test('are one value for a single relation and a sorted list for any other, with years beside dates', () => {
    const props = nodeOf(values, party)
    expect(props).toMatchObject({
      foundedOn: '2005-06-15',
      foundedYear: 2005,
      dissolvedOn: ['1954', '1980-09'],
      dissolvedYear: [1954, 1980],
      nativeName: ['Halk Fırkası', 'حزب "الشعب"\u200f'],
      membership: [0, 1234567],
      website: ['https://example.org/?a=b&c=%20#d'],
      disputed: ['foundedOn'],
    })
  })

  test('leave out what is not preferred', () => {
    expect(nodeOf(values, party)).not.toHaveProperty('bannedOn')
  })

  test('mark an unnamed entity', () => {
    expect(nodeOf(values, 'party/unnamed-0123456789')).toEqual({
      id: 'party/unnamed-0123456789',
      name: '[unnamed party founded by Zoë Ünal in 1954]',
      unnamed: true,
      foundedOn: '1954',
      foundedYear: 1954,
    })
  })

  test('take the date of an election from its facts, else from its identity, and its one year from its identity', () => {
    expect(nodeOf(results, 'election/Land/2015-06/general')).toMatchObject({
      date: ['2015-06-07'],
      year: 2015,
      kind: 'general',
    })
    expect(nodeOf(results, 'election/Land/2011/general')).toMatchObject({
      date: ['2011'],
      year: 2011,
      kind: 'general',
    })
  })

  test('give an event a list of years, as it may have several dates', () => {
    expect(nodeOf(values, 'event/Land/Strike')).toMatchObject({ date: ['1970-06-15'], year: [1970] })
  })
})

describe('edges', () => {
  test('share the id of their fact; one a term', () => {
    expect(edgesOf(results, 'LED_BY')).toEqual([
      ['person/Land/Zoë_Ünal', { id: 'fact/s4', from: '2005', to: '2010-03-04' }],
      ['person/Land/Zoë_Ünal', { id: 'fact/s5', from: '2014', role: 'chair; head' }],
    ])
  })

  test('show entities by their label', () => {
    expect(edgesOf(values, 'HEIR_OF')[0]).toEqual([
      'party/unnamed-0123456789',
      { id: 'fact/19', claimedBy: "People's Party (Land)" },
    ])
  })

  test('carry the numbers of the one whole result; one edge for each party and election', () => {
    expect(edgesOf(results, 'CONTESTED')).toEqual([
      [
        'election/Land/2015-06/general',
        {
          id: 'fact/r3',
          votes: 60396,
          voteShare: 0.1,
          seats: 0,
          seatsTotal: 550,
          change: -3,
          candidates: 550,
          inAlliance: 'Bloc; or “Block”',
        },
      ],
      ['election/Land/2011/general', { id: 'fact/r5', votes: 5 }],
    ])
    expect(edgesOf(results, 'ELECTION_RESULT')).toEqual([])
  })

  test('carry no numbers where there are two whole results', () => {
    const facts = results.facts.map((fact) => (fact.id === 'fact/r7' ? { ...fact, preferred: true } : fact))
    expect(edgesOf({ ...results, facts }, 'CONTESTED')[1]).toEqual([
      'election/Land/2011/general',
      { id: 'fact/r5' },
    ])
  })
})

describe('facts and evidence', () => {
  test('a fact keeps ids of entities, all values of a qualifier, and languages beside them', () => {
    expect(nodeOf(values, 'fact/20')).toMatchObject({
      relation: 'heirOf',
      subject: party,
      claimedBy: [party, 'person/Land/Zoë_Ünal'],
      hedge: ['reported'],
      status: 'single',
      preferred: true,
    })
    expect(nodeOf(values, 'fact/08')).toMatchObject({
      language: 'zh-hant',
      translation: ['x', 'y'],
      translationLanguage: ['', 'en'],
    })
    expect(nodeOf(values, 'fact/13')).toMatchObject({ statedBy: [party, 'the press'] })
  })

  test('no fact has an edge to an entity', () => {
    const { relationships } = graphToRows(small)
    expect(relationships.map(({ type, from, to }) => `${from.label} ${type} ${to.label}`)).toEqual([
      'Party LED_BY Person',
      'Claim SUPPORTS Fact',
      'Claim SUPPORTS Fact',
      'Claim QUOTES Span',
      'Span IN Document',
      'Claim QUOTES Span',
      'Span IN Document',
    ])
  })

  test('a claim has line and words of its first span; two claims share a span', () => {
    expect(nodeOf(evidence, 'claim/e1')).toMatchObject({ name: 'table, line 9', line: 9, source: 'table' })
    const spans = graphToRows(evidence).nodes.filter(({ label }) => label === 'Span')
    expect(spans.map(({ id }) => id.replace(/.*@/u, ''))).toEqual([
      '3f9c2a00000000000000#char=200,260',
      '3f9c2a00000000000000#char=100,120',
      '3f9c2a00000000000000#char=300,5300',
      'ab111111111111111111#char=100,120',
    ])
  })

  test('every node has a name that is short and of one line', () => {
    const rows = [small, results, evidence].flatMap((graph) => graphToRows(graph).nodes)
    expect(
      rows.filter(({ props }) => typeof props['name'] !== 'string' || /[\n]|.{240}/u.test(props['name'])),
    ).toEqual([])
  })
})

describe('a graph that does not hold together', () => {
  test.each<[string, Graph, string]>([
    [
      'a fact about nobody',
      { ...small, entities: small.entities.slice(1) },
      "fact/a1 names party/People's_Party_(Land), which is no entity of the graph",
    ],
    [
      'a claim of no document',
      { ...small, documents: [] },
      'claim/c1 is of notes/land party #1.txt, which is no document of the graph',
    ],
    [
      'a claim without words',
      { ...small, claims: small.claims.map((claim) => ({ ...claim, evidence: [] })) },
      'claim/c1 has no evidence',
    ],
    [
      'a value of another type',
      {
        ...small,
        facts: small.facts.map((fact) => ({
          ...fact,
          relation: 'foundedOn',
          object: { type: 'integer', n: 5 },
        })),
      },
      'fact/a1: foundedOn takes date, got integer',
    ],
    [
      'a text for a number',
      {
        ...results,
        facts: results.facts.map((fact) => ({
          ...fact,
          qualifiers: { votes: [{ type: 'text', text: 'many' }] },
        })),
      },
      'votes takes integer, got many',
    ],
  ])('is refused with the place: %s', (_, graph, message) => {
    expect(() => graphToRows(graph)).toThrow(message)
  })
})
