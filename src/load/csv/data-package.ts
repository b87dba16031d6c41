// datapackage.json: the tables described for machines (Data Package v1, tabular).
import type { Document } from '../../model/graph.ts'
import { byKey } from '../../model/order.ts'
import type { Column, Table } from './column.ts'

type AnyTable = Pick<Table<never>, 'path' | 'description'> & {
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[]
}

/** The text of datapackage.json. */
export function dataPackage(tables: readonly AnyTable[], documents: readonly Document[]): string {
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'partygraph-tables',
    title: 'Facts on political parties, with the words that say them',
    description:
      'One row a fact; evidence.csv has the words. The quotes keep the licence of their documents: see sources, and the columns licence and attribution of evidence.csv.',
    sources: [...documents].sort(byKey(({ key }) => key)).map(sourceOf),
    resources: tables.map(resourceOf),
  }
  return `${JSON.stringify(descriptor, undefined, 2)}\n`
}

/** `licence` and `attribution` are ours: the standard has licences of the whole package only. */
function sourceOf({ key, title, url, licence, attribution }: Document) {
  return { title, path: url ?? key, document: key, licence, attribution }
}

function resourceOf({ path, description, columns }: AnyTable) {
  return {
    profile: 'tabular-data-resource',
    name: path.replace('.csv', ''),
    path,
    description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name, type, description: meaning }) => ({ name, type, description: meaning })),
      missingValues: [''],
    },
  }
}
