// Prints claims under the fact they support: source, line and words.
import stringWidth from 'string-width'
import { textOf, toRecords, type Cell, type Rows } from '../query/rows.ts'
import type { Screen } from './screen.ts'

type Row = Readonly<Record<string, Cell>>

/** The claims, fact by fact, with the document where there are several. */
export function printQuotes(rows: Rows, { paint }: Pick<Screen, 'paint'>): string {
  const records = toRecords(rows)
  if (records.length === 0) return 'Nothing in the graph says this.\n'
  const isOne = new Set(records.map((row) => textOf(row, 'document'))).size < 2
  const columns = isOne ? ['source', 'line'] : ['document', 'source', 'line']
  const widths = columns.map((name) => Math.max(...records.map((row) => stringWidth(textOf(row, name)))))
  const line = (row: Row) =>
    `  ${columns.map((name, i) => fill(textOf(row, name), widths[i] ?? 0, name === 'line')).join('  ')}   ${wordsOf(row)}`
  const lines: string[] = []
  for (const [i, row] of records.entries()) {
    const head = headOf(row)
    if (i === 0 || head !== headOf(records[i - 1] ?? {})) lines.push(paint.bold(head))
    lines.push(line(row))
  }
  return `${lines.join('\n')}\n`
}

const headOf = (row: Row) => `${textOf(row, 'subject')}: ${textOf(row, 'fact')}`

/** A run of white space: the words of a source may go over lines. */
const BLANKS = /\s+/gu

const wordsOf = (row: Row) => textOf(row, 'words').replace(BLANKS, ' ')

function fill(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? blanks + text : text + blanks
}
