// The answer to a question: named columns and rows of plain values, the same from every engine.

/** What stands in one cell; null where there is nothing. */
export type Cell = string | number | boolean | null

export interface Rows {
  readonly columns: readonly string[]
  /** One cell a column, in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[]
}

/** A query that cannot be run: the fault of the query or of the data it is put to, told in one sentence. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

/** A call that nothing can be made of: the message says what is expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Values of the parameters of a query by name; null stands for "any". */
export type Parameters = Readonly<Record<string, string | number | null>>

/** A store that answers. SPARQL and Cypher are put to it by different files and read alike. */
export interface AnswerStore {
  readonly language: 'sparql' | 'cypher'
  readonly ask: (query: string, parameters: Parameters) => Promise<Rows>
  readonly close: () => void | Promise<void>
}

/** The rows as objects by column name. */
export function toRecords({ columns, rows }: Rows): readonly Readonly<Record<string, Cell>>[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null])))
}

/** The text of a cell of a record; empty where there is nothing. */
export function textOf(record: Readonly<Record<string, Cell>>, column: string): string {
  const cell = record[column] ?? null
  return cell === null ? '' : String(cell)
}
