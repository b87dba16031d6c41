// The tidy tables: one row a fact. Which relation goes where is said by the ontology.
import type { Fact, Graph } from '../../model/graph.ts'
import { relationNames, shapeOf, tidyTables } from '../../model/ontology.ts'
import type { ClassName, RelationName, TidyTable } from '../../model/ontology.ts'
import { byCodePoint } from '../../model/order.ts'
import { wordsOf } from '../caption.ts'
import { entityOf, indexEntities } from '../entity-index.ts'
import type { Column, Table } from './column.ts'
import {
  electionColumns,
  languageColumn,
  otherColumns,
  qualifierColumns,
  relationColumn,
  supportColumns,
  topicColumns,
} from './fact-columns.ts'
import { prepareRecords } from './fact-record.ts'
import type { FactRecord } from './fact-record.ts'

interface TableShape {
  readonly topic: ClassName
  readonly description: string
  readonly columns: readonly Column<FactRecord>[]
}

const shapes: Readonly<Record<TidyTable, TableShape>> = {
  parties: {
    topic: 'Party',
    description: 'What is said of parties, as far as no other table has it.',
    columns: [...topicColumns('party'), relationColumn, ...otherColumns('value'), languageColumn],
  },
  leaders: {
    topic: 'Party',
    description: 'Who led which party, one row a term.',
    columns: [...topicColumns('party'), relationColumn, ...otherColumns('leader')],
  },
  elections: {
    topic: 'Election',
    description: 'What is said of elections, and who stood in them.',
    columns: [...topicColumns('election'), ...electionColumns, relationColumn, ...otherColumns('value')],
  },
  results: {
    topic: 'Party',
    description: 'What parties, candidates and alliances won, one row a result.',
    columns: [...topicColumns('party'), relationColumn, ...otherColumns('election'), ...electionColumns],
  },
  lineage: {
    topic: 'Party',
    description: 'Which party came from, went into or claims to be heir of which.',
    columns: [...topicColumns('party'), relationColumn, ...otherColumns('other_party')],
  },
  persons: {
    topic: 'Person',
    description: 'What is said of persons.',
    columns: [...topicColumns('person'), relationColumn, ...otherColumns('value'), languageColumn],
  },
}

/** The tidy tables of a graph. */
export function factTables(graph: Graph): readonly Table<FactRecord>[] {
  const entities = indexEntities(graph.entities)
  const makeRecord = prepareRecords(graph)
  return tidyTables.map((name) => {
    const { topic, description, columns } = shapes[name]
    const facts = graph.facts.filter(
      (fact) => tableOf(fact, entityOf(entities, fact.subject, fact.id).type) === name,
    )
    const records = facts.map((fact) => makeRecord(fact, topic)).sort(byTopic)
    const qualified = qualifierColumns(relationNames.filter((relation) => mayStandIn(relation, name)))
    return {
      path: `${name}.csv`,
      description,
      columns: [...columns, ...qualified, ...supportColumns],
      records,
    }
  })
}

/** The table that the ontology names, else the one about the class of the subject, else that of the parties. */
function tableOf({ relation }: Fact, subject: ClassName): TidyTable {
  return shapeOf(relation).tidyTable ?? tableAbout(subject)
}

function tableAbout(subject: ClassName): TidyTable {
  return tidyTables.find((name) => shapes[name].topic === subject) ?? 'parties'
}

function mayStandIn(relation: RelationName, name: TidyTable): boolean {
  const { tidyTable, domain } = shapeOf(relation)
  return tidyTable === undefined ? domain.some((type) => tableAbout(type) === name) : tidyTable === name
}

const sortKeys = ({ topic, fact, other }: FactRecord): readonly string[] => [
  topic.id,
  fact.relation,
  wordsOf(other),
  fact.id,
]

function byTopic(a: FactRecord, b: FactRecord): number {
  const right = sortKeys(b)
  return sortKeys(a).reduce((order, key, i) => order || byCodePoint(key, right[i] ?? ''), 0)
}
