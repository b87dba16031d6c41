// The codebook: every column of every table with its type and meaning, as Markdown.
import type { Column, Table } from './column.ts'

type AnyTable = Pick<Table<never>, 'path' | 'description'> & {
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'description'>[]
}

const INTRODUCTION = `# Codebook

One row a fact in each table but \`evidence.csv\`, which has one row for each span of words that a claim quotes.
\`fact_id\` joins them. UTF-8, LF, comma, RFC 4180 quotes; an empty cell means that nothing is said.
Several values in one cell are separated by \`; \` (each stands alone in the graph files).
Dates are as precise as their source: \`2005\`, \`2005-06\` or \`2005-06-15\`. Shares are percentages: 0.13 is 0.13 %.

**Cells hold the words of the sources unchanged**, so that they can be found there again. A text may therefore begin
with \`=\`, \`+\`, \`-\` or \`@\`; a spreadsheet would take it for a formula. Read the tables with a data tool (R, pandas,
DuckDB), or import them into a spreadsheet with all columns as text, rather than opening them by a double click.

The quotes keep the licence of their documents: see the columns \`licence\` and \`attribution\` of \`evidence.csv\`.
`

/** The text of codebook.md. */
export function codebook(tables: readonly AnyTable[]): string {
  return [INTRODUCTION, ...tables.map(section)].join('\n')
}

function section({ path, description, columns }: AnyTable): string {
  const rows = columns.map(({ name, type, description: meaning }) => `| \`${name}\` | ${type} | ${meaning} |`)
  return [
    `## ${path}`,
    '',
    description,
    '',
    '| column | type | meaning |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}
