// `partygraph ask`: lists the shipped questions and answers them from whichever store is there.
import type { Command } from 'commander'
import { ask, type Given } from '../query/ask.ts'
import type { Question } from '../query/question.ts'
import { UsageError, type AnswerStore } from '../query/rows.ts'
import { openAnswerStore } from '../query/store.ts'
import { printQuotes } from './print-quotes.ts'
import { printRows } from './print-rows.ts'
import { addNeo4jOptions, neo4jFlags, neo4jHelp, targetOf, type Neo4jFlags } from './neo4j-options.ts'
import { nothingIn, openNeo4j } from './query-commands.ts'
import { addRowsOptions, formOf, type RowsFlags } from './query-input.ts'
import type { Screen } from './screen.ts'

const examples = `
Examples:
  $ partygraph ask                              the questions
  $ partygraph ask leaders
  $ partygraph ask results --party HKP --year 2015
  $ partygraph ask words "Nurullah Ankut leads"
  $ partygraph ask leaders --csv > leaders.csv
  $ partygraph ask leaders --neo4j

Each question is a file in queries/, in Cypher and in SPARQL: copy it to ask your own.`

type AskFlags = RowsFlags & Neo4jFlags & Readonly<Record<string, string>>

/** Adds the command, with an option for every parameter that a question takes. */
export function addAskCommand(program: Command, screen: Screen, questions: readonly Question[]): void {
  const command = addRowsOptions(program.command('ask'))
    .summary('ask one of the shipped questions')
    .description('Answers from the embedded graph, or from the Turtle where there is none.')
    .argument('[question]', 'name of a question; none: list them')
    .argument('[words...]', 'the first thing that the question takes')
    .addHelpText('after', `\n${list(questions)}${examples}\n${neo4jHelp}`)
  addNeo4jOptions(command, 'ask a Neo4j database, not the embedded graph')
  for (const [name, meaning] of optionsOf(questions)) command.option(`--${name} <${name}>`, meaning)
  command.action(async (name: string | undefined, words: readonly string[], flags: AskFlags) => {
    if (name === undefined) screen.print(list(questions))
    else await answer(find(questions, name), words, { flags, screen })
  })
}

function optionsOf(questions: readonly Question[]): ReadonlyMap<string, string> {
  return new Map(
    questions.flatMap(({ parameters }) => parameters.map(({ name, meaning }) => [name, meaning])),
  )
}

function find(questions: readonly Question[], name: string): Question {
  const question = questions.find((each) => each.name === name)
  if (question !== undefined) return question
  throw new UsageError(`no question is called “${name}”; npx partygraph ask lists them`)
}

function list(questions: readonly Question[]): string {
  const width = Math.max(...questions.map(({ name }) => name.length))
  const lines = questions.map(({ name, title, parameters }) => {
    const options = parameters.map((parameter) => `--${parameter.name}`).join(' ')
    return `  ${name.padEnd(width)}  ${title}${options === '' ? '' : `  ${options}`}`
  })
  return `Questions:\n${lines.join('\n')}\n\nAsk one: npx partygraph ask leaders\n`
}

interface Asking {
  readonly flags: AskFlags
  readonly screen: Screen
}

async function answer(question: Question, words: readonly string[], asking: Asking): Promise<void> {
  const { flags, screen } = asking
  const form = formOf(flags)
  const given = givenOf(question, words, flags)
  const store = await openStore(flags)
  try {
    const rows = await ask(store, question.name, given)
    const isQuotes = form === 'table' && question.parameters.some(({ kind }) => kind === 'words')
    screen.print(isQuotes ? printQuotes(rows, screen) : printRows(rows, form, screen))
  } finally {
    await store.close()
  }
}

async function openStore(flags: AskFlags): Promise<AnswerStore> {
  const target = await targetOf(flags)
  if (target !== undefined) return openNeo4j(target)
  const store = await openAnswerStore(flags.out)
  if (store === undefined) throw nothingIn(flags.out, 'no graph')
  return store
}

const ownFlags = ['out', 'json', 'csv', ...neo4jFlags]

/** Options by their names; words without an option are the first thing that the question takes. */
function givenOf({ name, parameters }: Question, words: readonly string[], flags: AskFlags): Given {
  const named = Object.entries(flags).filter(([key]) => !ownFlags.includes(key))
  const given = Object.fromEntries(named)
  if (words.length === 0) return given
  const [first] = parameters
  if (first === undefined) throw new UsageError(`“${name}” takes nothing, not “${words.join(' ')}”`)
  return { ...given, [first.name]: words.join(' ') }
}
