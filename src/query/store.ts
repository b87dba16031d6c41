// Opens whichever store a run has left: the embedded graph, else the Turtle.
import { openCypherStore } from './cypher.ts'
import { QueryError, type AnswerStore } from './rows.ts'
import { openSparqlStore } from './sparql.ts'

/** The embedded graph where it is there and can be opened, else the Turtle; undefined where there is neither. */
export async function openAnswerStore(folder: string): Promise<AnswerStore | undefined> {
  try {
    return (await openCypherStore(folder)) ?? (await openSparqlStore(folder))
  } catch (error) {
    const store = error instanceof QueryError ? await openSparqlStore(folder) : undefined
    if (store === undefined) throw error
    return store
  }
}
