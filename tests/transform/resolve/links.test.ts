// Links are identity: what leads to one page is one thing, whatever the words.
import type { Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { makePassageBuilder } from '../../../src/extract/passage-builder.ts'
import { spanIn } from '../../../src/model/article.ts'
import type { Article, Passage } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'
import type { Redirect } from '../../../src/model/redirect.ts'
import { findIn, resolveFindings } from '../../../src/transform/transform.ts'

/** "[[Target|words]]" and "[[Target]]" */
const LINK = /\[\[(?<target>[^\]|]{1,80})(?:\|(?<words>[^\]]{1,80}))?\]\]/gu

/** A passage of words with links, written as in wikitext. */
function linked(text: string, start: number): Passage {
  const builder = makePassageBuilder()
  let at = 0
  for (const match of text.matchAll(LINK)) {
    const { target = '', words = target } = match.groups ?? {}
    builder.add(text.slice(at, match.index), start + at)
    builder.openLink(target)
    builder.add(words, start + match.index + match[0].lastIndexOf(words))
    builder.closeLink()
    at = match.index + match[0].length
  }
  builder.add(text.slice(at), start + at)
  const passage = builder.build()
  if (passage === undefined) throw new Error('no words')
  return passage
}

/** An article of paragraphs under a title that its container gives. */
function article(title: string, ...paragraphs: readonly string[]): Article {
  const source = makeSource(`${title}.wiki`, paragraphs.join('\n\n'), { origin: { title } })
  const blocks = paragraphs.map((text) => {
    const passage = linked(text, source.text.indexOf(text))
    return { type: 'paragraph' as const, passage, span: spanIn(passage) }
  })
  const tree: Root = { type: 'root', children: [] }
  return { source, language: 'en', tree, body: { depth: 1, blocks, sections: [] } }
}

const entitiesOf = (...articles: readonly Article[]) => entitiesWith([], ...articles)
const entitiesWith = (redirects: readonly Redirect[], ...articles: readonly Article[]) =>
  resolveFindings({ articles: articles.map((article) => findIn(article)), redirects })
    .entities.filter(({ type }) => type === 'Party' || type === 'Person')
    .map(({ id, label }) => `${id} “${label}”`)

const lead = 'The Tide Union is a party in Norway.'

describe('a person', () => {
  test('is the page that the name leads to, here and under the same words without a link', () => {
    const union = article(
      'Tide Union',
      lead,
      '[[Ada Mor (politician)|Ada Mor]] was the leader of the party from 1990 to 1995.',
      'Ada Mor led the party again from 1999 to 2001.',
    )
    expect(entitiesOf(union)).toEqual([
      'party/Tide_Union “Tide Union”',
      'person/Ada_Mor_(politician) “Ada Mor”',
    ])
  })

  test('is one with the article of that title', () => {
    const person = article('Ada Mor', 'Ada Mor is a politician. Ada Mor was born on 3 May 1950 in Norway.')
    const union = article('Tide Union', lead, '[[Ada Mor]] was the leader of the party.')
    expect(entitiesOf(union, person)).toEqual(['party/Tide_Union “Tide Union”', 'person/Ada_Mor “Ada Mor”'])
  })

  test('is that one in other articles of the country, too, where the name is not linked', () => {
    const union = article('Tide Union', lead, '[[Ada Mor (politician)|Ada Mor]] was the leader of the party.')
    const left = article(
      'Left Party',
      'The Left Party is a party in Norway.',
      'Ada Mor led the party in 1990.',
    )
    const abroad = article(
      'Hill Party',
      'The Hill Party is a party in Sweden.',
      'Ada Mor led the party in 1990.',
    )
    expect(entitiesOf(union, left, abroad)).toEqual([
      'party/Hill_Party “Hill Party”',
      'party/Left_Party “Left Party”',
      'party/Tide_Union “Tide Union”',
      'person/Ada_Mor_(politician) “Ada Mor”',
      'person/Sweden/Ada_Mor “Ada Mor”',
    ])
  })

  test('whose name leads to two pages is neither', () => {
    const union = article(
      'Tide Union',
      lead,
      'The party opposes [[Ada Mor (judge)|Ada Mor]] and [[Ada Mor (singer)|Ada Mor]].',
      'Ada Mor was the leader of the party.',
    )
    expect(entitiesOf(union)).toContain('person/Norway/Ada_Mor “Ada Mor”')
  })
})

describe('a party', () => {
  test('is the page that its name leads to; the disambiguator is no part of the name', () => {
    const union = article(
      'Tide Union',
      lead,
      'The Tide Union split from the [[Left Party (Norway)|Left Party]] in 1990.',
    )
    expect(entitiesOf(union)).toEqual([
      'party/Left_Party_(Norway) “Left Party”',
      'party/Tide_Union “Tide Union”',
    ])
  })

  test('keeps the disambiguator that is printed', () => {
    const union = article(
      'Tide Union',
      lead,
      'The Tide Union split from the [[Tide Union (Norway)]] in 1990.',
    )
    expect(entitiesOf(union)).toEqual([
      'party/Tide_Union “Tide Union”',
      'party/Tide_Union_(Norway) “Tide Union (Norway)”',
    ])
  })

  test('with an article of its own bears its title', () => {
    const left = article('Left Party (Norway)', 'The Left Party is a party in Norway.')
    const union = article(
      'Tide Union',
      lead,
      'The Tide Union split from the [[Left Party (Norway)|Left Party]] in 1990.',
    )
    expect(entitiesOf(left, union)).toEqual([
      'party/Left_Party_(Norway) “Left Party (Norway)”',
      'party/Tide_Union “Tide Union”',
    ])
  })
})

describe('a redirect', () => {
  const left = article('Left Party (Norway)', 'The Left Party is a party in Norway.')
  const union = article('Tide Union', lead, 'The Tide Union split from the [[Left Bloc]] in 1990.')
  const linkedTo = (id: string) => [id, 'party/Tide_Union “Tide Union”']

  test('makes its title another name of the page that it leads to', () => {
    const redirects = [{ title: 'Left Bloc', target: 'Left Party (Norway)' }]
    expect(entitiesWith(redirects, left, union)).toEqual(
      linkedTo('party/Left_Party_(Norway) “Left Party (Norway)”'),
    )
  })

  test('may lead over another one', () => {
    const redirects = [
      { title: 'Left Bloc', target: 'The Left' },
      { title: 'The Left', target: 'Left Party (Norway)' },
    ]
    expect(entitiesWith(redirects, left, union)).toEqual(
      linkedTo('party/Left_Party_(Norway) “Left Party (Norway)”'),
    )
  })

  test.each<[string, readonly Redirect[]]>([
    [
      'to a section is no name of the page',
      [{ title: 'Left Bloc', target: 'Left Party (Norway)', fragment: 'Bloc' }],
    ],
    [
      'in a circle leads nowhere',
      [
        { title: 'Left Bloc', target: 'The Left' },
        { title: 'The Left', target: 'Left Bloc' },
      ],
    ],
  ])('%s', (_, redirects) => {
    expect(entitiesWith(redirects, union)).toEqual(linkedTo('party/Left_Bloc “Left Bloc”'))
  })

  test('is a name of the party under which it is found without a link, too', () => {
    const plain = article('Tide Union', lead, 'The Tide Union split from the Left Bloc Party in 1990.')
    const redirects = [{ title: 'Left Bloc Party', target: 'Left Party (Norway)' }]
    expect(entitiesWith(redirects, left, plain)).toEqual(
      linkedTo('party/Left_Party_(Norway) “Left Party (Norway)”'),
    )
  })
})
