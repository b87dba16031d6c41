// One question to a model: what is tried again, what is given up, and what a bad server cannot do.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { AssistError } from '../../src/assist/assist-error.ts'
import { ask, NoAnswer, type Patience } from '../../src/assist/model/ask.ts'
import { endpointAt } from '../../src/assist/model/endpoint.ts'
import { says, serve, status, type ModelServer, type Reply } from './model-server.ts'

const servers: ModelServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

/** Asks a server that gives these replies; the pauses are noted, not made. */
async function asking(
  replies: readonly [Reply, ...Reply[]],
  more: Partial<Patience> & { key?: string } = {},
) {
  const server = await serve(...replies)
  servers.push(server)
  const pauses: number[] = []
  const patience = {
    timeout: 60_000,
    tries: 3,
    pause: (milliseconds: number) => {
      pauses.push(milliseconds)
      return Promise.resolve()
    },
    ...more,
  }
  const answer = ask({ endpoint: endpointAt(server.url, more.key), body: '{"a":1}' }, patience)
  return { server, pauses, answer }
}

describe('a question', () => {
  test('goes to the chat completions, with the key where there is one', async () => {
    const { server, answer } = await asking([says('yes')], { key: 'sk-secret' })
    expect(await answer).toBe('yes')
    expect(server.asked).toEqual([
      { path: '/v1/chat/completions', authorization: 'Bearer sk-secret', body: '{"a":1}' },
    ])
    const { server: open, answer: other } = await asking([says('no')])
    expect(await other).toBe('no')
    expect(open.asked[0]?.authorization).toBeUndefined()
  })

  test('is put again after a while where the server asks for it', async () => {
    const busy = status(429, '', { 'retry-after': '7' })
    const { server, pauses, answer } = await asking([busy, status(503), says('yes')])
    expect(await answer).toBe('yes')
    expect(pauses).toEqual([7_000, 2_000])
    expect(server.asked).toHaveLength(3)
  })

  test.each([
    ['a day that is over', 'Wed, 21 Oct 2015 07:28:00 GMT', 1_000],
    ['a year', '31536000', 60_000],
    ['no time at all', 'soon', 1_000],
    ['a time before now', '-5', 1_000],
  ])('waits within bounds where the server names %s', async (_, after, pause) => {
    const { pauses, answer } = await asking([status(429, '', { 'retry-after': after }), says('yes')])
    expect(await answer).toBe('yes')
    expect(pauses).toEqual([pause])
  })

  test('is given up after some tries', async () => {
    const { server, pauses, answer } = await asking([status(500, '{"error":{"message":"broken"}}')])
    await expect(answer).rejects.toThrow(new NoAnswer('status 500: broken'))
    expect([server.asked.length, pauses]).toEqual([3, [1_000, 2_000]])
  })

  test('is not put again where the server calls it bad', async () => {
    const { server, answer } = await asking([status(400, 'no json')])
    await expect(answer).rejects.toThrow(new NoAnswer('status 400'))
    expect(server.asked).toHaveLength(1)
  })

  test('ends the run where the server refuses; its words lose the key and all controls', async () => {
    const body = JSON.stringify({ error: { message: 'bad key sk-secret\u001b[31m\n!' } })
    const { answer } = await asking([status(401, body)], { key: 'sk-secret' })
    await expect(answer).rejects.toThrow(
      new AssistError('the model cannot be asked: status 401: bad key … [31m !'),
    )
  })

  test('whose answer holds the key loses it, but no word that is a key for want of one', async () => {
    const { answer } = await asking([says('{"subject":"sk-secret"}')], { key: 'sk-secret' })
    expect(await answer).toBe('{"subject":"…"}')
    const { answer: local } = await asking([says('a local party')], { key: 'local' })
    expect(await local).toBe('a local party')
  })

  test('follows no redirect', async () => {
    const target = await serve(says('stolen'))
    servers.push(target)
    const { answer } = await asking([status(307, '', { location: target.url })], { key: 'sk-secret' })
    await expect(answer).rejects.toThrow(
      new AssistError("the model's address leads elsewhere (status 307); give the address itself"),
    )
    expect(target.asked).toEqual([])
  })

  test.each([
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['nothing', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['no choices', '{"choices":[]}'],
    ['choices that are none', '{"choices":"yes"}'],
    ['a choice that is null', '{"choices":[null]}'],
    ['a refusal', '{"choices":[{"message":{"content":null,"refusal":"no"}}]}'],
    ['deep brackets', '['.repeat(200_000)],
  ])('answered by %s has no answer', async (_, body) => {
    const { answer } = await asking([status(200, body)])
    await expect(answer).rejects.toThrow(new NoAnswer('the server answers, but with no message of a model'))
  })

  test('answered without end is left', async () => {
    let isClosed: () => void = () => undefined
    const closed = new Promise<void>((done) => (isClosed = done))
    const endless: Reply = (response) => {
      const more = () => {
        while (response.write('x'.repeat(65_536)));
      }
      response.on('drain', more).on('close', isClosed)
      more()
    }
    const { answer } = await asking([endless])
    await expect(answer).rejects.toThrow(new NoAnswer('the answer is too large'))
    await closed
  })

  test('answered by a small packet that unpacks to a large one is left', async () => {
    const packed = gzipSync(Buffer.alloc(50_000_000))
    const bomb: Reply = (response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed)
    }
    const { answer } = await asking([bomb])
    await expect(answer).rejects.toThrow(new NoAnswer('the answer is too large'))
  })

  test.each<readonly [string, Reply]>([
    ['not at all', () => undefined],
    ['drop by drop', (response) => void response.write('{')],
  ])('answered %s is left in time', async (_, reply) => {
    const { server, answer } = await asking([reply], { timeout: 200 })
    await expect(answer).rejects.toThrow(new NoAnswer('no answer within 0.2 s'))
    expect(server.asked).toHaveLength(1)
  })

  test('whose connection breaks is put again', async () => {
    const { server, answer } = await asking([(response) => response.destroy(), says('yes')])
    expect(await answer).toBe('yes')
    expect(server.asked).toHaveLength(2)
  })

  test('to nobody ends the run', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    await new Promise((done) => server.close(done))
    const patience = { timeout: 60_000, tries: 2, pause: () => Promise.resolve() }
    const question = { endpoint: endpointAt(`http://127.0.0.1:${port}`, undefined), body: '{}' }
    await expect(ask(question, patience)).rejects.toThrow(
      new AssistError('the model cannot be reached (ECONNREFUSED)'),
    )
  })

  test('stops when it is told to, while it waits and while it pauses', async () => {
    const silent = await serve(() => undefined)
    const busy = await serve(status(503))
    servers.push(silent, busy)
    for (const { url } of [silent, busy]) {
      const stop = new AbortController()
      const answer = ask({ endpoint: endpointAt(url, undefined), body: '{}', signal: stop.signal })
      setTimeout(() => stop.abort(new Error('told to')), 100)
      await expect(answer).rejects.toThrow(/told to|aborted/u)
    }
  })
})

