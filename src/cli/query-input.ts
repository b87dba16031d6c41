// The options that the query commands share, and what comes in by them.
import type { Command } from 'commander'
import { UsageError, type Parameters } from '../query/rows.ts'
import { readNamedFile } from './named-file.ts'
import type { RowsForm } from './print-rows.ts'

export interface RowsFlags {
  readonly out: string
  readonly json?: true
  readonly csv?: true
}

export interface QueryFlags extends RowsFlags {
  readonly execute?: string
  readonly param: readonly string[]
}

/** Adds --out, --json and --csv. */
export function addRowsOptions(command: Command): Command {
  return command
    .option('-o, --out <folder>', 'where the graph was written', 'out')
    .option('--json', 'print JSON: one object a row')
    .option('--csv', 'print CSV')
}

/** Adds the query as a file or as text, and its parameters. */
export function addQueryOptions(command: Command): Command {
  return addRowsOptions(command)
    .argument('[file]', 'a file with the query')
    .option('-e, --execute <query>', 'the query itself')
    .option('-p, --param <name=value>', 'a value of the query; repeat for more', append, [])
}

const append = (value: string, all: readonly string[]): readonly string[] => [...all, value]

/** The form that the flags ask for. */
export function formOf({ json, csv }: RowsFlags): RowsForm {
  if (json === true && csv === true) throw new UsageError('--json or --csv, not both')
  if (json === true) return 'json'
  return csv === true ? 'csv' : 'table'
}

/** The query that is given as a file or by -e. */
export async function queryOf(file: string | undefined, { execute }: QueryFlags): Promise<string> {
  if (file !== undefined && execute !== undefined) throw new UsageError('a file or -e, not both')
  if (execute !== undefined) return notEmpty(execute)
  if (file === undefined) throw new UsageError('name a file with the query, or give it with -e')
  return notEmpty(await readNamedFile(file, 'the query'))
}

function notEmpty(query: string): string {
  if (query.trim() === '') throw new UsageError('the query is empty')
  return query
}

/** `year=2015` */
const PARAMETER = /^(?<name>\w{1,40})=(?<value>.*)$/su
/** A number as Cypher and SPARQL write it. */
const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/u

/** The values given by --param: numbers as numbers, the rest as text. */
export function parametersOf({ param }: QueryFlags): Parameters {
  return Object.fromEntries(param.map(readParameter))
}

function readParameter(text: string): readonly [string, string | number] {
  const groups = PARAMETER.exec(text)?.groups
  if (groups === undefined) throw new UsageError(`--param is name=value, not “${text}”`)
  const { name = '', value = '' } = groups
  return [name, NUMBER.test(value) ? Number(value) : value]
}
