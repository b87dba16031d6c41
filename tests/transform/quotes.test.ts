// What a claim quotes: the words that say it, whose word it is, and whom a pronoun stands for.
import { describe, expect, test } from 'vitest'
import { articleWith, graphOf } from './read.ts'

/** Quotes of the claims of one relation in an article, each as one line. */
function quotesOf(relation: string, text: string, key = 'a.txt'): readonly string[] {
  return graphOf({ [key]: text })
    .claims.filter((claim) => claim.relation === relation)
    .map(({ evidence }) => evidence.map(({ quote }) => quote).join(' … '))
}

describe('another name of the subject', () => {
  test.each<readonly [string, string, string]>([
    ['abbreviation', 'The Granite Party (GP) is a party.', 'Granite Party (GP)'],
    [
      'nativeName',
      'The Granite Party (Norwegian: Granittpartiet; GP) is a party.',
      'Granite Party (Norwegian: Granittpartiet; GP)',
    ],
    [
      'abbreviation',
      'The Granite Party (Granittpartiet), abbreviated to GP or GRP, is a party.',
      'Granite Party (Granittpartiet), abbreviated to GP or GRP',
    ],
    [
      'alsoKnownAs',
      'The Granite Party (formerly known as the Quarry League) is a party.',
      'Granite Party (formerly known as the Quarry League)',
    ],
  ])('is quoted with the subject and the whole bracket: %s of %s', (relation, lead, quote) => {
    const quotes = quotesOf(relation, `= Granite Party =\n\n${lead}\n`)
    expect(new Set(quotes)).toEqual(new Set([quote]))
  })

  test('is quoted apart from the subject where much stands between them', () => {
    const long = 'Granittpartiet for land og strand og hav og fjell '.repeat(6).trim()
    const lead = `The Granite Party (${long}), abbreviated to GRP, is a party.`
    expect(quotesOf('abbreviation', `= Granite Party =\n\n${lead}\n`)).toEqual([
      'abbreviated to GRP … Granite Party',
    ])
  })

  test('in the heading of a box is quoted with the line above it', () => {
    const box =
      '<table class="infobox"><tr><th colspan="2">Granite Party<br>Гранитная партия</th></tr><tr><th>Country</th><td>Norway</td></tr></table>'
    const page = `<h1>Granite Party</h1>${box}<p>The Granite Party is a political party in Norway.</p>`
    expect(quotesOf('nativeName', page, 'a.html')).toEqual(['Гранитная партия … Granite Party'])
  })
})

describe('whose word it is', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'The Mill Party claimed that the party was founded in 1920.',
      ['the party was founded in 1920 … The Mill Party claimed'],
    ],
    [
      'According to Ada Mor, the party was founded in 1920.',
      ['According to Ada Mor, the party was founded in 1920'],
    ],
    [
      'The party was founded in 1920, according to Ada Mor.',
      ['The party was founded in 1920 … , according to Ada Mor'],
    ],
  ])('stands in the quotes: %s', (prose, quotes) => {
    expect(quotesOf('foundedOn', articleWith(prose))).toEqual(quotes)
  })
})

describe('a date', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'europeanAffiliation',
      "The party was a member of the Liberal International until 2000, when it joined the European People's Party.",
      ["it joined the European People's Party … 2000"],
    ],
    [
      'ledBy',
      'Ada Mor succeeded Bo Tal as leader of the party in November 1997.',
      [
        'Ada Mor succeeded Bo Tal as leader of the party in November 1997',
        'Ada Mor succeeded Bo Tal as leader of the party in November 1997',
      ],
    ],
  ])('stands in the quotes: %s of %s', (relation, prose, quotes) => {
    expect(quotesOf(relation, articleWith(prose))).toEqual(quotes)
  })
})

describe('whom a pronoun stands for', () => {
  test.each<readonly [string, string, readonly string[]]>([
    [
      'splitFrom',
      'The Tide Union was founded in 1950. It split from the Mill Party in 1960.',
      ['It split from the Mill Party in 1960 … The Tide Union'],
    ],
    [
      'bornOn',
      'Ada Mor led the party from 1990 to 1995. She was born in 1940.',
      ['She was born in 1940 … Ada Mor'],
    ],
    ['foundedOn', 'It was founded in 1950.', ['It was founded in 1950']],
  ])(
    'stands in the quotes, where it is not what the article is about: %s in %s',
    (relation, prose, quotes) => {
      expect(quotesOf(relation, articleWith(prose))).toEqual(quotes)
    },
  )
})

test('the noun behind a party is quoted: "a Granite Party deputy"', () => {
  const article = '= Ada Mor =\n\nAda Mor (born 3 May 1950) is a politician. She is a Granite Party deputy.\n'
  expect(quotesOf('memberOfParty', article)).toEqual(['She is a Granite Party deputy'])
})

test.each<readonly [string, readonly string[]]>([
  ['She said that she was mayor of Tor.', ['she was mayor of Tor … She said']],
  ['Bo Tal said that she was mayor of Tor.', []],
])('behind a reporter a pronoun may be either of two: %s', (sentence, quotes) => {
  const article = `= Ada Mor =\n\nAda Mor (born 3 May 1950) is a politician. ${sentence}\n`
  expect(quotesOf('positionHeld', article)).toEqual(quotes)
})