describe('the address of a model', () => {
  test.each([
    ['https://host.example/v1', 'https://host.example/v1/chat/completions'],
    ['http://127.0.0.1:11434/v1/', 'http://127.0.0.1:11434/v1/chat/completions'],
    ['http://[::1]:80', 'http://[::1]/chat/completions'],
    ['http://localhost', 'http://localhost/chat/completions'],
  ])('%s is asked at %s', (base, url) => {
    expect(endpointAt(base, 'k')).toEqual({ url, key: 'k' })
  })

  test.each([
    ['host.example/v1', undefined, 'the address of a model is http(s)://host/path'],
    ['file:///etc/passwd', undefined, 'the address of a model is http(s)://host/path'],
    ['https://user:word@host.example', undefined, 'without a user'],
    ['https://host.example/?key=5', undefined, 'without a user, “?” or “#”'],
    ['http://host.example/v1', 'k', 'http: to host.example would show the key to the network; use https:'],
    ['http://127.0.0.1.example/v1', 'k', 'would show the key to the network'],
    ['https://host.example', 'a b', 'the key of the model has blanks or other signs that no key has'],
    ['https://host.example', 'a\n', 'the key of the model has blanks'],
  ])('%s is refused', (base, key, message) => {
    expect(() => endpointAt(base, key)).toThrow(message)
  })

  test('without a key may be plain', () => {
    expect(endpointAt('http://host.example/v1', undefined)).toEqual({
      url: 'http://host.example/v1/chat/completions',
    })
  })
})
