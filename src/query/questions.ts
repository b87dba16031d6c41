// The shipped questions: one .cypher and one .rq file each, in queries/.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { byCodePoint } from '../model/order.ts'
import { readQuestion, type Question } from './question.ts'
import { UsageError, type AnswerStore } from './rows.ts'

/** Where the shipped queries stand: beside src/ and dist/ alike. */
export const queriesFolder = new URL('../../queries/', import.meta.url)

const endings = { cypher: '.cypher', sparql: '.rq' } as const

/** All shipped questions by name. */
export async function listQuestions(): Promise<readonly Question[]> {
  const files = await readdir(fileURLToPath(queriesFolder))
  const names = files.filter((file) => file.endsWith(endings.cypher)).map((file) => file.slice(0, -7))
  return Promise.all(
    names.sort(byCodePoint).map(async (name) => readQuestion(name, await readQuery(name, 'cypher'))),
  )
}

/** A question's name: what a file may be called without leaving the folder. */
const NAME = /^\w[\w-]{0,60}$/u

/** The text of a shipped query in one of the two languages. */
export async function readQuery(name: string, language: AnswerStore['language']): Promise<string> {
  const unknown = new UsageError(`no question is called “${name}”; npx partygraph ask lists them`)
  if (!NAME.test(name)) throw unknown
  try {
    return await readFile(new URL(name + endings[language], queriesFolder), 'utf8')
  } catch {
    throw unknown
  }
}
