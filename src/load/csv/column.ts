// A column of a table: its name, its type and meaning for the codebook, and how a record fills it.
import { stringify } from 'csv-stringify/sync'

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean'

/** Undefined leaves the cell empty. */
export type Cell = string | number | boolean | undefined

export interface Column<T> {
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  read(record: T): Cell
}

/** A table before it is text. */
export interface Table<T> {
  /** File name below the folder of tables. */
  readonly path: string
  readonly description: string
  readonly columns: readonly Column<T>[]
  readonly records: readonly T[]
}

/**
 * A table as RFC 4180 text, with LF. Cells are the words of the source, unchanged: no quote is put before a `=`,
 * because the words must stay findable in their source; the codebook says how to open them safely.
 */
export function toCsv<T>({ columns, records }: Table<T>): string {
  const rows = records.map((record) => columns.map((column) => cellText(column.read(record))))
  return stringify([columns.map((column) => column.name), ...rows], { record_delimiter: '\n' })
}

function cellText(cell: Cell): string {
  return cell === undefined ? '' : String(cell)
}

/** Makes a column. */
export function column<T>(name: string, description: string, read: (record: T) => Cell): Column<T> {
  return { name, type: 'string', description, read }
}
