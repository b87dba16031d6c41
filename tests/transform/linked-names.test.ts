// Links tell where a name begins and ends, and a link to the page of a kind tells nothing.
import { expect, test } from 'vitest'
import { showStatement } from '../fixtures/show.ts'
import { graphOf } from './read.ts'

const article = (prose: string) =>
  `'''Ada Mor''' (born 3 May 1950) is a Norwegian politician.\n\nThe '''Granite Party''' is hers. ${prose}\n`

const saidIn = (prose: string) =>
  graphOf({ 'Ada_Mor.wiki': article(prose) })
    .claims.filter(({ rule, derived }) => derived !== true && !/^lives|^persons/u.test(rule))
    .map(showStatement)

test.each<readonly [string, readonly string[]]>([
  [
    'Ada Mor is a member of the [[Harbour Church in Tor, Mor and Ostrevia]].',
    ['Ada Mor memberOf Harbour Church in Tor, Mor and Ostrevia'],
  ],
  ['Ada Mor joined [[Without Tolls Party]].', ['Ada Mor memberOfParty Without Tolls Party']],
  ['Ada Mor joined the [[Labour|Mill Party]].', ['Ada Mor memberOfParty Labour']],
])('%s', (prose, said) => {
  expect(saidIn(prose)).toEqual(said)
})

test('a link to the page on parties of a kind does not make a short name that of another party', () => {
  const text =
    'The **Quarry Labour Party of Norland** is a [[labour party]] in Norland. The Labour Party was founded in 1939.'
  const { claims } = graphOf({ 'a.wiki': text.replaceAll('**', "'''") })
  expect(claims.filter(({ relation }) => relation === 'foundedOn').map(showStatement)).toEqual([
    'Quarry Labour Party of Norland foundedOn 1939',
  ])
})
