// Reads files of JSON objects, one a line or one in all; what is wrong is told with its line.
import { UsageError } from '../../query/rows.ts'

export type JsonRecord = Readonly<Record<string, unknown>>

export interface JsonLine {
  readonly row: JsonRecord
  /** "gold.jsonl, line 3" */
  readonly where: string
}

/** The lines that are not blank. */
export function readJsonLines(text: string, file: string): readonly JsonLine[] {
  return text.split('\n').flatMap((line, index) => {
    const where = `${file}, line ${index + 1}`
    return line.trim() === '' ? [] : [{ row: readRecord(line, where), where }]
  })
}

/** One object. */
export function readRecord(json: string, where: string): JsonRecord {
  try {
    return recordOf(JSON.parse(json), where)
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${where}: expected JSON (${error.message})`)
    throw error
  }
}

/** A value that must be an object. */
export function recordOf(value: unknown, where: string): JsonRecord {
  if (isRecord(value)) return value
  throw fault(where, 'an object', value)
}

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How much of a wrong value a message shows. */
const SHOWN = 60

/** The error of a value that is of another form. */
export function fault(where: string, expected: string, found: unknown): UsageError {
  const shown = JSON.stringify(found) ?? 'nothing'
  return new UsageError(`${where}: expected ${expected}, found ${shown.slice(0, SHOWN)}`)
}
