// A language model as an adviser: offers it the passages of an article in small numbers and gathers what it says.
import {
  addReasons,
  type Advice,
  type Adviser,
  type Offer,
  type Reasons,
  type Suggestion,
} from '../../model/advice.ts'
import { AssistError } from '../assist-error.ts'
import { readAnswer } from './answer.ts'
import { ask, NoAnswer, type Patience } from './ask.ts'
import type { Endpoint } from './endpoint.ts'
import { requestBody, type NumberedPassage } from './prompt.ts'
import type { Recorded, RecordFolder } from './record.ts'

/** Which model, where it answers, and where its answers are kept; without an endpoint only kept answers count. */
export interface ModelOptions {
  readonly name: string
  readonly endpoint?: Endpoint
  readonly record?: RecordFolder
  readonly patience?: Patience
}

/** Characters of the passages of one question. */
const QUESTION = 6_000
/** Questions in a row without an answer after which no more are put. */
const MOST_FAILURES = 5

/** The adviser; it asks one question of an article at a time. */
export function makeAdviser(options: ModelOptions): Adviser {
  const state = { failures: 0 }
  return {
    name: options.name,
    async advise(offer, signal) {
      const suggestions: Suggestion[] = []
      const unusable: Reasons[] = []
      const unanswered: string[] = []
      for (const passages of questionsOf(offer)) {
        const body = requestBody(options.name, offer, passages.map(numbered))
        const recorded = await answerTo({ body, options, state, ...(signal === undefined ? {} : { signal }) })
        if ('noAnswer' in recorded) unanswered.push(tell(options.name, passages, recorded.noAnswer))
        else {
          const answer = readAnswer(
            recorded.message,
            passages.map(({ index }) => index),
          )
          suggestions.push(...answer.suggestions)
          unusable.push(...answer.unusable.map((reason) => ({ [reason]: 1 })))
        }
      }
      return { model: options.name, suggestions, unusable: addReasons(unusable), unanswered } satisfies Advice
    },
  }
}

interface Passage {
  readonly index: number
  readonly start: number
  readonly text: string
}

/** Numbers count from 1 in each question. */
const numbered = ({ start, text }: Passage, i: number): NumberedPassage => ({ passage: i + 1, start, text })

/** As many passages as fit, at least one. */
function questionsOf({ passages }: Offer): readonly (readonly Passage[])[] {
  const questions: Passage[][] = []
  let size = Infinity
  for (const [index, { start, text }] of passages.entries()) {
    size += text.length
    if (size > QUESTION) {
      questions.push([])
      size = text.length
    }
    questions.at(-1)?.push({ index, start, text })
  }
  return questions
}

function tell(name: string, passages: readonly Passage[], reason: string): string {
  const [first, last] = [passages[0]?.index ?? 0, passages.at(-1)?.index ?? 0]
  const which = first === last ? `passage ${first + 1}` : `passages ${first + 1} to ${last + 1}`
  return `the model ${name} says nothing of ${which}: ${reason}`
}

interface Question {
  readonly body: string
  readonly options: ModelOptions
  readonly state: { failures: number }
  readonly signal?: AbortSignal
}

/** A kept answer, else a new one. That there was none is asked again where somebody can be asked. */
async function answerTo(question: Question): Promise<Recorded> {
  const { body, options } = question
  const { endpoint, record } = options
  const former = await record?.find(body)
  if (former !== undefined && ('message' in former || endpoint === undefined)) return former
  if (endpoint === undefined) return { noAnswer: 'no answer is recorded' }
  const recorded = await askFor(question, endpoint)
  await record?.keep(body, recorded)
  return recorded
}

async function askFor({ body, options, state, signal }: Question, endpoint: Endpoint): Promise<Recorded> {
  try {
    const asked = { endpoint, body, ...(signal === undefined ? {} : { signal }) }
    const message = await ask(asked, options.patience)
    state.failures = 0
    return { message }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    state.failures++
    if (state.failures >= MOST_FAILURES)
      throw new AssistError(
        `the model ${options.name} gave no answer ${MOST_FAILURES} times in a row; the last time: ${error.message}`,
        { cause: error },
      )
    return { noAnswer: error.message }
  }
}
