// Reads one field of an infobox for one relation: its values, what each of them says, what was lost.
import { spanIn, type InfoboxField } from '../../model/article.ts'
import type { Qualifiers } from '../../model/claim.ts'
import { allowsQualifier, shapeOf, type RelationName } from '../../model/ontology.ts'
import type { Span } from '../../model/span.ts'
import { withArticle } from '../../model/indefinite.ts'
import { nobodyWords } from '../data/lists.ts'
import { splitKey } from '../infobox-keys/fold-key.ts'
import { date, text, type Doubt, type Found } from '../rule.ts'
import { readTerm } from '../text/terms.ts'
import { holdsValue, mostValues, type ListedValue } from '../text/values.ts'
import { boxFinding, unread, type Box } from './infobox-box.ts'
import { nameInNote, readFieldDates, relationsOfNote, senseNote, type FieldDate } from './infobox-dates.ts'
import { mentionOf } from './infobox-names.ts'
import { lifeFindings } from './infobox-lives.ts'
import { leads, roleOf, roleWithNote } from './infobox-roles.ts'
import { readValue, splitFor } from './infobox-values.ts'

/** What is known of a field beside its own words. */
export interface FieldContext {
  readonly relation: RelationName
  /** The key as printed, where it is the role of those whom it names. */
  readonly role?: string
  readonly qualifiers?: Qualifiers
  /** Words elsewhere that it needs. */
  readonly more?: readonly Span[]
  readonly rule?: string
}

/** Findings of a field, one a value, and doubts about what could not be read. */
export function fieldFindings(field: InfoboxField, context: FieldContext, box: Box): readonly Found[] {
  if (context.relation === 'bornOn' || context.relation === 'diedOn')
    return lifeFindings(field, context.relation, box)
  if (shapeOf(context.relation).range === 'date') return datesOf(field, context, box)
  const { values: all, losses, beyond } = splitFor(context.relation, field.value, box.language)
  const values = all.filter((value) => !isNobody(value, context.relation))
  return [
    ...losses.slice(0, mostValues).map((span) => lostValue(field, span)),
    ...(beyond === undefined ? [] : [tooMany(field, beyond)]),
    ...values.flatMap((value) => valueFindings(value, { field, values, ...context }, box)),
  ]
}

/** "Independent" where a party would stand. */
function isNobody({ text: words, target = '' }: ListedValue, relation: RelationName): boolean {
  const { range } = shapeOf(relation)
  return (
    typeof range !== 'string' &&
    range.includes('Party') &&
    [words, target].some((name) => nobodyWords.test(name))
  )
}

function tooMany(field: InfoboxField, count: number): Doubt {
  const message = `"${field.key.text}" has ${String(count)} values; the first ${String(mostValues)} are read`
  return unread(message, spanIn(field.key))
}

function lostValue(field: InfoboxField, span: Span): Doubt {
  const message = `"${field.key.text}" has a separator with nothing before it; the rest of its values are kept`
  return { code: 'missing-value', message, span }
}

interface ValueScene extends FieldContext {
  readonly field: InfoboxField
  readonly values: readonly ListedValue[]
}

function valueFindings(value: ListedValue, scene: ValueScene, box: Box): readonly Found[] {
  const { language, reading } = box
  const { field, relation, qualifiers = {}, more = [], values, rule = 'infobox/field' } = scene
  const read = readValue(relation, value, { reading, language })
  if (read === undefined) return [unread(`"${shorten(value.text)}" is not ${wanted(relation)}`, value.span)]
  const held = roleOfValue(value, scene)
  if (held !== undefined && !leads(held, box)) return []
  return [
    boxFinding({
      relation,
      object: read.object,
      qualifiers: {
        ...yearOfKey(field, relation),
        ...qualifiers,
        ...(held === undefined ? {} : { role: text(held) }),
        ...read.qualifiers,
      },
      spans: [
        ...(values.length === 1 ? [field.span] : [value.span, spanIn(field.key)]),
        ...read.more,
        ...more,
      ],
      rule,
    }),
  ]
}

