// The statements of one subject, in the order in which a file gives them, each once.
import { DataFactory } from 'n3'
import type { Literal, NamedNode, Quad } from 'n3'
import type { Term } from '../../model/ontology.ts'
import { groupBy } from '../group.ts'
import { languageProperty } from '../neo4j/fact-rows.ts'
import { valuesOf } from '../neo4j/row.ts'
import type { Properties } from '../neo4j/row.ts'
import type { Column } from './columns.ts'
import { toTerm } from './kinds.ts'
import { iriOf } from './vocabulary.ts'
import type { RowIndex } from './row-index.ts'

const { namedNode, quad } = DataFactory

/** One predicate with its objects. */
export type Statement = readonly [predicate: Term, ...objects: readonly (NamedNode | Literal)[]]

/** The quads of a subject: its types, then its statements, those of one predicate together, doubles dropped. */
export function describe(
  iri: string,
  types: readonly Term[],
  statements: readonly Statement[],
): readonly Quad[] {
  const subject = namedNode(iri)
  const typed: Statement = ['rdf:type', ...types.map(iriOf)]
  const quads = [typed, ...statements].flatMap(([predicate, ...objects]) =>
    objects.map((object) => quad(subject, iriOf(predicate), object)),
  )
  const unique = new Map(quads.map((one) => [keyOf(one), one]))
  return [...groupBy(unique.values(), (one) => one.predicate.value).values()].flat()
}

/** The statements of the properties that have a column. */
export function statementsOf(
  columns: readonly Column[],
  props: Properties,
  index: RowIndex,
): readonly Statement[] {
  return columns.flatMap((column) => {
    const languages = valuesOf(props[languageProperty(column.property)])
    const objects = valuesOf(props[column.property]).map((value, i) => {
      const isNode = column.mayBeNode === true && index.isEntity(String(value))
      const kind = isNode ? 'node' : column.kind
      return toTerm({ kind, value, language: String(languages[i] ?? '') }, index.base)
    })
    return column.predicates.map((predicate) => [predicate, ...objects] as const)
  })
}

// N3 gives each term an id that is equal exactly when the term is.
function keyOf({ predicate, object }: Quad): string {
  return `${predicate.value} ${(object as NamedNode | Literal).id}`
}
