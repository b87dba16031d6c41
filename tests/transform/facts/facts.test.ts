// When claims are one fact: agreement, what separates, what merely describes, and no influence of order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/model/claim.ts'
import { mergeClaims } from '../../../src/transform/facts/facts.ts'
import { standFacts } from '../../../src/transform/facts/standing.ts'
import { showQualifiers, showValue } from '../../fixtures/show.ts'
import { claim, date, election, entity, integer, rival, share, text, type Said } from './claims.ts'

/** Facts as `object {qualifiers} = claims`, sorted. */
const factsOf = (...said: readonly Said[]) =>
  mergeClaims(said.map(claim))
    .map(
      ({ object, qualifiers, claims }) =>
        `${showValue(object)}${showQualifiers(qualifiers)} = ${claims.map(({ id }) => id).join(' ')}`,
    )
    .sort()

const result = (id: string, qualifiers: Said['qualifiers']): Said => ({
  id,
  relation: 'electionResult',
  object: election,
  ...(qualifiers === undefined ? {} : { qualifiers }),
})

describe('one fact', () => {
  test('claims that say the same', () => {
    expect(factsOf({ id: 'c1' }, { id: 'c2' })).toEqual(['Ada Mor = c1 c2'])
  })

  test('an absent qualifier agrees with any', () => {
    expect(factsOf({ id: 'c1' }, { id: 'c2', qualifiers: { from: date('2005') } })).toEqual([
      'Ada Mor {from 2005} = c1 c2',
    ])
  })

  test('qualifiers of both are kept where neither disagrees', () => {
    expect(
      factsOf(
        { id: 'c1', qualifiers: { from: date('2005') } },
        { id: 'c2', qualifiers: { to: date('2010') } },
      ),
    ).toEqual(['Ada Mor {from 2005, to 2010} = c1 c2'])
  })

  test('a coarser date joins a finer one that begins with it, and the finer is kept', () => {
    expect(
      factsOf(
        { id: 'c1', relation: 'foundedOn', object: date('2005') },
        { id: 'c2', relation: 'foundedOn', object: date('2005-06-15') },
        { id: 'c3', relation: 'foundedOn', object: date('2005-06') },
      ),
    ).toEqual(['2005-06-15 = c1 c2 c3'])
  })

  test('so does a coarser date in a qualifier', () => {
    expect(
      factsOf(
        { id: 'c1', qualifiers: { from: date('2005-06') } },
        { id: 'c2', qualifiers: { from: date('2005') } },
      ),
    ).toEqual(['Ada Mor {from 2005-06} = c1 c2'])
  })

  test.each([
    ['22.5', '22.46', '22.46'],
    ['0.1', '0.10', '0.1'],
    ['0.10', '0.1', '0.1'],
    ['9', '9.0', '9'],
    ['22', '22.46', '22.46'],
    ['0.05', '0.1', '0.05'],
    ['99.95', '100.0', '99.95'],
  ])('shares of %s and %s agree at the coarser printed precision', (one, other, kept) => {
    expect(
      factsOf(result('c1', { voteShare: share(one) }), result('c2', { voteShare: share(other) })),
    ).toEqual([`2015 election {voteShare ${kept}} = c1 c2`])
  })

  test('descriptive qualifiers never separate and keep all their values, sorted', () => {
    expect(
      factsOf(
        { id: 'c1', qualifiers: { role: text('leader') } },
        { id: 'c2', qualifiers: { role: text('head'), hedge: text('reported') } },
        { id: 'c3', qualifiers: { role: text('Leader'), claimedBy: rival } },
        { id: 'c4', qualifiers: { role: text('head'), statedBy: text('a paper') } },
      ),
    ).toEqual([
      'Ada Mor {claimedBy Tide Union, hedge “reported”, role “Leader” | “head” | “leader”, statedBy “a paper”} = c1 c2 c3 c4',
    ])
  })

  test('reasons and translations describe too', () => {
    expect(
      factsOf(
        {
          id: 'c1',
          relation: 'slogan',
          object: text('Pão!', 'pt'),
          qualifiers: { translation: text('Bread!') },
        },
        { id: 'c2', relation: 'slogan', object: text('Pão!'), qualifiers: { translation: text('A loaf!') } },
      ),
    ).toEqual(['“Pão!”@pt {translation “A loaf!” | “Bread!”} = c1 c2'])
  })
})

