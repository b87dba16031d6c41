// Words that an article links to several pages mean in each sentence the page that they lead to there.
import { expect, test } from 'vitest'
import { graphOf } from './read.ts'

test('two parties of one name are two where their links are', () => {
  const { claims } = graphOf({
    'Tide League.wiki': `{{Infobox political party
| name = Tide League
| country = Norvia
}}
The '''Tide League''' is a political party in [[Norvia]].

The [[Granite Party (Norland)|Granite Party]] was founded in 1959. The [[Granite Party (Ardal)|Granite Party]] was founded in 1899.
`,
  })
  const founded = claims.filter(({ relation }) => relation === 'foundedOn')
  const years = new Map(founded.map(({ subject, object }) => [subject.id, object]))
  expect(Object.fromEntries(years)).toEqual({
    'party/Granite_Party_(Ardal)': { type: 'date', iso: '1899' },
    'party/Granite_Party_(Norland)': { type: 'date', iso: '1959' },
  })
})

test('an office is as long as its link, and a seat on a board makes nobody a member of the body', () => {
  const { claims } = graphOf({
    'Ada Mor.wiki': `'''Ada Mor''' (born 3 May 1950) is a politician from [[Norvia]].

She served as [[Ministry of Waters|Minister for the Waters, Forests and Mines]] from 1990 to 1994. She was [[Secretary of State|US Secretary of State]]. She was a member of the board of trustees of the [[Tor Institute]].
`,
  })
  const offices = claims.filter(({ relation }) => relation === 'positionHeld').map(({ object }) => object)
  expect(offices).toEqual(
    expect.arrayContaining([
      { type: 'text', text: 'Minister for the Waters, Forests and Mines' },
      { type: 'text', text: 'US Secretary of State' },
    ]),
  )
  expect(claims.filter(({ relation }) => relation === 'memberOf')).toEqual([])
})
