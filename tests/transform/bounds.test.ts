// What no article holds is cut off, said, and does not take long.
import { expect, test } from 'vitest'
import { graphOf } from './read.ts'

const article = (fields: string, prose: string) =>
  `= Granite Party =\n\nGranite Party\n- Country: Norway\n${fields}\nThe Granite Party is a party.\n\n${prose}\n`

test('of a field with 20,000 values the first 1,000 are read', () => {
  const values = Array.from({ length: 20_000 }, (_, i) => `Idea ${String(i)}`).join(', ')
  const { claims, diagnostics } = graphOf({ 'a.txt': article(`- Ideology: ${values}\n`, '') })
  expect(claims.filter(({ relation }) => relation === 'hasIdeology')).toHaveLength(1_000)
  expect(diagnostics.map(({ message }) => message)).toEqual([
    '"Ideology" has 20000 values; the first 1000 are read',
  ])
})

test('what goes on for more than 2,000 characters is no sentence', () => {
  const { claims, diagnostics } = graphOf({
    'a.txt': article('', `The party was founded by Ada Mor in 1954 ${'and so on '.repeat(300)}`),
  })
  expect(claims.filter(({ relation }) => relation === 'foundedBy')).toEqual([])
  expect(diagnostics.map(({ code, evidence }) => [code, evidence?.line])).toEqual([['unread-sentence', 8]])
})
