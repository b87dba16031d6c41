// What is denied, hearsay, planned, projected or somebody else's gives no fact of the party.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each([
  'The party denied that it merged with the Tide Union in 1990.',
  'It is rumoured that the party was founded by Ada Mor.',
  'It is not true that the party was founded by Ada Mor.',
  'Nobody thinks that the party was founded by Ada Mor.',
  'Ada Mor reportedly founded the party in 1921.',
  'Ada Mor no longer led the party.',
  'Neither the Tide Union nor the Moon Party was banned in 1992.',
  'No party was banned in 1992.',
  'Ada Mor, whose father led the party from 1990 to 1995, was there.',
  'The coalition was dissolved in 1990.',
  'Ada Mor founded the union of sailors in 1921.',
  'The party had 12% in polls before the 2015 Norwegian general election.',
  'It won 3 seats fewer than in the 2013 Norwegian general election.',
  'The party had 12 members of parliament.',
  'The party was founded before 1990, not in 1990.',
  'Ada Mor was to become ambassador to Norway in 1990.',
  'The party was founded by sailors rather than by Ada Mor.',
  'Ada Mor was a member of the communist party group.',
])('%s', (prose) => {
  expect(saidIn(prose)).toEqual([])
})

test.each<readonly [string, readonly string[]]>([
  [
    'The party was founded in 1960, according to Bo Tal.',
    ['Granite Party foundedOn 1960 {claimedBy Bo Tal}'],
  ],
  [
    'The Tide Union claims that the party was founded in 1920.',
    ['Granite Party foundedOn 1920 {claimedBy Tide Union}'],
  ],
  [
    'The party won 120 votes in Tor in the 2011 Norwegian general election.',
    ['Granite Party electionResult 2011 Norwegian general election {constituency “Tor”, votes 120}'],
  ],
  [
    'The party won about 5,120 votes in the 2015 Norwegian general election.',
    ['Granite Party electionResult 2015 Norwegian general election {hedge “approximate”, votes 5120}'],
  ],
  [
    'Until 1990, Bo Tal was the leader of the party.',
    ['Granite Party ledBy Bo Tal {role “leader”, to 1990}'],
  ],
  [
    'Founded in 1955 by Sol Vik, the party was banned in 1961.',
    ['Granite Party foundedOn 1955', 'Granite Party foundedBy Sol Vik', 'Granite Party bannedOn 1961'],
  ],
])('%s', (prose, said) => {
  expect([...saidIn(prose)].filter((line) => !line.includes(' contested ')).sort()).toEqual([...said].sort())
})
