// What the mapping of one row needs to know of the others.
import { isClass } from '../../model/conformance.ts'
import { groupBy } from '../group.ts'
import { languageProperty } from '../neo4j/fact-rows.ts'
import { factLabel, textOf } from '../neo4j/row.ts'
import type { RelationshipRow, Rows, Scalar } from '../neo4j/row.ts'

export interface RowIndex {
  readonly base: string
  readonly isEntity: (id: string) => boolean
  readonly from: (id: string) => readonly RelationshipRow[]
  readonly to: (id: string) => readonly RelationshipRow[]
  /** Languages in which the preferred facts give a plain value; one empty tag where they say none. */
  readonly languages: (subject: string, relation: string, value: Scalar) => readonly string[]
}

/** Prepares the look-ups over rows. */
export function indexRows(rows: Rows, base: string): RowIndex {
  const entities = new Set(rows.nodes.filter(({ label }) => isClass(label)).map(({ id }) => id))
  const from = groupBy(rows.relationships, (row) => row.from.id)
  const to = groupBy(rows.relationships, (row) => row.to.id)
  const languages = indexLanguages(rows)
  return {
    base,
    isEntity: (id) => entities.has(id),
    from: (id) => from.get(id) ?? [],
    to: (id) => to.get(id) ?? [],
    languages: (...key) => languages.get(JSON.stringify(key)) ?? [''],
  }
}

function indexLanguages(rows: Rows): ReadonlyMap<string, readonly string[]> {
  const facts = rows.nodes.filter(({ label, props }) => label === factLabel && props['preferred'] === true)
  const groups = groupBy(facts, ({ props }) =>
    JSON.stringify([props['subject'], props['relation'], props['value']]),
  )
  return new Map(
    [...groups].map(([key, nodes]) => [
      key,
      nodes.map(({ props }) => textOf(props, languageProperty('value')) ?? ''),
    ]),
  )
}
