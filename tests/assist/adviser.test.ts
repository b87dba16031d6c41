// A model as an adviser: how it is asked about an article, what is kept of its answers, and when it is asked no more.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AssistError } from '../../src/assist/assist-error.ts'
import { makeAdviser, type ModelOptions } from '../../src/assist/model/adviser.ts'
import { endpointAt } from '../../src/assist/model/endpoint.ts'
import { openRecord } from '../../src/assist/model/record.ts'
import type { Offer } from '../../src/model/advice.ts'
import { claims, says, serve, status, type Reply } from './model-server.ts'

const closing: (() => Promise<void>)[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partygraph-model-'))
})
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
  await rm(folder, { recursive: true })
})

const patience = { timeout: 60_000, tries: 1, pause: () => Promise.resolve() }

async function adviserAt(replies: readonly [Reply, ...Reply[]], more: Partial<ModelOptions> = {}) {
  const server = await serve(...replies)
  closing.push(server.close)
  const endpoint = endpointAt(server.url, 'sk-secret')
  return { server, adviser: makeAdviser({ name: 'tiny', endpoint, patience, ...more }) }
}

const offer = (...texts: readonly string[]): Offer => ({
  document: 'a.txt',
  title: 'Harbour Union',
  language: 'en',
  passages: texts.map((text, i) => ({ start: i * 100, text })),
})

const claim = (passage: number, quote: string) => ({
  passage,
  quote,
  subjectType: 'Party',
  subject: 'Harbour Union',
  relation: 'ledBy',
  objectType: 'Person',
  object: 'Ada Mor',
  qualifiers: [],
})

interface Body {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
  readonly response_format: { readonly type: string; readonly json_schema: { readonly strict: boolean } }
}

describe('an adviser', () => {
  test('is offered passages with their places, as data, and the form of the answer', async () => {
    const { server, adviser } = await adviserAt([claims(claim(2, 'led by Ada Mor'))])
    expect(await adviser.advise(offer('One.', 'Two.'))).toEqual({
      model: 'tiny',
      suggestions: [{ ...claim(1, 'led by Ada Mor') }],
      unusable: {},
      unanswered: [],
    })
    const { model, messages, response_format } = JSON.parse(server.asked[0]?.body ?? '') as Body
    expect([model, response_format.type, response_format.json_schema.strict]).toEqual([
      'tiny',
      'json_schema',
      true,
    ])
    expect(messages[0]?.content).toContain('spouse: Person → Person (from, to) Husband or wife.')
    expect(JSON.parse(messages[1]?.content ?? '')).toEqual({
      article: { title: 'Harbour Union', language: 'en' },
      passages: [
        { passage: 1, start: 0, text: 'One.' },
        { passage: 2, start: 100, text: 'Two.' },
      ],
    })
  })

  test('is asked about a long article in parts, each numbered from one', async () => {
    const long = (sign: string) => sign.repeat(4_000)
    const { server, adviser } = await adviserAt([claims(claim(1, 'a')), claims(claim(1, 'b'), claim(2, 'c'))])
    const { suggestions } = await adviser.advise(offer(long('x'), long('y'), 'z'))
    expect(suggestions.map(({ passage, quote }) => [passage, quote])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ])
    expect(server.asked).toHaveLength(2)
  })

  test('is not asked about an article without prose', async () => {
    const { server, adviser } = await adviserAt([claims()])
    expect((await adviser.advise(offer())).suggestions).toEqual([])
    expect(server.asked).toEqual([])
  })

  test('that says something else is counted', async () => {
    const { adviser } = await adviserAt([says('Sure!')])
    expect(await adviser.advise(offer('One.'))).toMatchObject({
      suggestions: [],
      unusable: { 'answer-no-json': 1 },
    })
  })

  test('that gives no answer costs its passages only', async () => {
    const { adviser } = await adviserAt([status(400), claims(claim(1, 'a'))])
    const { suggestions, unanswered } = await adviser.advise(offer('x'.repeat(5_000), 'y'.repeat(5_000)))
    expect(suggestions.map(({ passage }) => passage)).toEqual([1])
    expect(unanswered).toEqual(['the model tiny says nothing of passage 1: status 400'])
  })

  test('that fails five times in a row is asked no more', async () => {
    const { server, adviser } = await adviserAt([status(400), claims(), ...Array<Reply>(5).fill(status(500))])
    for (let n = 0; n < 6; n++) await adviser.advise(offer(`Text ${n}.`))
    await expect(adviser.advise(offer('Last.'))).rejects.toThrow(
      new AssistError('the model tiny gave no answer 5 times in a row; the last time: status 500'),
    )
    expect(server.asked).toHaveLength(7)
  })
})

describe('a record of answers', () => {
  const files = async () =>
    Object.fromEntries(
      await Promise.all(
        (await readdir(folder))
          .sort()
          .map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
      ),
    )

  test('gives the same advice without the model, and holds neither key nor address', async () => {
    const record = openRecord(folder)
    const { server, adviser } = await adviserAt([claims(claim(1, 'a')), status(400)], { record })
    const asked = offer('x'.repeat(5_000), 'y'.repeat(5_000))
    const advice = await adviser.advise(asked)
    await server.close()
    const offline = makeAdviser({ name: 'tiny', record })
    expect(await offline.advise(asked)).toEqual(advice)
    expect(advice.unanswered).toHaveLength(1)
    const kept = Object.values(await files())
    expect(kept).toHaveLength(2)
    for (const text of kept) {
      expect(text).not.toContain('sk-secret')
      expect(text).not.toContain('127.0.0.1')
    }
  })

  test('saves asking again, but for what had no answer', async () => {
    const record = openRecord(folder)
    const { server, adviser } = await adviserAt([claims(), status(400), claims(claim(1, 'b'))], { record })
    const asked = offer('x'.repeat(5_000), 'y'.repeat(5_000))
    await adviser.advise(asked)
    const { suggestions, unanswered } = await adviser.advise(asked)
    expect([suggestions.length, unanswered]).toEqual([1, []])
    expect(server.asked).toHaveLength(3)
    await adviser.advise(asked)
    expect(server.asked).toHaveLength(3)
  })

  test('is of one model and one text', async () => {
    const record = openRecord(folder)
    const { adviser } = await adviserAt([claims()], { record })
    await adviser.advise(offer('One.'))
    const other = makeAdviser({ name: 'large', record })
    expect((await other.advise(offer('One.'))).unanswered).toEqual([
      'the model large says nothing of passage 1: no answer is recorded',
    ])
    const same = makeAdviser({ name: 'tiny', record })
    expect((await same.advise(offer('Two.'))).unanswered).toHaveLength(1)
    expect((await same.advise(offer('One.'))).unanswered).toEqual([])
  })

  test.each(['', '[]', '{"message":5}', 'null'])('that holds %j is named', async (text) => {
    const record = openRecord(folder)
    const { adviser } = await adviserAt([claims()], { record })
    await adviser.advise(offer('One.'))
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), text)
    await expect(adviser.advise(offer('One.'))).rejects.toThrow(
      `${join(folder, name)} is no recorded answer; remove it to ask again`,
    )
  })
})
