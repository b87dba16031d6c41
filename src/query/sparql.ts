// Answers SPARQL over the Turtle of a run.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Store } from 'oxigraph'
import { missingPrefixes } from './prefixes.ts'
import { bindValues } from './sparql-values.ts'
import { QueryError, type AnswerStore, type Cell, type Rows } from './rows.ts'

/** What SPARQL gives: rows for SELECT and ASK, Turtle for CONSTRUCT and DESCRIBE. */
export type SparqlAnswer =
  { readonly type: 'rows'; readonly rows: Rows } | { readonly type: 'turtle'; readonly turtle: string }

const files = ['graph.ttl', 'evidence.ttl'] as const

/** Loads the Turtle of a run; undefined where there is none. */
export async function openTurtle(folder: string): Promise<Store | undefined> {
  const texts = await Promise.all(files.map((file) => readIfThere(join(folder, file))))
  if (texts.every((text) => text === undefined)) return undefined
  const store = new Store()
  for (const [i, text] of texts.entries()) if (text !== undefined) loadTurtle(store, text, files[i] ?? '')
  return store
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new QueryError(`cannot read ${path}: ${message}`, { cause: error })
  }
}

function loadTurtle(store: Store, text: string, file: string): void {
  try {
    store.load(text, { format: 'text/turtle' })
  } catch (error) {
    throw new QueryError(`${file} is not Turtle: ${messageOf(error)}`, { cause: error })
  }
}

/** Runs one query; known prefixes need no declaration. */
export function runSparql(store: Store, query: string): SparqlAnswer {
  const prefixes = missingPrefixes(query)
  const text = prefixes + query
  try {
    return { type: 'rows', rows: readResults(store.query(text, { results_format: RESULTS }) as string) }
  } catch (error) {
    if (!messageOf(error).startsWith(MAKES_A_GRAPH))
      throw new QueryError(`SPARQL: ${placed(messageOf(error), prefixes.length)}`, { cause: error })
  }
  return { type: 'turtle', turtle: store.query(text, { results_format: 'text/turtle' }) as string }
}

/** "error at 1:88", in the first line */
const FIRST_LINE = /^error at 1:(?<column>\d{1,9})/u

/** The place of a fault in the query as it was given, without the prefixes put before it. */
function placed(message: string, shift: number): string {
  return message.replace(FIRST_LINE, (_, column: string) => `error at 1:${Number(column) - shift}`)
}

/** Asked for as JSON, because it names the columns also where no row binds them. */
const RESULTS = 'application/sparql-results+json'
/** How the engine refuses to write the triples of CONSTRUCT and DESCRIBE as a table. */
const MAKES_A_GRAPH = 'Not supported RDF format'

/** https://www.w3.org/TR/sparql11-results-json/ */
interface Results {
  readonly head: { readonly vars?: readonly string[] }
  readonly boolean?: boolean
  readonly results?: { readonly bindings: readonly Readonly<Record<string, Term>>[] }
}

interface Term {
  readonly type: string
  readonly value: string
  readonly datatype?: string
}

function readResults(json: string): Rows {
  const { head, boolean, results } = JSON.parse(json) as Results
  if (boolean !== undefined) return { columns: ['answer'], rows: [[boolean]] }
  const columns = head.vars ?? []
  const bindings = results?.bindings ?? []
  return { columns, rows: bindings.map((binding) => columns.map((name) => cell(binding[name]))) }
}

const XSD = 'http://www.w3.org/2001/XMLSchema#'
const NUMBERS = new Set(['integer', 'decimal', 'double', 'float'].map((name) => XSD + name))

function cell(term: Term | undefined): Cell {
  if (term === undefined) return null
  if (term.datatype === `${XSD}boolean`) return term.value === 'true'
  return term.datatype !== undefined && NUMBERS.has(term.datatype) ? Number(term.value) : term.value
}

function messageOf(error: unknown): string {
  return (error as Error).message.trim()
}

/** The Turtle of a run as a store that answers questions; undefined where there is none. */
export async function openSparqlStore(folder: string): Promise<AnswerStore | undefined> {
  const store = await openTurtle(folder)
  if (store === undefined) return undefined
  return {
    language: 'sparql',
    ask: (query, parameters) =>
      new Promise((resolve) => {
        resolve(rowsOf(runSparql(store, bindValues(query, parameters))))
      }),
    close: () => undefined,
  }
}

function rowsOf(answer: SparqlAnswer): Rows {
  if (answer.type === 'rows') return answer.rows
  throw new QueryError('a question selects columns; this one makes a graph')
}
