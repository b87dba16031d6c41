// The records of tables whose rows lost cells, how their file is read, and what is predicted of one.
import { fault, isRecord, readJsonLines, type JsonRecord } from '../json-lines.ts'

/** A table as it is printed; `truth` where it is known what was lost. */
export interface TableRecord {
  readonly id: string
  readonly lines: readonly string[]
  /** Lines before the body; not always stated. */
  readonly leadLines?: number
  /** The page that the table is from. */
  readonly page?: string
  readonly isPolitical: boolean
  readonly truth?: Truth
}

/** The true body, the row and column of each lost cell, and those of each cell that spans columns, with its width. */
export interface Truth {
  readonly rows: readonly (readonly string[])[]
  readonly dropped: readonly (readonly [row: number, column: number])[]
  readonly wide: readonly (readonly [row: number, column: number, width: number])[]
}

/** The body as it was read, and whether a row was repaired beyond doubt. */
export interface TablePrediction {
  readonly id: string
  readonly rows: readonly (readonly string[])[]
  readonly sure: readonly boolean[]
}

/** Reads one record a line. */
export function readTableRecords(text: string, file: string): readonly TableRecord[] {
  return readJsonLines(text, file).map(({ row, where }) => toRecord(row, where))
}

function toRecord(row: JsonRecord, where: string): TableRecord {
  const { id, lines, lead_lines: leadLines, page, tags } = row
  if (typeof id !== 'string') throw fault(where, 'a text in "id"', id)
  if (!isListOf(lines, isText)) throw fault(where, 'a list of texts in "lines"', lines)
  if (!isIndex(leadLines ?? 0)) throw fault(where, 'a number of lines in "lead_lines"', leadLines)
  const truth = truthOf(row, where)
  return {
    id,
    lines,
    ...(isIndex(leadLines) ? { leadLines } : {}),
    ...(typeof page === 'string' ? { page } : {}),
    isPolitical: isRecord(tags) && tags['political'] === true,
    ...(truth === undefined ? {} : { truth }),
  }
}

function truthOf({ rows, dropped, wide = [] }: JsonRecord, where: string): Truth | undefined {
  if (rows === undefined || dropped === undefined) return undefined
  if (!isListOf(rows, isTexts)) throw fault(where, 'a list of rows of texts in "rows"', rows)
  if (!isListOf(dropped, isPlace)) throw fault(where, 'a list of [row, column] in "dropped"', dropped)
  if (!isListOf(wide, isWide)) throw fault(where, 'a list of [row, column, width] in "wide"', wide)
  return { rows, dropped, wide }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is readonly string[] => isListOf(value, isText)
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isPlace = (value: unknown): value is readonly [number, number] =>
  isListOf(value, isIndex) && value.length === 2
const isWide = (value: unknown): value is readonly [number, number, number] =>
  isListOf(value, isIndex) && value.length === 3

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every((one) => is(one))
}
