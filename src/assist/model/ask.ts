// Asks an endpoint for one answer: bounded in time and size, tried again where that may help.
import { setTimeout as wait } from 'node:timers/promises'
import { AssistError } from '../assist-error.ts'
import type { Endpoint } from './endpoint.ts'
import { readBounded } from './read-bounded.ts'

/** There is no answer; another question may have one. */
export class NoAnswer extends Error {}

/** There is no answer now; the same question may have one later. */
class NotNow extends NoAnswer {
  /** Milliseconds, where the server says so. */
  readonly after: number | undefined

  constructor(message: string, after?: number) {
    super(message)
    this.after = after
  }
}

/** Nobody is there: no question will have an answer. */
class Unreachable extends NotNow {}

/** What a test puts in the place of the usual. */
export interface Patience {
  /** Milliseconds that one try may take. */
  readonly timeout: number
  /** Tries of one question. */
  readonly tries: number
  readonly pause: (milliseconds: number, signal?: AbortSignal) => Promise<void>
}

export const patience: Patience = {
  timeout: 120_000,
  tries: 5,
  pause: async (milliseconds, signal) => {
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal })
  },
}

/** The longest that is waited between two tries, whatever a server asks for. */
const LONGEST_PAUSE = 60_000

interface Question {
  readonly endpoint: Endpoint
  readonly body: string
  readonly signal?: AbortSignal
}

/** The message of the model. Throws `NoAnswer`, an `AssistError` where no other question can help, or that it was stopped. */
export async function ask(
  question: Question,
  { timeout, tries, pause }: Patience = patience,
): Promise<string> {
  for (let n = 1; ; n++) {
    try {
      return await tryOnce(question, timeout)
    } catch (error) {
      question.signal?.throwIfAborted()
      if (!(error instanceof NotNow)) throw error
      if (n === tries)
        throw error instanceof Unreachable ? new AssistError(error.message, { cause: error }) : error
      const backoff = 1_000 * 2 ** (n - 1)
      await pause(Math.min(LONGEST_PAUSE, Math.max(backoff, error.after ?? 0)), question.signal)
    }
  }
}

async function tryOnce({ endpoint, body, signal }: Question, timeout: number): Promise<string> {
  const { url, key } = endpoint
  const limit = AbortSignal.timeout(timeout)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      // The key and the article go where the user sent them, and nowhere else.
      redirect: 'manual',
      signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
    })
    return withoutKey(messageOf(await read(response, endpoint)), endpoint)
  } catch (error) {
    if (limit.aborted) throw new NoAnswer(`no answer within ${timeout / 1000} s`)
    throw error instanceof TypeError ? unreachable(error) : error
  }
}

/** fetch tells all faults of the way there as a TypeError, and their reason as its cause. */
function unreachable({ cause }: TypeError): NotNow {
  const { code, message } = (cause ?? {}) as Partial<NodeJS.ErrnoException>
  return new Unreachable(`the model cannot be reached (${code ?? message ?? 'no reason given'})`)
}

/** Statuses that may pass. */
const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529])
/** Statuses that every other question will get, too. */
const LASTING = new Set([401, 402, 403, 404, 405])

async function read(response: Response, endpoint: Endpoint): Promise<string> {
  const { status, headers } = response
  if (status >= 300 && status < 400) {
    await response.body?.cancel()
    throw new AssistError(`the model's address leads elsewhere (status ${status}); give the address itself`)
  }
  const text = await readBounded(response)
  if (text === undefined) throw new NoAnswer('the answer is too large')
  if (response.ok) return text
  const said = `status ${status}${reasonIn(text, endpoint)}`
  if (PASSING.has(status)) throw new NotNow(said, pauseIn(headers.get('retry-after')))
  throw LASTING.has(status) ? new AssistError(`the model cannot be asked: ${said}`) : new NoAnswer(said)
}

/** "Retry-After: 7", or a date; milliseconds. */
function pauseIn(value: string | null): number | undefined {
  if (value === null) return undefined
  const seconds = Number(value)
  const milliseconds = Number.isNaN(seconds) ? Date.parse(value) - Date.now() : seconds * 1000
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds)
}

/** Characters of a server's words that are shown. */
const SHOWN = 200

/** What the server says is wrong: without the key, which some repeat, and without controls, which a terminal obeys. */
function reasonIn(text: string, endpoint: Endpoint): string {
  const parsed = parse(text) as { error?: { message?: unknown } } | undefined
  const message = parsed?.error?.message
  if (typeof message !== 'string') return ''
  return `: ${withoutKey(message, endpoint)
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, SHOWN)}`
}

/** Characters that a secret has; "ollama" and the like are none, and may stand in a text. */
const SHORTEST_SECRET = 8

/** What a server says of the key is kept nowhere. */
function withoutKey(text: string, { key = '' }: Endpoint): string {
  return key.length < SHORTEST_SECRET ? text : text.replaceAll(key, '…')
}

/** `choices[0].message.content` */
function messageOf(text: string): string {
  const parsed = parse(text) as { choices?: { message?: { content?: unknown } }[] } | undefined
  const content = Array.isArray(parsed?.choices) ? parsed.choices[0]?.message?.content : undefined
  if (typeof content !== 'string') throw new NoAnswer('the server answers, but with no message of a model')
  return content
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined
  } catch {
    return undefined
  }
}
