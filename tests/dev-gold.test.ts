// Real pages against the facts that careful readers took from them: the floor that infoboxes and tables keep.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { detailLines, figuresTable } from '../src/check/evaluate/gold/lines.ts'
import type { GoldReport } from '../src/check/evaluate/gold/report.ts'
import { scoreArticles } from '../src/cli/evaluate-gold.ts'
import { describeWithMaterial } from './material.ts'

/** Precision and recall of the places of some kinds, taken together. */
function ratesOf({ facts, claims }: GoldReport, kinds: readonly string[]) {
  const wanted = facts.filter(({ kind }) => kinds.includes(kind))
  const made = claims.filter(({ kind }) => kinds.includes(kind))
  return {
    recall: wanted.filter(({ found }) => found).length / wanted.length,
    precision: made.filter(({ right }) => right).length / made.length,
  }
}

/** Matches a rate that is not below a floor. */
const atLeast = (floor: number): unknown => ({ asymmetricMatch: (rate: unknown) => Number(rate) >= floor })

describeWithMaterial('real pages', ['.'], (path) => {
  test('give what their gold says', { timeout: 120_000 }, async () => {
    const report = await scoreArticles(
      ['html', 'wikitext'].map((folder) => join(path, 'corpus', folder)),
      { gold: join(path, 'gold/dev.tsv'), coverage: join(path, 'gold/dev-coverage.tsv') },
    )
    const details = process.env['GOLD_DETAILS'] === undefined ? '' : detailLines(report)
    process.stderr.write(`${details}${figuresTable(report.scores, 'kind')}`)
    expect(report.warnings).toEqual([])
    expect(ratesOf(report, ['infobox'])).toEqual({ recall: atLeast(0.95), precision: atLeast(0.97) })
    expect(ratesOf(report, ['table', 'list'])).toEqual({ recall: atLeast(0.9), precision: atLeast(0.95) })
    expect(report.sprung).toEqual([])
  })
})
