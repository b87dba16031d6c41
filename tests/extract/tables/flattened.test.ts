// How well lost cells are found on real tables that were flattened as the dialect does.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { extract } from '../../../src/extract/extract.ts'
import type { Table } from '../../../src/model/article.ts'
import { makeSource } from '../../../src/model/source.ts'
import { describeWithMaterial } from '../../material.ts'

interface FlattenedTable {
  readonly lines: readonly string[]
  readonly lead_lines: number
  readonly rows: readonly (readonly string[])[]
  /** Row and column of each lost cell. */
  readonly dropped: readonly (readonly [number, number])[]
}

describeWithMaterial('real tables that lost cells', ['tables', 'dev-tables.jsonl'], (path) => {
  test('come out better than by column types alone, and rows that lost nothing stay', () => {
    const records = readFileSync(path, 'utf8').trimEnd().split('\n')
    const outcomes = records.flatMap((line) => judge(JSON.parse(line) as FlattenedTable))
    const lossy = outcomes.filter(({ isLossy }) => isLossy)
    const whole = outcomes.filter(({ isLossy }) => !isLossy)
    const repaired = outcomes.filter(({ isRepaired }) => isRepaired)
    expect(outcomes.length).toBeGreaterThan(4500)
    expect(share(lossy)).toBeGreaterThan(0.6)
    expect(share(whole)).toBeGreaterThan(0.985)
    expect(share(repaired)).toBeGreaterThan(0.82)
  })
})

interface Outcome {
  readonly isLossy: boolean
  readonly isRepaired: boolean
  readonly isRight: boolean
}

/** Tables whose header is read otherwise are left out: their rows do not correspond. */
function judge({ lines, lead_lines, rows, dropped }: FlattenedTable): readonly Outcome[] {
  const read = tableOf(lines)?.rows ?? []
  if (read.length !== lines.length - lead_lines) return []
  const lossy = new Set(dropped.map(([row]) => row))
  return read.map(({ cells, repair }, index) => {
    const isExact = (rows[index] ?? []).every(
      (text, column) => squeeze(text) === squeeze(cells[column]?.text ?? ''),
    )
    const isLossy = lossy.has(index)
    const isRepaired = repair !== undefined
    // Some tables hold a cell that the flattened lines do not: only what a repair changed is judged.
    return { isLossy, isRepaired, isRight: isLossy || isRepaired ? isExact : true }
  })
}

function tableOf(lines: readonly string[]): Table | undefined {
  return extract(makeSource('a.txt', lines.join('\n'))).article.body.blocks.find(
    (block) => block.type === 'table',
  )
}

function share(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ isRight }) => isRight).length / outcomes.length
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
