// Elections in sentences are those of the pages that their words are linked to.
import { expect, test } from 'vitest'
import { showStatement } from '../../fixtures/show.ts'
import { graphOf } from '../read.ts'

/** What a sentence in an article on the Tide Party says. */
function saidIn(sentence: string): readonly string[] {
  const { claims } = graphOf({ 'a.wiki': `The '''Tide Party''' is a political party.\n\n${sentence}\n` })
  return claims.filter(({ relation }) => relation === 'electionResult').map(showStatement)
}

test.each([
  [
    'In the [[Ostrevian parliamentary election, 1995|1995 election]] it won 2 seats.',
    '1995 general election (Ostrevia)',
  ],
  [
    'At the [[2009 Norwegian local elections|election of 2009]], it won 2 seats.',
    '2009 Norwegian local elections',
  ],
  [
    'In the [[June 2015 Norwegian general election|2015 election]] it won 2 seats.',
    'June 2015 Norwegian general election',
  ],
  ['In the [[2008 Norwegian general election|1995 election]] it won 2 seats.', '1995 election'],
  ['In the [[Norwegian general election in Tor, 1995|1995 election]] it won 2 seats.', '1995 election'],
  [
    'In the [[Ostrevia]]n [[1995 in Ostrevia|1995]] general election it won 2 seats.',
    '1995 general election',
  ],
])('%s', (sentence, election) => {
  expect(saidIn(sentence)).toEqual([`Tide Party electionResult ${election} {seats 2}`])
})
