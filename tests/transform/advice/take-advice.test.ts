// Suggestions of a model: what the text bears out becomes a finding with its words, all else is refused for a reason.
import { describe, expect, test, vi } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Suggestion } from '../../../src/model/advice.ts'
import { makeSource } from '../../../src/model/source.ts'
import { findIn, offerOf, resolveFindings } from '../../../src/transform/transform.ts'
import { showDiagnostic, showStatement } from '../../fixtures/show.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const first = 'The Harbour Union is a party in Ostrevia. Its heart was always Ove Lund, the poet.'
const second =
  'In 1931 it admired Ada Mor. The Harbour Union won 1,234 votes (0.40%) in the 1934 general election. It sang and sang. It will follow Ida Bey. The Tide League never followed Ida Bey.'
const text = `= Harbour Union =

Harbour Union
- Country: Ostrevia

${first}

${second}

== References ==

Ida Bey, Memoirs.
`
const article = extract(makeSource('harbour.txt', text)).article

const good: Suggestion = {
  passage: 1,
  quote: 'In 1931 it admired Ada Mor',
  subjectType: 'Party',
  subject: 'Harbour Union',
  relation: 'basedOnIdeasOf',
  objectType: 'Person',
  object: 'Ada Mor',
  qualifiers: [],
}

/** What is made of suggestions of the model "tiny". */
function take(...suggestions: readonly Suggestion[]) {
  const advice = { model: 'tiny', suggestions, unusable: {}, unanswered: [] }
  const found = findIn(article, { advice })
  const graph = resolveFindings({ articles: [found], redirects: [] })
  const ofModel = graph.claims.filter(({ rule, derived }) => rule.startsWith('model/') && derived !== true)
  return {
    claims: ofModel.map((claim) => `${showStatement(claim)} [${claim.rule}, ${claim.source}]`),
    quotes: ofModel.map(({ evidence }) => evidence.map(({ quote }) => quote)),
    tally: found.advised?.tally,
    doubts: graph.diagnostics.filter(({ code }) => code === 'suggestion-refused').map(showDiagnostic),
  }
}

describe('the offer of an article', () => {
  test('is its prose, without notes and references, with places', () => {
    expect(offerOf(article)).toEqual({
      document: 'harbour.txt',
      title: 'Harbour Union',
      language: 'en',
      passages: [
        { start: 54, text: first },
        { start: 138, text: second },
      ],
    })
    expect(text.slice(138, 145)).toBe('In 1931')
  })
})

