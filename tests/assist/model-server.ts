// A server on this machine that answers like a language model, or like something worse.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was asked. */
export interface Asked {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: string
}

/** Answers one request. */
export type Reply = (response: ServerResponse, asked: Asked) => void

export interface ModelServer {
  /** The base address. */
  readonly url: string
  readonly asked: Asked[]
  close(): Promise<void>
}

/** Answers with the replies in turn; the last one stays. */
export async function serve(...replies: readonly [Reply, ...Reply[]]): Promise<ModelServer> {
  const asked: Asked[] = []
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const one = { path: request.url ?? '', authorization: request.headers.authorization, body }
      asked.push(one)
      replies[Math.min(asked.length, replies.length) - 1]?.(response, one)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/v1`, asked, close: () => stop(server) }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}

/** A message of a model as a server of the protocol gives it. */
export const says =
  (message: string): Reply =>
  (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: message } }] }))
  }

/** Claims as a message. */
export const claims = (...all: readonly object[]): Reply => says(JSON.stringify({ claims: all }))

/** A status with a body and headers. */
export const status =
  (code: number, body = '', headers: Readonly<Record<string, string>> = {}): Reply =>
  (response) => {
    response.writeHead(code, headers).end(body)
  }
