// Reads the infobox of a copied page: runs of labels and values before the first section.
import type { Infobox, InfoboxField, Passage } from '../../model/article.ts'
import { spanIn } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import type { Note } from '../extraction.ts'
import { fieldOfLine, type LineField } from './fields.ts'
import { isProse } from './forms.ts'
import type { MirrorLine } from './lines.ts'
import { wordsOf } from './words.ts'

/** An infobox, what could not be read of it, and the lines that are left. */
export interface FoundBox {
  readonly infobox?: Infobox
  readonly notes: readonly Note[]
  readonly rest: readonly MirrorLine[]
}

/** A field with the lines of its value. */
interface Draft {
  readonly field: LineField
  readonly values: Span[]
}

/** Lines from the first to the last field. */
interface Region {
  readonly first: number
  readonly last: number
}

/** Fields that are told by their label alone must be this many. */
const FEWEST_LABELLED = 3
const FEWEST_PARTED = 2

/** A line, and what it may be. */
interface Row {
  readonly line: MirrorLine
  readonly field: LineField | undefined
  /** Running text: no value of a label. */
  readonly isProse: boolean
}

/** Looks for the box among the lines before the first section. */
export function findBox(text: string, lines: readonly MirrorLine[]): FoundBox {
  const rows = lines.map((line) => rowOf(text, line))
  const region = regionOf(rows)
  if (region === undefined) return { notes: [], rest: lines }
  const { drafts, stray } = readRegion(rows, region)
  const fields = drafts.map((draft) => toField(text, draft))
  const caption = captionOf(text, rows, region.first)
  const spans = [...(caption === undefined ? [] : [spanIn(caption)]), ...fields.map(({ span }) => span)]
  const infobox: Infobox = {
    type: 'infobox',
    ...(caption === undefined ? {} : { caption }),
    fields,
    span: spans.reduce(join),
  }
  const above = caption === undefined ? region.first : region.first - 1
  const rest = [...lines.slice(0, above), ...lines.slice(region.last + 1)]
  return { infobox, notes: stray.map(unread), rest }
}

function rowOf(text: string, line: MirrorLine): Row {
  if (line.isBlank) return { line, field: undefined, isProse: false }
  const field = fieldOfLine(text, line)
  const isLong = isProse(text.slice(line.start, line.end))
  // A known label before a colon or a tab may have a long value.
  const isField = !isLong || (field?.isKnown === true && isParted(field))
  return { line, field: isField ? field : undefined, isProse: isLong && !isField }
}

const isParted = ({ form }: LineField) => form === 'colon' || form === 'tab'

/** From the first known field to the last, no running text between; undefined where they are too few. */
function regionOf(rows: readonly Row[]): Region | undefined {
  const first = rows.findIndex(({ field }) => field?.isKnown === true)
  if (first === -1) return undefined
  const length = rows.slice(first).findIndex(({ isProse: isText }) => isText)
  const end = length === -1 ? rows.length : first + length
  const fields = rows.slice(first, end).flatMap(({ field }) => field ?? [])
  const fewest = fields.some(isParted) ? FEWEST_PARTED : FEWEST_LABELLED
  if (fields.filter(({ isKnown }) => isKnown).length < fewest) return undefined
  const last = rows.findLastIndex(({ field }, index) => index < end && field !== undefined)
  return { first, last: valueEnd(rows, last) }
}

/** The last line of the value of a field: a label that stands alone has it below. */
function valueEnd(rows: readonly Row[], at: number): number {
  if (rows[at]?.field?.value !== undefined || !isValue(rows[at + 1])) return at
  let end = at + 1
  // Where blank lines part the fields, all lines below a label are its values; else only the first is sure.
  const isApart = rows[at - 1]?.line.isBlank ?? true
  while (isApart && isValue(rows[end + 1])) end++
  return end
}

const isValue = (row: Row | undefined) =>
  row !== undefined && !row.line.isBlank && !row.isProse && row.field === undefined

interface ReadRegion {
  readonly drafts: readonly Draft[]
  /** Lines that belong to no field for sure. */
  readonly stray: readonly Span[]
}

function readRegion(rows: readonly Row[], { first, last }: Region): ReadRegion {
  const drafts: Draft[] = []
  const stray: Span[] = []
  for (let at = first; at <= last; at++) {
    const { line, field } = rows[at] ?? {}
    if (line === undefined || line.isBlank) continue
    if (field === undefined) {
      stray.push(spanOf(line))
      continue
    }
    const end = valueEnd(rows, at)
    const below = rows.slice(at + 1, end + 1).map((row) => spanOf(row.line))
    drafts.push({ field, values: [...(field.value === undefined ? [] : [field.value]), ...below] })
    at = end
  }
  return { drafts, stray }
}

const spanOf = ({ start, end }: MirrorLine): Span => ({ start, end })

const EMPTY: Passage = { text: '', pieces: [] }

function toField(text: string, { field, values }: Draft): InfoboxField {
  return {
    key: wordsOf(text, [field.label], 'value') ?? EMPTY,
    value: wordsOf(text, values, 'value') ?? EMPTY,
    span: [field.label, ...values].reduce(join),
  }
}

function unread(span: Span): Note {
  const message =
    'expected a known label or "Key: value" in the infobox; it is not clear what this line belongs to'
  return { code: 'unread-value', message, span }
}

/** The line directly above the first field. */
function captionOf(text: string, rows: readonly Row[], first: number): Passage | undefined {
  const above = rows[first - 1]
  return isValue(above) && above !== undefined ? wordsOf(text, [above.line], 'prose') : undefined
}
