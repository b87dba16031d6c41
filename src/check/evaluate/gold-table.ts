// Reads facts that a person wrote down: a table with tabs whose first line is its header.
import { UsageError } from '../../query/rows.ts'

/** One row: what one place of an article says. */
export interface GoldRow {
  readonly file: string
  readonly subject: string
  readonly relation: string
  readonly object: string
  readonly qualifiers: Readonly<Record<string, string>>
  readonly line: number
  readonly note: string
  /** A wrong reading that must not appear. */
  readonly isTrap: boolean
}

const COLUMNS = ['file', 'subject', 'relation', 'object', 'qualifiers', 'evidence_line', 'note']
/** "NOT:ledBy" */
const TRAP = /^NOT:/u
const LINE_NUMBER = /^[1-9]\d{0,8}$/u

/** The rows; `path` names the table where something is wrong with it. */
export function readGold(tsv: string, path: string): readonly GoldRow[] {
  return readTable(tsv, { path, columns: COLUMNS }).map(({ cells, fault }) => {
    const [file = '', subject = '', relation = '', object = '', qualifiers = '', line = '', note = ''] = cells
    if ([file, subject, relation.replace(TRAP, '')].includes(''))
      throw fault('file, subject and relation must not be empty')
    if (!LINE_NUMBER.test(line)) throw fault(`evidence_line must be a line number, not “${line}”`)
    return {
      file,
      subject,
      relation: relation.replace(TRAP, ''),
      object,
      qualifiers: readQualifiers(qualifiers, fault),
      line: Number(line),
      note,
      isTrap: TRAP.test(relation),
    }
  })
}

/** Makes the error of one line. */
type Fault = (message: string) => UsageError

/** "from=2005;role=head" */
function readQualifiers(text: string, fault: Fault): Record<string, string> {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  return Object.fromEntries(
    parts.map((part) => {
      const at = part.indexOf('=')
      if (at < 1) throw fault(`qualifiers must be key=value;key=value, not “${text}”`)
      return [part.slice(0, at).trim(), part.slice(at + 1).trim()] as const
    }),
  )
}

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
