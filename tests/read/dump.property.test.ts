// Exports of any content, whole and damaged, cut anywhere: what is read is what is there, and nothing fails or hangs.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContainer } from '../../src/read/container.ts'
import type { ReadEvent } from '../../src/read/events.ts'
import { all, inPieces } from './bytes.ts'

const name = { path: 'd.xml', key: 'd.xml' }

const read = (bytes: Uint8Array, size: number): Promise<readonly ReadEvent[]> =>
  all(readContainer(inPieces(bytes, size), { form: 'dump', name }, []))

/** What XML takes as text, blanks at the ends apart. */
const signs = ['a', '<', '&', '"', "'", '>', ']]>', '\n', ' ', 'ı', '\u{1D4B3}', '{{', '[[', '\u{FFFD}', '==']
const xmlText = fc.array(fc.constantFrom(...signs)).map((parts) => `x${parts.join('')}x`)

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&#34;')

const pages = fc.uniqueArray(fc.record({ title: xmlText, text: xmlText }), {
  maxLength: 5,
  selector: ({ title }) => title,
})

test('every page comes as it was written, in its order, wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(pages, fc.integer({ min: 1, max: 50 }), async (given, size) => {
      const body = given.map(
        ({ title, text }) =>
          `<page><title>${escaped(title)}</title><ns>0</ns><revision><text>${escaped(text)}</text></revision></page>`,
      )
      const events = await read(Buffer.from(`<mediawiki>${body.join('\n')}</mediawiki>`), size)
      const found = events.map((event) =>
        event.type === 'source' ? { title: event.source.origin?.title, text: event.source.text } : event,
      )
      expect(found).toEqual(given)
    }),
    { numRuns: 200 },
  )
})

const whole = readFileSync(new URL('dumps/ostrevia.xml', import.meta.url))
const damages = [
  '',
  '<',
  '>',
  '</page>',
  '<page>',
  '</mediawiki>',
  '&',
  '\u0000',
  '<!--',
  '<![CDATA[',
  '</text>',
]

test('a damaged export gives sources and doubts, the same ones wherever its bytes are cut', async () => {
  const edit = fc.record({
    at: fc.nat(whole.length),
    length: fc.nat(40),
    put: fc.constantFrom(...damages),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { maxLength: 4 }),
      fc.integer({ min: 1, max: 500 }),
      async (edits, size) => {
        let bytes: Buffer = whole
        for (const { at, length, put } of edits)
          bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + length)])
        const events = await read(bytes, size)
        expect(events).toEqual(await read(bytes, 1_000_000))
        for (const event of events) if (event.type === 'source') expect(event.source.text).not.toBe('')
      },
    ),
    { numRuns: 200 },
  )
})
