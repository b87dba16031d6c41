// Answers Cypher over the embedded graph of a run.
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { embeddedFile } from '../load/embedded/embedded-writer.ts'
import { loadGrafeo, openReadOnly, type OpenStore } from '../load/embedded/grafeo.ts'
import { QueryError, type AnswerStore, type Cell, type Parameters, type Rows } from './rows.ts'

type Database = OpenStore['database']

/**
 * The embedded graph of a run as a store that only reads; undefined where there is none.
 * Throws where it is there and cannot be opened: its library is optional.
 */
export async function openCypherStore(folder: string): Promise<AnswerStore | undefined> {
  const path = join(folder, embeddedFile)
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  if (!isThere) return undefined
  const { database, close } = await open(path)
  return {
    language: 'cypher',
    ask: (query, parameters) => runCypher(database, query, parameters),
    close,
  }
}

async function open(path: string): Promise<OpenStore> {
  const library = await loadGrafeo()
  if ('note' in library) throw new QueryError(library.note)
  try {
    return openReadOnly(library, path)
  } catch (error) {
    throw new QueryError(`cannot open ${path}: ${messageOf(error)}`, { cause: error })
  }
}

async function runCypher(database: Database, query: string, parameters: Parameters): Promise<Rows> {
  try {
    const result = await database.executeCypher(query, parameters)
    const { columns } = result
    return { columns, rows: result.toArray().map((row) => columns.map((column) => toCell(row[column]))) }
  } catch (error) {
    throw new QueryError(`Cypher: ${messageOf(error)}`, { cause: error })
  }
}

/** What the engine puts before the part that helps. */
const PREAMBLE = /^Query error: (?:GRAFEO-\w{1,10}: )?/u

function messageOf(error: unknown): string {
  return (error as Error).message.replace(PREAMBLE, '').trim()
}

/** A value of the engine as a cell: nodes, lists and maps as JSON. */
export function toCell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part))
}
