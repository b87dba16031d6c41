// Rules on sentences read English; a page in another language is not taken for English because it declares nothing else.
import { expect, test } from 'vitest'
import { graphOf } from './read.ts'

/** What the prose of a page that declares no language says. */
const saidOf = (sentences: readonly string[]) =>
  graphOf({ 'a.txt': `= Ada Mor =\n\n${sentences.join(' ')}\n` })
    .claims.filter(({ source }) => source === 'prose')
    .map(({ subject, relation }) => `${subject.label} ${relation}`)

const german = Array.from(
  { length: 8 },
  (_, i) => `Ada Mor wohnte ${i + 2} Jahre lang bei ihrem Bruder in Tor.`,
)
const english = Array.from({ length: 8 }, (_, i) => `Ada Mor spent ${i + 2} years with her brother in Tor.`)

test.each([
  ['German', german, []],
  ['English', english, ['Bo Tal bornOn', 'Bo Tal diedOn']],
])('a life span in a page in %s', (_, sentences, said) => {
  expect(saidOf([...sentences, 'Bo Tal (1900–1960) …']).toSorted()).toEqual(said)
})
