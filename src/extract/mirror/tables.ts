// Reads the tables of a copied page: cells parted by tabs or bars, or one cell a line.
import type { Passage } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { FoundRow } from '../tables/grid.ts'
import { kindOf, type Kind } from '../tables/kinds.ts'
import { MAX_CELLS } from '../syntax/table.ts'
import { isProse, withoutMarks } from './forms.ts'
import { wordsOf } from './words.ts'

/** Rows of a table that begins with a line, and how many lines they take. */
export interface FoundTable {
  readonly rows: readonly FoundRow[]
  readonly lines: number
}

/** Lines with cells side by side, two of them at least. */
export function tabTable(text: string, lines: readonly Span[], from: number): FoundTable | undefined {
  const rows: FoundRow[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]
    const row = line === undefined ? undefined : splitLine(text, line)
    if (row === undefined) break
    rows.push(row)
  }
  return rows.length < 2 ? undefined : { rows, lines: rows.length }
}

function splitLine(text: string, { start, end }: Span): FoundRow | undefined {
  const line = text.slice(start, end)
  const sign = separatorOf(line)
  if (sign === undefined) return undefined
  const parts = line.split(sign, MAX_CELLS + 2)
  // A row begins and ends with a bar.
  const bars = sign === '|' ? 1 : 0
  const kept = parts.slice(bars, bars === 1 && parts.at(-1)?.trim() === '' ? -1 : parts.length)
  let at = start + bars
  const cells = kept.slice(0, MAX_CELLS).map((part): Passage | undefined => {
    const from = at
    at += part.length + 1
    return wordsOf(text, [{ start: from, end: from + part.length }], 'value')
  })
  return { cells, isCapped: kept.length > MAX_CELLS, span: { start, end } }
}

function separatorOf(line: string): '\t' | '|' | undefined {
  if (line.includes('\t')) return '\t'
  return line.startsWith('|') && line.indexOf('|', 1) > 0 ? '|' : undefined
}

/** Tables that copies break into lines have so many columns. */
const FEWEST_COLUMNS = 3
const MOST_COLUMNS = 12
const LONGEST_CELL = 120

/** Whether a line may be one cell. */
function isCell(text: string, { start, end }: Span): boolean {
  if (end - start > LONGEST_CELL) return false
  const line = text.slice(start, end)
  return !line.includes('\t') && !isProse(line)
}

/** Whether lines that stand together name the columns of a table, one a line. */
export function isHeaderGroup(text: string, lines: readonly Span[]): boolean {
  if (lines.length < FEWEST_COLUMNS || lines.length > MOST_COLUMNS) return false
  return lines.every((line) => isCell(text, line) && isName(kindOf(cellText(text, line))))
}

/** Whether lines that stand together are a row of a table of a width: one of them is a value at least. */
export function isRowGroup(text: string, lines: readonly Span[], width: number): boolean {
  if (lines.length < 2 || lines.length > width || !lines.every((line) => isCell(text, line))) return false
  return lines.some((line) => isValue(kindOf(cellText(text, line))))
}

/** One run of lines as a table, where just one number of columns puts cells of one kind below each other. */
export function runTable(text: string, lines: readonly Span[]): readonly FoundRow[] | undefined {
  if (lines.length > MOST_CELLS || lines.length < FEWEST_COLUMNS * 2) return undefined
  if (!lines.every((line) => isCell(text, line))) return undefined
  const kinds = lines.map((line) => kindOf(cellText(text, line)))
  const widths: number[] = []
  for (let width = FEWEST_COLUMNS; width <= MOST_COLUMNS; width++)
    if (lines.length % width === 0 && fits(kinds, width)) widths.push(width)
  const [width, other] = widths
  if (width === undefined || other !== undefined) return undefined
  return Array.from({ length: lines.length / width }, (_, row) =>
    rowOfLines(text, lines.slice(row * width, (row + 1) * width)),
  )
}

const MOST_CELLS = 5000

/** A header of names, then columns of one kind each, two of them values at least. */
function fits(kinds: readonly Kind[], width: number): boolean {
  if (kinds.length < width * 2) return false
  if (!kinds.slice(0, width).every(isName)) return false
  let values = 0
  for (let column = 0; column < width; column++) {
    const below = new Set<Kind>()
    for (let at = width + column; at < kinds.length; at += width) {
      const kind = kinds[at] ?? 'empty'
      if (kind !== 'none') below.add(kind)
    }
    if (below.size > 1) return false
    const [kind] = below
    if (kind !== undefined && isValue(kind)) values++
  }
  return values >= 2
}

/** "Votes", "%" */
const isName = (kind: Kind) => kind === 'text'
const isValue = (kind: Kind) => kind === 'time' || kind === 'share' || kind === 'ratio' || kind === 'number'

const cellText = (text: string, { start, end }: Span) => withoutMarks(text.slice(start, end))

/** A row of one cell a line. */
export function rowOfLines(text: string, lines: readonly Span[]): FoundRow {
  return {
    cells: lines.map((line) => wordsOf(text, [line], 'value')),
    isCapped: false,
    span: lines.reduce(join),
  }
}

/** "2010 Ann Mor 74,366 5.02% 3": a row whose cells nothing parts. */
export function isFlatRow(text: string, { start, end }: Span): boolean {
  if (end - start > 200) return false
  const words = withoutMarks(text.slice(start, end)).split(/\s+/u)
  const values = words.filter((word) => isValue(kindOf(word))).length
  return values >= 3 && values * 2 >= words.length
}
