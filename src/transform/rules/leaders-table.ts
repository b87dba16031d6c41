// Reads tables of a party's leaders: a column of names, and columns or one column of their terms.
import { spanIn, type Passage, type Table, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { fold, label } from '../text/fold.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { cleanCell } from './cell-words.ts'
import { isOfPage, readLeaderTerm, roleFor, roleIn, termQualifiers } from './leader-words.ts'
import { foreignRoleIn } from './foreign-roles.ts'
import { readHeader } from './result-header.ts'
import { isMeasure } from './table-cells.ts'
import { mentionOf, nameInCell } from './table-names.ts'
import { isCarried, titlesOf } from './table-rows.ts'
import { tableWordsOf, type TableWords } from './table-words.ts'
import { findColumns, nameColumn, personIn, type LeaderColumns } from './leader-columns.ts'

export const leadersTable: Rule = {
  on: 'table',
  read(tableInSection, reading) {
    const frame = isPartyOrAlliance(reading.topic) ? frameOf(tableInSection, reading) : undefined
    if (frame === undefined) return []
    return tableInSection.table.rows
      .filter((row) => row.unclear !== true)
      .flatMap((row) => readRow(row, frame))
  },
}

interface Frame {
  readonly columns: LeaderColumns
  /** Absent `place`: the page is on that role. */
  readonly role: { readonly words: string; readonly place?: Passage }
  readonly words: TableWords
  readonly reading: Reading
}

/** Undefined where no header or heading says that it is about leaders, or no column about when. */
function frameOf({ table, headings, language }: TableInSection, reading: Reading): Frame | undefined {
  const words = tableWordsOf(language)
  if (
    table.columns.some((header) => header !== undefined && isMeasure(readHeader(header.text, words).meaning))
  )
    return undefined
  const columns = findColumns(table.columns, words)
  const named = columns.name
  const roleColumn =
    reading.topic.office !== undefined && named >= 0 ? -1 : columnOfRole(table, { reading, words })
  const header = table.columns[roleColumn]
  const titles = header === undefined ? titlesOf(table.title, headings) : [header]
  const role = roleInTitles(titles, { reading, words })
  const name = nameColumn(table, roleColumn >= 0 ? roleColumn : named, columns)
  if (role === undefined || name < 0 || Math.max(columns.from, columns.term) < 0) return undefined
  return { columns: { ...columns, name }, role, reading, words }
}

function columnOfRole({ columns }: Table, within: Within): number {
  return columns.findIndex((header) => header !== undefined && isRole(header.text, within))
}

/** The first title that names one; on a page on an office, that office where the nearest says nothing else. */
function roleInTitles(titles: readonly Passage[], within: Within): Frame['role'] | undefined {
  const [role] = titles.flatMap((place) => {
    const found = roleNamed(place.text, within)
    return found === undefined ? [] : [{ words: found, place }]
  })
  if (role !== undefined) return role
  const { office } = within.reading.topic
  const [nearest] = titles
  return office !== undefined && (nearest === undefined || isOfPage(nearest.text))
    ? { words: office }
    : undefined
}

interface Within {
  readonly reading: Reading
  readonly words: TableWords
}

const roleNamed = (words: string, { reading: { topic }, words: tableWords }: Within) =>
  roleIn(words, topic) ?? foreignRoleIn(words, topic, tableWords)

/** A header that is a role of the party, and says nothing of a council or a chamber. */
function isRole(header: string, within: Within): boolean {
  const role = roleNamed(cleanCell(label(header)), within)
  return role !== undefined && !/ in /u.test(role)
}

function readRow(row: TableRow, { columns, role, reading, words }: Frame): readonly Finding[] {
  const cell = row.cells[columns.name]
  const name = isRepeated(row, columns) ? undefined : personIn(cell)
  const subject = subjectOf(row.cells[columns.party], columns.party, reading)
  if (cell === undefined || name === undefined || subject === undefined) return []
  const cells = [
    cell,
    ...[columns.from, columns.to, columns.term, columns.party].flatMap((index) => row.cells[index] ?? []),
  ]
  return [
    {
      subject,
      relation: 'ledBy',
      object: mentionOf('Person', name),
      qualifiers: {
        role: text(roleFor(role.words, actingIn(cell, words))),
        ...termOfRow(row, columns, words.language),
      },
      spans: tidySpans(
        [...cells, ...(role.place === undefined ? [] : [role.place])].map((one) => spanIn(one)),
      ),
      source: 'table',
      rule: 'leaders-table/row',
      ...present({ repair: row.repair?.reason }),
    },
  ]
}

/** "Ada Mor (acting)" */
function actingIn({ text: words }: Passage, { acting }: TableWords): string | undefined {
  const note = /\((?<note>[^()]{3,30})\)/u.exec(words)?.groups?.['note']
  return note !== undefined && acting.test(note) ? note : undefined
}

/** A name that an earlier row prints says nothing new, unless the table spans it over another term. */
function isRepeated(row: TableRow, columns: Frame['columns']): boolean {
  if (!isCarried(row, columns.name)) return false
  const when = Math.max(columns.from, columns.term)
  return row.repair !== undefined || isCarried(row, when) || row.cells[when] === undefined
}

/** A column of parties may name a forerunner. */
function subjectOf(cell: Passage | undefined, column: number, { topic }: Reading): Mention | undefined {
  if (column < 0) return { by: 'topic' }
  const name = nameInCell(cell)
  if (name === undefined) return undefined
  const isTopic = [name.name, name.target].some((words) => words !== undefined && topic.keys.has(fold(words)))
  return isTopic ? { by: 'topic' } : mentionOf('Party', name)
}

/** "1991–2005" in one cell, or a beginning and an end in two; an open end has no `to`. */
function termOfRow(row: TableRow, columns: Frame['columns'], language: string): Qualifiers {
  const words = (meaning: keyof LeaderColumns) => cleanCell(row.cells[columns[meaning]]?.text ?? '')
  const term = readLeaderTerm(words('term'), language)
  const only = (meaning: keyof LeaderColumns) => {
    const [first, ...others] = findDates(words(meaning), language)
    return others.length === 0 ? first?.iso : undefined
  }
  return termQualifiers(term ?? present({ from: only('from'), to: only('to') }))
}