/** The key's role and what brackets behind the value say of it, of somebody who leads. */
function roleOfValue({ note = '' }: ListedValue, { relation, role }: ValueScene): string | undefined {
  const stated = role === undefined ? undefined : roleOf(role)
  return relation === 'ledBy' ? roleWithNote(stated, note) : stated
}

/** "a date", "a Person" */
function wanted(relation: RelationName): string {
  const { range } = shapeOf(relation)
  return withArticle(typeof range === 'string' ? range : range.join(' or '))
}

const shorten = (words: string) => (words.length > 100 ? `${words.slice(0, 99)}…` : words)

/** "Membership (2013)" */
function yearOfKey(field: InfoboxField, relation: RelationName): Qualifiers {
  const { year } = splitKey(field.key.text)
  return year !== undefined && allowsQualifier(relation, 'asOf') ? { asOf: date(year) } : {}
}

/** Each date is of the event that its brackets name. */
function datesOf(field: InfoboxField, context: FieldContext, box: Box): readonly Found[] {
  const words = field.value.text.trim()
  if (!holdsValue(words)) return []
  const banned = context.relation === 'bannedOn' ? readTerm(words, box.language)?.from : undefined
  if (banned !== undefined) return [beginning(banned, field, context)]
  const dates = words.length > LONGEST_DATES ? undefined : readFieldDates(field.value, box.language)
  if (dates === undefined)
    return [
      unread(
        `"${shorten(words.replace(/\s+/gu, ' '))}" is not ${wanted(context.relation)}`,
        spanIn(field.value),
      ),
    ]
  return dates.flatMap((one) => dateFindings(one, { field, dates, ...context }))
}

/** "1966–1996": when a ban began that later ended. */
function beginning(iso: string, field: InfoboxField, { relation, more = [] }: FieldContext): Found {
  return boxFinding({ relation, object: date(iso), spans: [field.span, ...more], rule: 'infobox/field' })
}

/** Nobody needs more words for the dates of one event. */
const LONGEST_DATES = 600

interface DateScene extends FieldContext {
  readonly field: InfoboxField
  readonly dates: readonly FieldDate[]
}

function dateFindings(one: FieldDate, { field, dates, more = [], ...context }: DateScene): readonly Found[] {
  const spans = [...(dates.length === 1 ? [field.span] : [one.span, spanIn(field.key)]), ...more]
  const { rule = 'infobox/field', qualifiers = {} } = context
  const hedge = one.approximate ? { hedge: text('approximate') } : {}
  const { note = '' } = one
  const sense = senseNote.test(note) ? { reason: text(note) } : {}
  const found = relationsOfNote(one.note, context.relation).map((relation) =>
    boxFinding({
      relation,
      object: date(one.iso),
      qualifiers: { ...(relation === context.relation ? qualifiers : {}), ...hedge, ...sense },
      spans,
      rule,
    }),
  )
  if (found.length === 0)
    return [unread(`"${field.value.text.trim()}" holds a date of a founding that is not the first`, one.span)]
  const beside = context.relation === 'foundedOn' ? [placeOf(one), nameOf(one)] : []
  return [
    ...found,
    ...beside.flatMap((said) => (said === undefined ? [] : boxFinding({ ...said, spans, rule }))),
  ]
}

/** "1983 (as the Tide League)" */
function nameOf({ note = '' }: FieldDate) {
  const name = nameInNote.exec(note)?.groups?.['name']
  return name === undefined ? undefined : ({ relation: 'foundedAs', object: text(name) } as const)
}

/** "23 May 1863 in Leipzig": where it was founded. */
function placeOf({ place }: FieldDate) {
  if (place === undefined) return undefined
  const [value] = splitFor('foundedIn', place, 'en').values
  const object = value && mentionOf(value, 'Place')
  return object && ({ relation: 'foundedIn', object } as const)
}
