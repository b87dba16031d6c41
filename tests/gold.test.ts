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

  test.each(fixture.sources.map(({ key }) => key))('%s: all that is said is found, nothing else', (document) => {
    const { wanted, ...faults } = score(rows.filter(({ file }) => file === document), graph, document)
    expect(faults).toEqual({ missed: [], wrong: [], traps: [] })
    expect(wanted).toBeGreaterThan(0)
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
