// Rules of users: what they are given, what becomes of what they return, and what a bad one costs.
import { describe, expect, test, vi } from 'vitest'
import { extract } from '../../src/extract/extract.ts'
import { makeSource } from '../../src/model/source.ts'
import type { NamedRule, UserFinding, UserRule } from '../../src/model/user-rule.ts'
import { findIn, resolveFindings } from '../../src/transform/transform.ts'
import { showDiagnostic, showStatement } from '../fixtures/show.ts'

// The machine may be busy.
vi.setConfig({ testTimeout: 60_000 })

const text = `= Harbour Union =

Harbour Union
- Country: Ostrevia
- Shanty: The Long Quay

The Harbour Union is a party in Ostrevia. It likes Ada Mor and Ida Bey. It 🎈 likes Ove Lund.

== Congresses ==

| Congress | Chair |
| 1928 | Ida Bey |
| 1934 | |
`

const named = (rule: UserRule): NamedRule => ({ id: `user/mine/${rule.name}`, rule })
const article = extract(makeSource('harbour.txt', text)).article

/** The claims of users' rules and the diagnostics about them. */
function read(...rules: readonly UserRule[]) {
  const found = findIn(article, { rules: rules.map(named) })
  const graph = resolveFindings({ articles: [found], redirects: [] })
  const mine = graph.claims.filter(({ rule, derived }) => rule.startsWith('user/') && derived !== true)
  return {
    claims: mine.map((claim) => `${claim.source} ${showStatement(claim)} [${claim.rule}]`),
    words: mine.map(({ evidence }) => evidence.map(({ quote }) => quote)),
    doubts: graph.diagnostics.filter(({ message }) => message.startsWith('user/')).map(showDiagnostic),
    keys: graph.diagnostics.filter(({ code }) => code === 'unread-key').map(showDiagnostic),
    others: graph.claims.filter(({ rule }) => !rule.startsWith('user/')),
  }
}

const sentence = (find: (text: string) => unknown): UserRule => ({
  name: 'try',
  on: 'sentence',
  read: ({ text }) => find(text) as readonly UserFinding[],
})

