// Writes tables/: the tidy tables, the evidence, a codebook and a datapackage.json.
import { tidyTables } from '../../model/ontology.ts'
import type { TextFile, TextWriter } from '../writer.ts'
import { codebook } from './codebook.ts'
import { toCsv } from './column.ts'
import type { Table } from './column.ts'
import { dataPackage } from './data-package.ts'
import { evidenceTable } from './evidence-table.ts'
import { factTables } from './fact-tables.ts'

const folder = 'tables'
const names = [...tidyTables.map((name) => `${name}.csv`), 'evidence.csv', 'codebook.md', 'datapackage.json']

/** Tables as data sets on parties have them. */
export const tablesWriter: TextWriter = {
  type: 'text',
  name: 'tables',
  paths: names.map((name) => `${folder}/${name}`),
  write(graph) {
    const facts = factTables(graph)
    const evidence = evidenceTable(graph)
    const tables = [...facts, evidence]
    return [
      ...facts.map(toFile),
      toFile(evidence),
      { path: `${folder}/codebook.md`, text: codebook(tables), counts: {} },
      { path: `${folder}/datapackage.json`, text: dataPackage(tables, graph.documents), counts: {} },
    ]
  },
}

function toFile<T>(table: Table<T>): TextFile {
  return { path: `${folder}/${table.path}`, text: toCsv(table), counts: { rows: table.records.length } }
}
