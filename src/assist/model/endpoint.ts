// Where a language model answers: an address of the OpenAI kind, and the key that it asks for.
import { AssistError } from '../assist-error.ts'

export interface Endpoint {
  /** Of the chat completions. */
  readonly url: string
  readonly key?: string
}

/** Hosts that are this machine: what is sent there crosses no network. */
const LOOPBACK = /^(?:localhost|127(?:\.[0-9]{1,3}){3}|\[::1\])$/u

/** What a header takes. */
const KEY = /^[\x21-\x7e]{1,4096}$/u

/** The endpoint below a base address such as `https://host/v1`. A key goes over no open network. */
export function endpointAt(base: string, key: string | undefined): Endpoint {
  const url = addressOf(base)
  const chat = `${url.href.replace(/\/+$/u, '')}/chat/completions`
  if (key === undefined) return { url: chat }
  if (!KEY.test(key)) throw new AssistError('the key of the model has blanks or other signs that no key has')
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    throw new AssistError(`http: to ${url.hostname} would show the key to the network; use https:`)
  return { url: chat, key }
}

function addressOf(base: string): URL {
  const url = URL.canParse(base) ? new URL(base) : undefined
  const isPlain = url !== undefined && ['http:', 'https:'].includes(url.protocol)
  if (isPlain && url.username + url.password + url.search + url.hash === '') return url
  throw new AssistError('the address of a model is http(s)://host/path, without a user, “?” or “#”')
}
