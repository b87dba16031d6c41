// How facts stand: single, corroborated or disputed, and which one is preferred.
import { describe, expect, test } from 'vitest'
import { mergeClaims } from '../../../src/transform/facts/facts.ts'
import { standFacts } from '../../../src/transform/facts/standing.ts'
import { showQualifiers, showValue } from '../../fixtures/show.ts'
import { claim, date, election, entity, integer, party, rival, text, type Said } from './claims.ts'

const bo = entity('Person', 'Bo Tal')

/** Facts as `object {qualifiers}: status preferred`, sorted. `forms` are documents that are one article. */
function standingOf(said: readonly Said[], forms: readonly string[] = []): readonly string[] {
  const articleOf = (document: string) => (forms.includes(document) ? 'the article' : document)
  return standFacts(mergeClaims(said.map(claim)), articleOf)
    .map(
      ({ object, qualifiers, status, preferred }) =>
        `${showValue(object)}${showQualifiers(qualifiers)}: ${status}${preferred ? ' preferred' : ''}`,
    )
    .sort()
}

const founded = (id: string, iso: string, more: Partial<Said> = {}): Said => ({
  id,
  relation: 'foundedOn',
  object: date(iso),
  ...more,
})
const won = (id: string, votes: number, more: Partial<Said> = {}): Said => ({
  id,
  relation: 'electionResult',
  object: election,
  qualifiers: { votes: integer(votes) },
  ...more,
})

describe('status', () => {
  test.each<readonly [string, readonly Said[], readonly string[]]>([
    ['one place is single', [founded('c1', '1921')], ['1921: single preferred']],
    [
      'two places corroborate',
      [founded('c1', '1921'), founded('c2', '1921')],
      ['1921: corroborated preferred'],
    ],
    [
      'two documents corroborate, whatever the place',
      [founded('c1', '1921', { at: 5 }), founded('c2', '1921', { at: 5, document: 'b.txt' })],
      ['1921: corroborated preferred'],
    ],
    [
      'two claims of one place do not corroborate',
      [founded('c1', '1921', { at: 5 }), founded('c2', '1921', { at: 5 })],
      ['1921: single preferred'],
    ],
    [
      'a derived claim corroborates nothing',
      [
        { id: 'c1', relation: 'contested', object: election },
        { id: 'c2', relation: 'contested', object: election, derived: true },
      ],
      ['2015 election: single preferred'],
    ],
    [
      'what is only derived is a fact all the same',
      [{ id: 'c1', relation: 'contested', object: election, derived: true }],
      ['2015 election: single preferred'],
    ],
    [
      'two values of a single-valued relation are disputed',
      [founded('c1', '1921-03-12'), founded('c2', '1921-03-21')],
      ['1921-03-12: disputed preferred', '1921-03-21: disputed'],
    ],
    [
      'two values of any other are not',
      [{ id: 'c1' }, { id: 'c2', object: bo }],
      ['Ada Mor: single preferred', 'Bo Tal: single preferred'],
    ],
    [
      'two results of one election are disputed',
      [won('c1', 118240), won('c2', 118402)],
      ['2015 election {votes 118240}: disputed preferred', '2015 election {votes 118402}: disputed'],
    ],
    [
      'results of two constituencies are not',
      [
        won('c1', 1, { qualifiers: { votes: integer(1), constituency: text('North') } }),
        won('c2', 2, { qualifiers: { votes: integer(2), constituency: text('South') } }),
      ],
      [
        '2015 election {constituency “North”, votes 1}: single preferred',
        '2015 election {constituency “South”, votes 2}: single preferred',
      ],
    ],
    [
      'two terms of one person with different beginnings are not',
      [
        { id: 'c1', qualifiers: { from: date('1937'), to: date('1948') } },
        { id: 'c2', qualifiers: { from: date('1960') } },
      ],
      ['Ada Mor {from 1937, to 1948}: single preferred', 'Ada Mor {from 1960}: single preferred'],
    ],
    [
      'two ends of one term are',
      [
        { id: 'c1', qualifiers: { from: date('1937'), to: date('1948') } },
        { id: 'c2', qualifiers: { from: date('1937'), to: date('1950') } },
      ],
      ['Ada Mor {from 1937, to 1948}: disputed preferred', 'Ada Mor {from 1937, to 1950}: disputed'],
    ],
    [
      'one value said of two parties is not',
      [founded('c1', '1921', { subject: party }), founded('c2', '1922', { subject: rival })],
      ['1921: single preferred', '1922: single preferred'],
    ],
    [
      'two memberships at two dates are not',
      [
        { id: 'c1', relation: 'membership', object: integer(5), qualifiers: { asOf: date('2012') } },
        { id: 'c2', relation: 'membership', object: integer(9), qualifiers: { asOf: date('2013') } },
      ],
      ['5 {asOf 2012}: single preferred', '9 {asOf 2013}: single preferred'],
    ],
  ])('%s', (_, said, facts) => {
    expect(standingOf(said)).toEqual(facts)
  })

  test('two forms of one article are one place', () => {
    const said = [founded('c1', '1921', { document: 'a.wiki' }), founded('c2', '1921', { document: 'a.txt' })]
    expect(standingOf(said, ['a.wiki', 'a.txt'])).toEqual(['1921: single preferred'])
  })

  test('what one form says twice is two places', () => {
    const said = [
      founded('c1', '1921', { document: 'a.wiki' }),
      founded('c2', '1921', { document: 'a.txt' }),
      founded('c3', '1921', { document: 'a.txt' }),
    ]
    expect(standingOf(said, ['a.wiki', 'a.txt'])).toEqual(['1921: corroborated preferred'])
  })
})

