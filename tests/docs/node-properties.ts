// The properties of each kind of node with their types, from the columns of the mapping.
import {
  baseColumns,
  derivedColumns,
  evidenceColumns,
  factColumns,
  valueColumns,
} from '../../src/load/rdf/columns.ts'
import type { Column } from '../../src/load/rdf/columns.ts'
import { claimLabel, documentLabel, factLabel, spanLabel } from '../../src/load/neo4j/row.ts'
import { classNames, relationNames } from '../../src/model/ontology.ts'

/** What every entity has, and what the text above the table says. */
const SAID_BEFORE: readonly string[] = ['name', 'unnamed', 'disputed']

/** Label and properties, each with its type. */
export function nodeProperties(): readonly (readonly [label: string, properties: readonly string[]])[] {
  return [
    ...classNames.map(
      (name) =>
        [name, written([...baseColumns(name), ...valueColumns(name), ...derivedColumns(name)])] as const,
    ),
    [factLabel, written(relationNames.flatMap(factColumns))],
    [claimLabel, written(evidenceColumns.Claim)],
    [spanLabel, written([...evidenceColumns.Span, ...evidenceColumns.Selector])],
    [documentLabel, written(evidenceColumns.Document)],
  ]
}

function written(columns: readonly Column[]): readonly string[] {
  const types = new Map<string, Set<string>>()
  for (const { property, kind, isList } of columns) {
    const type = `${scalarOf(kind)}${isList === true ? '[]' : ''}`
    types.set(property, (types.get(property) ?? new Set()).add(type))
  }
  return [...types]
    .filter(([property]) => !SAID_BEFORE.includes(property))
    .map(([property, kinds]) => `\`${property}\` ${[...kinds].join(' or ')}`)
}

/** How a property graph stores it. */
function scalarOf(kind: Column['kind']): string {
  if (kind === 'integer' || kind === 'boolean' || kind === 'date') return kind
  if (kind === 'decimal') return 'float'
  return kind === 'node' ? 'id' : 'text'
}
