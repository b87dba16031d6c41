// Cuts the steps of a load into transactions of a bounded size.
import type { Step, StepRow } from './plan.ts'

/** How much a transaction holds at most: a server keeps all of it in memory until it is done. */
export interface TransactionSize {
  readonly rows: number
  /** Length of the rows as JSON. */
  readonly characters: number
}

/** A small change is one transaction: whoever reads meanwhile sees all of it or nothing. */
export const defaultSize: TransactionSize = { rows: 5000, characters: 8_000_000 }

/** Steps that succeed or fail together. */
export type Transaction = readonly Step[]

/** The steps in their order, cut where a transaction is full; a row that is larger than one has it for itself. */
export function* cutSteps(steps: readonly Step[], size: TransactionSize): Generator<Transaction> {
  let transaction: { readonly cypher: string; readonly rows: StepRow[] }[] = []
  let room = size
  for (const { cypher, rows } of steps) {
    transaction.push({ cypher, rows: [] })
    for (const row of rows) {
      const characters = JSON.stringify(row).length
      if (room.rows < size.rows && (room.rows === 0 || room.characters < characters)) {
        yield filled(transaction)
        transaction = [{ cypher, rows: [] }]
        room = size
      }
      transaction.at(-1)?.rows.push(row)
      room = { rows: room.rows - 1, characters: room.characters - characters }
    }
  }
  if (transaction.length > 0) yield filled(transaction)
}

function filled(transaction: Transaction): Transaction {
  return transaction.filter(({ rows }) => rows.length > 0)
}