describe('of disputed facts the preferred one', () => {
  test.each<readonly [string, readonly Said[], string]>([
    [
      'is said by most claims',
      [founded('c1', '1921', { source: 'infobox' }), founded('c2', '1922'), founded('c3', '1922')],
      '1922',
    ],
    [
      'stands in an infobox rather than a table',
      [founded('c1', '1921', { source: 'table' }), founded('c2', '1922', { source: 'infobox' })],
      '1922',
    ],
    [
      'stands in a table rather than prose',
      [founded('c1', '1921', { source: 'prose' }), founded('c2', '1922', { source: 'table' })],
      '1922',
    ],
    [
      'stands first in the text',
      [founded('c1', '1922', { at: 90 }), founded('c2', '1921', { at: 10 })],
      '1921',
    ],
    [
      'counts no derived claims',
      [won('c1', 1), won('c2', 2, { derived: true }), won('c3', 2, { derived: true })],
      '2015 election {votes 1}',
    ],
    [
      'is not the hedged one, however often it is said',
      [
        founded('c1', '1921', { qualifiers: { hedge: text('approximate') } }),
        founded('c2', '1921', { qualifiers: { hedge: text('reported') } }),
        founded('c3', '1922'),
      ],
      '1922',
    ],
    [
      "is not what rests on somebody's word",
      [founded('c1', '1921', { source: 'infobox', qualifiers: { claimedBy: rival } }), founded('c2', '1922')],
      '1922',
    ],
  ])('%s', (_, said, preferred) => {
    const facts = standingOf(said)
    expect(facts.filter((fact) => fact.endsWith('preferred'))).toEqual([`${preferred}: disputed preferred`])
  })

  test('is none where all of them are hedged', () => {
    const hedged = { qualifiers: { hedge: text('reported') } }
    expect(standingOf([founded('c1', '1921', hedged), founded('c2', '1922', hedged)])).toEqual([
      '1921 {hedge “reported”}: disputed',
      '1922 {hedge “reported”}: disputed',
    ])
  })
})

describe('not preferred', () => {
  test.each<readonly [string, Said, string]>([
    [
      'a hedged claim',
      { id: 'c1', qualifiers: { hedge: text('planned') } },
      'Ada Mor {hedge “planned”}: single',
    ],
    [
      'a claimed one',
      { id: 'c1', qualifiers: { claimedBy: rival } },
      'Ada Mor {claimedBy Tide Union}: single',
    ],
    ['a stated one', { id: 'c1', qualifiers: { statedBy: rival } }, 'Ada Mor {statedBy Tide Union}: single'],
    [
      'a hedged heir',
      {
        id: 'c1',
        relation: 'heirOf',
        object: rival,
        qualifiers: { claimedBy: party, hedge: text('reported') },
      },
      'Tide Union {claimedBy Granite Party, hedge “reported”}: single',
    ],
  ])('%s', (_, said, fact) => {
    expect(standingOf([said])).toEqual([fact])
  })

  test.each<readonly [string, Said, string]>([
    [
      'heirOf',
      { id: 'c1', relation: 'heirOf', object: rival, qualifiers: { claimedBy: party } },
      'Tide Union {claimedBy Granite Party}: single preferred',
    ],
    [
      'opposes',
      { id: 'c1', relation: 'opposes', object: text('war'), qualifiers: { statedBy: party } },
      '“war” {statedBy Granite Party}: single preferred',
    ],
    [
      'aims',
      { id: 'c1', relation: 'aims', object: text('peace'), qualifiers: { statedBy: party } },
      '“peace” {statedBy Granite Party}: single preferred',
    ],
  ])("unless somebody's word is its nature: %s", (_, said, fact) => {
    expect(standingOf([said])).toEqual([fact])
  })

  test('one plain claim is enough', () => {
    expect(standingOf([{ id: 'c1', qualifiers: { hedge: text('reported') } }, { id: 'c2' }])).toEqual([
      'Ada Mor {hedge “reported”}: corroborated preferred',
    ])
  })
})
