// Which facts given words speak of.
import { expect, test } from 'vitest'
import { bestMatches } from '../../src/query/match.ts'

const facts = [
  { subject: 'Plum Party', aliases: ['PP'], fact: 'led by Ada Şen, since 2005', relation: 'ledBy' },
  { subject: 'Plum Party', aliases: ['PP'], fact: 'founded by Ada Şen', relation: 'foundedBy' },
  { subject: 'Plum Party', aliases: ['PP'], fact: 'founded on 2005-06-15', relation: 'foundedOn' },
  { subject: 'Pear Party', aliases: [], fact: 'led by Bo Li', relation: 'ledBy' },
  { subject: 'Ada Şen', aliases: [], fact: 'teacher by occupation', relation: 'occupation' },
]

test.each([
  ['Ada Şen leads', ['led by Ada Şen, since 2005']],
  ['ADA SEN LEADER', ['led by Ada Şen, since 2005']],
  ['who leads PP', ['led by Ada Şen, since 2005']],
  ['who founded the Plum Party', ['founded by Ada Şen']],
  ['who leads', ['led by Ada Şen, since 2005', 'led by Bo Li']],
  ['when was PP founded', ['founded on 2005-06-15']],
  ['Bo Li', ['led by Bo Li']],
  ['teacher', ['teacher by occupation']],
  ['zebra', []],
  ['', []],
])('“%s” speaks of %j', (words, expected) => {
  expect(bestMatches(facts, words).map(({ fact }) => fact)).toEqual(expected)
})
