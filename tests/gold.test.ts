// Compares the claims of every fixture with what a careful reader took from it.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { makeSource } from '../src/model/source.ts'
import { transform } from '../src/transform/transform.ts'
import { articlesOf, fixtureCases } from './fixtures/cases.ts'
import { readGold, score, type GoldRow } from './gold.ts'
import { describeWithMaterial } from './material.ts'

const withGold = fixtureCases().flatMap(({ gold, ...fixture }) =>
  gold === undefined ? [] : [{ ...fixture, rows: readGold(gold) }],
)

describe.each(withGold)('$name', (fixture) => {
  const graph = transform(articlesOf(fixture))
  const { rows } = fixture

  test.each(fixture.sources.map(({ key }) => key))(
    '%s: all that is said is found, nothing else',
    (document) => {
      const { wanted, missed, wrong, traps } = score(
        rows.filter(({ file }) => file === document),
        graph,
        document,
      )
      expect({ missed, wrong, traps }).toEqual({ missed: [], wrong: [], traps: [] })
      expect(wanted).toBeGreaterThan(0)
    },
  )
})

describe('the scorer itself', () => {
  const gold = 'file\tsubject\trelation\tobject\tqualifiers\tevidence_line\tnote'
  const row = (...cells: readonly string[]) => ['a.txt', 'Mill Party', ...cells].join('\t')
  const text =
    '= Mill Party =\n\nThe Mill Party is a party in Norway.\n\nIt was founded on 3 May 1990. In the 2015 Norwegian general election the party won 5 votes.\n'
  const graph = transform([extract(makeSource('a.txt', text)).article])
  const scoreOf = (...rows: readonly string[]) => score(readGold([gold, ...rows].join('\n')), graph, 'a.txt')

  test('finds what is said, at the precision of the row', () => {
    expect(scoreOf(row('foundedOn', '1990-05', '', '5', '')).missed).toEqual([])
  })

  test('misses a date that is coarser than the row, and another country, kind or month', () => {
    const { missed } = scoreOf(
      row('foundedOn', '1990-05-04', '', '5', ''),
      row('contested', '2015 Swedish general election', '', '5', ''),
      row('contested', '2015 Norwegian local elections', '', '5', ''),
      row('contested', 'June 2015 Norwegian general election', '', '5', ''),
    )
    expect(missed).toHaveLength(4)
  })

  test('finds elections under a name with another word for their kind', () => {
    expect(scoreOf(row('contested', '2015 Norwegian parliamentary election', '', '5', '')).missed).toEqual([])
  })

  test('tells what is read elsewhere, what is sprung, and what no row covers', () => {
    const { elsewhere, traps, wrong } = scoreOf(
      row('foundedOn', '1990', '', '9', ''),
      row('NOT:electionResult', '*', 'votes=5', '5', ''),
      row('NOT:electionResult', '*', 'votes=(absent)', '5', ''),
      row('contested', '2015 Norwegian general election', '', '5', ''),
      row('country', 'Norway', '', '3', 'optional'),
    )
    expect(elsewhere).toEqual(['9: Mill Party foundedOn 1990 {}'])
    expect(traps).toEqual(['5: Mill Party electionResult * {"votes":"5"}'])
    expect(wrong).toEqual([
      '5: Mill Party electionResult 2015 Norwegian general election {votes 5} [elections-prose/result]',
    ])
  })
})

test('every row of a gold table speaks of a file of its fixture', () => {
  const strays = withGold.flatMap(({ name, rows, sources }) =>
    rows.filter(({ file }) => !sources.some(({ key }) => key === file)).map(({ file }) => `${name}: ${file}`),
  )
  expect(strays).toEqual([])
})

describeWithMaterial('the source article against its gold', ['gold', 'seed.tsv'], (path) => {
  const rows = readGold(readFileSync(path, 'utf8')).filter(({ file }) => file === 'hkp.txt')
  const text = readFileSync(new URL('../fixtures/hkp.txt', import.meta.url), 'utf8')
  const graph = transform([extract(makeSource('hkp.txt', text)).article])
  const inPart = (part: string) => rows.filter((row) => row.isTrap || partOf(row) === part)

  test.each([
    ['infobox', 15],
    ['table', 11],
  ])('every wanted %s row is found', (part, atLeast) => {
    const { missed, wanted } = score(inPart(part), graph, 'hkp.txt')
    expect(missed).toEqual([])
    expect(wanted).toBeGreaterThanOrEqual(atLeast)
  })

  test('of the prose rows at least 95 of 100 are found', () => {
    const { missed, wanted } = score(inPart('prose'), graph, 'hkp.txt')
    expect(missed.length / wanted).toBeLessThanOrEqual(0.05)
    expect(wanted).toBeGreaterThanOrEqual(20)
  })

  test('what a row says is read where it stands', () => {
    expect(score(rows, graph, 'hkp.txt').elsewhere).toEqual([])
  })

  test('no claim is wrong and no tempting misreading appears', () => {
    const { wrong, traps } = score(rows, graph, 'hkp.txt')
    expect({ wrong, traps }).toEqual({ wrong: [], traps: [] })
  })
})

/** The parts of the source article by line. */
function partOf({ line }: GoldRow): 'infobox' | 'table' | 'prose' {
  if (line >= 3 && line <= 18) return 'infobox'
  return line >= 37 && line <= 46 ? 'table' : 'prose'
}
