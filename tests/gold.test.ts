// Compares the claims of every fixture with what a careful reader took from it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { judge } from '../src/check/evaluate/gold/judge.ts'
import { reportOf } from '../src/check/evaluate/gold/report.ts'
import { shortfallsOf } from '../src/check/evaluate/gold/thresholds.ts'
import { proportion, showProportion } from '../src/check/statistics/proportion.ts'
import { extract } from '../src/extract/extract.ts'
import { makeSource } from '../src/model/source.ts'
import { transform } from '../src/transform/transform.ts'
import { articlesOf, fixtureCases } from './fixtures/cases.ts'
import { readGold, score } from './gold.ts'
import { describeWithMaterial } from './material.ts'

const withGold = fixtureCases().flatMap(({ gold, ...fixture }) => {
  if (gold === undefined) return []
  const rows = readGold(gold, `fixtures/${fixture.name}/gold.tsv`)
  return [{ ...fixture, rows, graph: transform(articlesOf(fixture)) }]
})

describe.each(withGold)('$name', ({ sources, rows, graph }) => {
  test.each(sources.map(({ key, text }) => [key, text] as const))(
    '%s: all that is said is found, nothing else',
    (document, text) => {
      const own = rows.filter(({ file }) => file === document)
      const { wanted, missed, wrong, traps } = score(own, graph, { document, text })
      expect({ missed, wrong, traps }).toEqual({ missed: [], wrong: [], traps: [] })
      expect(wanted).toBeGreaterThan(0)
    },
  )
})

test('the README tells how many rows these are', () => {
  const wanted = withGold.flatMap(({ sources, rows, graph }) =>
    sources.map(({ key: document, text }) => {
      const own = rows.filter(({ file }) => file === document)
      return score(own, graph, { document, text }).wanted
    }),
  )
  const traps = withGold.flatMap(({ rows }) => rows.filter(({ isTrap }) => isTrap)).length
  const all = wanted.reduce((sum, n) => sum + n, 0)
  const row = [proportion(all, all), proportion(traps, traps)].map(showProportion).join(' | ')
  expect(readFileSync(new URL('../README.md', import.meta.url), 'utf8')).toContain(`${row} |`)
})

test('every row of a gold table speaks of a file of its fixture', () => {
  const strays = withGold.flatMap(({ name, rows, sources }) =>
    rows.filter(({ file }) => !sources.some(({ key }) => key === file)).map(({ file }) => `${name}: ${file}`),
  )
  expect(strays).toEqual([])
})

describeWithMaterial('the source article against its gold', ['gold', 'seed.tsv'], (path) => {
  const rows = readGold(readFileSync(path, 'utf8'), path)
  const source = makeSource('hkp.txt', readFileSync(new URL('../fixtures/hkp.txt', import.meta.url), 'utf8'))
  const { article } = extract(source)
  const gold = { rows: new Map([['hkp.txt', rows]]) }
  const { facts, claims, sprung, scores } = reportOf(
    judge(gold, [{ article, format: 'wiki-article' }], transform([article])),
  )

  test.each([
    ['infobox', 15],
    ['table', 11],
  ])('every wanted %s row is found', (part, atLeast) => {
    const wanted = facts.filter(({ kind }) => kind === part)
    expect(wanted.filter(({ found }) => !found)).toEqual([])
    expect(wanted.length).toBeGreaterThanOrEqual(atLeast)
  })

  test('of the prose rows at least 95 of 100 are found', () => {
    expect(shortfallsOf('prose.recall=0.95', scores)).toEqual([])
    expect(facts.filter(({ kind }) => kind === 'prose').length).toBeGreaterThanOrEqual(20)
  })

  test('the parts of the article are told by how it is read', () => {
    const between = (from: number, to: number) => facts.filter(({ line }) => from <= line && line <= to)
    const kindsOf = (list: typeof facts) => [...new Set(list.map(({ kind }) => kind))]
    expect(kindsOf(between(3, 18))).toEqual(['infobox'])
    expect(kindsOf(between(37, 46))).toEqual(['table'])
    expect(kindsOf([...between(1, 2), ...between(19, 36)])).toEqual(['prose'])
  })

  test('what a row says is read where it stands', () => {
    expect(facts.filter(({ elsewhere }) => elsewhere === true)).toEqual([])
  })

  test('no claim is wrong and no tempting misreading appears', () => {
    expect(claims.filter(({ right }) => !right)).toEqual([])
    expect(sprung).toEqual([])
  })
})