describe('a suggestion', () => {
  test('that the text bears out becomes a claim with its quote', () => {
    const { claims, quotes, tally, doubts } = take(good)
    expect(claims).toEqual(['Harbour Union basedOnIdeasOf Ada Mor [model/tiny, prose]'])
    expect(quotes).toEqual([['In 1931 it admired Ada Mor']])
    expect(doubts).toEqual([])
    expect(tally).toEqual({ model: 'tiny', passages: 2, suggested: 1, kept: 1, refused: {}, unanswered: 0 })
  })

  test('may give numbers, shares and dates that stand in the quote', () => {
    const { claims } = take({
      ...good,
      quote: 'The Harbour Union won 1,234 votes (0.40%) in the 1934 general election',
      relation: 'electionResult',
      objectType: 'Election',
      object: '1934 general election',
      qualifiers: [
        { name: 'votes', value: '1234' },
        { name: 'voteShare', value: '0.4' },
      ],
    })
    expect(claims).toEqual([
      'Harbour Union electionResult 1934 general election (Ostrevia) {voteShare 0.4, votes 1234} [model/tiny, prose]',
    ])
  })

  test.each<readonly [string, Partial<Suggestion>, string]>([
    ['of no passage', { passage: 2 }, 'no-such-passage'],
    ['of a passage below zero', { passage: -1 }, 'no-such-passage'],
    ['with a quote of another passage', { passage: 0 }, 'quote-not-in-text'],
    ['with a quote that is changed', { quote: 'In 1931 it admired ada mor' }, 'quote-not-in-text'],
    ['with a quote that is put together', { quote: 'In 1931 Ada Mor' }, 'quote-not-in-text'],
    ['without a quote', { quote: ' \n ' }, 'quote-empty'],
    ['with a quote that stands twice', { quote: 'sang' }, 'quote-repeated'],
    ['with a quote that cuts a word', { quote: 'n 1931 it admired Ada Mor' }, 'quote-cuts-word'],
    ['with a quote that cuts a number', { quote: '234 votes (0.40%) in' }, 'quote-cuts-word'],
    ['with a quote of half a page', { quote: 'x'.repeat(601) }, 'quote-too-long'],
    ['of a relation that is not there', { relation: 'admires' }, 'unknown-relation'],
    ['of a relation that every object has', { relation: 'constructor' }, 'unknown-relation'],
    ['with an object of a wrong class', { objectType: 'Place' }, 'wrong-type'],
    ['with an object of no class', { objectType: 'constructor' }, 'wrong-type'],
    ['without an object', { object: '' }, 'wrong-type'],
    ['with a subject of a wrong class', { subjectType: 'Election' }, 'wrong-type'],
    ['with a qualifier of another relation', { qualifiers: [{ name: 'votes', value: '3' }] }, 'wrong-type'],
    ['with a qualifier of no relation', { qualifiers: [{ name: '__proto__', value: '3' }] }, 'wrong-type'],
    ['with an object from elsewhere', { object: 'Ove Lund' }, 'object-not-in-quote'],
    ['with a part of a name', { object: 'Ada Mo' }, 'object-not-in-quote'],
    ['with a subject from elsewhere', { subject: 'Tide League' }, 'subject-not-in-quote'],
    ['without its subject', { quote: 'admired Ada Mor' }, 'subject-not-in-quote'],
    ['with a common word for a name', { object: 'admired' }, 'no-name'],
    [
      'with a date from elsewhere',
      { relation: 'foundedOn', objectType: '', object: '1930' },
      'object-not-in-quote',
    ],
    [
      'with a finer date than is printed',
      { relation: 'foundedOn', objectType: '', object: '1931-05' },
      'object-not-in-quote',
    ],
    ['with a date that is none', { relation: 'foundedOn', objectType: '', object: 'in 1931' }, 'wrong-type'],
    [
      'with a number from elsewhere',
      { relation: 'membership', objectType: '', object: '1932' },
      'object-not-in-quote',
    ],
    [
      'with a part of a number',
      {
        relation: 'membership',
        objectType: '',
        object: '234',
        quote: 'The Harbour Union won 1,234 votes',
      },
      'object-not-in-quote',
    ],
    [
      'with a share from elsewhere',
      {
        relation: 'electionResult',
        objectType: 'Election',
        object: '1934 general election',
        quote: 'The Harbour Union won 1,234 votes (0.40%) in the 1934 general election',
        qualifiers: [{ name: 'voteShare', value: '4' }],
      },
      'qualifier-not-in-quote',
    ],
    [
      'with an election that its words do not tell',
      { relation: 'contested', objectType: 'Election', object: 'In 1931' },
      'wrong-type',
    ],
    ['of what is only to come', { quote: 'It will follow Ida Bey', object: 'Ida Bey' }, 'not-asserted'],
    [
      'of what is denied',
      {
        quote: 'The Tide League never followed Ida Bey',
        subject: 'Tide League',
        object: 'Ida Bey',
      },
      'not-asserted',
    ],
    [
      'that takes a country for a person',
      {
        passage: 0,
        quote: 'The Harbour Union is a party in Ostrevia',
        relation: 'ledBy',
        object: 'Ostrevia',
      },
      'other-class',
    ],
    [
      'of a party with itself',
      {
        quote: 'The Harbour Union won',
        relation: 'splitFrom',
        objectType: 'Party',
        object: 'The Harbour Union',
      },
      'says-of-itself',
    ],
    [
      'with another number of the same words than the rules read',
      {
        relation: 'electionResult',
        objectType: 'Election',
        object: '1934 general election',
        quote: 'The Harbour Union won 1,234 votes (0.40%) in the 1934 general election',
        qualifiers: [{ name: 'votes', value: '1934' }],
      },
      'other-value',
    ],
  ])('%s is refused', (_, change, reason) => {
    const { claims, tally, doubts } = take({ ...good, ...change })
    expect(claims).toEqual([])
    expect(tally).toMatchObject({ suggested: 1, kept: 0, refused: { [reason]: 1 } })
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toContain(`suggestion-refused  model/tiny: ${reason}: `)
  })

  test('that turns round what the rules read is refused, and the right one is kept', () => {
    const quote = 'The Harbour Union split from the Tide League in 1931'
    const split = extract(
      makeSource('split.txt', `= Harbour Union =\n\nThe Harbour Union is a party. ${quote}.\n`),
    ).article
    const says = (subject: string, object: string): Suggestion => ({
      ...good,
      ...{ passage: 0, quote, subject, relation: 'splitFrom', objectType: 'Party', object },
    })
    const suggestions = [says('Harbour Union', 'Tide League'), says('Tide League', 'Harbour Union')]
    const advice = { model: 'tiny', suggestions, unusable: {}, unanswered: [] }
    expect(findIn(split, { advice }).advised?.tally).toMatchObject({
      kept: 1,
      refused: { 'other-way-round': 1 },
    })
  })

  test('of what somebody says will never be is refused, though it was said', () => {
    const quote = 'Bo Lie said the Harbour Union would never admire Ida Bey'
    const said = extract(
      makeSource('said.txt', `= Harbour Union =\n\nThe Harbour Union is a party. ${quote}.\n`),
    ).article
    const suggestions = [{ ...good, passage: 0, quote, object: 'Ida Bey' }]
    const advice = { model: 'tiny', suggestions, unusable: {}, unanswered: [] }
    expect(findIn(said, { advice }).advised?.tally).toMatchObject({ kept: 0, refused: { 'not-asserted': 1 } })
  })

  test('that is refused is told in short, where its passage begins', () => {
    const { doubts } = take({ ...good, object: 'O'.repeat(1_000) })
    expect(doubts).toEqual([
      `8:1 suggestion-refused  model/tiny: object-not-in-quote: Harbour Union basedOnIdeasOf ${'O'.repeat(60)}…; left out  ← ${second.slice(0, 60)}`,
    ])
  })

  test('costs no other, and reasons of the answer are counted along', () => {
    const advice = {
      model: 'tiny',
      suggestions: [good, { ...good, relation: 'x' }, { ...good, relation: 'y' }],
      unusable: { 'malformed-claim': 3 },
      unanswered: ['the model tiny says nothing of passage 2: status 400'],
    }
    const found = findIn(article, { advice })
    expect(found.advised?.tally).toEqual({
      model: 'tiny',
      passages: 2,
      suggested: 3,
      kept: 1,
      refused: { 'malformed-claim': 3, 'unknown-relation': 2 },
      unanswered: 1,
    })
    expect(found.diagnostics.filter(({ code }) => code === 'model-silent')).toEqual([
      {
        code: 'model-silent',
        document: 'harbour.txt',
        message: 'the model tiny says nothing of passage 2: status 400',
      },
    ])
  })

  test('of one that the text calls by a link is of the page that the link leads to', () => {
    const linked = extract(
      makeSource(
        'harbour.wiki',
        "{{Infobox political party|country=Ostrevia}}\n'''Harbour Union''' is a party in Ostrevia. It once admired [[Ada Mor (poet)|Ada Mor]].\n",
        { format: 'wikitext', origin: { title: 'Harbour Union' } },
      ),
    ).article
    const quote = 'It once admired Ada Mor'
    const advice = {
      model: 'tiny',
      suggestions: [{ ...good, passage: 0, quote }],
      unusable: {},
      unanswered: [],
    }
    const found = findIn(linked, { advice })
    expect(found.advised?.findings.map(({ object, evidence }) => [object, evidence[0]?.quote])).toEqual([
      [
        { by: 'name', type: 'Person', name: 'Ada Mor', target: 'Ada Mor (poet)' },
        'It once admired [[Ada Mor (poet)|Ada Mor',
      ],
    ])
  })
})
