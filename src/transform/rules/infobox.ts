// Reads the fields of an infobox: the key names the relation, the relation's range says how its value is read.
import { spanIn, type InfoboxField } from '../../model/article.ts'
import type { Qualifiers } from '../../model/claim.ts'
import { relations, shapeOfQualifier, type QualifierName, type RelationName } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import type { KeyMeaning } from '../infobox-keys/key-table.ts'
import type { Reading } from '../reading.ts'
import { date, text, type Found, type Rule } from '../rule.ts'
import { findDates } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { holdsValue } from '../text/values.ts'
import { isPartyOrAlliance } from '../topic.ts'
import { readMembers } from './infobox-alliance.ts'
import { isEmpty, openBox, unread, type Box, type ReadField } from './infobox-box.ts'
import { readCaption } from './infobox-caption.ts'
import { readElectionBox } from './infobox-election.ts'
import { fieldFindings } from './infobox-fields.ts'
import { readLegislatureBox } from './infobox-legislature.ts'
import { bodyCalled, readPairs } from './infobox-pairs.ts'
import { readOfficeBox } from './infobox-office.ts'
import { isOffice, readOffices } from './infobox-person.ts'
import { seatsByLabel, seatsFinding, seatsInLines, seatsOfBody } from './infobox-seats.ts'

export const infobox: Rule = {
  on: 'infobox',
  read(infobox, reading) {
    const box = openBox(infobox, reading)
    return isRead(box) ? readOfKind(box) : []
  },
}

/** A box is read if it is of the kind of the article's subject, and on it. */
function isRead(box: Box): boolean {
  const { kind, reading } = box
  const { type } = reading.topic
  if (kind === undefined) return isReadable(reading) && isOfTopic(box)
  if (kind === 'election') return type === 'Election'
  if (kind === 'office') return reading.topic.office !== undefined
  const isOfKind = kind === 'party' ? isPartyOrAlliance(reading.topic) : type === classOfKind[kind]
  return isOfKind && isOfTopic(box)
}

const classOfKind = { person: 'Person', legislature: 'Legislature', other: null } as const

function readOfKind(box: Box): readonly Found[] {
  if (box.kind === 'election') return readElectionBox(box)
  if (box.kind === 'office') return readOfficeBox(box)
  if (box.kind === 'legislature') return readLegislatureBox(box)
  return box.kind === 'person' ? [...readBox(box), ...readOffices(box)] : readBox(box)
}

const isReadable = ({ topic }: Reading) => isPartyOrAlliance(topic) || topic.type === 'Person'

/** The first infobox is the subject's; another only if it bears one of its names. */
function isOfTopic({ infobox, reading, fields }: Box): boolean {
  if (reading.infoboxes[0] === infobox) return true
  const names = fields.flatMap(({ field, meaning }) =>
    meaning?.type === 'relation' && meaning.relation === 'name' ? [field.value.text] : [],
  )
  const [caption = ''] = (infobox.caption?.text ?? '').split('\n')
  return [caption, ...names].some((name) => reading.topic.keys.has(fold(name)))
}

function readBox(box: Box): readonly Found[] {
  const elsewhere = readElsewhere(box)
  return [
    ...readCaption(box),
    ...box.fields.flatMap((one) => readField(one, elsewhere, box)),
    ...(isPartyOrAlliance(box.reading.topic) ? readPairs(box) : []),
    ...(box.reading.topic.type === 'Organization' ? readMembers(box) : []),
    ...lonelyLanguage(box),
  ]
}

function readField(
  { field, meaning }: ReadField,
  elsewhere: readonly Elsewhere[],
  box: Box,
): readonly Found[] {
  if (meaning === undefined) return unknownField(field, box)
  if (isEmpty(field)) return []
  if (meaning.type === 'seats') return readSeats(field, meaning, box)
  if (meaning.type !== 'relation') return []
  const { relation } = meaning
  if (!relations[relation].domain.some((domain) => domain === box.reading.topic.type)) return []
  const own = elsewhere.filter((one) => one.relation === relation)
  const qualifiers: Qualifiers = Object.fromEntries(own.map(({ qualifier, value }) => [qualifier, value]))
  const role = meaning.role === 'key' ? { role: field.key.text } : {}
  return fieldFindings(field, { relation, qualifiers, more: own.map(({ span }) => span), ...role }, box)
}

/** Seats of a label that names a body; else a key to look at, if it may say something. */
function unknownField(field: InfoboxField, { language, reading }: Box): readonly Found[] {
  const { key, value, span } = field
  if (key.text.trim() === '' || !/\p{L}/u.test(key.text)) return []
  const seats = isPartyOrAlliance(reading.topic) ? seatsByLabel(field, language) : undefined
  if (seats !== undefined) return [seats]
  return holdsValue(value.text.trim()) && !isOffice(field)
    ? [{ code: 'unread-key', message: `the key "${key.text}" is not known`, span }]
    : []
}

/** The body by the key, else by each line of the value. */
function readSeats(
  field: InfoboxField,
  { body }: Extract<KeyMeaning, { readonly type: 'seats' }>,
  { language, reading }: Box,
): readonly Found[] {
  if (!isPartyOrAlliance(reading.topic) || !holdsValue(field.value.text.trim())) return []
  const named = bodyCalled(body ?? '')
  const all = named === undefined ? seatsInLines(field.value) : [seatsOfBody(field.value, named, language)]
  return all.map((read) =>
    read === undefined
      ? unread(
          `"${field.key.text}" with "${field.value.text}" is not a number of seats in a body`,
          field.span,
        )
      : seatsFinding(all.length === 1 ? { ...read, span: field.span } : read, [], 'infobox/seats'),
  )
}

/** A qualifier that stands under a key of its own. */
interface Elsewhere {
  readonly relation: RelationName
  readonly qualifier: QualifierName
  readonly value: NonNullable<Qualifiers[QualifierName]>
  readonly span: Span
}

/** "Membership Year: 2025" speaks of the membership that stands under another key. */
function readElsewhere({ fields, language }: Box): readonly Elsewhere[] {
  return fields.flatMap(({ field: { value, span }, meaning }) => {
    if (meaning?.type !== 'qualifier' || !holdsValue(value.text.trim())) return []
    const { relation, qualifier } = meaning
    if (shapeOfQualifier(qualifier).range === 'text')
      return [{ relation, qualifier, value: text(value.text), span }]
    const [first, ...more] = findDates(value.text, language)
    return first === undefined || more.length > 0
      ? []
      : [{ relation, qualifier, value: date(first.iso), span }]
  })
}

/** "Native Name Lang" without "Native Name": the name itself was lost, or stands in the lead's brackets. */
function lonelyLanguage({ fields, reading }: Box): readonly Found[] {
  const language = fields.find(({ field, meaning }) => meaning?.type === 'language' && !isEmpty(field))
  const hasName = fields.some(
    ({ field, meaning }) =>
      meaning?.type === 'relation' && meaning.relation === 'nativeName' && !isEmpty(field),
  )
  if (language === undefined || hasName) return []
  const { key } = language.field
  const [inLead] = reading.topic.leadNames
  const remedy =
    inLead === undefined
      ? 'none stands in the lead either'
      : `taken from the brackets of the lead: "${inLead.text}"`
  const message = `"${key.text}" has no name beside it; ${remedy}`
  return [{ code: 'missing-value', message, span: spanIn(key) }]
}
