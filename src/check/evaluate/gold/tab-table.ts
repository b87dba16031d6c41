// Reads a table of cells parted by tabs whose first line names its columns; what is wrong is told with its line.
import { UsageError } from '../../../query/rows.ts'

/** Makes the error of one line. */
export type Fault = (message: string) => UsageError

interface TableForm<Column extends string> {
  readonly path: string
  /** Those that are read, in any order; others are left out. */
  readonly columns: readonly Column[]
  /** Those of them that need not be there. */
  readonly optional?: readonly Column[]
}

interface TableLine<Column extends string> {
  /** Of a column that is not there, or beyond the end of its line: an empty one. */
  readonly cells: Readonly<Record<Column, string>>
  readonly fault: Fault
}

const LINE_END = /\r\n|\n|\r/u

/** The lines below the header that are not blank. */
export function readTable<Column extends string>(
  tsv: string,
  { path, columns, optional = [] }: TableForm<Column>,
): readonly TableLine<Column>[] {
  const [header = '', ...lines] = tsv.split(LINE_END)
  const faultAt = (number: number) => (message: string) => new UsageError(`${path}:${number}: ${message}`)
  const names = cellsOf(header).map((name) => name.toLowerCase())
  const missing = columns.filter((column) => !names.includes(column) && !optional.includes(column))
  if (missing.length > 0)
    throw faultAt(1)(`the first line must name the columns, parted by tabs; missing: ${missing.join(', ')}`)
  return lines.flatMap((line, i) => {
    const fault = faultAt(i + 2)
    const cells = cellsOf(line)
    if (cells.every((cell) => cell === '')) return []
    if (cells.length > names.length) throw fault(`${cells.length} cells for ${names.length} columns`)
    const named = columns.map((column) => [column, cells[names.indexOf(column)] ?? ''] as const)
    return [{ cells: Object.fromEntries(named) as Record<Column, string>, fault }]
  })
}

/** What a spreadsheet writes where a cell holds a comma or a quote: "New Delhi, India". */
const QUOTED = /^"(?<inner>(?:[^"]|"")*)"$/u

const cellsOf = (line: string) =>
  line.split('\t').map((cell) => {
    const inner = QUOTED.exec(cell.trim())?.groups?.['inner']
    return inner === undefined ? cell.trim() : inner.replaceAll('""', '"').trim()
  })
