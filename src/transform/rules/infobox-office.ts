// Reads the infobox of an office of a party: who holds it since when, who held it first and last.
import { subPassage, type InfoboxField, type Passage } from '../../model/article.ts'
import type { Qualifiers } from '../../model/claim.ts'
import { present } from '../../model/present.ts'
import type { Span } from '../../model/span.ts'
import { date, type Found } from '../rule.ts'
import { readDate } from '../text/dates.ts'
import { readTerm } from '../text/terms.ts'
import { isEmpty, type Box } from './infobox-box.ts'
import { fieldFindings } from './infobox-fields.ts'

/** A holder of the office as one field names him, without a line on the time. */
interface Holder {
  readonly field: InfoboxField
  /** The beginning of the time of who holds it now. */
  readonly since?: { readonly iso: string; readonly span: Span }
}

export function readOfficeBox(box: Box): readonly Found[] {
  const role = box.reading.topic.office
  if (role === undefined) return []
  return holdersIn(box).flatMap(({ field, since }) => {
    const qualifiers: Qualifiers = present({ from: since === undefined ? undefined : date(since.iso) })
    const more = since === undefined ? [] : [since.span]
    return fieldFindings(field, { relation: 'ledBy', role, qualifiers, more, rule: 'infobox/office' }, box)
  })
}

function holdersIn(box: Box): readonly Holder[] {
  const fields = new Map(box.fields.map(({ field, meaning }) => [partOf(meaning), field]))
  const since = fields.get('since')
  return box.fields.flatMap(({ field, meaning }) => {
    const part = partOf(meaning)
    if (isEmpty(field)) return []
    if (part === 'first' || part === 'last') return [{ field }]
    const incumbent = part === 'incumbent' ? field : headedIncumbent(field)
    return incumbent === undefined ? [] : [incumbentOf(incumbent, since, box.language)]
  })
}

type Meaning = Box['fields'][number]['meaning']

const partOf = (meaning: Meaning) => (meaning?.type === 'part' ? meaning.part : undefined)

/** "Incumbent / Ada Mor / since 2 May 1990" over the whole width, without a key. */
function headedIncumbent(field: InfoboxField): InfoboxField | undefined {
  const { key, value } = field
  const head = key.text === '' ? /^incumbent\n/iu.exec(value.text) : null
  if (head === null) return undefined
  const at = head[0].length
  return { ...field, key: subPassage(value, 0, at - 1), value: subPassage(value, at, value.text.length) }
}

/** The time stands under a key of its own, or on the last line. */
function incumbentOf(field: InfoboxField, since: InfoboxField | undefined, language: string): Holder {
  const { value } = field
  const iso = since && readDate(since.value.text, language)?.iso
  if (since !== undefined && iso !== undefined) return { field, since: { iso, span: since.span } }
  const at = value.text.lastIndexOf('\n')
  const from = at > 0 ? readTerm(value.text.slice(at + 1), language)?.from : undefined
  if (from === undefined) return { field }
  const name: Passage = subPassage(value, 0, at)
  return { field: { ...field, value: name }, since: { iso: from, span: field.span } }
}
