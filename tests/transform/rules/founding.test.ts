// Beginnings and ends of parties; and founders, days and places that are somebody else's.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  [
    'It was founded on 9 May 1996 by Ada Mor.',
    ['Granite Party foundedBy Ada Mor', 'Granite Party foundedOn 1996-05-09'],
  ],
  [
    'The party was founded in Tor on 12 March 1921 by Ada Mor and Bo Tal.',
    [
      'Granite Party foundedBy Ada Mor',
      'Granite Party foundedBy Bo Tal',
      'Granite Party foundedIn Tor',
      'Granite Party foundedOn 1921-03-12',
    ],
  ],
  [
    'The party was founded in 1921 by Ada Mor, who led the Tide Union until 1920.',
    [
      'Granite Party foundedBy Ada Mor',
      'Granite Party foundedOn 1921',
      'Tide Union ledBy Ada Mor {role “leader”, to 1920}',
    ],
  ],
  [
    'After the party was dissolved in 1930, Ada Mor founded the Tide Union in 1945.',
    ['Granite Party dissolvedOn 1930', 'Tide Union foundedBy Ada Mor', 'Tide Union foundedOn 1945'],
  ],
  ['In 1921 the party was established.', ['Granite Party foundedOn 1921']],
  ['The party was formed circa 1921.', []],
  ['The party was formed in circa 1921.', ['Granite Party foundedOn 1921 {hedge “approximate”}']],
  ['Ada Mor founded the party in 1921.', ['Granite Party foundedBy Ada Mor', 'Granite Party foundedOn 1921']],
  [
    'It was founded as the Labour Union on 3 October 1948.',
    ['Granite Party foundedAs “Labour Union”', 'Granite Party foundedOn 1948-10-03'],
  ],
  ['It was dissolved in May 2011.', ['Granite Party dissolvedOn 2011-05']],
  ['The party dissolved in 2011.', ['Granite Party dissolvedOn 2011']],
  [
    'It was banned in 2003, and legalised on 1 February 2004.',
    ['Granite Party bannedOn 2003', 'Granite Party legalisedOn 2004-02-01'],
  ],
  ['The party was registered in June 1998.', ['Granite Party registeredOn 1998-06']],
  ['In 1962 the party was renamed the Tide Union.', ['Granite Party renamedOn 1962 {newName “Tide Union”}']],
  [
    'The party was renamed as the Tide Union in 1962.',
    ['Granite Party renamedOn 1962 {newName “Tide Union”}'],
  ],
  [
    'The Tide Union was founded by Bo Tal in 1982.',
    ['Tide Union foundedBy Bo Tal', 'Tide Union foundedOn 1982'],
  ],
  ['The Tide Union, founded in 1982, is new.', ['Tide Union foundedOn 1982']],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party was not founded by Ada Mor in 1921.'],
  ['no party at all', 'No party was founded by Ada Mor.'],
  ['what would have been', 'Had the party been founded by Ada Mor, it would have won.'],
  ['a plan that came to nothing', 'Ada Mor planned to found a party in 1995.'],
  ['a possibility', 'The party may have been founded in 1921.'],
  ['a ban that was not', 'The party was never banned in 2003.'],
  ['a dissolution of something else', 'The party dissolved the assembly in 2003.'],
  ['a day before which it was', 'The party was founded before 1921.'],
  ['a day after which it was', 'The party was founded after 1921.'],
  ['what would have followed a ban', 'The party would be banned in 1950 and dissolved in 1951.'],
  ['the start of a branch', 'The Tor branch of the party was founded in 1905.'],
  ['the end of a branch', 'The Tor section of the Granite Party was dissolved in 1935 and banned in 1936.'],
  ['where it was the first', 'The party was founded as the first political party in Halmark.'],
  ['the start of a wing', 'The youth wing of the party was founded in 1921.'],
  ['the start of its newspaper', 'Its newspaper was founded in 1921.'],
  ['the start of a newspaper with a name', 'The newspaper Shore was founded in 1921.'],
  ['the start of a town', 'The city of Tor was founded in 1921 by Ada Mor.'],
  ['the end of a government', 'The government was dissolved in 1990.'],
  ["somebody's son", 'The party was founded by the son of Ada Mor.'],
  ["somebody's followers", 'The party was founded by followers of Ada Mor.'],
  ['hearsay', 'The party was said to have been founded in 1921.'],
  ['a day without a year', 'The party was founded on 3 May.'],
])('%s says nothing of its founding or end: “%s”', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

test('the day of a relative clause belongs to the party of that clause', () => {
  expect(saidIn('The Tide Union, which was founded on 24 May 2008, split from the GP in 2009.')).toEqual([
    'Tide Union foundedOn 2008-05-24',
    'Tide Union splitFrom Granite Party {year 2009}',
  ])
})

test('an anniversary is of an event, with its ordinal', () => {
  expect(
    saidIn(
      'The party was established on 15 June 2005, the 35th anniversary of the 15–16 June Worker Resistance.',
    ),
  ).toEqual([
    'Granite Party anniversaryOf 15–16 June Worker Resistance {ordinal 35}',
    'Granite Party foundedOn 2005-06-15',
  ])
})

test('an anniversary of nothing with a name is none', () => {
  expect(saidIn('The party was established on 15 June 2005, the tenth anniversary of the strike.')).toEqual([
    'Granite Party foundedOn 2005-06-15',
  ])
})

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor, Bo Tal, and Cai Dun founded the party.',
    ['Granite Party foundedBy Ada Mor', 'Granite Party foundedBy Bo Tal', 'Granite Party foundedBy Cai Dun'],
  ],
  [
    'Ada Mor and four others set up the Tide Union in October 1998.',
    ['Tide Union foundedBy Ada Mor', 'Tide Union foundedOn 1998-10'],
  ],
  [
    'Together with Bo Tal, Ada Mor founded the Tide Union.',
    ['Tide Union foundedBy Ada Mor', 'Tide Union foundedBy Bo Tal'],
  ],
  ['Ada Mor created the Tide Union with Bo Tal as its organiser.', ['Tide Union foundedBy Ada Mor']],
  ['Ada Mor helped to set up the Tide Union.', ['Tide Union foundedBy Ada Mor']],
  ['The Tide Union broke up, Ada Mor forming the Shore Party.', ['Shore Party foundedBy Ada Mor']],
  [
    'Ada Mor and Bo Tal were co-founders.',
    ['Granite Party foundedBy Ada Mor', 'Granite Party foundedBy Bo Tal'],
  ],
  ['Ada Mor, co-founder of the Tide Union, was ill.', ['Tide Union foundedBy Ada Mor']],
  ['The Tide Union, whose founder Ada Mor was ill, is old.', ['Tide Union foundedBy Ada Mor']],
  ["The Tide Union's founder Ada Mor did not stand.", ['Tide Union foundedBy Ada Mor']],
  [
    'The party was registered in 1998 by Ada Mor and 22 other founding members, including Bo Tal and Cai Dun.',
    [
      'Granite Party foundedBy Ada Mor',
      'Granite Party foundedBy Bo Tal',
      'Granite Party foundedBy Cai Dun',
      'Granite Party registeredOn 1998',
    ],
  ],
  [
    'Ada Mor spoke, and on 9 May 1977 the party was launched in Tor.',
    ['Granite Party foundedIn Tor', 'Granite Party foundedOn 1977-05-09'],
  ],
  [
    'The party held its founding congress in Tor on 3 May 1990.',
    ['Granite Party foundedIn Tor', 'Granite Party foundedOn 1990-05-03'],
  ],
  ['On 7 April 2019 the party regained registration.', ['Granite Party registeredOn 2019-04-07']],
  ['Opponents registered the Tide Union in 2004.', ['Tide Union registeredOn 2004']],
])('a founding that is told otherwise: “%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test('who leaves to form a party founds it when they leave', () => {
  expect(saidIn('Ada Mor left the party in July 2002 to form the Tide Union.')).toEqual([
    'Ada Mor memberOfParty Granite Party {to 2002-07}',
    'Tide Union foundedBy Ada Mor',
    'Tide Union foundedOn 2002-07',
    'Tide Union splitFrom Granite Party {year 2002}',
  ])
})

test.each([
  'Ada Mor resigned, threatening to form the Tide Union.',
  'Ada Mor tried to form the Tide Union.',
  'The founding members of the club were Ada Mor and Bo Tal.',
  'The founding congress of the union was held in Tor on 3 May 1990.',
])('nobody founds a party in “%s”', (prose) => {
  expect(saidIn(prose)).toEqual([])
})
