// The stage as a whole: forms of one article, ids that hold, derived claims, order, and texts of all kinds.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import { transform } from '../../src/transform/transform.ts'
import { articleWith, graphOf } from './read.ts'
import { proseText } from './text/arbitraries.ts'

const prose = 'It was founded in 1921 by Ada Mor.'

test('two documents of one title and one text say a thing once', () => {
  const { facts } = graphOf({ 'a.txt': articleWith(prose), 'copy/a.txt': articleWith(prose) })
  expect(facts.find(({ relation }) => relation === 'foundedBy')?.status).toBe('single')
})

test('two documents of one title and two texts corroborate', () => {
  const { facts } = graphOf({ 'a.txt': articleWith(prose), 'b.txt': articleWith(`${prose} It is new.`) })
  expect(facts.find(({ relation }) => relation === 'foundedBy')?.status).toBe('corroborated')
})

test('the id of a claim holds when other articles are read too', () => {
  const alone = graphOf({ 'a.txt': articleWith(prose) }).claims.map(({ id }) => id)
  const together = graphOf({
    'a.txt': articleWith(prose),
    'b.txt': '= Tide Union =\n\nThe Tide Union is a party.\n',
  })
  expect(together.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(alone))
})

test('one claim in two documents has two ids', () => {
  const { claims } = graphOf({ 'a.txt': articleWith(prose), 'b.txt': articleWith(prose) })
  expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  expect(
    claims
      .filter(({ relation }) => relation === 'foundedBy')
      .map(({ document }) => document)
      .sort(),
  ).toEqual(['a.txt', 'b.txt'])
})

test('a document has key, title, language and the hash of its text', () => {
  expect(graphOf({ 'a.txt': '= Granite Party =\n' }).documents).toEqual([
    {
      key: 'a.txt',
      title: 'Granite Party',
      language: 'en',
      hash: '70d87797b43d2afd33c56964ee6608bab0603ec6218cedf386a2a79e53bef75f',
    },
  ])
})

test('labels are composed while quotes stay as written', () => {
  const { claims } = graphOf({ 'a.txt': articleWith('It was founded by Zoe\u0301 Unal.') })
  const founder = claims.find(({ relation }) => relation === 'foundedBy')
  expect(founder?.object).toMatchObject({ label: 'Zo\u00E9 Unal' })
  expect(founder?.evidence[0]?.quote).toBe('It was founded by Zoe\u0301 Unal')
})

/** Articles of any content: titles, fields, sentences and rows out of random words. */
const article = fc
  .record({
    title: proseText(3),
    field: proseText(6),
    prose: proseText(60),
    row: proseText(8),
    isParty: fc.boolean(),
  })
  .map(
    (parts) =>
      `= ${parts.title} =\n\n${parts.title}\n- Country: Norway\n- Leader: ${parts.field}\n- Founded: ${parts.field}\n\n${parts.isParty ? 'The Granite Party is a party. ' : ''}${parts.prose}\n\n== Results ==\n| Election | Leader | Votes |\n| 2015 | ${parts.row} |\n| ${parts.row} | 5 | |\n`,
  )

test('whatever the text, claims quote it exactly, point to known entities and are in one fact each', () => {
  fc.assert(
    fc.property(article, (text) => {
      const source = makeSource('a.txt', text)
      const { claims, facts, entities, diagnostics } = transform([extract(source).article])
      const points = Array.from(source.text)
      const quotes = [
        ...claims.flatMap(({ evidence }) => evidence),
        ...diagnostics.flatMap(({ evidence }) => evidence ?? []),
      ]
      expect(
        quotes.filter(({ start, end, quote }) => quote === '' || points.slice(start, end).join('') !== quote),
      ).toEqual([])
      const ids = new Set(entities.map(({ id }) => id))
      const named = claims.flatMap(({ subject, object, qualifiers }) => [
        subject,
        object,
        ...Object.values(qualifiers),
      ])
      expect(named.filter((value) => 'id' in value && !ids.has(value.id))).toEqual([])
      expect(facts.flatMap((fact) => fact.claims).sort()).toEqual(claims.map(({ id }) => id).sort())
    }),
    { numRuns: 150 },
  )
})
