// Reads the fields of an infobox: the key names the relation, the relation's range says how its value is read.
import { spanIn, type Infobox, type InfoboxField } from '../../model/article.ts'
import type { Finding } from '../../model/claim.ts'
import {
  allowsQualifier,
  relations,
  shapeOf,
  type QualifierName,
  type RelationName,
} from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import { keyMeaning, splitKey } from '../infobox-keys/keys.ts'
import type { Reading } from '../reading.ts'
import { date, text, tidySpans, type Doubt, type Found, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import type { ListedValue } from '../text/values.ts'
import { readPairs } from './infobox-pairs.ts'
import { readValue, splitFor } from './infobox-values.ts'

export const infobox: Rule = {
  on: 'infobox',
  read(box, reading) {
    if (reading.topic.type === undefined) return []
    const elsewhere = readElsewhere(box)
    return [
      ...readCaption(box),
      ...box.fields.flatMap((field) => readField(field, elsewhere, reading)),
      ...readPairs(box, reading),
    ]
  },
}

/** The caption names the subject without its disambiguator. */
function readCaption({ caption }: Infobox): readonly Found[] {
  if (caption === undefined || caption.text.trim() === '') return []
  return [
    {
      subject: { by: 'topic' },
      relation: 'name',
      object: text(caption.text),
      qualifiers: {},
      spans: [spanIn(caption)],
      source: 'infobox',
      rule: 'infobox/caption',
    },
  ]
}

function readField(field: InfoboxField, elsewhere: readonly Elsewhere[], reading: Reading): readonly Found[] {
  const meaning = keyMeaning(field.key.text)
  if (meaning === undefined)
    return [{ code: 'unread-key', message: `the key "${field.key.text}" is not known`, span: field.span }]
  if (meaning.type !== 'relation' || field.value.text.trim() === '') return []
  const { relation } = meaning
  if (!relations[relation].domain.some((domain) => domain === reading.topic.type)) return []
  const { values: all, losses } = splitFor(relation, field.value)
  const values = all.slice(0, MOST_VALUES)
  const context = {
    field,
    relation,
    elsewhere: elsewhere.filter((one) => one.relation === relation),
    reading,
    isOnly: values.length === 1,
    ...(meaning.role === 'key' ? { role: field.key.text } : {}),
  }
  return [
    ...losses.slice(0, MOST_VALUES).map((span) => lostValue(field, span)),
    ...(all.length > MOST_VALUES ? [tooMany(field, all.length)] : []),
    ...values.flatMap((value) => readOne(value, context)),
  ]
}

/** Nobody lists more; what does is no list. */
const MOST_VALUES = 1_000

function tooMany(field: InfoboxField, count: number): Doubt {
  const message = `"${field.key.text}" has ${String(count)} values; the first ${String(MOST_VALUES)} are read`
  return { code: 'unread-value', message, span: spanIn(field.key) }
}

function lostValue(field: InfoboxField, span: Span): Doubt {
  const message = `"${field.key.text}" has a separator with nothing before it; the rest of its values are kept`
  return { code: 'missing-value', message, span }
}

interface Context {
  readonly field: InfoboxField
  readonly relation: RelationName
  readonly elsewhere: readonly Elsewhere[]
  readonly reading: Reading
  readonly isOnly: boolean
  readonly role?: string
}

function readOne(value: ListedValue, context: Context): readonly Found[] {
  const { field, relation, elsewhere, reading, isOnly, role } = context
  const read = readValue(relation, value, reading.topic)
  if (read === undefined)
    return [
      {
        code: 'unread-value',
        message: `"${value.text}" is not a ${String(shapeOf(relation).range)}`,
        span: value.span,
      },
    ]
  const { year } = splitKey(field.key.text)
  const dated = year !== undefined && allowsQualifier(relation, 'asOf') ? { asOf: date(year) } : {}
  const finding: Finding = {
    subject: { by: 'topic' },
    relation,
    object: read.object,
    qualifiers: {
      ...dated,
      ...Object.fromEntries(elsewhere.map(({ qualifier, iso }) => [qualifier, date(iso)])),
      ...read.qualifiers,
      ...(role === undefined ? {} : { role: text(role) }),
    },
    spans: tidySpans([
      ...(isOnly ? [field.span] : [value.span, spanIn(field.key)]),
      ...read.more,
      ...elsewhere.map(({ span }) => span),
    ]),
    source: 'infobox',
    rule: 'infobox/field',
  }
  return [finding]
}

/** A qualifier that stands under a key of its own. */
interface Elsewhere {
  readonly relation: RelationName
  readonly qualifier: QualifierName
  readonly iso: string
  readonly span: Span
}

/** "Membership Year: 2025" speaks of the membership that stands under another key. */
function readElsewhere({ fields }: Infobox): readonly Elsewhere[] {
  return fields.flatMap(({ key, value, span }) => {
    const meaning = keyMeaning(key.text)
    const [first, ...more] = meaning?.type === 'qualifier' ? findDates(value.text) : []
    if (meaning?.type !== 'qualifier' || first === undefined || more.length > 0) return []
    return [{ relation: meaning.relation, qualifier: meaning.qualifier, iso: first.iso, span }]
  })
}
