// Columns of the tidy tables: ends of a fact, qualifiers by the ontology, and what it rests on.
import { allowsQualifier, qualifierNames, shapeOfQualifier } from '../../model/ontology.ts'
import type { QualifierName, RelationName } from '../../model/ontology.ts'
import { isEntity, plain } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import { wordsOf } from '../caption.ts'
import { sortedValues } from '../value-lists.ts'
import { valuesOf } from '../neo4j/row.ts'
import { column } from './column.ts'
import type { Cell, Column, ColumnType } from './column.ts'
import type { FactRecord } from './fact-record.ts'

type FactColumn = Column<FactRecord>

/** The end that the table is about: name, id, class, country. */
export function topicColumns(name: string): readonly FactColumn[] {
  return [
    column(name, 'Name.', ({ topic }) => topic.label),
    column(`${name}_id`, 'Id, the end of its IRI.', ({ topic }) => topic.id),
    column(`${name}_class`, 'Class, such as Party or Person.', ({ topic }) => topic.type),
    column('country', 'Its country, where one is known.', ({ country }) => country),
  ]
}

/** Which relation the fact is of. */
export const relationColumn: FactColumn = column(
  'relation',
  'What is said, by the name in the vocabulary.',
  ({ fact }) => fact.relation,
)

/** The other end: a name with its id, or a value. */
export function otherColumns(name: string): readonly FactColumn[] {
  return [
    column(
      name,
      'What is said of it: a name or a value. Dates are YYYY, YYYY-MM or YYYY-MM-DD.',
      ({ other }) => wordsOf(other),
    ),
    column(`${name}_id`, 'Id, where it is a thing with a name.', ({ other }) =>
      isEntity(other) ? other.id : undefined,
    ),
  ]
}

/** The language of a text value. */
export const languageColumn: FactColumn = column(
  'value_language',
  'Language of a text, where it is known.',
  ({ other }) => (!isEntity(other) && other.type === 'text' ? other.language?.toLowerCase() : undefined),
)

/** Date and kind of the election, whichever end it is. */
export const electionColumns: readonly FactColumn[] = [
  column('election_date', 'Its date as precise as it is known; several days with `; ` between.', (record) =>
    electionValue(record, 'date'),
  ),
  column('election_type', 'Its kind: general, local, presidential …', (record) =>
    electionValue(record, 'kind'),
  ),
]

function electionValue({ topic, other, propertiesOf }: FactRecord, property: string): Cell {
  const ends = [topic, ...(isEntity(other) ? [other] : [])]
  const election = ends.find((end) => end.type === 'Election')
  if (election === undefined) return undefined
  const values = valuesOf(propertiesOf(election.id)[property])
  return values.length === 0 ? undefined : values.join('; ')
}

/** Names under which data sets know qualifiers; the others are in snake case. */
const knownNames: Partial<Record<QualifierName, string>> = { from: 'since', to: 'until' }

/** A capital letter inside a name. */
const CAPITAL = /\p{Lu}/gu

function columnName(qualifier: QualifierName): string {
  return knownNames[qualifier] ?? qualifier.replace(CAPITAL, (letter) => `_${letter.toLowerCase()}`)
}

/** One column for each qualifier that facts of the relations may carry, two where it is a thing with an id. */
export function qualifierColumns(relations: readonly RelationName[]): readonly FactColumn[] {
  const names = qualifierNames.filter((name) => relations.some((relation) => allowsQualifier(relation, name)))
  return names.flatMap(columnsOfQualifier)
}

function columnsOfQualifier(name: QualifierName): readonly FactColumn[] {
  const { range, definition } = shapeOfQualifier(name)
  const words: FactColumn = {
    ...column<FactRecord>(columnName(name), definition, ({ fact }) => cellOf(fact.qualifiers[name] ?? [])),
    type: typeOf(range),
  }
  if (isLiteral(range)) return [words]
  const ids = column<FactRecord>(`${columnName(name)}_id`, `Id of ${columnName(name)}.`, ({ fact }) =>
    cellOf(
      (fact.qualifiers[name] ?? []).flatMap((value) =>
        isEntity(value) ? [{ type: 'text', text: value.id }] : [],
      ),
    ),
  )
  return [words, ids]
}

function isLiteral(range: string): boolean {
  return ['text', 'date', 'integer', 'decimal'].includes(range)
}

function typeOf(range: string): ColumnType {
  if (range === 'integer') return 'integer'
  return range === 'decimal' ? 'number' : 'string'
}

/** One value as it is, several sorted with `; ` between. */
function cellOf(values: readonly Value[]): Cell {
  const [first] = values
  if (first === undefined) return undefined
  if (values.length === 1) return isEntity(first) ? first.label : plain(first)
  return sortedValues(values.map(wordsOf)).join('; ')
}

/** How sure the fact is, and where its words stand. */
export const supportColumns: readonly FactColumn[] = [
  column(
    'status',
    'single: one place says it; corroborated: several agree; disputed: another fact contradicts it.',
    ({ fact }) => fact.status,
  ),
  {
    ...column<FactRecord>(
      'preferred',
      'true where nothing speaks against the fact, or most speaks for it.',
      ({ fact }) => fact.preferred,
    ),
    type: 'boolean',
  },
  {
    ...column<FactRecord>(
      'claims',
      'Number of places that say it; evidence.csv has them all.',
      ({ fact }) => fact.claims.length,
    ),
    type: 'integer',
  },
  column(
    'words',
    'The first words that say it, exactly as in the document.',
    ({ first }) => first.evidence.quote,
  ),
  column('document', 'The document in which these words stand.', ({ first }) => first.claim.document),
  {
    ...column<FactRecord>('line', 'Line of these words, counted from 1.', ({ first }) => first.evidence.line),
    type: 'integer',
  },
  column('fact_id', 'Id of the fact; the same in evidence.csv and in the graphs.', ({ fact }) => fact.id),
]
