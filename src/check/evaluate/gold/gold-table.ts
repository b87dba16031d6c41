// Reads facts that a person wrote down: a table with tabs whose first line is its header.
import { groupBy } from '../../../load/group.ts'
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

const columns = ['file', 'subject', 'relation', 'object', 'qualifiers', 'evidence_line', 'note'] as const
const optional = ['qualifiers', 'note'] as const
/** "NOT:ledBy" */
const TRAP = /^NOT: ?/u
const LINE_NUMBER = /^[1-9]\d{0,8}$/u

/** The rows; `path` names the table where something is wrong with it. */
export function readGold(tsv: string, path: string): readonly GoldRow[] {
  return readTable(tsv, { path, columns, optional }).map(({ cells, fault }) => {
    const { file, subject, object, evidence_line: line, note } = cells
    const relation = cells.relation.replace(TRAP, '')
    if ([file, subject, relation].includes('')) throw fault('file, subject and relation must not be empty')
    if (!LINE_NUMBER.test(line)) throw fault(`evidence_line must be a line number, not “${line}”`)
    return {
      ...{ file, subject, relation, object, note },
      qualifiers: readQualifiers(cells.qualifiers, fault),
      line: Number(line),
      isTrap: TRAP.test(cells.relation),
    }
  })
}

/** "from=2005;role=head" */
function readQualifiers(text: string, fault: Fault): Record<string, string> {
  const parts = text.split(';').filter((part) => part.trim() !== '')
  const read = new Map<string, string>()
  for (const part of parts) {
    const at = part.indexOf('=')
    if (at < 1) throw fault(`qualifiers must be key=value;key=value, not “${text}”`)
    const name = part.slice(0, at).trim()
    if (read.has(name)) throw fault(`the qualifier ${name} stands there twice`)
    read.set(name, part.slice(at + 1).trim())
  }
  return Object.fromEntries(read)
}

const relations = new Set<string>([...relationNames, '*'])
/** The language is that of a literal, and no qualifier of the model. */
const qualifiers = new Set<string>([...qualifierNames, 'language'])

/** What is odd about facts, and makes that nothing is found for them, or that they count twice. */
export function odditiesOf(rows: readonly GoldRow[]): readonly string[] {
  const strange = rows.flatMap(({ relation, qualifiers: stated }) => [
    ...(relations.has(relation) ? [] : [relation]),
    ...Object.keys(stated).filter((name) => !qualifiers.has(name)),
  ])
  const again = groupBy(rows, (row) => JSON.stringify(row)).values()
  return [
    ...[...new Set(strange)].map((name) => `the model has no “${name}”: nothing is found for it`),
    ...rows
      .filter(({ object }) => object === '')
      .map((row) => `${told(row)} has no object: nothing is found for it; an empty text is (empty)`),
    ...[...again].flatMap(([row, ...more]) =>
      row === undefined || more.length === 0
        ? []
        : [`${told(row)} ${row.object} counts ${more.length + 1} times`],
    ),
  ]
}

const told = ({ file, line, subject, relation }: GoldRow) => `${file}:${line}: ${subject} ${relation}`
