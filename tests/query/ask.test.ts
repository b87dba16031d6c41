// A question as a user asks it: names resolved, words matched, what is not known refused.
import { expect, test } from 'vitest'
import { ask } from '../../src/query/ask.ts'
import type { AnswerStore, Parameters } from '../../src/query/rows.ts'

const names = {
  columns: ['party', 'kind', 'name'],
  rows: [['Plum Party (Ostland)', 'abbreviation', 'PP']],
}
const claims = {
  columns: ['subject', 'relation', 'fact', 'document', 'source', 'line', 'words'],
  rows: [
    ['Plum Party (Ostland)', 'foundedOn', 'founded on 2005', 'a.txt', 'prose', 3, 'founded in 2005'],
    ['Plum Party (Ostland)', 'ledBy', 'led by Ada Şen', 'a.txt', 'infobox', 5, 'Leader: Ada Şen'],
    ['Plum Party (Ostland)', 'ledBy', 'led by Ada Şen', 'a.txt', 'prose', 9, 'headed by Ada Şen'],
  ],
}

/** A store that gives the names or the claims, and keeps what it was asked with. */
function fakeStore() {
  const asked: Parameters[] = []
  const store: AnswerStore = {
    language: 'cypher',
    ask: (query, parameters) => {
      asked.push(parameters)
      return Promise.resolve(query.includes('known?') ? names : claims)
    },
    close: () => undefined,
  }
  return { store, asked }
}

test('a party is asked for by the name that the graph gives it', async () => {
  const { store, asked } = fakeStore()
  await ask(store, 'results', { party: 'pp', year: '2015' })
  expect(asked).toEqual([{ party: null }, { party: 'Plum Party (Ostland)', year: 2015 }])
})

test('what is not given stands at its default', async () => {
  const { store, asked } = fakeStore()
  await ask(store, 'line', {})
  expect(asked).toEqual([{ line: 24, document: null }])
})

test('words keep the claims of the facts they speak of', async () => {
  const { store } = fakeStore()
  const { rows } = await ask(store, 'words', { words: 'Ada Sen leads PP' })
  expect(rows.map((row) => row.at(-1))).toEqual(['Leader: Ada Şen', 'headed by Ada Şen'])
})

test.each([
  ['nothing', {}, 'no question is called “nothing”; npx partygraph ask lists them'],
  ['../package', {}, 'no question is called “../package”; npx partygraph ask lists them'],
  ['leaders', { year: '2015' }, '“leaders” takes --party, not --year'],
  ['rules', { year: '2015' }, '“rules” takes no parameters, not --year'],
  ['results', { year: 'soon' }, '--year is a whole number, not “soon”'],
  ['results', { party: 'Fig' }, 'no party is called “Fig”; npx partygraph ask names lists the names'],
] as const)('%s with %j is refused', async (name, given, message) => {
  await expect(ask(fakeStore().store, name, given)).rejects.toThrow(message)
})
