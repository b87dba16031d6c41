// Real tables read in Markdown, with a row of dashes and without, as they are read in the dialect.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { wikiArticle } from '../../../src/extract/readers/wiki-article.ts'
import type { Extraction } from '../../../src/extract/extraction.ts'
import { makeSource } from '../../../src/model/source.ts'
import { describeWithMaterial } from '../../material.ts'
import { readMarkdown } from './read.ts'

interface RealTable {
  readonly id: string
  readonly lines: readonly string[]
}

/** Signs that are marks in Markdown, as converters write them. */
const escaped = (line: string) => line.replace(/[\\`*_[\]<>&~]/gu, '\\$&')

/** The first table: its title, columns and rows; blanks squeezed. */
function tableOf({ article }: Extraction): unknown {
  const table = article.body.sections[0]?.blocks.find(({ type }) => type === 'table')
  if (table?.type !== 'table') return undefined
  const wordsOf = (cells: readonly ({ readonly text: string } | undefined)[]) =>
    cells.map((cell) => cell?.text.replace(/[ \t\u{B}\f]+/gu, ' '))
  const rows = table.rows.map(({ cells }) => wordsOf(cells))
  return { title: wordsOf([table.title]), columns: wordsOf(table.columns), rows }
}

describeWithMaterial('real tables that lost their spans', ['tables', 'dev-tables.jsonl'], (path) => {
  const tables = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as RealTable)

  test.each([
    ['without a row of dashes', (lines: readonly string[]) => lines],
    ['with one', ([first = '', ...rest]: readonly string[]) => [first, '| --- | --- |', ...rest]],
  ])(
    'are read %s as in the dialect',
    (_, form) => {
      const differing = tables.filter(({ lines }) => {
        const dialect = wikiArticle.read(makeSource('a.txt', `= T =\n\n== H ==\n${lines.join('\n')}\n`))
        const text = form(lines.map(escaped)).join('\n')
        const wanted = tableOf(dialect)
        return (
          wanted !== undefined &&
          JSON.stringify(tableOf(readMarkdown(`# T\n\n## H\n\n${text}\n`))) !== JSON.stringify(wanted)
        )
      })
      expect(differing.map(({ id }) => id)).toEqual([])
      expect(tables.length).toBeGreaterThan(200)
    },
    30_000,
  )
})
