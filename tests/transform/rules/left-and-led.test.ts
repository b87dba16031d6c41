// Who led next, who left and what they formed, and the small words that a sentence hangs on.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

const by = (name: string, qualifiers: string) => `Granite Party ledBy ${name} {${qualifiers}}`

test.each([
  ['Ada Mor remained chairman of the party until 1999.', [by('Ada Mor', 'role “chairman”, to 1999')]],
  [
    'Ada Mor led the party until 1982. He was replaced by Bo Tal.',
    [by('Ada Mor', 'role “leader”, to 1982'), by('Bo Tal', 'from 1982, role “leader”')],
  ],
  [
    'Ada Mor led the party until 1982. She was Minister of Tolls in Tor. She was replaced by Bo Tal.',
    [by('Ada Mor', 'role “leader”, to 1982')],
  ],
  [
    'Ada Mor, the leader of the Tide Party, was there. Eva Lund was the mayor of Tor. Ada Mor was succeeded as leader by Bo Tal in 1982.',
    ['Tide Party ledBy Ada Mor {role “leader”}'],
  ],
  [
    'Ada Mor was followed as party leader by Bo Tal (1993–2006) and Eva Lund (2006–2019).',
    [
      by('Bo Tal', 'from 1993, role “party leader”, to 2006'),
      by('Eva Lund', 'from 2006, role “party leader”, to 2019'),
    ],
  ],
  [
    'The party elected Ada Mor as its new president in June 2004.',
    [by('Ada Mor', 'from 2004-06, role “president”')],
  ],
  ['The third congress elected Ada Mor chairman in 1990.', [by('Ada Mor', 'from 1990, role “chairman”')]],
  ['The senate elected Ada Mor chairman in 1990.', []],
  [
    'After the war, under the leadership of Ada Mor, the party became strong.',
    [by('Ada Mor', 'role “leader”')],
  ],
])('%s', (prose, said) => {
  expect(saidIn(prose).filter((claim) => claim.includes(' ledBy '))).toEqual(said)
})

test.each([
  [
    'In 1992, Ada Mor and Bo Tal left the party to form the Tide Union.',
    [
      'Tide Union foundedBy Ada Mor',
      'Tide Union foundedBy Bo Tal',
      'Tide Union foundedOn 1992',
      'Tide Union splitFrom Granite Party {year 1992}',
    ],
  ],
  [
    'In 1992 her followers left the party and formed the Tide Union.',
    ['Tide Union splitFrom Granite Party {year 1992}'],
  ],
  ['The Tide Union broke away in 1951.', ['Tide Union splitFrom Granite Party {year 1951}']],
  ['The Tide Union broke away from the Salt Party in 1951.', ['Tide Union splitFrom Salt Party {year 1951}']],
  [
    'The party arose from a split in the Salt Party at the end of 1921.',
    ['Granite Party splitFrom Salt Party'],
  ],
  ['Ada Mor planned to leave the party to form the Tide Union.', []],
])('%s', (prose, said) => {
  expect(saidIn(prose).filter((claim) => !claim.includes('memberOfParty'))).toEqual(said)
})

test.each([
  [
    'In December 1928 the Salt Party was absorbed by the Tide Party, and the party was renamed the Mill Party.',
    'Granite Party renamedOn 1928-12 {newName “Mill Party”}',
  ],
  ['A year later, it merged with the Tide Party.', 'Granite Party mergedWith Tide Party'],
  ['The party ceased to exist in 2004.', 'Granite Party dissolvedOn 2004'],
  ['In 2003 the party claimed to have 1.2 million members.', 'Granite Party membership 1200000 {asOf 2003}'],
  ['The party created a militia called the Tor Riders.', 'Granite Party armedWing Tor Riders'],
  [
    'The founders were Ada Mor (a judge), Bo Tal (Mor Lund’s uncle) and Eva Lund.',
    'Granite Party foundedBy Eva Lund',
  ],
  ['It fought the Harbour Mill Party (HMP).', 'Harbour Mill Party abbreviation “HMP”'],
])('%s', (prose, claim) => {
  expect(saidIn(prose)).toContain(claim)
})

test.each(['It met the Tide International (TI).', 'The party ceased to publish its paper in 2004.'])(
  'nothing is said by: %s',
  (prose) => {
    expect(saidIn(prose)).toEqual([])
  },
)