describe('a rule of a user', () => {
  test('on sentences gets their words and names', () => {
    const seen: unknown[] = []
    read({
      name: 'look',
      on: 'sentence',
      read: (view, about) => {
        seen.push(view, about)
        return []
      },
    })
    const about = {
      document: 'harbour.txt',
      title: 'Harbour Union',
      type: 'Party',
      country: 'Ostrevia',
      language: 'en',
    }
    expect(seen.slice(2, 4)).toEqual([
      {
        text: 'It likes Ada Mor and Ida Bey.',
        source: 'prose',
        names: [
          { text: 'Ada Mor', from: 9, to: 16 },
          { text: 'Ida Bey', from: 21, to: 28 },
        ],
      },
      about,
    ])
  })

  test('on fields and rows gets keys, columns, headings and empty cells', () => {
    const seen: unknown[] = []
    const look = (view: unknown) => {
      seen.push(view)
      return []
    }
    read({ name: 'fields', on: 'field', read: look }, { name: 'rows', on: 'row', read: look })
    const row = { columns: ['Congress', 'Chair'], headings: ['Congresses'], title: undefined }
    expect(seen).toEqual([
      { key: 'Country', text: 'Ostrevia', template: undefined },
      { key: 'Shanty', text: 'The Long Quay', template: undefined },
      { ...row, cells: ['1928', 'Ida Bey'] },
      { ...row, cells: ['1934', undefined] },
    ])
  })

  test('makes claims that bear its name and quote the place it read', () => {
    const { claims, words, doubts, keys } = read({
      name: 'song',
      on: 'field',
      read: ({ key, text }) => (key === 'Shanty' ? [{ relation: 'anthem', object: text }] : []),
    })
    expect(claims).toEqual(['infobox Harbour Union anthem “The Long Quay” [user/mine/song]'])
    expect(words).toEqual([['Shanty: The Long Quay']])
    expect(doubts).toEqual([])
    expect([keys, read().keys]).toEqual([
      [],
      ['5:3 unread-key  the key "Shanty" is not known  ← Shanty: The Long Quay'],
    ])
  })

  test('may cut its words out of a sentence, also behind signs of two units', () => {
    const { claims, words } = read(
      sentence((text) => {
        const at = text.indexOf('Ove Lund')
        return at < 0 ? [] : [{ relation: 'basedOnIdeasOf', object: 'Ove Lund', words: [at - 6, at + 8] }]
      }),
    )
    expect(claims).toEqual(['prose Harbour Union basedOnIdeasOf Ove Lund [user/mine/try]'])
    expect(words).toEqual([['likes Ove Lund']])
  })

  test('is refused what does not fit, once with the number of times, and keeps the rest', () => {
    const { claims, doubts } = read(
      sentence((text) => [
        { relation: 'likes', object: text },
        ...(text.includes('Ove') ? [{ relation: 'ledBy', object: 'Ove Lund' }] : []),
      ]),
    )
    expect(claims).toEqual(['prose Harbour Union ledBy Ove Lund [user/mine/try]'])
    expect(doubts).toEqual([
      '7:1 finding-refused  user/mine/try: there is no relation "likes"; left out (3 times)  ← The Harbour Union is a party in Ostrevia.',
    ])
  })

  test.each([
    ['outside', [0, 900]],
    ['empty', [4, 4]],
    ['backwards', [9, 4]],
    ['no numbers', ['0', '4']],
    ['no list', '0-4'],
    ['fractions', [0.5, 4]],
    ['negative', [-3, 4]],
    ['a number too large to print', [10n ** 40n, 4]],
  ])('is refused words that are %s', (_, words) => {
    const { claims, doubts } = read(
      sentence((text) => (text.includes('Ove') ? [{ relation: 'ledBy', object: 'Ove Lund', words }] : [])),
    )
    expect(claims).toEqual([])
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toContain(
      'finding-refused  user/mine/try: ledBy: its words are not two numbers within the',
    )
  })

  test('of rows cannot cut words', () => {
    const { claims, doubts } = read({
      name: 'rows',
      on: 'row',
      read: () => [{ relation: 'ledBy', object: 'Ida Bey', words: [0, 2] }],
    })
    expect(claims).toEqual([])
    expect(doubts[0]).toContain('user/mine/rows: ledBy: the words of a row are all of it; left out (2 times)')
  })

  test('that throws costs what it found in the article, and no other rule', () => {
    const fails = sentence((text) => {
      if (text.includes('Ove')) throw new Error('no such luck')
      return [{ relation: 'ledBy', object: 'Ada Mor' }]
    })
    const works: UserRule = {
      name: 'song',
      on: 'field',
      read: ({ key, text }) => (key === 'Shanty' ? [{ relation: 'anthem', object: text }] : []),
    }
    const { claims, doubts, others } = read(fails, works)
    expect(claims).toEqual(['infobox Harbour Union anthem “The Long Quay” [user/mine/song]'])
    expect(doubts).toEqual([
      '7:73 rule-failed  user/mine/try: no such luck; nothing of it is kept for this article  ← It 🎈 likes Ove Lund.',
    ])
    expect(others).toEqual(read().others)
  })

  test.each([
    ['nothing', () => undefined],
    ['a promise', () => Promise.resolve([])],
    ['a promise that fails', () => Promise.reject(new Error('later'))],
    ['one finding', () => ({ relation: 'ledBy', object: 'Ada Mor' })],
  ])('that returns %s fails', (_, find) => {
    expect(read(sentence(find)).doubts).toEqual([
      '7:1 rule-failed  user/mine/try: it returned no list; nothing of it is kept for this article  ← The Harbour Union is a party in Ostrevia.',
    ])
  })

  test.each([
    ['null', null, 'null'],
    ['an error without a text', Object.assign(new Error('x'), { message: 5 }), '5'],
    ['an object that is no text', Object.create(null), 'it threw something that cannot be told'],
    ['a symbol', Symbol('far'), 'Symbol(far)'],
  ])('that throws %s costs no article', (...[, thrown, told]) => {
    const fails = sentence(() => {
      throw thrown
    })
    expect(read(fails).doubts).toEqual([
      `7:1 rule-failed  user/mine/try: ${told}; nothing of it is kept for this article  ← The Harbour Union is a party in Ostrevia.`,
    ])
  })

  test('that makes ever new faults has some of them told, and the others counted', () => {
    const { doubts } = read(
      sentence(() => Array.from({ length: 1000 }, (_, i) => ({ relation: `no${i}`, object: 'x' }))),
    )
    expect(doubts).toHaveLength(21)
    // They are sorted by their words.
    expect(doubts[0]).toContain('user/mine/try: other findings; left out (2940 times)')
    expect(doubts[1]).toContain('there is no relation "no0"; left out (3 times)')
  })

  test('cannot change what others are given', () => {
    const vandal: UserRule = {
      name: 'vandal',
      on: 'sentence',
      read: (view) => {
        ;(view.names as unknown[]).length = 0
        return []
      },
    }
    const { doubts, others } = read(vandal)
    expect(doubts[0]).toContain('rule-failed  user/mine/vandal: Cannot assign to read only property')
    expect(others).toEqual(read().others)
  })

  test('that says what another rule says with the same words adds no claim', () => {
    const own = read().others.find(({ relation }) => relation === 'country')
    expect(own?.evidence[0]?.quote).toBe('Country: Ostrevia')
    const { claims } = read({
      name: 'land',
      on: 'field',
      read: ({ key, text }) =>
        key === 'Country' ? [{ relation: 'country', object: { type: 'Country', name: text } }] : [],
    })
    expect(claims).toEqual([])
  })
})
