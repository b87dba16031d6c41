// Asks a shipped question: turns what the user gave into parameters, runs it, keeps the rows that were meant.
import { bestMatches, type Sayable } from './match.ts'
import { findParty } from './parties.ts'
import { defaultsOf, readQuestion, valueOf, type Parameter, type Question } from './question.ts'
import { readQuery } from './questions.ts'
import { textOf, toRecords, UsageError, type AnswerStore, type Parameters, type Rows } from './rows.ts'

/** What a user gave, by name of the parameter, as text. */
export type Given = Readonly<Record<string, string>>

/** The rows that answer a shipped question. */
export async function ask(store: AnswerStore, name: string, given: Given): Promise<Rows> {
  const query = await readQuery(name, store.language)
  const question = readQuestion(name, query)
  refuseUnknown(question, given)
  const parameters = await resolve(store, question, given)
  const rows = await store.ask(query, { ...defaultsOf(question), ...parameters })
  return keepWords(store, rows, wordsGiven(question, given))
}

function refuseUnknown({ name, parameters }: Question, given: Given): void {
  const unknown = Object.keys(given).find((key) => !parameters.some((parameter) => parameter.name === key))
  if (unknown === undefined) return
  const known = parameters.map((parameter) => `--${parameter.name}`).join(', ')
  throw new UsageError(`“${name}” takes ${known === '' ? 'no parameters' : known}, not --${unknown}`)
}

async function resolve(store: AnswerStore, { parameters }: Question, given: Given): Promise<Parameters> {
  const entries = parameters
    .filter(({ kind, name }) => kind !== 'words' && given[name] !== undefined)
    .map(async (parameter) => [
      parameter.name,
      await resolveOne(store, parameter, given[parameter.name] ?? ''),
    ])
  return Object.fromEntries(await Promise.all(entries)) as Parameters
}

async function resolveOne(
  store: AnswerStore,
  { name, kind }: Parameter,
  text: string,
): Promise<string | number> {
  return kind === 'party' ? findParty(await listNames(store), text) : valueOf(name, kind, text)
}

/** Every name of every party, by the shipped question of that purpose. */
async function listNames(store: AnswerStore): Promise<Rows> {
  const query = await readQuery('names', store.language)
  return store.ask(query, defaultsOf(readQuestion('names', query)))
}

function wordsGiven({ parameters }: Question, given: Given): string | undefined {
  const parameter = parameters.find(({ kind }) => kind === 'words')
  return parameter === undefined ? undefined : given[parameter.name]
}

async function keepWords(store: AnswerStore, rows: Rows, words: string | undefined): Promise<Rows> {
  if (words === undefined) return rows
  const aliases = aliasesOf(await listNames(store))
  const sayables = toRecords(rows).map((row, at): Sayable & { at: number } => {
    const subject = textOf(row, 'subject')
    const fact = textOf(row, 'fact')
    return { at, subject, aliases: aliases.get(subject) ?? [], fact, relation: textOf(row, 'relation') }
  })
  const kept = new Set(bestMatches(sayables, words).map(({ at }) => at))
  return { columns: rows.columns, rows: rows.rows.filter((_, at) => kept.has(at)) }
}

function aliasesOf(names: Rows): ReadonlyMap<string, readonly string[]> {
  const aliases = new Map<string, string[]>()
  for (const row of toRecords(names)) {
    const known = aliases.get(textOf(row, 'party')) ?? []
    aliases.set(textOf(row, 'party'), [...known, textOf(row, 'name')])
  }
  return aliases
}
