// Repairs tables whose rows lost cells, and scores the repair.
import { writeFile } from 'node:fs/promises'
import { causesOf, type Cause } from '../check/evaluate/tables/causes.ts'
import { readTableRecords, type TablePrediction, type TableRecord } from '../check/evaluate/tables/records.ts'
import { showCauses, showTables } from '../check/evaluate/tables/report.ts'
import { scoreTables, type ScoreOptions, type TableScores } from '../check/evaluate/tables/score.ts'
import { repairLines } from '../extract/repair-lines.ts'
import { fitTables, showFit } from './fit-tables.ts'
import { readNamedFile } from './named-file.ts'
import type { Screen } from './screen.ts'

export interface TablesFlags {
  readonly predictions?: string
  readonly halves?: true
  readonly fit?: true
  readonly json?: true
}

/** Repairs the tables of a file, and prints how well where their true grids are there. */
export async function evaluateTables(file: string, flags: TablesFlags, { print }: Screen): Promise<void> {
  if (flags.fit === true) {
    const fit = fitTables(readTableRecords(await readNamedFile(file, 'the tables'), file))
    print(flags.json === true ? `${JSON.stringify(fit, undefined, 2)}\n` : showFit(fit))
    return
  }
  const { records, predictions, scores, causes } = await repairFile(file, flags)
  if (flags.predictions !== undefined)
    await writeFile(flags.predictions, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''))
  const scored = records.filter(({ truth }) => truth !== undefined).length
  if (flags.json === true)
    print(`${JSON.stringify({ tables: records.length, scored, scores, causes }, undefined, 2)}\n`)
  else
    print(
      scored === 0
        ? `${records.length} read, none with a true grid to score by\n`
        : [showTables(scores), showCauses(causes)].join('\n'),
    )
}

interface Repaired {
  readonly records: readonly TableRecord[]
  readonly predictions: readonly TablePrediction[]
  /** Empty where no true grid is there. */
  readonly scores: TableScores
  readonly causes: readonly Cause[]
}

/** Repairs the tables of a file and scores the repair. */
export async function repairFile(file: string, options: ScoreOptions): Promise<Repaired> {
  const records = readTableRecords(await readNamedFile(file, 'the tables'), file)
  const predictions = records.map(predict)
  const isScored = records.some(({ truth }) => truth !== undefined)
  const scores = isScored ? scoreTables(records, predictions, options) : []
  return { records, predictions, scores, causes: causesOf(records, predictions) }
}

function predict({ id, lines, leadLines }: TableRecord): TablePrediction {
  return { id, ...repairLines(lines, leadLines) }
}
