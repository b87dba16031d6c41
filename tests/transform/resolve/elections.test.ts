// Which election is meant: country, kind and date as stated, joined only where exactly one such is known.
import { describe, expect, test } from 'vitest'
import type { ElectionMention } from '../../../src/model/claim.ts'
import { makeFindElection, placeElection } from '../../../src/transform/resolve/elections.ts'

type Stated = Omit<ElectionMention, 'by'> & { readonly in?: string }

const place = ({ in: country, ...stated }: Stated) =>
  placeElection({ by: 'election', ...stated }, country, 'a.txt')

/** The ids that mentions of one run get, in order. */
const idsOf = (...mentions: readonly Stated[]) => {
  const find = makeFindElection(mentions.map(place))
  return mentions.map((mention) => find(place(mention)).id)
}

describe('joining', () => {
  test('a year joins the one election of its kind and year whose month is known', () => {
    expect(
      idsOf(
        { date: '2015', kind: 'general', in: 'Norway' },
        { date: '2015-06', kind: 'general', in: 'Norway' },
      ),
    ).toEqual(['election/Norway/general/2015-06', 'election/Norway/general/2015-06'])
  })

  test('a month joins the one day', () => {
    expect(
      idsOf(
        { date: '2015', kind: 'general', in: 'Norway' },
        { date: '2015-06', kind: 'general', in: 'Norway' },
        { date: '2015-06-07', kind: 'general', in: 'Norway' },
      ),
    ).toEqual([
      'election/Norway/general/2015-06-07',
      'election/Norway/general/2015-06-07',
      'election/Norway/general/2015-06-07',
    ])
  })

  test('a year with two elections joins neither', () => {
    expect(
      idsOf(
        { date: '2015', kind: 'general', in: 'Norway' },
        { date: '2015-06', kind: 'general', in: 'Norway' },
        { date: '2015-11', kind: 'general', in: 'Norway' },
      ),
    ).toEqual([
      'election/Norway/general/2015',
      'election/Norway/general/2015-06',
      'election/Norway/general/2015-11',
    ])
  })

  test('another kind or another country is another election', () => {
    expect(
      idsOf(
        { date: '2015', kind: 'general', in: 'Norway' },
        { date: '2015-09', kind: 'local', in: 'Norway' },
        { date: '2015-09', kind: 'general', in: 'Sweden' },
      ),
    ).toEqual([
      'election/Norway/general/2015',
      'election/Norway/local/2015-09',
      'election/Sweden/general/2015-09',
    ])
  })

  test('without a kind it is the one that is known at that date', () => {
    expect(
      idsOf({ date: '2015-11', in: 'Norway' }, { date: '2015-11', kind: 'general', in: 'Norway' }),
    ).toEqual(['election/Norway/general/2015-11', 'election/Norway/general/2015-11'])
  })

  test('where two kinds are known at that date, or none, its kind stays unknown', () => {
    expect(
      idsOf(
        { date: '2015', in: 'Norway' },
        { date: '2015', kind: 'general', in: 'Norway' },
        { date: '2015', kind: 'local', in: 'Norway' },
        { date: '1999', in: 'Norway' },
      ),
    ).toEqual([
      'election/Norway/unknown/2015',
      'election/Norway/general/2015',
      'election/Norway/local/2015',
      'election/Norway/unknown/1999',
    ])
  })

  test('its own country is meant before that of its document', () => {
    expect(idsOf({ date: '2015', kind: 'general', country: 'Sweden', in: 'Norway' })).toEqual([
      'election/Sweden/general/2015',
    ])
  })

  test('of an unknown country it belongs to its document', () => {
    expect(idsOf({ date: '2015', kind: 'general' })).toEqual(['election/~a.txt/general/2015'])
  })
})

test.each<readonly [Stated, string]>([
  [{ date: '2015-06', kind: 'general', in: 'Turkey' }, 'June 2015 Turkish general election'],
  [{ date: '2015-06-07', kind: 'general', in: 'Turkey' }, '7 June 2015 Turkish general election'],
  [{ date: '2014', kind: 'local', in: 'Turkey' }, '2014 Turkish local elections'],
  [{ date: '2019', kind: 'european', in: 'France' }, '2019 French European Parliament election'],
  [{ date: '2009', kind: 'general', in: 'Ostrevia' }, '2009 general election (Ostrevia)'],
  [{ date: '2009', in: 'Turkey' }, '2009 Turkish election'],
  [{ date: '2009', kind: 'general' }, '2009 general election'],
])('%j is called “%s”', (mention, label) => {
  expect(makeFindElection([])(place(mention)).label).toBe(label)
})

test('its identity is date, kind and country', () => {
  expect(makeFindElection([])(place({ date: '2015-06', kind: 'general', in: 'Turkey' })).identity).toEqual({
    date: { type: 'date', iso: '2015-06' },
    kind: { type: 'text', text: 'general' },
    country: { type: 'text', text: 'Turkey' },
  })
})
