// Mentions of all articles of a run become entities: one for one thing, two for two.
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/model/graph.ts'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'
import { graphOf } from '../read.ts'

interface More {
  readonly country?: string
  /** Lines of the infobox. */
  readonly fields?: string
}

/** An article on a party of Norway, if nothing else is said. */
function party(title: string, prose: string, { country = 'Norway', fields = '' }: More = {}): string {
  const name = title.replace(/ \(.*/u, '')
  return `= ${title} =\n\n${name}\n- Country: ${country}\n${fields}\nThe ${name} is a party.\n\n${prose}\n`
}

const idsOf = (graph: Graph, type: string) =>
  graph.entities.filter((entity) => entity.type === type).map(({ id }) => id)
const said = (graph: Graph, relation: string) =>
  graph.claims.filter((claim) => claim.relation === relation).map(showStatement)

describe('persons', () => {
  test('of one name and one country are one', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'Ada Mor was the leader of the party.'),
      'b.txt': party('Tide Union', 'Ada Mor was the leader of the party.'),
    })
    expect(idsOf(graph, 'Person')).toEqual(['person/Norway/Ada_Mor'])
  })

  test('of one name and two countries are two', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'Ada Mor was the leader of the party.'),
      'b.txt': party('Tide Union', 'Ada Mor was the leader of the party.', { country: 'Sweden' }),
    })
    expect(idsOf(graph, 'Person')).toEqual(['person/Norway/Ada_Mor', 'person/Sweden/Ada_Mor'])
  })

  test('without a country belong to their document', () => {
    const article =
      '= Granite Party =\n\nThe Granite Party is a party. Ada Mor was the leader of the party.\n'
    expect(idsOf(graphOf({ 'a.txt': article }), 'Person')).toEqual(['person/~a.txt/Ada_Mor'])
  })
})

describe('parties', () => {
  test('are found under the names that their articles declare', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'The party split from the TU in 1990.'),
      'b.txt': party('Tide Union', 'It is new.', { fields: '- Abbreviation: TU\n' }),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Tide Union {year 1990}'])
  })

  test('are found under an earlier name', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'The party split from the Shore Party in 1990.'),
      'b.txt': party('Tide Union', 'It was founded as the Shore Party in 1950.'),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Tide Union {year 1990}'])
  })

  test('are found under a name that they took later', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'The party split from the Shore Party in 1990.'),
      'b.txt': party('Tide Union', 'In 1962 the party was renamed the Shore Party.'),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Tide Union {year 1990}'])
  })

  test('of one name are told apart by what the text says elsewhere', () => {
    const graph = graphOf({
      'a.txt': party(
        'Granite Party',
        'The Mill Party was founded in 1921. The party split from the Mill Party in 1930.',
      ),
      'b.txt': party('Mill Party (1921)', 'It is old.', { fields: '- Founded: 1921\n' }),
      'c.txt': party('Mill Party (1994)', 'It is new.', { fields: '- Founded: 1994\n' }),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Mill Party (1921) {year 1930}'])
  })

  test('that cannot be told apart stay apart, and somebody is asked', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'The party split from the Mill Party in 1996.'),
      'b.txt': party('Mill Party (1921)', 'It is old.'),
      'c.txt': party('Mill Party (1994)', 'It is new.'),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Mill Party {year 1996}'])
    expect(graph.diagnostics.filter(({ code }) => code === 'ambiguous-name').map(showDiagnostic)).toEqual([
      '8:1 ambiguous-name  "Mill Party" may be Mill Party (1921) or Mill Party (1994); kept apart from all of them  ← The party split from the Mill Party in 1996',
    ])
  })

  test('of another country are not meant', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', 'The party split from the Mill Party in 1996.'),
      'b.txt': party('Mill Party (1921)', 'It is old.', { country: 'Sweden' }),
    })
    expect(said(graph, 'splitFrom')).toEqual(['Granite Party splitFrom Mill Party {year 1996}'])
  })
})

describe('what the text leaves unnamed', () => {
  const heir = 'The party considers itself the heir of the , which was founded by Ada Mor in 1931.'

  test('is one node of its document with a describing name', () => {
    const graph = graphOf({ 'a.txt': party('Granite Party', `${heir} It was new. ${heir}`) })
    const unnamed = graph.entities.filter((entity) => entity.unnamed === true)
    expect(unnamed.map(({ type, label }) => [type, label])).toEqual([
      ['Party', '[unnamed party founded by Ada Mor in 1931]'],
    ])
  })

  test('does not merge across documents', () => {
    const graph = graphOf({
      'a.txt': party('Granite Party', heir),
      'b.txt': party('Tide Union', heir),
    })
    expect(graph.entities.filter((entity) => entity.unnamed === true)).toHaveLength(2)
  })

  test('keeps its id whatever other articles are read', () => {
    const alone = graphOf({ 'a.txt': party('Granite Party', heir) })
    const together = graphOf({
      'a.txt': party('Granite Party', heir),
      'b.txt': party('Tide Union', 'It is new.'),
    })
    const idOf = (graph: Graph) => graph.entities.find((entity) => entity.unnamed === true)?.id
    expect(idOf(together)).toBe(idOf(alone))
  })
})

test('a year in one article joins the month that another one gives', () => {
  const graph = graphOf({
    'a.txt': party('Granite Party', 'It won 5 votes in the 2015 Norwegian general election.'),
    'b.txt': party('Tide Union', 'It won 7 votes in the June 2015 Norwegian general election.'),
  })
  expect(idsOf(graph, 'Election')).toEqual(['election/Norway/general/2015-06'])
})

test('one concept has one id for all spellings, and the first label in code point order', () => {
  const graph = graphOf({
    'a.txt': party('Granite Party', 'It is new.', { fields: '- Ideology: Green politics\n' }),
    'b.txt': party('Tide Union', 'It is new.', { fields: '- Ideology: Green Politics\n' }),
  })
  expect(
    graph.entities.filter(({ type }) => type === 'Ideology').map(({ id, label }) => [id, label]),
  ).toEqual([['ideology/green_politics', 'Green Politics']])
})
