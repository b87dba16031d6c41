// The property graph as rows: what every store of nodes and relationships is written from.

export type Scalar = string | number | boolean
/** Scalars and lists of one type: no nulls, no maps, no mixed lists. */
export type PropertyValue = Scalar | readonly string[] | readonly number[]
export type Properties = Readonly<Record<string, PropertyValue>>

/** A node as its store finds it: leaf label and id. */
export interface NodeKey {
  readonly label: string
  readonly id: string
}

/** `props` holds the id too, so that a store can set them in one go. */
export interface NodeRow extends NodeKey {
  readonly props: Properties
}

/** `type` is the Neo4j type, such as `LED_BY`; `props` holds the id too. */
export interface RelationshipRow {
  readonly type: string
  readonly id: string
  readonly from: NodeKey
  readonly to: NodeKey
  readonly props: Properties
}

export interface Rows {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

/** Labels of the nodes that are no entities. */
export const factLabel = 'Fact'
export const claimLabel = 'Claim'
export const spanLabel = 'Span'
export const documentLabel = 'Document'

/** Types of the relationships that are no facts. */
export const evidenceTypes = { supports: 'SUPPORTS', quotes: 'QUOTES', in: 'IN' } as const

/** The values of a property as a list; empty where it is absent. */
export function valuesOf(value: PropertyValue | undefined): readonly Scalar[] {
  if (value === undefined) return []
  return typeof value === 'object' ? value : [value]
}

/** A text property; undefined where it is absent or no text. */
export function textOf(props: Properties, name: string): string | undefined {
  const value = props[name]
  return typeof value === 'string' ? value : undefined
}
