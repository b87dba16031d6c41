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
