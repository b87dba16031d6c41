// Reads a table of cells parted by tabs whose first line names its columns; what is wrong is told with its line.
import { UsageError } from '../../../query/rows.ts'

/** Makes the error of one line. */
export type Fault = (message: string) => UsageError

interface TableForm {
  readonly path: string
  readonly columns: readonly string[]
}

interface TableLine {
  readonly cells: readonly string[]
  readonly fault: Fault
}

/** The lines below the header that are not blank; columns at the end may be left out. */
export function readTable(tsv: string, { path, columns }: TableForm): readonly TableLine[] {
  const [header = '', ...lines] = tsv.replace(/^\uFEFF/u, '').split(/\r?\n/u)
  const faultAt = (index: number) => (message: string) => new UsageError(`${path}:${index + 1}: ${message}`)
  const names = header.split('\t')
  if (names.length < 4 || names.some((name, i) => name.trim() !== columns[i]))
    throw faultAt(0)(`the first line must name the columns ${columns.join(', ')}, parted by tabs`)
  return lines.flatMap((line, i) => {
    const fault = faultAt(i + 1)
    if (line.trim() === '') return []
    const cells = line.split('\t').map((cell) => cell.trim())
    if (cells.length >= 4 && cells.length <= columns.length) return [{ cells, fault }]
    throw fault(`4 to ${columns.length} cells parted by tabs are expected, not ${cells.length}`)
  })
}
