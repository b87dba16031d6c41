// Reads tables of a party's leaders: a column of names, and columns or one column of their terms.
import { spanIn, type Passage, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import { columnMeaning } from '../data/elections.ts'
import { leaderRoles } from '../data/nouns.ts'
import type { TableInSection } from '../reading.ts'
import { date, text, tidySpans, type Rule } from '../rule.ts'
import { findDates, readYearSpan } from '../text/dates.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { isMeasure } from './table-cells.ts'

type Meaning = 'name' | 'from' | 'to' | 'term'

/** Wordings of headers. Origin: common English usage. */
const WORDINGS: Readonly<Record<Meaning, RegExp>> = {
  name: /^(?:name|officeholder|incumbent)s?$/iu,
  from: /^(?:from|start|began|took office|term start|since|assumed office|elected)$/iu,
  to: /^(?:to|until|end|ended|left office|term end)$/iu,
  term: /^(?:term|terms|tenure|years?|period|term of office|in office|time in office)$/iu,
}
const ROLE = new RegExp(
  `(?<![\\p{L}])(?<role>${[...leaderRoles].sort((a, b) => b.length - a.length).join('|')})s?(?![\\p{L}])`,
  'iu',
)

export const leadersTable: Rule = {
  on: 'table',
  read(tableInSection, { topic }) {
    const frame = topic.type === 'Party' ? frameOf(tableInSection) : undefined
    return frame === undefined
      ? []
      : tableInSection.table.rows.filter((row) => row.unclear !== true).flatMap((row) => readRow(row, frame))
  },
}

interface Frame {
  readonly columns: Readonly<Record<Meaning, number>>
  readonly role: Passage
}

/** Undefined where no header or heading says that it is about leaders, or no column about when. */
function frameOf({ table, headings }: TableInSection): Frame | undefined {
  if (table.columns.some((header) => header !== undefined && isMeasure(columnMeaning(header.text))))
    return undefined
  const find = (form: RegExp) =>
    table.columns.findIndex((header) => header !== undefined && form.test(label(header.text)))
  const columns = {
    name: find(WORDINGS.name),
    from: find(WORDINGS.from),
    to: find(WORDINGS.to),
    term: find(WORDINGS.term),
  }
  const roleColumn = table.columns.findIndex(
    (header) =>
      header !== undefined &&
      ROLE.exec(label(header.text))?.[0].toLowerCase() === label(header.text).toLowerCase(),
  )
  const name = roleColumn >= 0 ? roleColumn : columns.name
  const role =
    table.columns[roleColumn] ??
    [table.title, ...[...headings].reverse()].find((title) => title !== undefined && ROLE.test(title.text))
  if (role === undefined || name < 0 || Math.max(columns.from, columns.term) < 0) return undefined
  return { columns: { ...columns, name }, role }
}

function readRow(row: TableRow, { columns, role }: Frame): readonly Finding[] {
  const name = row.cells[columns.name]
  const isCarried = row.repair?.columns.includes(columns.name) === true
  if (name === undefined || isCarried || !looksLikePerson(label(name.text))) return []
  const cells = [name, row.cells[columns.from], row.cells[columns.to], row.cells[columns.term]].filter(
    (cell) => cell !== undefined,
  )
  const object: Mention = { by: 'name', type: 'Person', name: label(name.text) }
  const roleWords = ROLE.exec(role.text)?.groups?.['role'] ?? label(role.text)
  return [
    {
      subject: { by: 'topic' },
      relation: 'ledBy',
      object,
      qualifiers: { role: text(roleWords), ...termOfRow(row, columns) },
      spans: tidySpans([...cells.map((cell) => spanIn(cell)), spanIn(role)]),
      source: 'table',
      rule: 'leaders-table/row',
      ...present({ repair: row.repair?.reason }),
    },
  ]
}

/** "1991–2005" in one cell, or a beginning and an end in two; an open end has no `to`. */
function termOfRow(row: TableRow, columns: Frame['columns']): Qualifiers {
  const words = (meaning: Meaning) => row.cells[columns[meaning]]?.text ?? ''
  const { from, to } = readYearSpan(words('term')) ?? {
    from: findDates(words('from'))[0]?.iso,
    to: findDates(words('to'))[0]?.iso,
  }
  return present({
    from: from === undefined ? undefined : date(from),
    to: to === undefined ? undefined : date(to),
  })
}
