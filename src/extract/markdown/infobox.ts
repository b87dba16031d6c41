// Tells the infobox of a Markdown text: a table of two columns, a list or lines of "Key: value", terms with values.
import type { Infobox, InfoboxField, Passage } from '../../model/article.ts'
import { spanIn, subPassage } from '../../model/article.ts'
import { join, type Span } from '../../model/span.ts'
import { columnsInfobox } from '../columns-infobox.ts'
import { joinPassages } from '../join-passages.ts'
import { isKnownLabel } from '../known-labels.ts'
import { kindOf } from '../tables/kinds.ts'
import type { FoundRow } from '../tables/grid.ts'

/** "Native Name Lang: Turkish", "Youth Wing:" – and not "https://…" or "12:30". */
const FIELD = /^(?<key>\p{L}[^:\n]{0,59}?)(?<colon>[ \t]{0,5}:(?:\s{1,5}|$))/u

/** A key is looked for at the beginning only. */
const LONGEST_KEY = 200

/** Names of the two columns of a box: they say nothing of its subject. */
const KEY_COLUMNS = new Set([
  'key',
  'field',
  'property',
  'attribute',
  'parameter',
  'label',
  'name',
  'infobox',
  'item',
  '',
])
const VALUE_COLUMNS = new Set([
  'value',
  'values',
  'details',
  'detail',
  'information',
  'description',
  'data',
  '',
])

/** "Key: value" as a field; undefined where there is no key. */
export function fieldOf(
  passage: Passage,
  span: Span,
  more: readonly Passage[] = [],
): InfoboxField | undefined {
  const { key, colon } = FIELD.exec(passage.text.slice(0, LONGEST_KEY))?.groups ?? {}
  if (key === undefined || colon === undefined) return undefined
  const from = key.length + colon.length
  const own = from < passage.text.length ? [subPassage(passage, from, passage.text.length)] : []
  return { key: subPassage(passage, 0, key.length), value: joinLines([...own, ...more]), span }
}

/** A field of a key and values that stand apart. */
export function labelledField(label: Passage, values: readonly Passage[], span: Span): InfoboxField {
  return { key: withoutColon(label), value: joinLines(values), span }
}

const EMPTY: Passage = { text: '', pieces: [] }

function joinLines(values: readonly Passage[]): Passage {
  const [first, ...others] = values
  return first === undefined ? EMPTY : others.reduce((all, value) => joinPassages(all, value, '\n'), first)
}

function withoutColon(label: Passage): Passage {
  const bare = label.text.replace(/\s{0,5}:$/u, '')
  return bare === '' || bare === label.text ? label : subPassage(label, 0, bare.length)
}

/** An infobox of fields. */
export function infoboxOf(
  fields: readonly InfoboxField[],
  caption: Passage | undefined,
): Infobox | undefined {
  const spans = [...(caption === undefined ? [] : [spanIn(caption)]), ...fields.map(({ span }) => span)]
  if (fields.length === 0) return undefined
  return {
    type: 'infobox',
    ...(caption === undefined ? {} : { caption }),
    fields,
    span: spans.reduce(join),
  }
}

/** What speaks for a table to be a box beside its cells. */
interface Standing {
  readonly isHeaded: boolean
  /** It stands above the first section. */
  readonly inLead: boolean
}

/**
 * A table of keys and values, or of keys and a value for each party, as an infobox; undefined where it is a table of data.
 * Unknown keys are keys in the lead only.
 */
export function tableInfobox(rows: readonly FoundRow[], { isHeaded, inLead }: Standing): Infobox | undefined {
  if (rows.some(({ cells }) => cells.slice(2).some((cell) => cell !== undefined))) return columnsInfobox(rows)
  const first = rows[0]
  const isNamed = isHeaded && first !== undefined && namesBox(first)
  const caption = isNamed ? captionOf(first) : undefined
  const fields = toFields(isNamed ? rows.slice(1) : rows)
  return hasLabels(fields) || (inLead && isNamed && hasKeys(fields)) ? infoboxOf(fields, caption) : undefined
}

/** The head of a box: "Key | Value", empty cells, or the name of its subject alone. */
function namesBox({ cells: [key, value] }: FoundRow): boolean {
  const names = [key?.text ?? '', value?.text ?? ''].map((text) => text.trim().toLowerCase())
  const areColumns = KEY_COLUMNS.has(names[0] ?? '') && VALUE_COLUMNS.has(names[1] ?? '')
  return areColumns || value === undefined || names[0] === names[1]
}

function captionOf({ cells: [key] }: FoundRow): Passage | undefined {
  return key === undefined || KEY_COLUMNS.has(key.text.trim().toLowerCase()) ? undefined : key
}

/** A third of the keys at least, and two, are labels of boxes. */
function hasLabels(fields: readonly InfoboxField[]): boolean {
  const known = fields.filter(({ key }) => isKnownLabel(key.text)).length
  return known >= 2 && known * 3 >= fields.length
}

/** Keys are different words, not values. */
function hasKeys(fields: readonly InfoboxField[]): boolean {
  const keys = new Set(fields.map(({ key }) => key.text))
  return fields.length >= 2 && keys.size === fields.length && [...keys].every((key) => kindOf(key) === 'text')
}

/** Rows without a value head others; rows without a key go on with the value above. */
function toFields(rows: readonly FoundRow[]): readonly InfoboxField[] {
  const fields: InfoboxField[] = []
  for (const {
    cells: [label, value],
    span,
  } of rows) {
    const last = fields.at(-1)
    if (label === undefined) {
      if (value !== undefined && last !== undefined && last.value.text !== '')
        fields.splice(-1, 1, {
          ...last,
          value: joinPassages(last.value, value, '\n'),
          span: join(last.span, span),
        })
    } else if (value !== undefined) fields.push(labelledField(label, [value], span))
    else if (isKnownLabel(label.text)) fields.push(labelledField(label, [], span))
  }
  return fields
}
