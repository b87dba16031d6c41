// Whom a sentence speaks of: short names of parties, "it" behind something else, members, rivals, forces.
import { expect, test } from 'vitest'
import { graphOf, saidIn } from '../read.ts'
import { showStatement } from '../../fixtures/show.ts'

/** What is said below the third line of an article on a party of this name. */
function saidOf(name: string, prose: string): readonly string[] {
  const { claims } = graphOf({
    'a.md': `# ${name}\n\nThe **${name}** is a political party in Norway.\n\n${prose}\n`,
  })
  return claims
    .filter(({ derived, evidence }) => derived !== true && (evidence[0]?.line ?? 0) > 3)
    .map(showStatement)
}

test.each([
  ['Farmers Union of Norway', 'In the 1925 election the Union won 212,410 votes.', 'Farmers Union of Norway'],
  ['Greens of Tor', 'In the 1925 election the Greens won 212,410 votes.', 'Greens of Tor'],
  [
    'Tide Party',
    'In 1920 it faced the Farmers Party of Tor. In the 1925 election the Farmers Party won 212,410 votes.',
    'Farmers Party',
  ],
  ['Tide Party', 'In the 1925 election the Socialists won 212,410 votes.', 'Socialists'],
])('in an article on %s: %s', (name, prose, subject) => {
  expect(saidOf(name, prose)).toEqual([`${subject} electionResult 1925 Norwegian election {votes 212410}`])
})

test('a page on the history of a party speaks of it by its short name', () => {
  const prose = 'The farmers met.\n\nIn the 1925 election the Farmers Union won 212,410 votes.'
  const { claims } = graphOf({ 'a.md': `# History of the Farmers Union of Tor\n\n${prose}\n` })
  expect(claims.filter(({ derived }) => derived !== true).map(showStatement)).toEqual([
    'Farmers Union of Tor electionResult 1925 election {votes 212410}',
  ])
})

test.each([
  ['a noun alone that is a part of no known name', 'In the 1925 election the Union won 212,410 votes.'],
  [
    'a noun alone that is a part of two',
    'It faced the Farmers Union of Tor and the Miners Union of Tor. In the 1925 election the Union won 212,410 votes.',
  ],
  ['"its" behind a sentence on something else', 'Tor Hall is near the party. Its headquarters is Mor House.'],
  ['"it" behind a sentence on something else', 'Tor Hall stood in Mor. It was dissolved in 1990.'],
  ['a force', 'In 2010 the ministry banned the Harbour Guard.'],
])('nothing is said of %s', (_, prose) => {
  expect(saidIn(prose)).toEqual([])
})

test.each([
  ['Ada Mor of the Tide National Party won with 58% of the vote.'],
  ['Ada Mor of the ruling Tide National Party won with 58% of the vote.'],
])('in a presidential election: %s', (words) => {
  expect(saidIn(`In the 2006 presidential election, ${words}`)).toContain(
    'Ada Mor electionResult 2006 Norwegian presidential election {voteShare 58}',
  )
})

test('a rival between commas is another party', () => {
  expect(saidIn('A rival of the Granite Party, the Tide Party, was dissolved in 1950.')).toEqual([
    'Tide Party dissolvedOn 1950',
  ])
})

test('a part of the country is where the votes were won', () => {
  expect(
    saidIn('In the 2011 election it won 4.3% of the vote. In Northern Tor the party took 51% of the vote.'),
  ).toContain(
    'Granite Party electionResult 2011 Norwegian election {constituency “Northern Tor”, voteShare 51}',
  )
})

test('a chamber is no place where votes are won', () => {
  expect(saidIn('In the 2011 election it won 4.3% of the vote in the Senate.')).toEqual([
    'Granite Party electionResult 2011 Norwegian election {voteShare 4.3}',
  ])
})