describe('several facts', () => {
  test.each<readonly [string, Said, Said, readonly string[]]>([
    ['subjects', { id: 'c1' }, { id: 'c2', subject: rival }, ['Ada Mor = c1', 'Ada Mor = c2']],
    ['relations', { id: 'c1' }, { id: 'c2', relation: 'foundedBy' }, ['Ada Mor = c1', 'Ada Mor = c2']],
    [
      'objects',
      { id: 'c1' },
      { id: 'c2', object: entity('Person', 'Bo Tal') },
      ['Ada Mor = c1', 'Bo Tal = c2'],
    ],
    [
      'keys',
      { id: 'c1', qualifiers: { from: date('1937') } },
      { id: 'c2', qualifiers: { from: date('1948') } },
      ['Ada Mor {from 1937} = c1', 'Ada Mor {from 1948} = c2'],
    ],
    [
      'dates that are no keys',
      { id: 'c1', qualifiers: { to: date('1937') } },
      { id: 'c2', qualifiers: { to: date('1948') } },
      ['Ada Mor {to 1937} = c1', 'Ada Mor {to 1948} = c2'],
    ],
    [
      'days of one month',
      { id: 'c1', relation: 'foundedOn', object: date('1921-03-12') },
      { id: 'c2', relation: 'foundedOn', object: date('1921-03-21') },
      ['1921-03-12 = c1', '1921-03-21 = c2'],
    ],
    [
      'years that begin alike',
      { id: 'c1', relation: 'foundedOn', object: date('200') },
      { id: 'c2', relation: 'foundedOn', object: date('2005') },
      ['200 = c1', '2005 = c2'],
    ],
    [
      'measures',
      result('c1', { votes: integer(118240) }),
      result('c2', { votes: integer(118402) }),
      ['2015 election {votes 118240} = c1', '2015 election {votes 118402} = c2'],
    ],
    [
      'shares beyond rounding',
      result('c1', { voteShare: share('22.4') }),
      result('c2', { voteShare: share('22.46') }),
      ['2015 election {voteShare 22.46} = c2', '2015 election {voteShare 22.4} = c1'],
    ],
    [
      'constituencies',
      result('c1', { constituency: text('North') }),
      result('c2', { constituency: text('South') }),
      ['2015 election {constituency “North”} = c1', '2015 election {constituency “South”} = c2'],
    ],
    [
      'leaders of a result',
      result('c1', { leader: entity('Person', 'Ada Mor') }),
      result('c2', { leader: entity('Person', 'Bo Tal') }),
      ['2015 election {leader Ada Mor} = c1', '2015 election {leader Bo Tal} = c2'],
    ],
    [
      'languages',
      { id: 'c1', relation: 'name', object: text('Parti', 'tr') },
      { id: 'c2', relation: 'name', object: text('Parti', 'fr') },
      ['“Parti”@fr = c2', '“Parti”@tr = c1'],
    ],
  ])('different %s separate', (_, ...[one, other, facts]) => {
    expect(factsOf(one, other)).toEqual(facts)
  })

  test('none is 0 and 0 is something', () => {
    expect(
      factsOf(result('c1', { seats: integer(0) }), result('c2', { seats: integer(1) }), result('c3', {})),
    ).toEqual(['2015 election {seats 0} = c1 c3', '2015 election {seats 1} = c2'])
  })

  test('claims with most qualifiers come first, so that a poor claim joins a rich fact', () => {
    expect(
      factsOf(
        { id: 'c1', qualifiers: {} },
        { id: 'c2', qualifiers: { from: date('1990') } },
        { id: 'c3', qualifiers: { from: date('1991'), to: date('1995') } },
      ),
    ).toEqual(['Ada Mor {from 1990} = c2', 'Ada Mor {from 1991, to 1995} = c1 c3'])
  })

  test('of claims with as many qualifiers the finest date comes first', () => {
    expect(
      factsOf(
        { id: 'c1', qualifiers: { from: date('1990') } },
        { id: 'c2', qualifiers: { from: date('1990-05') } },
        { id: 'c3', qualifiers: { from: date('1990-06-01') } },
      ),
    ).toEqual(['Ada Mor {from 1990-05} = c2', 'Ada Mor {from 1990-06-01} = c1 c3'])
  })
})

