// Lines of JSON: articles, and all that a line may be instead.
import { describe, expect, test } from 'vitest'
import { readContainer } from '../../src/read/container.ts'
import { openSources } from '../../src/read/read.ts'
import { all, inPieces, shown } from './bytes.ts'

const name = { path: 'in/a.ndjson', key: 'a.ndjson' }

const eventsOf = (text: string | Uint8Array, size = 65_536) =>
  all(readContainer(inPieces(Buffer.from(text), size), { form: 'ndjson', name }, ['html', 'wikitext']))

const line = (record: object) => `${JSON.stringify(record)}\n`

test('a line is an article, with what it says of itself', async () => {
  const origin = {
    title: 'Tide Union',
    url: 'https://x.example/',
    date: '2020-01-01',
    language: 'en',
    licence: 'CC0',
    attribution: 'Ida Bey',
  }
  const text = 'ı\n\u{1D4B3}'
  const record = { ...origin, text, format: 'html', revision: 12, more: { things: [] } }
  for (const size of [1, 5, 10_000])
    expect(await eventsOf(line(record), size)).toMatchObject([
      {
        type: 'source',
        source: { key: 'a.ndjson#Tide Union', format: 'html', text, origin: { ...origin, revision: '12' } },
      },
    ])
})

test('empty lines, Windows line ends, a byte order mark and a last line without an end are fine', async () => {
  const [first, last] = [line({ title: 'A', text: 'a' }), line({ title: 'B', text: 'b', url: null })]
  const text = `\u{FEFF}${first.trimEnd()}\r\n\r\n\n${last.trimEnd()}`
  expect(shown(await eventsOf(text))).toEqual(['source a.ndjson#A: a', 'source a.ndjson#B: b'])
})

describe('a line that is no article costs one article', () => {
  test.each([
    ['no JSON', '{"title": ', /^unreadable-file a\.ndjson:2: the line is no JSON: /u],
    ['a list', '[]', 'unreadable-file a.ndjson:2: the line is no JSON object: {"title": …, "text": …}'],
    ['no title', '{"text": "x"}', 'unreadable-file a.ndjson:2: "title" is missing, which names the article'],
    ['no text', '{"title": "x"}', 'unreadable-file a.ndjson:2: "text" is missing'],
    ['an empty text', '{"title": "x", "text": " "}', 'empty-file a.ndjson:2: "text" is empty'],
    [
      'zero characters',
      '{"title": "x", "text": "a\\u0000"}',
      'not-text a.ndjson:2: it holds zero characters or halves of characters, so it is no text',
    ],
    [
      'half a character',
      '{"title": "x", "text": "a\\ud800"}',
      'not-text a.ndjson:2: it holds zero characters or halves of characters, so it is no text',
    ],
    [
      'a date that is none',
      '{"title": "x", "text": "a", "date": {}}',
      'unreadable-file a.ndjson:2: "date" is not text',
    ],
    [
      'an unknown format',
      '{"title": "x", "text": "a", "format": "pdf"}',
      'unreadable-file a.ndjson:2: no reader is called "pdf"; there are html, wikitext',
    ],
  ])('%s', async (_, bad, message) => {
    const [first, last] = [line({ title: 'A', text: 'a' }), line({ title: 'B', text: 'b' })]
    const told = typeof message === 'string' ? message : (expect.stringMatching(message) as string)
    expect(shown(await eventsOf(`${first}${bad}\n${last}`))).toEqual([
      'source a.ndjson#A: a',
      told,
      'source a.ndjson#B: b',
    ])
  })

  test('bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0x0a]), Buffer.from(line({ title: 'B', text: 'b' }))])
    expect(shown(await eventsOf(bytes))).toEqual([
      'not-text a.ndjson:1: the line is no valid UTF-8; save it again as UTF-8',
      'source a.ndjson#B: b',
    ])
  })

  test('a line of 40 MB', async () => {
    const large = line({ title: 'A', text: 'a'.repeat(40_000_000) })
    expect(shown(await eventsOf(large + line({ title: 'B', text: 'b' })))).toEqual([
      'unreadable-file a.ndjson:1: it has 39 MB and at most 8 MB are read of one article; split it into one file an article',
      'source a.ndjson#B: b',
    ])
  })
})

test('where there is no line, it says what is expected', async () => {
  expect(shown(await eventsOf(''))).toEqual([
    'empty-file in/a.ndjson: there is no line in it; give one JSON object a line: {"title": …, "text": …}',
  ])
})

test('the standard input is lines of JSON or an export', async () => {
  const from = async (text: string) => {
    const { size, events } = await openSources({ paths: ['-'], stdin: inPieces(Buffer.from(text), 10) })
    expect(size).toBeUndefined()
    return shown(await all(events))
  }
  expect(await from(line({ title: 'A', text: 'a' }))).toEqual(['source stdin#A: a'])
  const page = '<page><title>A</title><ns>0</ns><revision><text>b</text></revision></page>'
  expect(await from(`<?xml version="1.0"?>\n<mediawiki>${page}</mediawiki>`)).toEqual(['source stdin#A: b'])
})
