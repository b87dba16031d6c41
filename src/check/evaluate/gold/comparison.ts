// Compares the rows of one document with its claims, in every reading of a row.
import type { Claim } from '../../../model/claim.ts'
import type { Entity } from '../../../model/graph.ts'
import { isNaming, relationNames } from '../../../model/ontology.ts'
import { makeDiffer, type Difference } from './differences.ts'
import type { GoldRow } from './gold-table.ts'
import { makeSameName } from './names.ts'
import { readingsOf } from './readings.ts'

/** What sets a claim apart from each reading of a row that has its relation. */
export type Compare = (row: GoldRow, claim: Claim) => readonly (readonly Difference[])[]

/** Prepares the comparison of all rows of a document, whose text is given. */
export function makeComparison(rows: readonly GoldRow[], entities: readonly Entity[], text: string): Compare {
  const names = rows.flatMap(({ subject, object }) => [subject, object])
  const otherNames = rows
    .filter(({ relation, isTrap }) => naming.has(relation) && !isTrap)
    .map(({ subject, object }) => [subject, object] as const)
  const differ = makeDiffer(entities, makeSameName({ names, otherNames, text }))
  const readings = new Map(rows.map((row) => [row, readingsOf(row)]))
  return (row, claim) =>
    (readings.get(row) ?? [])
      .filter(({ relation }) => relation === '*' || relation === claim.relation)
      .map((reading) => differ(reading, claim))
}

/** Relations that give their subject a name: the facts may call it so. */
const naming = new Set<string>(relationNames.filter(isNaming))
