// A shipped question: what its file says it answers, and what it can be given.
import { QueryError, UsageError, type Parameters } from './rows.ts'

/** `party` is resolved by any of its names; `words` picks rows after the query has run. */
export type ParameterKind = 'party' | 'text' | 'number' | 'words'
const kinds: readonly string[] = ['party', 'text', 'number', 'words'] satisfies ParameterKind[]

export interface Parameter {
  readonly name: string
  readonly kind: ParameterKind
  readonly meaning: string
  /** Null stands for "any". */
  readonly default: string | number | null
}

export interface Question {
  readonly name: string
  /** The question as a person asks it. */
  readonly title: string
  readonly parameters: readonly Parameter[]
}

/** A comment line of either language: `// …` or `# …`. */
const COMMENT = /^(?:\/\/|#)\s{0,5}(?<said>.{0,300})$/u
/** `$year (number, default 2015): only elections of this year` */
const PARAMETER =
  /^\$(?<name>\w{1,40}) \((?<kind>\w{1,20})(?:, default (?<fallback>[^)]{1,80}))?\): (?<meaning>.{1,200})$/u

/** Reads the comment lines at the top of a query file: the question, then one line a parameter. */
export function readQuestion(name: string, query: string): Question {
  const [title = '', ...rest] = headOf(query)
  if (title === '') throw new QueryError(`${name}: the first line of a query says what it answers`)
  return { name, title, parameters: rest.flatMap(readParameter) }
}

function headOf(query: string): readonly string[] {
  const lines = query.split(/\r?\n/u).map((line) => COMMENT.exec(line)?.groups?.['said']?.trim())
  const end = lines.indexOf(undefined)
  return lines.slice(0, end === -1 ? lines.length : end).filter((line) => line !== undefined)
}

function readParameter(line: string): readonly Parameter[] {
  const groups = PARAMETER.exec(line)?.groups
  if (groups === undefined) return []
  const { name = '', kind = '', fallback, meaning = '' } = groups
  if (!isKind(kind)) throw new QueryError(`$${name}: “${kind}” is none of ${kinds.join(', ')}`)
  return [{ name, kind, meaning, default: fallback === undefined ? null : valueOf(name, kind, fallback) }]
}

function isKind(text: string): text is ParameterKind {
  return kinds.includes(text)
}

/** "2015", "-3" */
const WHOLE_NUMBER = /^-?\d{1,15}$/u

/** What a user gave for a parameter, as the value that the query takes. */
export function valueOf(name: string, kind: ParameterKind, given: string): string | number {
  if (kind !== 'number') return given
  if (!WHOLE_NUMBER.test(given)) throw new UsageError(`--${name} is a whole number, not “${given}”`)
  return Number(given)
}

/** The default of every parameter that goes into the query. */
export function defaultsOf({ parameters }: Question): Parameters {
  const bound = parameters.filter(({ kind }) => kind !== 'words')
  return Object.fromEntries(bound.map((parameter) => [parameter.name, parameter.default]))
}
