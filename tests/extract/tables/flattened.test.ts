// How well lost cells are found on real tables that were flattened as the dialect does.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readTableRecords } from '../../../src/check/evaluate/tables/records.ts'
import { scoreTables } from '../../../src/check/evaluate/tables/score.ts'
import { repairLines } from '../../../src/extract/repair-lines.ts'
import { describeWithMaterial } from '../../material.ts'

describeWithMaterial('real tables that lost cells', ['tables', 'dev-tables.jsonl'], (path) => {
  test('come out as well as the decision on lost cells says', { timeout: 120_000 }, () => {
    const records = readTableRecords(readFileSync(path, 'utf8'), path)
    const repaired = records.map(({ id, lines, leadLines }) => ({ id, ...repairLines(lines, leadLines) }))
    const [all] = scoreTables(records, repaired)
    expect(all?.figures.tables).toBe(267)
    expect(all?.figures.cells.rate).toBeGreaterThan(0.785)
    expect(all?.figures.rows.rate).toBeGreaterThan(0.715)
    expect(all?.figures.intact.rate).toBeGreaterThan(0.97)
    expect(all?.figures.sure.rate).toBeGreaterThan(0.975)
    expect(all?.figures.sure.n).toBeGreaterThan(800)
  })
})
