// Reads birth and death of a person: a date, and on the lines below it the place.
import { spanIn, subPassage, type InfoboxField, type Passage } from '../../model/article.ts'
import type { RelationName } from '../../model/ontology.ts'
import { date, text, type Found } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { holdsValue, wholeValue } from '../text/values.ts'
import { boxFinding, unread, type Box } from './infobox-box.ts'
import { readFieldDates, type FieldDate } from './infobox-dates.ts'
import { mentionOf } from './infobox-names.ts'

/** "(now Namibia)" behind a place is no part of it. */
const NOW = /\s{0,3}\((?:now|today|present-day|heute|actuellement|hoy|oggi|thans|obecnie)[^()]{0,80}\)$/iu

/** A name at birth may stand above the date. */
export function lifeFindings(
  field: InfoboxField,
  relation: 'bornOn' | 'diedOn',
  { language }: Box,
): readonly Found[] {
  const { value, key, span } = field
  if (!holdsValue(value.text.trim())) return []
  const lines = linesOf(value)
  const index = lines.findIndex(({ text: words }) => findDates(words, language).length > 0)
  const day = dayIn(lines[index], language)
  if (day === undefined)
    return [unread(`"${value.text.slice(0, 80).replace(/\s+/gu, ' ')}" is not a date`, spanIn(value))]
  const found = boxFinding({
    relation,
    object: date(day.iso),
    qualifiers: day.approximate ? { hedge: text('approximate') } : {},
    spans: [lines.length === 1 ? span : day.span, spanIn(key)],
    rule: 'infobox/field',
  })
  return relation === 'bornOn' ? [found, ...birthPlace(field, day, lines.slice(index + 1))] : [found]
}

const LONGEST_LINE = 300

/** The one date of a line. */
function dayIn(line: Passage | undefined, language: string): FieldDate | undefined {
  const dates = line === undefined || line.text.length > LONGEST_LINE ? [] : readFieldDates(line, language)
  return dates?.length === 1 ? dates[0] : undefined
}

function linesOf(value: Passage): readonly Passage[] {
  let at = 0
  return value.text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    return line.trim() === '' ? [] : [subPassage(value, from, from + line.length)]
  })
}

/** The first line below the date, or what stands behind it. */
function birthPlace(
  { key }: InfoboxField,
  { place }: FieldDate,
  below: readonly Passage[],
): readonly Found[] {
  const words = place ?? below[0]
  const bare = words && subPassage(words, 0, words.text.replace(NOW, '').length)
  const [value] = bare === undefined ? [] : wholeValue(bare).values
  if (value === undefined || /[0-9]/u.test(value.text) || !/^\p{Lu}|^\p{Lo}/u.test(value.text)) return []
  const object = mentionOf(value, 'Place')
  if (object === undefined) return []
  const relation: RelationName = 'birthPlace'
  return [boxFinding({ relation, object, spans: [value.span, spanIn(key)], rule: 'infobox/field' })]
}
