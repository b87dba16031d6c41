// What no rule may read: links, unknown subjects; and what is told of sentences that no rule reads.
import { expect, test } from 'vitest'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'
import { articleWith, graphOf, saidIn } from '../read.ts'

test.each(['See also', 'References', 'External links', 'Further reading'])(
  'a list under “%s” says nothing',
  (heading) => {
    expect(
      saidIn(
        `It is new.\n\n== ${heading} ==\n\n- The Tide Union was founded in 1921 by Bo Tal.\n- 2010 Norwegian general election`,
      ),
    ).toEqual([])
  },
)

test('an article on something else says nothing of a party', () => {
  const text =
    '= Tor =\n\nTor is a town in Norway. Ada Mor was the leader of the town. It was founded in 1921.\n'
  expect(graphOf({ 'a.txt': text }).claims.map(showStatement)).toEqual([])
})

test('an empty article gives an empty graph with its document', () => {
  const { claims, facts, entities, documents } = graphOf({ 'a.txt': '' })
  expect([claims, facts, entities]).toEqual([[], [], []])
  expect(documents.map(({ key, title }) => [key, title])).toEqual([['a.txt', 'a.txt']])
})

test('a sentence with names or numbers that nothing reads is noted with its place', () => {
  const { diagnostics } = graphOf({ 'a.txt': articleWith('It sold 40 boats to Ada Mor. It is new.') })
  expect(diagnostics.map(showDiagnostic)).toEqual([
    '8:1 unread-sentence  it has a name or a number, and no rule reads it  ← It sold 40 boats to Ada Mor.',
  ])
})

test('a pronoun means whom the sentence before spoke of, until the section ends', () => {
  expect(
    saidIn(
      'Ada Mor was a teacher. She was the leader of the party in 1990.\n\n== Later ==\nHe was a teacher.',
    ).filter((said) => said.includes('occupation') || said.includes('ledBy')),
  ).toEqual(['Ada Mor occupation “teacher”', 'Granite Party ledBy Ada Mor {role “leader”}'])
})
