// Reads tables of a party's leaders: a column of names, and columns or one column of their terms.
import { spanIn, type Passage, type Table, type TableRow } from '../../model/article.ts'
import type { Finding, Mention, Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Reading, TableInSection } from '../reading.ts'
import { text, tidySpans, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { fold, label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { cleanCell } from './cell-words.ts'
import { readLeaderTerm, roleFor, roleIn, termQualifiers } from './leader-words.ts'
import { foreignRoleIn } from './foreign-roles.ts'
import { readHeader } from './result-header.ts'
import { isMeasure } from './table-cells.ts'
import { mentionOf, nameInCell, type CellName } from './table-names.ts'
import { tableLanguageOf } from './table-language.ts'
import { isCarried, titlesOf } from './table-rows.ts'
import { tableWordsOf, type TableWords } from './table-words.ts'
import type { LeaderColumn } from '../data/table-words/language-words.ts'

type Meaning = LeaderColumn

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
  readonly columns: Readonly<Record<Meaning, number>>
  readonly role: { readonly words: string; readonly place: Passage }
  readonly words: TableWords
  readonly reading: Reading
}

/** Undefined where no header or heading says that it is about leaders, or no column about when. */
function frameOf({ table, headings }: TableInSection, reading: Reading): Frame | undefined {
  const words = tableWordsOf(tableLanguageOf(table, reading.article.language))
  if (
    table.columns.some((header) => header !== undefined && isMeasure(readHeader(header.text, words).meaning))
  )
    return undefined
  const find = (form: RegExp) =>
    table.columns.findIndex((header) => header !== undefined && form.test(cleanCell(label(header.text))))
  const columns = {
    from: find(words.leaderColumns.from),
    to: find(words.leaderColumns.to),
    term: find(words.leaderColumns.term),
    party: find(words.leaderColumns.party),
  }
  const roleColumn = table.columns.findIndex(
    (header) => header !== undefined && isRole(header.text, { reading, words }),
  )
  const header = table.columns[roleColumn]
  const titles = header === undefined ? titlesOf(table.title, headings) : [header]
  const role = titles.flatMap((place) => {
    const found = roleNamed(place.text, { reading, words })
    return found === undefined ? [] : [{ words: found, place }]
  })[0]
  const name = roleColumn >= 0 ? roleColumn : nameColumn(table, find(words.leaderColumns.name), columns)
  if (role === undefined || name < 0 || Math.max(columns.from, columns.term) < 0) return undefined
  return { columns: { ...columns, name }, role, reading, words }
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

/** Without a header that says so, the first column whose cells are persons' names. */
function nameColumn(table: Table, named: number, others: Readonly<Record<string, number>>): number {
  if (named >= 0) return named
  const taken = Object.values(others)
  return table.columns.findIndex((header, index) => {
    if (taken.includes(index) || header !== undefined) return false
    const cells = table.rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined)
    const persons = cells.filter((cell) => personIn(cell) !== undefined)
    return persons.length > 0 && persons.length >= cells.length * 0.7
  })
}

/** "Jan Mor 1": the number of a note is no part of the name. */
function personIn(cell: Passage | undefined): CellName | undefined {
  const name = nameInCell(cell)
  if (name === undefined) return undefined
  const bare = { ...name, name: name.name.replace(/ ?[0-9]{1,2}$/u, '') }
  return looksLikePerson(bare.name) || bare.target === bare.name ? bare : undefined
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
      spans: tidySpans([...cells.map((one) => spanIn(one)), spanIn(role.place)]),
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
  const words = (meaning: Meaning) => cleanCell(row.cells[columns[meaning]]?.text ?? '')
  const term = readLeaderTerm(words('term'), language)
  const only = (meaning: Meaning) => {
    const [first, ...others] = findDates(words(meaning), language)
    return others.length === 0 ? first?.iso : undefined
  }
  return termQualifiers(term ?? present({ from: only('from'), to: only('to') }))
}
