// The links of a sentence are those inside of it, however many the passage has.
import { expect, test } from 'vitest'
import { linksAt } from '../../src/transform/links-at.ts'
import { showStatement } from '../fixtures/show.ts'
import { graphOf } from './read.ts'

const links = [3, 10, 20].map((from) => ({ from, to: from + 5, target: `Page ${from}` }))
const targetsIn = (from: number, to: number) =>
  linksAt({ text: '', pieces: [], links }, { from, to }).map(({ target }) => target)

test.each<readonly [number, number, readonly string[]]>([
  [0, 30, ['Page 3', 'Page 10', 'Page 20']],
  [8, 20, ['Page 10']],
  [7, 21, ['Page 3', 'Page 10', 'Page 20']],
  [15, 20, []],
  [25, 30, []],
  [0, 3, []],
])('links that overlap %i to %i', (from, to, targets) => {
  expect(targetsIn(from, to)).toEqual(targets)
})

test('a passage without links has none anywhere', () => {
  expect(linksAt({ text: '', pieces: [] }, { from: 0, to: 9 })).toEqual([])
})

test('a link before a sentence is none of its election, whatever stands as far from its end', () => {
  const before =
    'The party stood in [[Ostrevian parliamentary election, 1995|1995]] and the 2003 general election.'
  const sentence = 'It won 2 seats, like in 1995, when Tor had just two of them.'
  const { claims } = graphOf({
    'a.wiki': `The '''Tide Party''' is a political party.\n\n${before} ${sentence}\n`,
  })
  const results = claims.filter(({ relation }) => relation === 'electionResult')
  expect(results.map(showStatement)).toEqual(['Tide Party electionResult 2003 general election {seats 2}'])
})
