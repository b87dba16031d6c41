// Rows in groups that one constant Cypher query each can write.
import { qualifierNames, relationNames, shapeOfQualifier, propertyOf } from '../../model/ontology.ts'
import type { RelationName } from '../../model/ontology.ts'
import { isRelation } from '../../model/conformance.ts'
import { groupBy } from '../group.ts'
import { literalKindOf } from '../relation-kinds.ts'
import type { NodeRow, Properties, RelationshipRow } from './row.ts'

/** Relations whose values are decimals. */
export const decimalRelations: readonly RelationName[] = relationNames.filter(
  (name) => literalKindOf(name) === 'decimal',
)

/** Properties that hold decimals wherever they stand: a whole number of them must not become an integer. */
const decimalProperties: ReadonlySet<string> = new Set([
  ...qualifierNames.filter((name) => shapeOfQualifier(name).range === 'decimal'),
  ...decimalRelations.map(propertyOf),
])

/** A property that holds a decimal or a list of them. */
export interface DecimalProperty {
  readonly name: string
  readonly isList: boolean
}

/** The properties of a row that hold decimals; a fact's value by its relation. */
export function decimalsOf(props: Properties): readonly DecimalProperty[] {
  return decimalNames(props).map((name) => ({ name, isList: typeof props[name] === 'object' }))
}

function decimalNames(props: Properties): readonly string[] {
  const names = Object.keys(props).filter((name) => decimalProperties.has(name))
  const { relation } = props
  const isDecimal =
    typeof relation === 'string' && isRelation(relation) && literalKindOf(relation) === 'decimal'
  return isDecimal && props['value'] !== undefined ? [...names, 'value'] : names
}

export interface NodeGroup {
  readonly label: string
  readonly decimals: readonly DecimalProperty[]
  readonly rows: readonly NodeRow[]
}

/** Nodes by label and decimal properties. */
export function groupNodes(nodes: readonly NodeRow[]): readonly NodeGroup[] {
  const groups = groupBy(nodes, ({ label, props }) => JSON.stringify([label, decimalsOf(props)]))
  return [...groups].map(([key, rows]) => {
    const [label, decimals] = JSON.parse(key) as [string, readonly DecimalProperty[]]
    return { label, decimals, rows }
  })
}

export interface RelationshipGroup {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly decimals: readonly DecimalProperty[]
  readonly rows: readonly RelationshipRow[]
}

/** Relationships by type, labels of their ends, and decimal properties. */
export function groupRelationships(relationships: readonly RelationshipRow[]): readonly RelationshipGroup[] {
  const groups = groupBy(relationships, ({ type, from, to, props }) =>
    JSON.stringify([type, from.label, to.label, decimalsOf(props)]),
  )
  return [...groups].map(([key, rows]) => {
    const [type, from, to, decimals] = JSON.parse(key) as [string, string, string, readonly DecimalProperty[]]
    return { type, from, to, decimals, rows }
  })
}
