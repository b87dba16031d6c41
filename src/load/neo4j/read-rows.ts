// Reads entities and facts back from rows: the inverse of the graph's way into them.
import { isClass, isRelation } from '../../model/conformance.ts'
import type { Entity, Fact, Status } from '../../model/graph.ts'
import { qualifierNames, shapeOfQualifier } from '../../model/ontology.ts'
import type { ClassName, QualifierName, RelationName } from '../../model/ontology.ts'
import { byCodePoint } from '../../model/order.ts'
import type { EntityRef, Literal, Value } from '../../model/value.ts'
import { decimalText } from '../decimal.ts'
import { groupBy } from '../group.ts'
import { identityOf } from '../identity.ts'
import { LoadError } from '../load-error.ts'
import { literalKindOf } from '../relation-kinds.ts'
import type { LiteralKind } from '../relation-kinds.ts'
import { yearProperty } from '../years.ts'
import { languageProperty } from './fact-rows.ts'
import { evidenceTypes, factLabel, textOf, valuesOf } from './row.ts'
import type { NodeRow, Properties, Rows, Scalar } from './row.ts'

/** Entities by what their nodes say of them. */
export function readEntities(rows: Rows): readonly Entity[] {
  const dated = new Set(
    rows.nodes
      .filter(({ label, props }) => label === factLabel && props['preferred'] === true)
      .map(({ props }) => JSON.stringify([props['subject'], props['relation']])),
  )
  return rows.nodes.flatMap((node) => (isClass(node.label) ? [readEntity(node, node.label, dated)] : []))
}

function readEntity({ id, props }: NodeRow, type: ClassName, said: ReadonlySet<string>): Entity {
  const identity = identityOf(type).flatMap(({ key, name, type: kind, relation }) => {
    const hasFacts = relation !== undefined && said.has(JSON.stringify([id, relation]))
    // Where facts say more, the date of the identity is left only as its year.
    const stored = valuesOf(props[hasFacts ? yearProperty(name) : name])[0]
    return stored === undefined ? [] : [[key, literalOf(kind, stored, '')] as const]
  })
  const unnamed = props['unnamed'] === true ? { unnamed: true as const } : {}
  return { type, id, label: textOf(props, 'name') ?? '', ...unnamed, identity: Object.fromEntries(identity) }
}

/** Facts with their claims, by what their nodes say. */
export function readFacts(rows: Rows, entities: readonly Entity[]): readonly Fact[] {
  const known = new Map(entities.map(({ type, id, label }) => [id, { type, id, label }]))
  const support = groupBy(
    rows.relationships.filter(({ type }) => type === evidenceTypes.supports),
    ({ to }) => to.id,
  )
  return rows.nodes
    .filter(({ label }) => label === factLabel)
    .map((node) => {
      const claims = (support.get(node.id) ?? []).map(({ from }) => from.id).sort(byCodePoint)
      return readFact(node, known, claims)
    })
}

type Known = ReadonlyMap<string, EntityRef>

function readFact({ id, props }: NodeRow, known: Known, claims: readonly string[]): Fact {
  const relation = textOf(props, 'relation') ?? ''
  if (!isRelation(relation)) throw new LoadError(`${id} has the unknown relation ${relation}`)
  return {
    id,
    subject: textOf(props, 'subject') ?? '',
    relation,
    object: readObject({ id, props, relation }, known),
    qualifiers: readQualifiers(props, known),
    status: textOf(props, 'status') as Status,
    preferred: props['preferred'] === true,
    claims,
  }
}

function readObject(fact: { id: string; props: Properties; relation: RelationName }, known: Known): Value {
  const kind = literalKindOf(fact.relation)
  if (kind === undefined) {
    const object = textOf(fact.props, 'object') ?? ''
    const entity = known.get(object)
    if (entity === undefined)
      throw new LoadError(`${fact.id} names ${object}, which is no entity of the graph`)
    return entity
  }
  return literalOf(
    kind,
    valuesOf(fact.props['value'])[0] ?? '',
    textOf(fact.props, languageProperty('value')) ?? '',
  )
}

function readQualifiers(props: Properties, known: Known): Fact['qualifiers'] {
  const entries = qualifierNames.flatMap((name) => {
    const languages = valuesOf(props[languageProperty(name)])
    const values = valuesOf(props[name]).map((stored, i) =>
      readQualifier(name, { stored, language: String(languages[i] ?? '') }, known),
    )
    return values.length === 0 ? [] : [[name, values] as const]
  })
  return Object.fromEntries(entries)
}

function readQualifier(
  name: QualifierName,
  { stored, language }: { stored: Scalar; language: string },
  known: Known,
): Value {
  const { range } = shapeOfQualifier(name)
  if (range === 'text' || range === 'date' || range === 'integer' || range === 'decimal')
    return literalOf(range, stored, language)
  return known.get(String(stored)) ?? literalOf('text', stored, language)
}

function literalOf(kind: LiteralKind, stored: Scalar, language: string): Literal {
  switch (kind) {
    case 'text':
      return { type: 'text', text: String(stored), ...(language === '' ? {} : { language }) }
    case 'url':
    case 'file':
      return { type: kind, text: String(stored) }
    case 'date':
      return { type: 'date', iso: String(stored) }
    case 'integer':
      return { type: 'integer', n: Number(stored) }
    case 'decimal': {
      const text = decimalText(Number(stored))
      return { type: 'decimal', text, digits: text.split('.')[1]?.length ?? 0 }
    }
    default:
      return kind satisfies never
  }
}
