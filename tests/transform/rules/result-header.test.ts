// Headers of result tables: the wordings seen in published tables, and what they say.
import { describe, expect, test } from 'vitest'
import { readHeader as readIn } from '../../../src/transform/rules/result-header.ts'
import { tableWordsOf } from '../../../src/transform/rules/table-words.ts'

const readHeader = (header: string, language = 'en') => readIn(header, tableWordsOf(language))

const list = (texts: string) => texts.split('|')

test.each(
  Object.entries({
    votes:
      'votes|total votes|# of votes|number of votes|number of popular votes|popular vote|# of party list votes|Popular vote Votes|Votes #|Party votes|Valid votes|second votes',
    constituencyVotes: '# of constituency votes|constituency votes|district votes|first votes',
    voteShare:
      '%|share|% of vote|% of popular votes|share of votes|percentage|vote %|Vote share|Popular vote %|% of party list votes|Votes (%)|percent|Party list %',
    constituencyShare: '% of constituency votes|constituency vote %|Constituency %',
    seats:
      'seats|seats won|candidates elected|# of overall seats won|total elected seats|seats /total|Seats / total|seats in the parliament|No. of elected|Mandates|Seats Won|MPs',
    seatsTotal: '# of seats available|Total seats|Total no. of seats in the state|Seats total',
    seatShare: 'Share of seats|% of seats|Seats %',
    change: '+/–|+/−|±|Seat change|Seats +/−|Net change|Change in seats',
    swing: 'Swing|Votes +/−|±pp|Popular vote ±pp|% change',
    position: 'place|position|Rank|Pos.',
    candidates: 'No. of candidates|candidates fielded|# of candidates',
    election: 'election|year|election year|year of election|date|election date',
    leader: 'party leader(s)|leader',
    party: 'Party|Party/Electoral Alliance|Parties and coalitions|Party name',
    candidate: 'Candidate|Nominee',
    place: 'State|Governorate|Constituency',
    ignored:
      'notes|government|status in legislature|cabinet|result|Seats before|Previous seats|List seats|Seats up',
  }).flatMap(([meaning, texts]) => list(texts).map((text) => [text, meaning] as const)),
)('“%s” is %s', (text, meaning) => {
  expect(readHeader(text).meaning).toBe(meaning)
})

test.each(list('Mood|Deputy leader|#|Won lost|Votes per seat|Cost of votes|Electors|Governorate capital'))(
  'what “%s” holds is not known',
  (text) => {
    expect(readHeader(text).meaning).toBeUndefined()
  },
)

describe('a header of several rows', () => {
  test.each([
    ['First round Votes', 'votes', 1],
    ['Second round %', 'voteShare', 2],
    ['Runoff Votes', 'votes', 2],
    ['Round 2 Votes', 'votes', 2],
  ])('“%s” names the ballot', (text, meaning, round) => {
    expect(readHeader(text)).toMatchObject({ meaning, round })
  })

  test.each([
    ['No. of candidates 2004', 'candidates', '2004'],
    ['2009 election Seats', 'seats', '2009'],
    ['April 2010 Votes', 'votes', '2010-04'],
  ])('“%s” names the election', (text, meaning, date) => {
    expect(readHeader(text)).toMatchObject({ meaning, date })
  })
})

test('marks of notes and line breaks do not count', () => {
  expect(readHeader('Votes[3]').meaning).toBe('votes')
  expect(readHeader('# of\nparty list votes').meaning).toBe('votes')
})
