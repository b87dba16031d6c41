// The constraints and indexes of a Neo4j database, one Cypher statement each, made from the ontology table.
import {
  classNames,
  isNaming,
  propertyOf,
  relationNames,
  relationshipType,
  shapeOf,
} from '../../model/ontology.ts'
import { isLink } from '../relation-kinds.ts'
import { claimLabel, documentLabel, evidenceTypes, factLabel, spanLabel } from './row.ts'

/** A statement, and the label or type that it is for; a statement for several is of use wherever one of them is. */
export interface SchemaStatement {
  readonly for: readonly string[]
  readonly cypher: string
}

/** Labels of all nodes that are written: entities, then facts and their evidence. */
export const nodeLabels: readonly string[] = [...classNames, factLabel, claimLabel, spanLabel, documentLabel]

/** Types of all relationships that are written; a relation whose numbers stand on another's edge has none. */
export const relationshipTypes: readonly string[] = [
  ...relationNames.filter(hasEdge).map(relationshipType),
  ...Object.values(evidenceTypes),
]

function hasEdge(relation: (typeof relationNames)[number]): boolean {
  return isLink(relation) && shapeOf(relation).measuresOnto === undefined
}

/** Properties of entities in which a person looks for a name. */
const nameProperties: readonly string[] = ['name', ...relationNames.filter(isNaming).map(propertyOf)]

/**
 * Every constraint, then the index of names, all made where they are not there yet. Names have a full-text index and no
 * other: a range index takes no value above some 8,000 bytes, and a name is as long as its text.
 */
export const schemaStatements: readonly SchemaStatement[] = [
  ...nodeLabels.map((label) => uniqueId('node', label, `(n:\`${label}\`)`)),
  ...relationshipTypes.map((type) => uniqueId('relationship', type, `()-[n:\`${type}\`]-()`)),
  {
    for: classNames,
    cypher:
      'CREATE FULLTEXT INDEX partygraph_names IF NOT EXISTS ' +
      `FOR (n:${classNames.map((label) => `\`${label}\``).join('|')}) ` +
      `ON EACH [${nameProperties.map((property) => `n.\`${property}\``).join(', ')}] ` +
      // Finds Kıvılcımlı by "kivilcimli".
      "OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}",
  },
]

/** The prefix keeps clear of what others made; the kind tells the label Country from the type COUNTRY. */
function uniqueId(kind: 'node' | 'relationship', name: string, pattern: string): SchemaStatement {
  const constraint = `partygraph_${kind}_${name.toLowerCase()}_id`
  const cypher = `CREATE CONSTRAINT ${constraint} IF NOT EXISTS FOR ${pattern} REQUIRE n.id IS UNIQUE`
  return { for: [name], cypher }
}
