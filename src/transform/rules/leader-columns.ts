// Finds the columns of a table of leaders: whose names, from when, until when, of which party.
import type { Passage, Table } from '../../model/article.ts'
import type { LeaderColumn } from '../data/table-words/language-words.ts'
import { label } from '../text/fold.ts'
import { looksLikePerson } from '../text/names.ts'
import { cleanCell } from './cell-words.ts'
import { nameInCell, type CellName } from './table-names.ts'
import type { TableWords } from './table-words.ts'

/** Indexes of columns; -1 where there is none. */
export type LeaderColumns = Readonly<Record<LeaderColumn, number>>

type Headers = Table['columns']

/** The columns by their headers; `name` is -1 where no header says that it holds names. */
export function findColumns(headers: Headers, { leaderColumns: forms }: TableWords): LeaderColumns {
  const find = (column: LeaderColumn) =>
    headers.findIndex(
      (header) => header !== undefined && isHeadedBy(headerWords(header), forms[column], forms.term),
    )
  const term = find('term')
  const both = isTwin(headers, term)
    ? { from: term, to: term + 1, term: -1 }
    : { from: find('from'), to: find('to'), term }
  return { name: find('name'), party: find('party'), ...both }
}

/** "Name (birth–death)", "Portrait[1]": without brackets and marks of notes. */
const headerWords = ({ text: words }: Passage) => cleanCell(label(words.replace(/\s?\([^()]{0,60}\)$/u, '')))

/** "From", or "From" below "Term of office" */
function isHeadedBy(header: string, form: RegExp, term: RegExp): boolean {
  if (form.test(header)) return true
  const words = header.split(' ').slice(0, MOST_WORDS)
  return words.some(
    (_, at) => at > 0 && form.test(words.slice(at).join(' ')) && term.test(words.slice(0, at).join(' ')),
  )
}

/** Longer is no header of a column of dates. */
const MOST_WORDS = 8

/** One header over two columns: the beginning of the term and its end. */
function isTwin(headers: Headers, term: number): boolean {
  const header = headers[term]?.text
  return header !== undefined && header === headers[term + 1]?.text
}

/** Of the columns below one header, or below none, the first whose cells are names of persons. */
export function nameColumn({ columns: headers, rows }: Table, named: number, columns: LeaderColumns): number {
  const { from, to, term, party } = columns
  const header = headers[named]?.text
  const all = headers.flatMap((other, index) => (other?.text === header ? [index] : []))
  const free = all.filter((index) => ![from, to, term, party].includes(index))
  const found = free.find((index) => {
    const cells = rows.map((row) => row.cells[index]).filter((cell) => cell !== undefined)
    const persons = cells.filter((cell) => personIn(cell) !== undefined)
    return persons.length > 0 && persons.length >= cells.length * 0.7
  })
  return found ?? named
}

/** "Jan Mor 1": the number of a note is no part of the name. */
export function personIn(cell: Passage | undefined): CellName | undefined {
  const name = nameInCell(cell)
  if (name === undefined) return undefined
  const bare = { ...name, name: name.name.replace(/ ?[0-9]{1,2}$/u, '') }
  return looksLikePerson(bare.name) || bare.target === bare.name ? bare : undefined
}
