// What a party stands for, and whose ideas it follows.
import { expect, test } from 'vitest'
import { saidIn } from '../read.ts'

test.each<readonly [string, readonly string[]]>([
  ['The party is a centrist party.', ['Granite Party politicalPosition Centrist']],
  [
    'The party is a Marxist–Leninist communist party in Norway.',
    [
      'Granite Party country Norway',
      'Granite Party hasIdeology Communism',
      'Granite Party hasIdeology Marxism–Leninism',
    ],
  ],
  ['The party is a Norwegian party.', ['Granite Party country Norway']],
  ['The party is based on the ideas of Ada Mor.', ['Granite Party basedOnIdeasOf Ada Mor']],
  [
    "The party is based strongly around Ada Mor's ideas and philosophy.",
    ['Granite Party basedOnIdeasOf Ada Mor'],
  ],
  ["The party is led by Ada Mor's example.", ['Granite Party basedOnIdeasOf Ada Mor']],
  [
    'Ada Mor was a weaver. The party is led by her example and political thought.',
    ['Ada Mor occupation “weaver”', 'Granite Party basedOnIdeasOf Ada Mor'],
  ],
])('“%s” says %j', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test.each([
  ['a negation', 'The party is not a communist party.'],
  ['a negated base', 'The party is not based on the ideas of Ada Mor.'],
  ['what others call it', 'The party is called a communist party by the Tide Union.'],
  ['somebody else', 'A friend of it is a communist.'],
  ['a house', 'The party is based in the house of Ada Mor.'],
])('%s says nothing of its ideology: “%s”', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

test('a country in the name of a party that is spoken of is its country', () => {
  expect(saidIn('The Labour Party of Sweden was founded in 1920.')).toEqual([
    'Labour Party of Sweden country Sweden',
    'Labour Party of Sweden foundedOn 1920',
  ])
})
