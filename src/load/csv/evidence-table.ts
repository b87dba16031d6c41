// The table of evidence: one row for each span that a claim quotes.
import type { Claim } from '../../model/claim.ts'
import type { Document, Fact, Graph } from '../../model/graph.ts'
import { byKey } from '../../model/order.ts'
import type { Evidence } from '../../model/span.ts'
import { LoadError } from '../load-error.ts'
import { column } from './column.ts'
import type { Cell, Column, Table } from './column.ts'

interface EvidenceRecord {
  readonly fact: Fact
  readonly claim: Claim
  readonly document: Document
  readonly evidence: Evidence
}

function number(
  name: string,
  description: string,
  read: (record: EvidenceRecord) => Cell,
): Column<EvidenceRecord> {
  return { ...column(name, description, read), type: 'integer' }
}

const columns: readonly Column<EvidenceRecord>[] = [
  column('fact_id', 'The fact that the claim supports.', ({ fact }) => fact.id),
  column('claim_id', 'The claim: what one place says.', ({ claim }) => claim.id),
  column('relation', 'What is said, by the name in the vocabulary.', ({ claim }) => claim.relation),
  column('source', 'Kind of place: infobox, table, list, heading or prose.', ({ claim }) => claim.source),
  column('rule', 'The rule that read it.', ({ claim }) => claim.rule),
  {
    ...column(
      'derived',
      'true where it follows from another claim of the same words.',
      ({ claim }) => claim.derived,
    ),
    type: 'boolean',
  },
  column('repair', 'How a table row that had lost cells was repaired.', ({ claim }) => claim.repair),
  column('document', 'The document in which the words stand.', ({ document }) => document.key),
  number(
    'start',
    'Where the words begin, in Unicode code points of the text from 0.',
    ({ evidence }) => evidence.start,
  ),
  number(
    'end',
    'Where they end; the code point at this place is no longer theirs.',
    ({ evidence }) => evidence.end,
  ),
  number('line', 'Line of the first of them, counted from 1.', ({ evidence }) => evidence.line),
  number('column', 'Column of the first of them, counted from 1.', ({ evidence }) => evidence.column),
  column('quote', 'The words, exactly as in the document.', ({ evidence }) => evidence.quote),
  column('title', 'Title of the document.', ({ document }) => document.title),
  column('sha256', 'SHA-256 of the text of the document.', ({ document }) => document.hash),
  column('url', 'Where the document is from, as far as it is stated.', ({ document }) => document.url),
  column('revision', 'Its revision, as far as it is stated.', ({ document }) => document.revision),
  column('revision_date', 'Date of the revision, as far as it is stated.', ({ document }) => document.date),
  column('licence', 'Licence of the words, as far as it is stated.', ({ document }) => document.licence),
  column(
    'attribution',
    'Whom to name for the words, as far as it is stated.',
    ({ document }) => document.attribution,
  ),
]

/** Every span of every claim, by fact. */
export function evidenceTable(graph: Graph): Table<EvidenceRecord> {
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]))
  const documents = new Map(graph.documents.map((document) => [document.key, document]))
  const records = [...graph.facts].sort(byKey(({ id }) => id)).flatMap((fact) =>
    fact.claims.flatMap((id) => {
      const claim = claims.get(id)
      const document = claim === undefined ? undefined : documents.get(claim.document)
      if (claim === undefined || document === undefined)
        throw new LoadError(`${fact.id} rests on ${id}, which has no source`)
      return claim.evidence.map((evidence) => ({ fact, claim, document, evidence }))
    }),
  )
  return {
    path: 'evidence.csv',
    description: 'Which words say which fact: one row for each span that a claim quotes.',
    columns,
    records,
  }
}
