// What sentences say of a party by verbs and nouns: what it has and belongs to, who led it next, what became of its names.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

/** What is said of parties; what else a sentence says of a person is not looked at here. */
const ofParties = (prose: string) =>
  saidIn(prose).filter((line) => /^(?:Granite|Tide|Mill|Shore)/u.test(line))

test.each<readonly [string, readonly string[]]>([
  ['Its youth wing is the Young Stones.', ['Granite Party youthWing Young Stones']],
  ['The Young Stones, the youth wing of the party, were loud.', ['Granite Party youthWing Young Stones']],
  ["The party's newspaper is called Quarry News.", ['Granite Party newspaper Quarry News']],
  ['The party founded the newspaper Shore in 1921.', ['Granite Party newspaper Shore']],
  ['Its armed wing, the Stone Brigades, was loud.', ['Granite Party armedWing Stone Brigades']],
  ["The party's headquarters are located in Tor.", ['Granite Party headquarters Tor']],
  ['The party is based in Tor.', ['Granite Party headquarters Tor']],
  ["The Tide Union's predecessor was the Mill Party.", ['Tide Union predecessor Mill Party']],
  ['Ada Mor was one of the founders of the party.', ['Granite Party foundedBy Ada Mor']],
  [
    'Its previous leader was Ada Mor (1988–2002).',
    ['Granite Party ledBy Ada Mor {from 1988, role “leader”, to 2002}'],
  ],
  [
    'The current chairwoman of the party is Ada Mor, who was elected in May 2016.',
    ['Granite Party ledBy Ada Mor {from 2016-05, role “chairwoman”}'],
  ],
  [
    'The party was founded in 1921, with Ada Mor and Bo Tal as its first spokespersons.',
    [
      'Granite Party foundedOn 1921',
      'Granite Party ledBy Ada Mor {role “spokesperson”}',
      'Granite Party ledBy Bo Tal {role “spokesperson”}',
    ],
  ],
  [
    'Ada Mor led the party until 1919, when she was succeeded by Bo Tal.',
    [
      'Granite Party ledBy Ada Mor {role “leader”, to 1919}',
      'Granite Party ledBy Bo Tal {from 1919, role “leader”}',
    ],
  ],
  [
    'It is led by Ada Mor and, since 2010, by Bo Tal.',
    ['Granite Party ledBy Ada Mor {role “leader”}', 'Granite Party ledBy Bo Tal {from 2010, role “leader”}'],
  ],
  [
    'Ada Mor was its general secretary from 1987 until her death in 1994, and Bo Tal from 1994 to 2001.',
    [
      'Granite Party ledBy Ada Mor {from 1987, role “general secretary”, to 1994}',
      'Granite Party ledBy Bo Tal {from 1994, role “general secretary”, to 2001}',
    ],
  ],
])('a noun or a career: “%s” says %j', (prose, said) => {
  expect(ofParties(prose)).toEqual(said)
})

test.each<readonly [string, readonly string[]]>([
  [
    'The party is a member of the European Stone Party and of the Quarry International.',
    [
      'Granite Party europeanAffiliation European Stone Party',
      'Granite Party internationalAffiliation Quarry International',
    ],
  ],
  [
    'From 1931 until 1940 the party belonged to the Labour and Quarry International.',
    ['Granite Party internationalAffiliation Labour and Quarry International {from 1931, to 1940}'],
  ],
  ['It joined the Broad Coalition in 1994.', ['Granite Party memberOfAlliance Broad Coalition {from 1994}']],
  [
    'It was an observer member of the Quarry International.',
    ['Granite Party internationalAffiliation Quarry International {role “observer”}'],
  ],
  [
    'Both the Tide Union and the Mill Party were absorbed by the party in 1983.',
    ['Mill Party mergedInto Granite Party {year 1983}', 'Tide Union mergedInto Granite Party {year 1983}'],
  ],
  [
    'Its predecessor, the Tide Union, had been founded in 1989.',
    ['Granite Party predecessor Tide Union', 'Tide Union foundedOn 1989'],
  ],
  ['After the ban the party was succeeded by the Tide Union.', ['Granite Party successor Tide Union']],
  [
    'In 1990 the Tide Union and the Mill Party merged to form the Shore Party.',
    ['Mill Party mergedInto Shore Party {year 1990}', 'Tide Union mergedInto Shore Party {year 1990}'],
  ],
  [
    'In 1899 its right wing split off to form the Mill Party.',
    ['Mill Party splitFrom Granite Party {year 1899}'],
  ],
  [
    'The party was formed in 1978 by dissidents who had been expelled from the Tide Union.',
    ['Granite Party foundedOn 1978', 'Granite Party splitFrom Tide Union'],
  ],
  [
    'It began as the Northern List and adopted its current name in 1982.',
    ['Granite Party foundedAs “Northern List”', 'Granite Party renamedOn 1982 {newName “Granite Party”}'],
  ],
  [
    'Ada Mor prohibited the party in 1933 under the Order Act.',
    ['Granite Party bannedOn 1933 {reason “Order Act”}'],
  ],
  ['The party was declared illegal in 1975.', ['Granite Party bannedOn 1975']],
  ['In 2003, the organisation dissolved itself.', ['Granite Party dissolvedOn 2003']],
  [
    'Its ideology is a mixture of regionalism, environmentalism and agrarianism.',
    [
      'Granite Party hasIdeology Agrarianism',
      'Granite Party hasIdeology Environmentalism',
      'Granite Party hasIdeology Regionalism',
    ],
  ],
])('kin, bodies, names and ideas: “%s” says %j', (prose, said) => {
  expect(ofParties(prose)).toEqual(said)
})

test.each([
  ['a part', 'The regional secretary of the party in Tor was Ada Mor.'],
  ['the leader of a part', 'The leader of the party in Tor was Ada Mor.'],
  ['a deputy', "The party's deputy leader is Ada Mor."],
  ['somebody else', 'Its leader met the poet Ada Mor.'],
  ['a denial', 'Its youth wing is not the Young Stones.'],
  ['a plan', 'The party would join the Broad Coalition.'],
  ['an application', 'It has not applied for membership in the Quarry International.'],
  ['a government', 'It was never a member of the Cabinet.'],
  ['the seat of a member', 'Ada Mor is a member of the party, based in Tor.'],
  ['a rumour', 'It is rumoured that its right wing split off to form the Mill Party.'],
  ['a resignation from elsewhere', 'Ada Mor, a friend of the party, resigned from parliament in 1990.'],
])('%s says nothing of a party: “%s”', (_, prose) => {
  expect(ofParties(prose)).toEqual([])
})
