// Reads facts that a person wrote down: a table with tabs whose first line is its header.
import { qualifierNames, relationNames } from '../../../model/ontology.ts'
import { readTable, type Fault } from './tab-table.ts'

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

const relations = new Set<string>([...relationNames, '*'])
/** The language is that of a literal, and no qualifier of the model. */
const qualifiers = new Set<string>([...qualifierNames, 'language'])

/** Relations and qualifiers that the model does not have: nothing will be found for them. */
export function strangersIn(rows: readonly GoldRow[]): readonly string[] {
  const names = rows.flatMap((row) => [
    ...(relations.has(row.relation) ? [] : [row.relation]),
    ...Object.keys(row.qualifiers).filter((name) => !qualifiers.has(name)),
  ])
  return [...new Set(names)]
}
