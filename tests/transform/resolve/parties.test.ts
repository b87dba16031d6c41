// Which party a name means: by title, by a disambiguated mention nearby, by declared names that nothing vetoes.
import { expect, test } from 'vitest'
import { makeFindParty, type KnownParty, type PartyMention } from '../../../src/transform/resolve/parties.ts'

const known = (title: string, more: Partial<KnownParty> = {}): KnownParty => ({
  document: `${title}.txt`,
  title,
  keys: new Set([title.toLowerCase()]),
  foundingYears: [],
  ...more,
})
const mention = (name: string, more: Partial<PartyMention> = {}): PartyMention => ({
  name,
  disambiguated: [],
  foundingYears: [],
  ...more,
})

const keys = new Set(['mill party'])
const old = known('Mill Party (1921)', { keys, country: 'Norvia', foundingYears: ['1921'] })
const young = known('Mill Party (1994)', { keys, country: 'Norvia', foundingYears: ['1994'] })

test.each<readonly [string, PartyMention, readonly KnownParty[], string, readonly string[]]>([
  ['a title means its party', mention('Mill Party (1921)'), [old, young], 'Mill Party (1921)', []],
  ['case and dashes of a title do not matter', mention('mill party (1921)'), [old], 'Mill Party (1921)', []],
  ['a declared name means the only party that has it', mention('Mill Party'), [old], 'Mill Party (1921)', []],
  ['an unknown name is a party of its own', mention('Tide Union'), [old, young], 'Tide Union', []],
  [
    'a name of two parties is neither',
    mention('Mill Party'),
    [old, young],
    'Mill Party',
    ['Mill Party (1921)', 'Mill Party (1994)'],
  ],
  [
    'unless the text gives the full name of one nearby',
    mention('Mill Party', { disambiguated: ['Mill Party (1994)', 'Tide Union (1994)'] }),
    [old, young],
    'Mill Party (1994)',
    [],
  ],
  [
    'the full names of two nearby tell nothing',
    mention('Mill Party', { disambiguated: ['Mill Party (1921)', 'Mill Party (1994)'] }),
    [old, young],
    'Mill Party',
    ['Mill Party (1921)', 'Mill Party (1994)'],
  ],
  [
    'a full name nearby that has no article is a party of its own',
    mention('Mill Party', { disambiguated: ['Mill Party (1850)'] }),
    [old, young],
    'Mill Party (1850)',
    [],
  ],
  [
    'a founding year speaks against one of two',
    mention('Mill Party', { foundingYears: ['1921'] }),
    [old, young],
    'Mill Party (1921)',
    [],
  ],
  [
    'a founding year speaks against the only one',
    mention('Mill Party', { foundingYears: ['1850'] }),
    [old],
    'Mill Party',
    [],
  ],
  [
    'another country speaks against it',
    mention('Mill Party', { country: 'Ostrevia' }),
    [old],
    'Mill Party',
    [],
  ],
  ['the same country does not', mention('Mill Party', { country: 'norvia' }), [old], 'Mill Party (1921)', []],
  [
    'an unknown country does not',
    mention('Mill Party', { country: 'Ostrevia' }),
    [known('Mill Party (1921)', { keys })],
    'Mill Party (1921)',
    [],
  ],
  [
    'two forms of one article are one party',
    mention('Mill Party'),
    [old, { ...old, document: 'other.txt' }],
    'Mill Party (1921)',
    [],
  ],
])('%s', (_, said, ...[parties, label, ambiguous]) => {
  const resolved = makeFindParty(parties)(said)
  expect(resolved.entity.label).toBe(label)
  expect(resolved.ambiguous).toEqual(ambiguous)
})
