// A person's full name in the lead and the title of the article are one person.
import { expect, test } from 'vitest'
import { graphOf } from './read.ts'

const subjectsOf = (title: string, text: string) => [
  ...new Set(graphOf({ 'a.txt': `= ${title} =\n\n${text}\n` }).claims.map(({ subject }) => subject.label)),
]

test.each<readonly [string, string, readonly string[]]>([
  ['Ada Mor', 'Ada Ida Ute Mor (born 3 May 1950) is a politician. Ada Ute Mor was born in Tor.', ['Ada Mor']],
  ['Addy Mor', 'Adelaide Ida Mor (born 3 May 1950) is a politician. Mor was mayor of Tor.', ['Addy Mor']],
  ['Ada Mor (judge)', 'Dame Ada Ida Mor (born 3 May 1950) is a politician.', ['Ada Mor']],
  [
    'Ada Mor',
    'Ada Ida Mor (born 3 May 1950) is a politician. Her aunt, Ada Ulla Mor, was mayor of Tor.',
    ['Ada Mor', 'Ada Ulla Mor'],
  ],
  [
    'Ada Mor',
    'Ada Ida Mor (born 3 May 1950) is a politician. Her aunt, Ulla Mor, was mayor of Tor. Mor was mayor of Nor.',
    ['Ada Mor', 'Ulla Mor'],
  ],
])('%s: %s', (title, text, subjects) => {
  expect(subjectsOf(title, text).toSorted()).toEqual(subjects)
})
