// Reads every fixture and compares what it gives with its golden files; quotes and order are checked for all.
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract/extract.ts'
import { transform } from '../src/transform/transform.ts'
import { articlesOf, fixtureCases, goldenPath } from './fixtures/cases.ts'
import { unquotedValues } from './fixtures/unquoted.ts'
import { showClaims, showDiagnostics, showGraph } from './fixtures/show.ts'

describe.each(fixtureCases())('$name', (fixture) => {
  const extractions = fixture.sources.map((source) => extract(source))
  const graph = transform(extractions.map(({ article }) => article))
  const diagnostics = [...extractions.flatMap((extraction) => extraction.diagnostics), ...graph.diagnostics]

  test('claims are as reviewed', async () => {
    await expect(showClaims(graph)).toMatchFileSnapshot(goldenPath(fixture.name, 'claims.golden'))
  })

  test('entities and facts are as reviewed', async () => {
    await expect(showGraph(graph)).toMatchFileSnapshot(goldenPath(fixture.name, 'graph.golden'))
  })

  test('diagnostics are as reviewed', async () => {
    await expect(showDiagnostics(diagnostics, graph)).toMatchFileSnapshot(
      goldenPath(fixture.name, 'diagnostics.golden'),
    )
  })

  test('a quote is what stands at its place, counted in code points', () => {
    const points = new Map(fixture.sources.map(({ key, text }) => [key, Array.from(text)]))
    const quoting = [
      ...graph.claims.flatMap(({ document, evidence }) => evidence.map((one) => ({ document, ...one }))),
      ...diagnostics.flatMap(({ document, evidence }) =>
        evidence === undefined ? [] : [{ document, ...evidence }],
      ),
    ]
    const wrong = quoting.filter(
      ({ document, start, end, quote }) => points.get(document)?.slice(start, end).join('') !== quote,
    )
    expect(wrong).toEqual([])
    expect(quoting.filter(({ quote }) => quote === '')).toEqual([])
  })

  test('the quoted words hold what a claim says', () => {
    expect(unquotedValues(graph)).toEqual([])
  })

  test('line and column lead to the quote', () => {
    const lines = new Map(fixture.sources.map(({ key, text }) => [key, text.split(/\r\n|\n|\r/u)]))
    const wrong = graph.claims.flatMap(({ document, evidence }) =>
      evidence.filter(({ line, column, quote }) => {
        const rest = Array.from(lines.get(document)?.[line - 1] ?? '')
          .slice(column - 1)
          .join('')
        return !rest.startsWith(quote.split(/\r\n|\n|\r/u)[0] ?? '')
      }),
    )
    expect(wrong).toEqual([])
  })
})

test('articles in any order, and read twice, give the same graph byte for byte', () => {
  const articles = fixtureCases()
    .filter(({ name }) => name === 'demo' || name === 'hkp' || name === 'namesake')
    .flatMap(articlesOf)
  const expected = JSON.stringify(transform(articles))
  const turned = articles.map((_, index) => [...articles.slice(index), ...articles.slice(0, index)])
  for (const order of [...turned, [...articles].reverse()])
    expect(JSON.stringify(transform(order)) === expected).toBe(true)
})