test('the id of a fact comes of its content, not of its claims', () => {
  const idOf = (...said: readonly Said[]) => mergeClaims(said.map(claim)).map(({ id }) => id)
  expect(idOf({ id: 'c1' })).toEqual(
    idOf({ id: 'c7', document: 'b.txt', qualifiers: { role: text('head') } }),
  )
  expect(idOf({ id: 'c1' })).not.toEqual(idOf({ id: 'c1', qualifiers: { from: date('2005') } }))
})

const dates = ['2005', '2005-06', '2005-06-15', '2005-06-16', '2006'].map(date)
const shares = ['22', '22.5', '22.46', '22.45', '22.50', '23'].map(share)

/** Few values, so that claims agree and disagree in all ways. */
const qualifiersThatCollide = fc.record(
  {
    votes: fc.constantFrom(integer(1), integer(2)),
    voteShare: fc.constantFrom(...shares),
    constituency: fc.constantFrom(text('North'), text('South')),
    hedge: fc.constantFrom(text('reported'), text('planned')),
    claimedBy: fc.constantFrom(rival, text('a paper')),
  },
  { requiredKeys: [] },
)
const foundings = fc.constantFrom(...dates).map((object) => ({ relation: 'foundedOn', object }) as const)
const terms = fc
  .record(
    {
      from: fc.constantFrom(...dates),
      to: fc.constantFrom(...dates),
      role: fc.constantFrom(text('head'), text('chair')),
    },
    { requiredKeys: [] },
  )
  .map((qualifiers) => ({ relation: 'ledBy', qualifiers }) as const)
const results = qualifiersThatCollide.map(
  (qualifiers) => ({ relation: 'electionResult', object: election, qualifiers }) as const,
)
const sources = fc.constantFrom('infobox', 'table', 'prose')
const claims = fc
  .array(fc.tuple(fc.oneof(foundings, terms, results), sources, fc.constantFrom('a.txt', 'b.txt')), {
    maxLength: 14,
  })
  .map((all) =>
    all.map(([said, source, document], index) =>
      claim({ ...said, source, document, id: `c${String(index)}` }),
    ),
  )

const factsText = (all: readonly Claim[]) =>
  JSON.stringify(standFacts(mergeClaims(all), (document) => document))

test('claims in any order give the same facts, byte for byte', () => {
  const shuffled = claims.chain((all) =>
    fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
  )
  fc.assert(
    fc.property(shuffled, ([all, other]) => {
      expect(factsText(other)).toBe(factsText(all))
    }),
    { numRuns: 1000 },
  )
})

test('every claim is in exactly one fact', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const ids = mergeClaims(all).flatMap((fact) => fact.claims.map(({ id }) => id))
      expect(ids.sort()).toEqual(all.map(({ id }) => id).sort())
    }),
    { numRuns: 300 },
  )
})

test('no two facts have one id', () => {
  fc.assert(
    fc.property(claims, (all) => {
      const ids = mergeClaims(all).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 500 },
  )
})
