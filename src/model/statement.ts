// Statements in plain form, as a user's rule or a language model gives them: read by the ontology table, or refused.
import type { Mention, Qualifiers } from './claim.ts'
import { isClass, isQualifier, isRelation, malformationOf } from './conformance.ts'
import { withArticle } from './indefinite.ts'
import { allowsQualifier, classNames, shapeOf, shapeOfQualifier } from './ontology.ts'
import type { ClassName, RelationName } from './ontology.ts'
import { present } from './present.ts'
import type { Literal } from './value.ts'

/** An entity in plain form. An election is told by its date, any other by its name. */
export type PlainEntity =
  | { readonly type: Exclude<ClassName, 'Election'>; readonly name: string }
  | { readonly type: 'Election'; readonly date: string; readonly kind?: string; readonly country?: string }

/**
 * A value in plain form; the table says what it is. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; numbers may be given as
 * text, so that `0.10` keeps its digits; an entity may be its bare name where only one class fits.
 */
export type PlainValue = string | number | { readonly text: string; readonly language?: string } | PlainEntity

/** A statement in plain form. */
export interface PlainStatement {
  /** The subject of the article where absent. */
  readonly subject?: PlainValue
  readonly relation: RelationName
  readonly object: PlainValue
  readonly qualifiers?: Readonly<Record<string, PlainValue>>
}

/** A statement as findings hold it. */
export interface ReadStatement {
  readonly subject: Mention
  readonly relation: RelationName
  readonly object: Mention | Literal
  readonly qualifiers: Qualifiers
}

/** What a value must be: the type of a literal, or one of these classes; `Anyone` is an entity or a text. */
type Range = Literal['type'] | readonly ClassName[] | 'Anyone'

/** The statement; a text says what is wrong with it. `topic` is the class of what the article is about. */
export function readStatement(given: unknown, topic: ClassName | undefined): ReadStatement | string {
  if (!isRecord(given)) return `a statement is an object, not ${shown(given)}`
  const { relation } = given
  if (typeof relation !== 'string' || !isRelation(relation)) return `there is no relation ${shown(relation)}`
  const { domain, range } = shapeOf(relation)
  const subject = readSubject(given['subject'], domain, topic)
  if (typeof subject === 'string') return `${relation}: the subject ${subject}`
  const object = readValue(given['object'], range)
  if (typeof object === 'string') return `${relation}: the object ${object}`
  const qualifiers = readQualifiers(given['qualifiers'], relation)
  return typeof qualifiers === 'string'
    ? `${relation}: ${qualifiers}`
    : { subject, relation, object, qualifiers }
}

function readSubject(
  given: unknown,
  domain: readonly ClassName[],
  topic: ClassName | undefined,
): Mention | string {
  if (given === undefined) {
    if (topic !== undefined && domain.includes(topic)) return { by: 'topic' }
    const found = topic === undefined ? 'nothing that is known' : withArticle(topic)
    return `is ${orOf(domain)}, and the article is about ${found}`
  }
  return readEntity(given, domain)
}

function readQualifiers(given: unknown, relation: RelationName): Qualifiers | string {
  if (given === undefined) return {}
  if (!isRecord(given)) return `qualifiers are an object, not ${shown(given)}`
  const read: Record<string, Mention | Literal> = {}
  for (const [name, plain] of Object.entries(given)) {
    if (!isQualifier(name) || !allowsQualifier(relation, name)) return `it does not take ${shown(name)}`
    const { range } = shapeOfQualifier(name)
    const value = readValue(plain, isClass(range) ? [range] : range)
    if (typeof value === 'string') return `${name} ${value}`
    read[name] = value
  }
  return read
}

function readValue(given: unknown, range: Range): Mention | Literal | string {
  if (range === 'Anyone')
    return isRecord(given) && 'type' in given ? readEntity(given, classNames) : readLiteral(given, 'text')
  return typeof range === 'string' ? readLiteral(given, range) : readEntity(given, range)
}

function readEntity(given: unknown, range: readonly ClassName[]): Mention | string {
  const [only, ...others] = range
  const plain = typeof given === 'string' && others.length === 0 ? { type: only, name: given } : given
  if (!isRecord(plain) || typeof plain['type'] !== 'string' || !isClass(plain['type']))
    return `is ${orOf(range)} as {type, name}, not ${shown(given)}`
  const { type, name } = plain
  if (!range.includes(type)) return `is ${orOf(range)}, not ${withArticle(type)}`
  if (type === 'Election') return readElection(plain)
  if (typeof name !== 'string' || tidied(name) === '') return `has no name`
  return { by: 'name', type, name: tidied(name) }
}

function readElection({ date, kind, country }: Record<string, unknown>): Mention | string {
  const literal = readLiteral(date, 'date')
  if (typeof literal === 'string' || literal.type !== 'date') return 'is an election without a date'
  const words = [kind, country].filter((word) => word !== undefined)
  if (words.some((word) => typeof word !== 'string' || tidied(word) === ''))
    return 'is an election whose kind and country are texts'
  return present({
    by: 'election' as const,
    date: literal.iso,
    kind: kind as string | undefined,
    country: country as string | undefined,
  })
}

function readLiteral(given: unknown, type: Literal['type']): Literal | string {
  const literal = literalOf(given, type)
  const wanted = type === 'text' ? 'text that is not empty' : withArticle(type)
  if (literal === undefined) return `is ${wanted}, not ${shown(given)}`
  return malformationOf(literal) === undefined ? literal : `is ${wanted}, not ${shown(given)}`
}

function literalOf(given: unknown, type: Literal['type']): Literal | undefined {
  switch (type) {
    case 'text':
      return textOf(given)
    case 'url':
    case 'file':
      return typeof given === 'string' ? { type, text: tidied(given) } : undefined
    case 'date':
      return typeof given === 'string' ? { type, iso: given } : undefined
    case 'integer':
      return INTEGER.test(String(given)) ? { type, n: Number(given) } : undefined
    case 'decimal':
      return decimalOf(String(given))
    default:
      return type satisfies never
  }
}

const INTEGER = /^(?:0|-?[1-9][0-9]{0,15})$/u
const DECIMAL = /^(?<whole>-?(?:0|[1-9][0-9]{0,15}))(?:\.(?<fraction>[0-9]{1,15}))?$/u

function textOf(given: unknown): Literal | undefined {
  const { text, language } = isRecord(given) ? given : { text: given }
  if (typeof text !== 'string' || (language !== undefined && typeof language !== 'string')) return undefined
  return present({ type: 'text' as const, text: tidied(text), language: language?.toLowerCase() })
}

function decimalOf(given: string): Literal | undefined {
  const groups = DECIMAL.exec(given)?.groups
  if (groups === undefined) return undefined
  const { whole = '', fraction = '' } = groups
  const digits = fraction.replace(/0+$/u, '')
  return { type: 'decimal', text: digits === '' ? whole : `${whole}.${digits}`, digits: fraction.length }
}

/** NFC, with one blank for blanks, controls and halves of characters that no file can hold. */
const tidied = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim()

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** "a Party or a Person" */
const orOf = (range: readonly ClassName[]) =>
  range.length > 3 ? 'an entity' : range.map((name) => withArticle(name)).join(' or ')

/** Characters of a strange value that a message shows. */
const SHOWN = 60

function shown(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : describe(value)
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

function describe(value: unknown): string {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (value === undefined) return 'nothing'
  return Array.isArray(value) ? 'a list' : withArticle(typeof value)
}
