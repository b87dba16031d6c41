// Articles in which sentences on persons are not read: those about nothing political, and those in other languages.
import { expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import { makeSource } from '../../../src/model/source.ts'
import { findIn } from '../../../src/transform/transform.ts'

const relationsIn = (text: string, language = 'en') =>
  findIn(
    extract(makeSource('a', text, { format: 'wikitext', origin: { title: 'X', language } })).article,
  ).findings.map(({ relation }) => relation)

const JOINS =
  'Ada Mor joined the Tide Union in 1990. She was succeeded as chairman of the Tide Union by Bo Tal.'

test('an article about a party says who joins what', () => {
  expect(relationsIn(`'''X''' is a party in Norvia. ${JOINS}`)).toContain('succeededBy')
})

test('an article about a company does not', () => {
  expect(relationsIn(`'''X''' is a shipping company in Tor. ${JOINS}`)).toEqual([])
})

test('an article in another language has no English clauses and no persons in them', () => {
  const text = `'''X''' ist eine Partei in Norwien. Der Gründer Otto Holm (1880–1960) war in Tor. ${JOINS}`
  expect(relationsIn(text, 'de')).not.toContain('succeededBy')
  expect(relationsIn(text, 'de')).not.toContain('bornOn')
})
