// The kinds of values that a column of a table holds.
import type { Table } from '../../model/article.ts'
import { readCount, readShare } from '../text/numbers.ts'
import { cleanCell, isUnknown } from './cell-words.ts'
import { isTotal } from './table-rows.ts'
import type { TableWords } from './table-words.ts'

export interface ColumnValues {
  /** Number of cells that say something; the row of a sum is not one of them. */
  readonly count: number
  readonly areNames: boolean
  readonly areNumbers: boolean
  /** All are shares, with the sign of percent or fractions, and one at least shows it. */
  readonly areShares: boolean
  /** All carry the sign of percent, and together they are 100, give or take what is left out. */
  readonly areWholeShares: boolean
  /** Some number is above 100. */
  readonly areLarge: boolean
  readonly haveFractions: boolean
  readonly areAllSame: boolean
  /** Mean length of the words. */
  readonly length: number
}

/** Most of them decide: one stray cell does not change what a column holds. */
const most = (part: number, all: number) => all > 0 && part >= all * 0.8

/** The kinds of the values of each column. */
export function valuesOf({ columns, rows }: Table, words: TableWords): readonly ColumnValues[] {
  // Once for all columns: a table may be as wide as it is long.
  const counted = rows.filter((row) => !isTotal(row, words))
  return columns.map((_, column) => valuesIn(counted, column))
}

function valuesIn(rows: Table['rows'], column: number): ColumnValues {
  const cells = rows.flatMap((row) => {
    const words = cleanCell(row.cells[column]?.text ?? '')
    return words === '' || isUnknown(words) || row.spanned?.includes(column) === true ? [] : [words]
  })
  const shares = cells.map((words) => readShare(words.replace(/^[<>~≈] ?/u, '')))
  const isPercent = (words: string) => words.includes('%')
  const sum = shares.reduce((total, share) => total + Number(share?.text ?? 0), 0)
  const areAllShares = cells.length > 0 && shares.every((share) => share !== undefined)
  return {
    count: cells.length,
    areNames: most(
      cells.filter((words) => /\p{L}{2}/u.test(words) && !/^[0-9]/u.test(words)).length,
      cells.length,
    ),
    areNumbers: most(cells.filter((words) => /^[0-9]/u.test(words)).length, cells.length),
    areShares:
      areAllShares && (cells.every(isPercent) || most(cells.filter(isFraction).length, cells.length)),
    areWholeShares: areAllShares && cells.every(isPercent) && sum > 90 && sum < 101,
    areLarge: cells.some((words) => (readCount(words) ?? 0) > 100),
    haveFractions: cells.some((words) => /[0-9][.,][0-9]{1,2}(?![0-9])/u.test(words)),
    areAllSame: new Set(cells).size <= 1,
    length: cells.reduce((total, words) => total + words.length, 0) / Math.max(cells.length, 1),
  }
}

const isFraction = (words: string) => /^[0-9]{1,2}[.,][0-9]{1,2} ?%?$/u.test(words)
