// The sheet as CSV: written with empty answers, read back with them.
import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { groupBy } from '../../load/group.ts'
import { UsageError } from '../../query/rows.ts'
import { answers, type Answer, type Answered } from './answers.ts'
import type { Audited } from './audited.ts'

/** Columns of a claim after those of the answers. */
export const claimColumns = [
  'subject',
  'relation',
  'object',
  'qualifiers',
  'words',
  'document',
  'line',
  'url',
  'source',
  'rule',
  'id',
  'fact',
] as const satisfies readonly (keyof Audited)[]

/** Beginnings that a spreadsheet takes for a formula, those of full width among them. */
export const FORMULA = /^[=+@\t\r＝＋＠－-]/u

/** A row a claim with its answers, or with room for them. A byte order mark tells spreadsheets that it is UTF-8. */
export function writeCsvSheet(answered: readonly Answered[]): string {
  const header = [...answers, ...claimColumns]
  const rows = answered.map((one) => [
    ...answers.map((name) => writtenAnswer(one[name])),
    ...claimColumns.map((column) => one.claim[column]),
  ])
  // Words of strangers are no formulas.
  return stringify([header, ...rows], { bom: true, escape_formulas: true })
}

const writtenAnswer = (answer: boolean | undefined) => (answer === undefined ? '' : answer ? 'yes' : 'no')

/** The text of a sheet as spreadsheets save it: UTF-8, UTF-16 with its mark, or the encoding of Western Windows. */
export function textOfSheet(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes)
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  return new TextDecoder(isWide ? 'utf-16le' : 'windows-1252').decode(bytes)
}

/** Rows with their answers, from what a spreadsheet makes of the sheet; `path` names it where something is wrong. */
export function readCsvSheet(csv: string, path: string): readonly Answered[] {
  const [first = [], ...rows] = parsed(csv, path)
  const header = first.map((name) => name.trim().toLowerCase())
  const missing = [...answers, 'relation', 'source'].find((name) => !header.includes(name))
  if (missing !== undefined) throw new UsageError(`${path}: the column “${missing}” is missing`)
  const answered = rows.map((cells, i): Answered => {
    const cell = (name: string) => cells[header.indexOf(name)] ?? ''
    const answer = (name: Answer) => readAnswer(cell(name), `${path}, row ${i + 2}, ${name}`)
    const claim = Object.fromEntries(
      claimColumns.map((column) => [column, withoutEscape(cell(column))]),
    ) as unknown as Audited
    return { claim, right: answer('right'), words_say_it: answer('words_say_it') }
  })
  refuseRepeated(answered, path)
  return answered
}

/** The sign before what is no formula. */
const withoutEscape = (cell: string) =>
  cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell

/** A claim that is counted twice would weigh twice. */
function refuseRepeated(answered: readonly Answered[], path: string): void {
  const rows = groupBy([...answered.entries()], ([, { claim }]) => claim.id)
  for (const [id, [first, second]] of rows)
    if (id !== '' && first !== undefined && second !== undefined)
      throw new UsageError(
        `${path}: row ${second[0] + 2} is the claim of row ${first[0] + 2} again; leave one`,
      )
}

function parsed(csv: string, path: string): readonly (readonly string[])[] {
  try {
    return parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      relax_column_count: true,
      skip_records_with_empty_values: true,
    })
  } catch (error) {
    throw new UsageError(`${path} is no CSV: ${(error as Error).message}`, { cause: error })
  }
}

/** Spreadsheets of some countries part cells by semicolons: whatever parts the column of an answer from the next. */
function delimiterOf(csv: string): string {
  const [header = ''] = csv.split(/\r?\n/u, 1)
  return /(?:right|words_say_it)\s*"?\s*(?<sign>[,;\t])/iu.exec(header)?.groups?.['sign'] ?? ','
}

const yes: readonly string[] = ['yes', 'y', 'x', '1', 'true', '✓', '✔']
const no: readonly string[] = ['no', 'n', '0', 'false', '✗', '✘']
const open: readonly string[] = ['', '?']

/** Absent where it is left open. */
function readAnswer(text: string, place: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (yes.includes(word)) return true
  if (no.includes(word)) return false
  if (open.includes(word)) return undefined
  throw new UsageError(`${place}: yes, no or nothing is expected, not “${text}”`)
}
