// Facts as nodes: values and qualifiers as scalars and lists, entities by id.
import type { Fact } from '../../model/graph.ts'
import { qualifierNames, shapeOfQualifier } from '../../model/ontology.ts'
import type { QualifierName } from '../../model/ontology.ts'
import { isEntity, plain } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import { byKey } from '../../model/order.ts'
import { captionOfFact } from '../caption.ts'
import { LoadError } from '../load-error.ts'
import { isNumeric, literalKindOf } from '../relation-kinds.ts'
import { factLabel } from './row.ts'
import type { NodeRow, Properties, PropertyValue, Scalar } from './row.ts'

/** The property that holds the language of a text property. */
export function languageProperty(name: string): string {
  return name === 'value' ? 'language' : `${name}Language`
}

/** Whether a qualifier keeps a list on the fact. */
export function isListQualifier(name: QualifierName): boolean {
  return shapeOfQualifier(name).nature === 'descriptive'
}

/** The node of a fact. It has no edges to entities: subject and object are their ids. */
export function factRow(fact: Fact): NodeRow {
  const { id, subject, relation, status, preferred } = fact
  const props = {
    id,
    name: captionOfFact(fact),
    subject,
    relation,
    ...objectProperties(fact),
    status,
    preferred,
    ...Object.fromEntries(qualifierNames.flatMap((name) => Object.entries(qualifierProperties(fact, name)))),
  }
  return { label: factLabel, id, props }
}

function objectProperties({ id, relation, object }: Fact): Properties {
  if (isEntity(object)) return { object: object.id }
  const kind = literalKindOf(relation)
  if (object.type !== kind)
    throw new LoadError(`${id}: ${relation} takes ${kind ?? 'an entity'}, got ${object.type}`)
  return { value: plain(object), ...languagesOf('value', [object], false) }
}

function qualifierProperties(fact: Fact, name: QualifierName): Properties {
  const values = [...(fact.qualifiers[name] ?? [])].sort(byKey(sortKey))
  const [first] = values
  if (first === undefined) return {}
  const isList = isListQualifier(name)
  if (!isList && values.length > 1) throw new LoadError(`${fact.id} has several values of ${name}`)
  const stored = values.map((value) => storedValue(fact, name, value))
  const value = isList ? (stored as string[]) : stored[0]
  return { [name]: value as PropertyValue, ...languagesOf(name, values, isList) }
}

function storedValue(fact: Fact, name: QualifierName, value: Value): Scalar {
  const stored = isEntity(value) ? value.id : plain(value)
  const { range } = shapeOfQualifier(name)
  if (isNumeric(range) !== (typeof stored === 'number'))
    throw new LoadError(`${fact.id}: ${name} takes ${range}, got ${stored}`)
  return stored
}

/** Beside texts of which any has a language: its tag, empty where one has none. */
function languagesOf(name: string, values: readonly Value[], isList: boolean): Properties {
  const languages = values.map(languageOf)
  if (languages.every((language) => language === '')) return {}
  return { [languageProperty(name)]: isList ? languages : (languages[0] ?? '') }
}

function languageOf(value: Value): string {
  return !isEntity(value) && value.type === 'text' ? (value.language ?? '').toLowerCase() : ''
}

/** Values by their text, then by their language: the order in which they come back from any store. */
function sortKey(value: Value): string {
  return isEntity(value) ? value.id : `${plain(value)}\u0000${languageOf(value)}`
}
