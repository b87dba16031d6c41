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
  /** A tab parts every label from its value: a line without one goes on with the value above. */
  readonly isTabbed: boolean
}

/** Fewer known labels may stand anywhere. */
const FEWEST = 3
/** The part of the labels that tabs must part for all to be parted so. */
const MOSTLY = 0.75

/** A line, and what it may be. */
interface Row {
  readonly line: MirrorLine
  readonly field: LineField | undefined
  /** Running text, or what is read as such, a row of cells too: no value of a label. */
  readonly isProse: boolean
}

/** Looks for the box among the lines before the first section. */
export function findBox(text: string, lines: readonly MirrorLine[]): FoundBox {
  const found = regionOf(lines.map((line) => rowOf(text, line)))
  if (found === undefined) return { notes: [], rest: lines }
  const { rows, region } = found
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
  if (CELLS.test(text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD))))
    return { line, field: undefined, isProse: true }
  const field = fieldOfLine(text, line)
  const isLong = isProse(text.slice(line.start, line.end))
  // A known label before a colon or a tab may have a long value.
  const isField = !isLong || (field?.isKnown === true && isParted(field))
  return { line, field: isField ? field : undefined, isProse: isLong && !isField }
}

const LONGEST_HEAD = 400
/** Words behind two tabs: cells side by side. */
const CELLS = /^[^\t]{0,200}\t[^\t]{0,200}\t\s{0,9}\S/u

const isParted = ({ form }: LineField) => form === 'colon' || form === 'tab'

/** From the first known field to the last, no running text between; undefined where they are too few. */
function regionOf(
  all: readonly Row[],
): { readonly rows: readonly Row[]; readonly region: Region } | undefined {
  const first = all.findIndex(({ field }) => field?.isKnown === true)
  if (first === -1) return undefined
  const length = all.slice(first).findIndex(({ isProse: isText }) => isText)
  const end = length === -1 ? all.length : first + length
  const known = all.slice(first, end).flatMap(({ field }) => (field?.isKnown === true ? [field] : []))
  if (known.length < FEWEST) return undefined
  const tabs = known.filter(({ form }) => form === 'tab').length
  const rows = tabs >= known.length * MOSTLY ? all.map(withoutLoose) : all
  const last = rows.findLastIndex(({ field }, index) => index < end && field !== undefined)
  const isTabbed = rows.slice(first, end).every(({ field }) => field === undefined || field.form === 'tab')
  return { rows, region: { first, last: valueEnd(rows, last, false), isTabbed } }
}

/** Where tabs part nearly all labels, other forms of them are not sure: they are no fields, nor values of one. */
const withoutLoose = (row: Row): Row =>
  row.field === undefined || row.field.form === 'tab' ? row : { ...row, field: undefined, isProse: true }

/** The last line of the value of a field. */
function valueEnd(rows: readonly Row[], at: number, isTabbed: boolean): number {
  const from = valueStart(rows, at, isTabbed)
  if (from === undefined || !isValue(rows[from])) return at
  // Where blank lines or tabs part the fields, all lines below a label are its values; else only the first is sure.
  if (!isTabbed && !isBlankAt(rows, at - 1)) return from
  let end = from
  while (isValue(rows[end + 1])) end++
  // "Other political" above "affiliations": the line is a part of the next label.
  return isTabbed && labelGoesOn(rows[end + 1]) ? end - 1 : end
}

/** The line below a field that may be its value: of a label alone, behind a blank line where a tab says that one comes. */
function valueStart(rows: readonly Row[], at: number, isTabbed: boolean): number | undefined {
  const field = rows[at]?.field
  if (field?.value !== undefined) return isTabbed ? at + 1 : undefined
  return field?.form === 'tab' && rows[at + 1]?.line.isBlank === true ? at + 2 : at + 1
}

const labelGoesOn = (row: Row | undefined) => row?.field?.goesOn === true

const isBlankAt = (rows: readonly Row[], at: number) => rows[at]?.line.isBlank ?? true

const isValue = (row: Row | undefined) =>
  row !== undefined && !row.line.isBlank && !row.isProse && row.field === undefined

interface ReadRegion {
  readonly drafts: readonly Draft[]
  /** Lines that belong to no field for sure. */
  readonly stray: readonly Span[]
}

function readRegion(rows: readonly Row[], { first, last, isTabbed }: Region): ReadRegion {
  const drafts: Draft[] = []
  const stray: Span[] = []
  for (let at = first; at <= last; at++) {
    const { line, field } = rows[at] ?? {}
    if (line === undefined || line.isBlank) continue
    if (field === undefined) {
      stray.push(spanOf(line))
      continue
    }
    const end = Math.min(valueEnd(rows, at, isTabbed), last)
    const below = rows.slice(at + 1, end + 1).flatMap(({ line: row }) => (row.isBlank ? [] : [spanOf(row)]))
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
