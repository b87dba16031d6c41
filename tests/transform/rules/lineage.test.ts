// Heirs, splits, mergers, predecessors and successors, each in its direction and attached to the right party.
import { expect, test } from 'vitest'
import { showDiagnostic } from '../../fixtures/show.ts'
import { articleWith, graphOf, saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'The party considers itself the political heir of the Tide Union.',
    ['Granite Party heirOf Tide Union {claimedBy Granite Party}'],
  ],
  [
    'GP sees itself as the legitimate successor to the Tide Union.',
    ['Granite Party heirOf Tide Union {claimedBy Granite Party}'],
  ],
  [
    'The party considers itself the heir of both the Tide Union, which was founded by Bo Tal in 1912, and the Mill Party, which was founded by Cy Dol in 1934.',
    [
      'Granite Party heirOf Mill Party {claimedBy Granite Party}',
      'Granite Party heirOf Tide Union {claimedBy Granite Party}',
      'Mill Party foundedBy Cy Dol',
      'Mill Party foundedOn 1934',
      'Tide Union foundedBy Bo Tal',
      'Tide Union foundedOn 1912',
    ],
  ],
  ['The party split from the Tide Union in 1990.', ['Granite Party splitFrom Tide Union {year 1990}']],
  ['The party broke away from the Tide Union in 1990.', ['Granite Party splitFrom Tide Union {year 1990}']],
  [
    'It was founded in 1990 as a split from the Tide Union.',
    ['Granite Party foundedOn 1990', 'Granite Party splitFrom Tide Union'],
  ],
  [
    'On 3 October 1948 the party merged with the Tide Union to form the Mill Party.',
    [
      'Granite Party mergedInto Mill Party {year 1948}',
      'Granite Party mergedWith Tide Union {year 1948}',
      'Tide Union mergedInto Mill Party {year 1948}',
    ],
  ],
  ['The party merged into the Tide Union in 1990.', ['Granite Party mergedInto Tide Union {year 1990}']],
  [
    'It was founded on 3 October 1948 by the merger of the Tide Union and the Mill Party.',
    [
      'Granite Party foundedOn 1948-10-03',
      'Granite Party mergerOf Mill Party {year 1948}',
      'Granite Party mergerOf Tide Union {year 1948}',
    ],
  ],
  ['The party was succeeded by the Tide Union in 1990.', ['Granite Party successor Tide Union {year 1990}']],
  ['The party is the successor of the Tide Union.', ['Granite Party predecessor Tide Union']],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party did not split from the Tide Union.'],
  ['a rumour', 'The party is rumoured to have split from the Tide Union.'],
  ['a plan', 'The party wanted to merge with the Tide Union in 2008, but the talks failed.'],
  ['a possibility', 'The party may merge with the Tide Union in 2008.'],
  ["somebody else's opinion", 'The party is considered the heir of the Tide Union.'],
  ['a split of the vote', 'The party split the vote of the Tide Union.'],
  ['a denial', 'The party never considered itself the heir of the Tide Union.'],
  ['what became of a faction', 'A faction split from the party in 1990 to form the Tide Union.'],
  ['members who left', 'Members of the party split from it in 1990.'],
  ["others' heirs", 'The party considers the Tide Union the heir of the Mill Party.'],
  ['a person', 'The party considers itself the heir of Ada Mor.'],
  ['itself', 'The party split from the GP in 1990.'],
])('%s makes no kin: “%s”', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

test('a name that was left out is an unnamed party with its founder and year, and a person is asked', () => {
  const prose =
    'The party considers itself the heir of both the , which was founded by Bo Tal in 1954, and the Tide Union.'
  const name = '[unnamed party founded by Bo Tal in 1954]'
  expect(saidIn(prose)).toEqual([
    `Granite Party heirOf Tide Union {claimedBy Granite Party}`,
    `Granite Party heirOf ${name} {claimedBy Granite Party}`,
    `${name} foundedBy Bo Tal`,
    `${name} foundedOn 1954`,
  ])
  const { diagnostics } = graphOf({ 'a.txt': articleWith(prose) })
  expect(diagnostics.filter(({ code }) => code === 'missing-name').map(showDiagnostic)).toEqual([
    `8:40 missing-name  expected a name between "the" and ","; kept as ${name}  ← both the ,`,
  ])
})
