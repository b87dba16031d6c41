// Prints rows for a person or for a program: an aligned table, JSON or CSV.
import { stringify } from 'csv-stringify/sync'
import stringWidth from 'string-width'
import { toRecords, type Cell, type Rows } from '../query/rows.ts'
import type { Paint } from './paint.ts'

export type RowsForm = 'table' | 'json' | 'csv'

/** How a table is drawn: its colours, and the width it may take (no end where it is not a screen). */
export interface TableStyle {
  readonly paint: Paint
  readonly width: number
}

/** The rows as text that ends in a newline. */
export function printRows(rows: Rows, form: RowsForm, style: TableStyle): string {
  switch (form) {
    case 'json':
      return `${JSON.stringify(toRecords(rows), null, 2)}\n`
    case 'csv':
      return stringify([rows.columns, ...rows.rows.map((row) => row.map(csvCell))])
    case 'table':
      return printTable(rows, style)
    default:
      return form satisfies never
  }
}

/** Nothing is an empty field; booleans are words (the library would write 1 and nothing). */
function csvCell(cell: Cell): string | number {
  if (cell === null) return ''
  return typeof cell === 'boolean' ? String(cell) : cell
}

const GAP = '  '

/** Columns aligned by the width a terminal gives to their characters; numbers to the right. */
function printTable({ columns, rows }: Rows, { paint, width }: TableStyle): string {
  const body = rows.map((row) => row.map(tableCell))
  const widths = fitted(
    columns.map((column, i) =>
      Math.max(stringWidth(column), ...body.map((row) => stringWidth(row[i] ?? ''))),
    ),
    width,
  )
  const right = columns.map((_, i) => isNumeric(rows.map((row) => row[i] ?? null)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, i) => pad(clip(cell, widths[i] ?? 0), widths[i] ?? 0, right[i] === true)).join(GAP)
  const head = paint.bold(line(columns).trimEnd())
  const count = paint.dim(rows.length === 1 ? '1 row' : `${rows.length} rows`)
  return [head, ...body.map((row) => line(row).trimEnd()), count, ''].join('\n')
}

/** Whatever would break the line of a table. */
const BREAKS = /[\p{Cc}\u{2028}\u{2029}]+/gu

function tableCell(cell: Cell): string {
  return cell === null || cell === '' ? '–' : String(cell).replace(BREAKS, ' ')
}

function isNumeric(cells: readonly Cell[]): boolean {
  const full = cells.filter((cell) => cell !== null)
  return full.length > 0 && full.every((cell) => typeof cell === 'number')
}

/** The widths, the widest cut down first until the line fits the screen; none below 12. */
function fitted(widths: readonly number[], screen: number): readonly number[] {
  const line = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  const excess = line - screen
  const widest = Math.max(0, ...widths)
  if (excess <= 0 || widest <= 12) return widths
  const next = Math.max(12, ...widths.filter((width) => width < widest))
  return fitted(widths.with(widths.indexOf(widest), Math.max(next, widest - excess)), screen)
}

/** The text up to a width, an ellipsis where something was left out. */
function clip(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}

function pad(text: string, width: number, right: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return right ? blanks + text : text + blanks
}
